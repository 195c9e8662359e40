# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""Faults of the signature and of who signed: rules B12 to B15, B17 and B18."""

import hashlib

import bundle
import cms
import der
from certificates import (OTHER, PRACTICE, REAL, REAL_OFFICE, RECEIVER, SENDER, Office,
                          certificate, extension, issuer_and_serial, name)
from p256 import Key
from vector import Group

IMPOSTOR = Office(SENDER.title, "impostor")
RSA_SHA256 = "1.2.840.113549.1.1.11"


def form(group):
    def signed(name, what, **options):
        group.bundle(name, what, "B12", signed=options)

    def altered(name, what, change):
        group.bundle(name, what, "B12", signature=change)
    signed("enveloped-data", "The content type of EnvelopedData.", type="1.2.840.113549.1.7.3")
    signed("version-3", "SignedData of version 3.", version=3)
    signed("content-inside", "The manifest stands inside the signature as well.",
           inside=[der.context(0, der.octets(b"manifest"))])
    signed("content-type", "The content is called signedData.", content_type=cms.SIGNED_DATA)
    signed("sha512", "SHA-512 is named for the digest.",
           digests=[der.algorithm("2.16.840.1.101.3.4.2.3")],
           digest_algorithm=der.algorithm("2.16.840.1.101.3.4.2.3"))
    signed("two-digests", "A second digest algorithm is named.",
           digests=[der.algorithm(cms.SHA256), der.algorithm("2.16.840.1.101.3.4.2.3")])
    signed("digest-parameters", "SHA-256 with NULL as parameters.",
           digest_algorithm=der.algorithm(cms.SHA256, der.null()))
    signed("rsa", "The signature says it is one with RSA.",
           signature_algorithm=der.algorithm(RSA_SHA256, der.null()))
    signed("rsa-pss", "The signature says it is one with RSA-PSS.",
           signature_algorithm=der.algorithm("1.2.840.113549.1.1.10", der.sequence()))
    signed("ecdsa-sha384", "The signature says it is ECDSA with SHA-384.",
           signature_algorithm=der.algorithm("1.2.840.10045.4.3.3"))
    signed("signer-version-3", "A signer of version 3.", signer_version=3)
    signed("signer-by-key", "The signer named by key identifier.",
           sid=der.primitive(0, SENDER.device_key.fingerprint()))
    signed("revocation-list", "With an empty place for revocation lists.",
           crls=[der.context(1)])
    signed("unsigned-attribute", "With an unsigned attribute: a time stamp.",
           unsigned=[der.context(1, cms.attribute(
               "1.2.840.113549.1.9.16.2.14", der.octets(b"stamp")))])
    signed("no-signed-attributes", "Without signed attributes.", bare=True)
    signed("no-certificates", "Without certificates.", no_certificates=True)
    signed("device-alone", "The root's certificate is missing.", chain=[SENDER.device])
    signed("root-alone", "The device's certificate is missing.", chain=[SENDER.root])
    signed("third-certificate", "A third certificate.",
           chain=[SENDER.device, SENDER.root, RECEIVER.root])
    signed("certificate-order", "The certificates are not in DER's order.",
           chain=sorted([SENDER.device, SENDER.root])[::-1], chain_as_given=True)
    signed("root-of-another", "The root of another office.", chain=[SENDER.device, OTHER.root])
    signed("two-roots", "Two roots and no device.", chain=[SENDER.root, OTHER.root])
    second = cms.signer_info(b"manifest", SENDER.root, SENDER.root_key, "20310401093000Z", {})
    signed("two-signers", "A second signer.", more_signers=[second])
    altered("trailing-byte", "A byte after the signature.", lambda s: s + b"\x00")
    altered("indefinite-length", "The outermost length is indefinite.",
            lambda s: b"\x30\x80" + der.split(s)[1] + b"\x00\x00")
    altered("pem", "The signature in PEM.", lambda s: b"-----BEGIN CMS-----\n")
    altered("empty", "The signature is empty.", lambda s: b"")
    signer_with_encryption_key(group)


def signer_with_encryption_key(group):
    group.bundle("signed-by-encryption-key", "The encryption certificate as signer.", "B12",
                 signed=dict(certificate=SENDER.encryption, key=SENDER.encryption_key,
                             chain=[SENDER.encryption, SENDER.root]))
    group.bundle("signed-by-root", "The root as signer; the device is only named.", "B15",
                 signed=dict(certificate=SENDER.root, key=SENDER.root_key))


def replaced(attributes, key, value):
    attributes[key] = value


