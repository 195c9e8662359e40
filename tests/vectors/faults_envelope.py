# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""Faults from outside to the decrypted package: rules B1 to B5."""

import bundle
import cms
import der
from certificates import OTHER, RECEIVER
from p256 import P, Key, encode
from vector import Group

EPHEMERAL = Key("ephemeral")


def one_receiver(**altered):
    return lambda key: [cms.recipient(key, RECEIVER.encryption_key, **altered)]


def content_of(element):
    return der.split(element)[1]


def swap(old, new):
    """The first of these bytes replaced; they must be there."""
    def alter(content):
        assert old in content, old.hex()
        return content.replace(old, new, 1)
    return alter


def size(group):
    trailer_alone = bundle.file(bundle.receipt())[-32:]
    group.add("empty", "A file without a byte.", "B1", b"")
    group.add("trailer-alone", "A file of nothing but a trailer.", "B1", trailer_alone)
    group.add("shorter-than-a-trailer", "A file of 31 bytes.", "B1", trailer_alone[1:])
    group.add("too-large", "A file of more than 64 MiB.", "B1", bundle.file(bundle.receipt()),
              zeros=64 * 1024 * 1024)
    group.add("one-byte-and-trailer", "One byte before the trailer is no envelope.", "B2",
              b"\x30" + trailer_alone)


def indefinite(envelope):
    return b"\x30\x80" + content_of(envelope) + b"\x00\x00"


def long_length(envelope):
    content = content_of(envelope)
    return b"\x30\x84" + len(content).to_bytes(4, "big") + content


