# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""Faults of office cards: rules C1 to C8."""

import bundle
import cms
import der
from certificates import OTHER, REAL_OFFICE, SENDER
from vector import Group


def swap(old, new):
    def alter(content):
        assert old in content, old
        return content.replace(old, new, 1)
    return alter


def form(group):
    group.add("too-large", "A card of more than 1 MiB.", "C1", bundle.card(), reads="card",
              zeros=1024 * 1024)

    def file(name, what, change):
        group.card(name, what, "C2", file=change)

    def signed(name, what, **options):
        group.card(name, what, "C2", signed=options)
    file("empty", "A file without a byte.", lambda f: b"")
    file("text", "A text.", lambda f: b"Nordvik fengsel\n")
    file("trailing-byte", "A byte after the card.", lambda f: f + b"\x00")
    file("cut", "The last byte is gone.", lambda f: f[:-1])
    file("indefinite-length", "The outermost length is indefinite.",
         lambda f: b"\x30\x80" + der.split(f)[1] + b"\x00\x00")
    signed("detached", "A signature without the card inside.", inside=[])
    signed("unsigned-attribute", "With an unsigned attribute.",
           unsigned=[der.context(1, cms.attribute(
               "1.2.840.113549.1.9.16.2.14", der.octets(b"stamp")))])
    signed("attribute-too-many", "A fifth signed attribute.",
           attributes=lambda a: a.update(more=cms.attribute(
               "1.2.840.113549.1.9.16.2.17", der.sequence())))
    signed("sha384", "The signature says it is ECDSA with SHA-384.",
           signature_algorithm=der.algorithm("1.2.840.10045.4.3.3"))
    second = cms.signer_info(b"", OTHER.root, OTHER.root_key, "20310401093000Z", {})
    signed("two-signers", "A second signer.", more_signers=[second])


def text(group):
    def json(name, what, change):
        group.card(name, what, "C3", json=change)
    json("white-space", "A space behind a colon.", swap(b'"format":0', b'"format": 0'))
    json("member-twice", "A member is there twice.", swap(b'"format":0', b'"format":0,"format":0'))
    json("member-order", "Members are not sorted.",
         swap(b'"format":0,"issued":"2031-04-01T09:30:00Z"',
              b'"issued":"2031-04-01T09:30:00Z","format":0'))
    json("array", "An array instead of an object.", lambda j: b"[" + j + b"]")


def members(group):
    def put(name, what, expect="C6", /, **value):
        group.card(name, what, expect, members=lambda m: m.update(value))
    put("type", "The type is that of a bundle.", "C4", type="landgang-bundle")
    put("format-1", "A later format.", "C5", format=1)
    put("format-text", "The format is a text.", "C5", format="0")
    group.card("member-missing", "A member is missing.", "C6", members=lambda m: m.pop("phone"))
    put("member-too-many", "A member that a card does not have.", address="Storgata 1")
    put("name-blank", "A name of nothing but spaces.", name="  ")
    put("name-number", "A name that is a number.", name=1)
    put("kind", "A kind of office that there is not.", kind="bank")
    put("issued", "A time without its Z.", issued="2031-04-01T09:30:00")
    put("staff-id", "A colleague whose id is short.",
        staff=[{"id": "01" * 15, "name": "Ola Testperson", "function": "kontaktbetjent"}])
    put("staff-member", "A colleague with a member more.", staff=[
        {"id": "01" * 16, "name": "Ola Testperson", "function": "kontaktbetjent", "age": 1}])
    put("devices-text", "devices is a text.", devices=bundle.base64_of(SENDER.device))
    put("device-no-certificate", "A device's certificate is none.",
        devices=[bundle.base64_of(b"none")])
    put("device-number", "A device that is a number.", devices=[1])
    put("root-unpadded", "The root's base64 has a line feed.",
        root=bundle.base64_of(SENDER.root)[:64] + "\n" + bundle.base64_of(SENDER.root)[64:])


def certificates(group):
    def put(name, what, expect="C7", /, **value):
        group.card(name, what, expect, members=lambda m: m.update(
            {key: entry if isinstance(entry, list) else bundle.base64_of(entry)
             for key, entry in value.items()}))
    put("device-of-another", "A device of another office.",
        devices=[bundle.base64_of(OTHER.device)])
    put("device-of-a-real-office", "A device of a real office.",
        devices=[bundle.base64_of(REAL_OFFICE.device)])
    put("device-is-encryption", "The encryption certificate as device.",
        devices=[bundle.base64_of(SENDER.encryption)])
    put("encryption-of-another", "The encryption certificate of another office.",
        encryption=OTHER.encryption)
    put("encryption-is-device", "A device's certificate for encryption.",
        encryption=SENDER.device)
    put("root-is-device", "A device's certificate as root.", root=SENDER.device)
    put("root-of-another", "The root of another office.", root=OTHER.root)


def signature(group):
    def signed(name, what, **options):
        group.card(name, what, "C8", signed=options)
    signed("signed-by-another", "Signed by another office's root.", certificate=OTHER.root,
           key=OTHER.root_key, chain=[OTHER.root])
    signed("signed-by-device", "Signed by a device of the office.", certificate=SENDER.device,
           key=SENDER.device_key, chain=[SENDER.device, SENDER.root])
    signed("device-beside-root", "The certificate of a device beside the root.",
           chain=[SENDER.device, SENDER.root])
    signed("key-of-another", "Signed by a key that is not the root's.", key=OTHER.root_key)
    signed("other-signing-certificate", "signing-certificate-v2 names another certificate.",
           attributes=lambda a: a.update(
               signingCertificate=cms.signing_certificate_v2(OTHER.root)))
    group.card("signature-bit", "A bit of the signature is flipped.", "C8",
               file=lambda f: f[:-1] + bytes([f[-1] ^ 1]))
    group.card("phone-changed", "The telephone number was changed after signing.", "C8",
               file=swap(b"00 00 00 00", b"00 00 00 01"))


def vectors():
    group = Group("cards")
    for part in form, text, members, certificates, signature:
        part(group)
    return group.made