def attributes(group):
    def form(name, what, change, **more):
        group.bundle(name, what, "B12", signed=dict(attributes=change, **more))

    def fits(name, what, change, **more):
        group.bundle(name, what, "B15", signed=dict(attributes=change, **more))
    form("attribute-too-many", "A fifth signed attribute: the signer's location.",
         lambda a: a.update(more=cms.attribute("1.2.840.113549.1.9.16.2.17", der.sequence())))
    form("no-signing-time", "Without the signing time.", lambda a: a.pop("signingTime"))
    form("no-signing-certificate", "Without signing-certificate-v2: plain CMS.",
         lambda a: a.pop("signingCertificate"))
    form("no-content-type", "Without the content type.", lambda a: a.pop("contentType"))
    form("no-message-digest", "Without the digest of the manifest.",
         lambda a: a.pop("messageDigest"))
    form("attribute-order", "The signed attributes are not in DER's order.",
         lambda a: a.update(contentType=a.pop("contentType")), unsorted=True)
    form("two-values", "A signed attribute with two values.", lambda a: replaced(
        a, "signingTime", cms.attribute(cms.SIGNING_TIME, der.time("20310401093000Z"),
                                        der.time("20310401093001Z"))))
    sha1 = der.sequence(der.sequence(der.sequence(
        der.octets(hashlib.sha1(SENDER.device).digest()))))
    form("signing-certificate-v1", "The older signing-certificate, by SHA-1.",
         lambda a: replaced(a, "signingCertificate",
                            cms.attribute("1.2.840.113549.1.9.16.2.12", sha1)))
    fits("other-signing-certificate", "signing-certificate-v2 names another certificate.",
         lambda a: replaced(a, "signingCertificate",
                            cms.signing_certificate_v2(OTHER.device)))
    fits("root-as-signing-certificate", "signing-certificate-v2 names the root.",
         lambda a: replaced(a, "signingCertificate", cms.signing_certificate_v2(SENDER.root)))
    fits("other-manifest", "The signature is over another manifest.",
         lambda a: replaced(a, "messageDigest", cms.attribute(
             cms.MESSAGE_DIGEST, der.octets(hashlib.sha256(b"another").digest()))))
    form("attribute-content-type", "The signed content type is not that of the content.",
         lambda a: replaced(a, "contentType",
                            cms.attribute(cms.CONTENT_TYPE, der.oid(cms.SIGNED_DATA))))


def signatures(group):
    def signed(name, what, **options):
        group.bundle(name, what, "B15", signed=options)
    signed("key-of-another", "Signed by the key of another office's device.",
           key=OTHER.device_key)
    signed("signature-of-zeros", "r and s are zero.",
           signature=der.sequence(der.integer(0), der.integer(0)))
    signed("signature-not-der", "The signature is r and s without DER.", signature=b"\x01" * 64)
    group.bundle("signature-bit", "A bit of the signature is flipped.", "B15",
                 signature=lambda s: s[:-1] + bytes([s[-1] ^ 1]))
    group.bundle("long-integer", "r with a leading zero octet too many.", "B15",
                 signed=dict(signature=b"\x30\x09\x02\x03\x00\x00\x01\x02\x02\x00\x81"))
    other_case = der.sequence(name("NORDVIK FENGSEL"), der.integer(serial_of(SENDER.device)))
    signed("signer-name-case", "The signer's issuer in capitals, which X.509 takes as equal.",
           sid=other_case)
    printable = der.sequence(name(SENDER.title, der.printable),
                             der.integer(serial_of(SENDER.device)))
    signed("signer-name-string", "The signer's issuer in another kind of string.", sid=printable)
    signed("other-serial", "The signer's serial number is another.",
           sid=der.sequence(name(SENDER.title), der.integer(1)))
    signed("names-the-root", "The signer is named as the root.",
           sid=issuer_and_serial(SENDER.root))


def serial_of(encoded):
    content = der.split(der.split(issuer_and_serial(encoded))[1])[2]
    return int.from_bytes(der.split(content)[1], "big")


def certificate_with(group, name, what, **fault):
    device = SENDER.issue("PC 1", SENDER.device_key, "device", **fault)
    group.bundle(name, what, "B12",
                 signed=dict(certificate=device, chain=[device, SENDER.root]))


def extension_replaced(place, *new):
    return lambda listed: listed[:place] + list(new) + listed[place + 1:]