def encoding(group):
    def altered(name, what, change):
        group.bundle(name, what, "B2", envelope=change)
    altered("indefinite-length", "The outermost length is indefinite.", indefinite)
    altered("long-length", "The outermost length takes more octets than it needs.", long_length)
    altered("outer-set", "The outermost element is a SET.", lambda e: b"\x31" + e[1:])
    altered("trailing-byte", "A byte between envelope and trailer.", lambda e: e + b"\x00")
    altered("cut", "The last byte of the envelope is gone.", lambda e: e[:-1])
    altered("cut-in-the-middle", "The second half of the envelope is gone.",
            lambda e: e[:len(e) // 2])
    altered("leading-byte", "A byte before the envelope.", lambda e: b"\x00" + e)
    altered("version-long-form", "The version's length in long form.",
            swap(b"\x02\x01\x00\x31", b"\x02\x81\x01\x00\x31"))
    altered("pem", "The envelope in PEM.", lambda e: b"-----BEGIN CMS-----\n")


def form(group):
    def enveloped(name, what, **altered):
        group.bundle(name, what, "B2", enveloped=altered)

    def recipient(name, what, **altered):
        group.bundle(name, what, "B2", receivers=one_receiver(**altered))
    enveloped("enveloped-data", "The content type of EnvelopedData.", type="1.2.840.113549.1.7.3")
    enveloped("version-1", "Version 1.", version=1)
    enveloped("originator-info", "With an empty originatorInfo.",
              originator_info=[der.context(0)])
    enveloped("content-type", "The content is called signedData.", content_type=cms.SIGNED_DATA)
    enveloped("aes-128", "AES-128-GCM is named.", algorithm=der.algorithm(
        "2.16.840.1.101.3.4.1.6", der.sequence(der.octets(cms.NONCE), der.integer(16))))
    enveloped("aes-256-ccm", "AES-256-CCM is named.", algorithm=der.algorithm(
        "2.16.840.1.101.3.4.1.47", der.sequence(der.octets(cms.NONCE), der.integer(16))))
    enveloped("tag-length-12", "An authentication tag of 12 octets.", tag_length=12)
    enveloped("tag-length-default", "The tag's length is left out, which means 12.",
              algorithm=der.algorithm(cms.AES256_GCM, der.sequence(der.octets(cms.NONCE))))
    enveloped("nonce-16", "A nonce of 16 octets.", nonce=bytes(16))
    enveloped("constructed-content", "The encrypted content in a constructed string.",
              ciphertext=der.context(0, der.octets(b"x" * 64)))
    enveloped("no-content", "No encrypted content.", ciphertext=b"")
    enveloped("authenticated-attributes", "With authenticated attributes.",
              authenticated=[der.context(1, cms.attribute(cms.CONTENT_TYPE, der.oid(cms.DATA)))])
    enveloped("unauthenticated-attributes", "With unauthenticated attributes.",
              unauthenticated=[der.context(
                  2, cms.attribute(cms.CONTENT_TYPE, der.oid(cms.DATA)))])
    recipient("recipient-version-2", "A recipient of version 2.", version=2)
    recipient("user-keying-material", "A recipient with user keying material.",
              ukm=[der.context(1, der.octets(b"\x00" * 8))])
    recipient("sha1-kdf", "The key derivation with SHA-1.", agreement=der.algorithm(
        "1.3.133.16.840.63.0.2", der.algorithm(cms.AES256_WRAP)))
    recipient("aes-128-wrap", "The key wrapped by AES-128.", agreement=der.algorithm(
        cms.STD_DH_SHA256, der.algorithm("2.16.840.1.101.3.4.1.5")))
    recipient("wrap-parameters", "The key wrap with NULL as parameters.", agreement=der.algorithm(
        cms.STD_DH_SHA256, der.algorithm(cms.AES256_WRAP, der.null())))
    recipient("curve-named", "The ephemeral key names its curve.",
              public_algorithm=der.algorithm(cms.EC_PUBLIC_KEY, der.oid("1.2.840.10045.3.1.7")))
    recipient("compressed-point", "A compressed ephemeral point.",
              point=b"\x02" + encode(EPHEMERAL.point)[1:33])
    recipient("unused-bits", "An ephemeral point with an unused bit.", unused=1)
    recipient("issuer-and-serial", "The recipient named by issuer and serial number.",
              rid=cms.issuer_and_serial(RECEIVER.encryption))
    recipient("short-key-identifier", "A key identifier of 20 octets.", rid=der.context(
        0, der.octets(RECEIVER.encryption_key.fingerprint()[:20])))
    recipient("short-wrapped-key", "A wrapped key of 24 octets.", wrapped=b"\x00" * 24)
    group.bundle("no-recipient", "No recipient.", "B2", receivers=lambda key: [])
    group.bundle("three-recipients", "A third recipient.", "B2", receivers=lambda key: [
        cms.recipient(key, RECEIVER.encryption_key, f"ephemeral {n}") for n in range(3)])
    group.bundle("key-transport", "A recipient by key transport (RSA).", "B2",
                 receivers=lambda key: [der.sequence(
                     der.integer(2), der.primitive(0, RECEIVER.encryption_key.fingerprint()),
                     der.algorithm("1.2.840.113549.1.1.7", der.sequence()),
                     der.octets(b"\x00" * 384))])
    group.bundle("password-recipient", "A recipient by password.", "B2",
                 receivers=lambda key: [der.context(
                     3, der.integer(0), der.algorithm(cms.AES256_WRAP),
                     der.octets(b"\x00" * 40))])


def opening(group):
    group.bundle("sealed-to-another", "Sealed to another office.", "B3", sealed_to=OTHER)
    group.bundle("sealed-to-our-root", "Sealed to our root instead of our encryption key.", "B3",
                 receivers=lambda key: [cms.recipient(key, RECEIVER.root_key)])
    mirrored = EPHEMERAL.point[0], P - EPHEMERAL.point[1]
    group.bundle("mirrored-point", "The ephemeral point mirrored: the same secret.", "B5",
                 envelope=swap(encode(EPHEMERAL.point), encode(mirrored)))
    group.bundle("point-off-the-curve", "The ephemeral point lies on no curve.", "B4",
                 envelope=swap(encode(EPHEMERAL.point), b"\x04" + b"\x01" * 64))
    group.bundle("another-point", "The ephemeral point is another one.", "B4",
                 envelope=swap(encode(EPHEMERAL.point), encode(Key("a guess").point)))
    wrapped = cms.wrapped(cms.CONTENT_KEY, EPHEMERAL, RECEIVER.encryption_key.point)
    group.bundle("wrapped-key-bit", "A bit of the wrapped key is flipped.", "B4",
                 envelope=swap(wrapped, bytes([wrapped[0] ^ 1]) + wrapped[1:]))
    group.bundle("nonce-bit", "A bit of the nonce is flipped.", "B4",
                 envelope=swap(cms.NONCE, b"\x01" + cms.NONCE[1:]))
    group.bundle("content-bit", "A bit of the encrypted content is flipped.", "B4",
                 envelope=lambda e: e[:2000] + bytes([e[2000] ^ 0x10]) + e[2001:])
    group.bundle("tag-bit", "A bit of the authentication tag is flipped.", "B4",
                 envelope=lambda e: e[:-1] + bytes([e[-1] ^ 1]))
    group.bundle("additional-data", "Encrypted with additional data nobody has.", "B4",
                 enveloped=dict(aad=b"more"))
    group.bundle("empty-content", "Nothing is in the envelope.", "B4", archive=lambda a: b"")


def second_recipient(**altered):
    def receivers(key):
        return [cms.recipient(key, RECEIVER.encryption_key),
                cms.recipient(key, OTHER.encryption_key, "ephemeral 2", **altered)]
    return receivers


def trailer(group):
    group.bundle("trailer-bit", "A bit of the trailer is flipped.", "B5",
                 trailer=lambda t: t[:-1] + bytes([t[-1] ^ 0x80]))
    group.bundle("trailer-of-zeros", "The trailer is zeros.", "B5", trailer=lambda t: bytes(32))
    group.bundle("trailer-of-another-key", "The trailer is made with another key.", "B5",
                 trailer_key=b"\x01" * 32)
    wrapped = cms.wrapped(cms.CONTENT_KEY, Key("ephemeral 2"), OTHER.encryption_key.point)
    group.bundle("second-recipient-spoilt", "The wrapped key of the other recipient is spoilt.",
                 "B5", receivers=second_recipient(), envelope=swap(wrapped, bytes(40)))
    group.bundle("second-recipient-removed", "One of two recipients was taken away.", "B5",
                 file=lambda f: bundle.envelope(package_of_receipt()) + f[-32:],
                 receivers=second_recipient())


def package_of_receipt():
    return bundle.package(bundle.receipt())


def vectors():
    group = Group("envelope")
    for part in size, encoding, form, opening, trailer:
        part(group)
    return group.made
