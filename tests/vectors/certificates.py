# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""Certificates of offices, and the offices of these vectors."""

import hashlib

import der
from p256 import Key

ARC = "2.25.318850294710962408980342911095067098506"
PRACTICE, REAL = ARC + ".2", ARC + ".1"
ECDSA_SHA256 = "1.2.840.10045.4.3.2"

USAGE = {"root": der.bits(b"\x84", 2), "device": der.bits(b"\x80", 7),
         "encryption": der.bits(b"\x08", 3)}


def name(text, kind=der.utf8):
    return der.sequence(der.set_of(der.sequence(der.oid("2.5.4.3"), kind(text))))


def extension(oid, critical, value):
    return der.sequence(der.oid(oid), *([der.boolean(True)] if critical else []),
                        der.octets(value))


def extensions(role, key, issuer_key, policy):
    """In their order: basicConstraints, keyUsage, key identifiers, policy."""
    basic = [der.boolean(True), der.integer(0)] if role == "root" else []
    return [
        extension("2.5.29.19", True, der.sequence(*basic)),
        extension("2.5.29.15", True, USAGE[role]),
        extension("2.5.29.14", False, der.octets(key.fingerprint())),
        extension("2.5.29.35", False,
                  der.sequence(der.primitive(0, issuer_key.fingerprint()))),
        extension("2.5.29.32", False, der.sequence(der.sequence(der.oid(policy)))),
    ]


def certificate(common_name, key, issuer_name, issuer_key, role, policy=PRACTICE, **fault):
    """fault: serial, version, subject, issuer, validity, spki, identifiers, extensions (a
    function of the list), parameters, signature."""
    serial = int.from_bytes(
        hashlib.sha256(f"serial/{common_name}/{role}/{issuer_name}".encode()).digest()[:16], "big") >> 1
    until = "20510401093000Z" if role == "root" else "20410401093000Z"
    listed = extensions(role, key, issuer_key, policy)
    listed = fault.get("extensions", lambda same: same)(listed)
    signature = der.algorithm(ECDSA_SHA256, *fault.get("parameters", []))
    to_be_signed = der.sequence(
        der.context(0, der.integer(fault.get("version", 2))),
        der.integer(fault.get("serial", serial)),
        signature,
        fault.get("issuer", name(issuer_name)),
        fault.get("validity", der.sequence(der.time("20310401093000Z"), der.time(until))),
        fault.get("subject", name(common_name)),
        fault.get("spki", key.spki()),
        *fault.get("identifiers", []),
        der.context(3, der.sequence(*listed)))
    signed = fault.get("signature", issuer_key.sign(to_be_signed))
    return der.sequence(to_be_signed, signature, der.bits(signed))


def issuer_and_serial(encoded):
    """Of a certificate, byte for byte."""
    _, content, _ = der.split(encoded)
    _, content, _ = der.split(content)
    _, _, content = der.split(content)  # version
    tag, serial, content = der.split(content)
    _, _, content = der.split(content)  # signature algorithm
    _, issuer, _ = der.split(content)
    return der.sequence(der.sequence(issuer), der.tlv(tag, serial))


class Office:
    """An office with one PC; its keys are made of its name."""

    def __init__(self, title, seed, policy=PRACTICE):
        self.title, self.policy = title, policy
        self.root_key, self.device_key, self.encryption_key = (
            Key(f"{seed}/{role}") for role in ("root", "device", "encryption"))
        self.root = certificate(title, self.root_key, title, self.root_key, "root", policy)
        self.device = self.issue("PC 1", self.device_key, "device")
        self.encryption = self.issue("Kryptering", self.encryption_key, "encryption")
        self.id = self.root_key.fingerprint()
        self.device_id = self.device_key.fingerprint()

    def issue(self, common_name, key, role, **fault):
        return certificate(common_name, key, self.title, self.root_key, role, self.policy, **fault)


SENDER = Office("Nordvik fengsel", "sender")
RECEIVER = Office("NAV Sørvik", "receiver")
OTHER = Office("Ukjent kontor", "other")  # No reader has confirmed it.
REAL_OFFICE = Office("Et virkelig kontor", "real", REAL)