def certificates(group):
    def altered(name, what, **fault):
        certificate_with(group, "certificate-" + name, what, **fault)
    altered("version-1", "The device's certificate says version 1.", version=0)
    altered("serial-zero", "The device's serial number is 0.", serial=0)
    altered("serial-negative", "The device's serial number is negative.", serial=-5)
    altered("serial-long", "A serial number of 21 octets.", serial=1 << 161)
    altered("unique-identifier", "A unique identifier of the subject, of version 2.",
            identifiers=[der.primitive(2, b"\x00\x01")])
    altered("algorithm-parameters", "The algorithm of the signature has NULL as parameters.",
            parameters=[der.null()])
    altered("two-names", "The device's name has two parts.", subject=der.sequence(
        der.set_of(der.sequence(der.oid("2.5.4.3"), der.utf8("PC 1"))),
        der.set_of(der.sequence(der.oid("2.5.4.10"), der.utf8("Kontoret")))))
    altered("printable-name", "The device's name is a PrintableString.",
            subject=name("PC 1", der.printable))
    altered("empty-name", "The device's name is empty.", subject=name(""))
    altered("long-name", "The device's name has 65 letters.", subject=name("P" * 65))
    altered("issuer-case", "The issuer's name in capitals.", issuer=name("NORDVIK FENGSEL"))
    altered("extension-too-many", "A sixth extension.", extensions=lambda listed: listed + [
        extension("2.5.29.37", False, der.sequence(der.oid("1.3.6.1.5.5.7.3.4")))])
    altered("no-policy", "Without the policy.", extensions=lambda listed: listed[:4])
    altered("extension-order", "Two extensions have changed places.",
            extensions=lambda listed: [listed[1], listed[0]] + listed[2:])
    altered("key-usage-not-critical", "keyUsage is not critical.", extensions=extension_replaced(
        1, extension("2.5.29.15", False, der.bits(b"\x80", 7))))
    altered("key-usage", "The device's key may sign certificates as well.",
            extensions=extension_replaced(1, extension("2.5.29.15", True, der.bits(b"\x84", 2))))
    altered("authority", "The device's certificate is that of an authority.",
            extensions=extension_replaced(
                0, extension("2.5.29.19", True, der.sequence(der.boolean(True)))))
    altered("key-identifier", "The key identifier is SHA-1 of the key.",
            extensions=extension_replaced(2, extension("2.5.29.14", False, der.octets(
                hashlib.sha1(SENDER.device_key.spki()).digest()))))
    altered("other-issuer-key", "The authority's key identifier is that of another root.",
            extensions=extension_replaced(3, extension("2.5.29.35", False, der.sequence(
                der.primitive(0, OTHER.root_key.fingerprint())))))
    altered("two-policies", "Two policies.", extensions=extension_replaced(
        4, extension("2.5.29.32", False, der.sequence(
            der.sequence(der.oid(PRACTICE)), der.sequence(der.oid(REAL))))))
    altered("other-policy", "A policy that is not of this format.", extensions=extension_replaced(
        4, extension("2.5.29.32", False, der.sequence(der.sequence(der.oid("2.5.29.32.0"))))))
    altered("real-below-practice", "A real device below a practice root.",
            extensions=extension_replaced(
                4, extension("2.5.29.32", False, der.sequence(der.sequence(der.oid(REAL))))))
    altered("signature-bit", "The device's certificate is not signed by its root.",
            signature=SENDER.root_key.sign(b"something else"))
    p384 = der.sequence(der.algorithm("1.2.840.10045.2.1", der.oid("1.3.132.0.34")),
                        der.bits(b"\x04" + b"\x01" * 96))
    altered("p384", "The device's key is on P-384.", spki=p384)
    rsa = der.sequence(der.algorithm("1.2.840.113549.1.1.1", der.null()), der.bits(
        der.sequence(der.integer((1 << 3071) + 1), der.integer(65537))))
    altered("rsa", "The device's key is one of RSA, of 3072 bits.", spki=rsa)
    chained = Key("sender/intermediate")
    middle = certificate("PC 2", chained, SENDER.title, SENDER.root_key, "device")
    leaf = certificate("PC 1", SENDER.device_key, "PC 2", chained, "device")
    group.bundle("issued-by-a-device", "The device's certificate was issued by a device.", "B12",
                 signed=dict(certificate=leaf, chain=[leaf, middle]))


def parties(group):
    group.bundle("unknown-office", "From an office nobody confirmed here.", "B13",
                 by(OTHER), signer=OTHER)
    group.bundle("same-name-other-root", "From an office that calls itself like a known one.",
                 "B13", by(IMPOSTOR), signer=IMPOSTOR)
    group.bundle("real-to-practice", "From a real office to one of practice.", "B14",
                 by(REAL_OFFICE), signer=REAL_OFFICE)
    group.bundle("real-author", "A change in it was written in a real office.", "B14",
                 by(SENDER, REAL_OFFICE))

    def members(name, what, expect, change):
        group.bundle(name, what, expect, members=change)
    members("from-another-office", "It says it comes from another office than signed.", "B17",
            lambda m: m["from"].update(office=OTHER.id.hex()))
    members("from-another-device", "It says it comes from another device than signed.", "B17",
            lambda m: m["from"].update(device=OTHER.device_id.hex()))
    members("from-the-receiver", "It says it comes from the receiver.", "B17",
            lambda m: m["from"].update(office=RECEIVER.id.hex(), device=RECEIVER.device_id.hex()))
    members("to-another-office", "It was written to another office and sealed on to us.", "B18",
            lambda m: m["to"].update(office=OTHER.id.hex()))
    members("to-another-key", "It was written to another key of ours.", "B18",
            lambda m: m["to"].update(key=OTHER.encryption_key.fingerprint().hex()))
    group.bundle("sealed-on", "A whole bundle to another office, sealed on to us.", "B18",
                 to=OTHER, sealed_to=RECEIVER)


def by(signer, author=None):
    author = author or signer
    stream = bundle.housing().add([bundle.note("søkt bolig")], author).seal(author)
    told = bundle.Bundle([stream])
    told.authors = [(author.device, author.root)]
    return told


def vectors():
    group = Group("signature")
    for part in form, attributes, signatures, certificates, parties:
        part(group)
    return group.made
