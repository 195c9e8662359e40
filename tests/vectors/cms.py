# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""CMS: SignedData (RFC 5652), AuthEnvelopedData (RFC 5083) with ECDH (RFC 5753)."""

import hashlib

import der
from certificates import ECDSA_SHA256, issuer_and_serial
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.keywrap import aes_key_wrap
from p256 import Key, encode

DATA = "1.2.840.113549.1.7.1"
SIGNED_DATA = "1.2.840.113549.1.7.2"
AUTH_ENVELOPED_DATA = "1.2.840.113549.1.9.16.1.23"
SHA256 = "2.16.840.1.101.3.4.2.1"
CONTENT_TYPE, MESSAGE_DIGEST, SIGNING_TIME = (f"1.2.840.113549.1.9.{n}" for n in (3, 4, 5))
SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47"
EC_PUBLIC_KEY = "1.2.840.10045.2.1"
STD_DH_SHA256 = "1.3.132.1.11.1"
AES256_WRAP = "2.16.840.1.101.3.4.1.45"
AES256_GCM = "2.16.840.1.101.3.4.1.46"


def attribute(oid, *values):
    return der.sequence(der.oid(oid), der.set_of(*values))


def signing_certificate_v2(certificate):
    """RFC 5035: one ESSCertIDv2, its hash by the default algorithm, SHA-256."""
    return attribute(SIGNING_CERTIFICATE_V2, der.sequence(der.sequence(
        der.sequence(der.octets(hashlib.sha256(certificate).digest())))))


def attributes(content, certificate, time):
    return {
        "contentType": attribute(CONTENT_TYPE, der.oid(DATA)),
        "signingTime": attribute(SIGNING_TIME, der.time(time)),
        "messageDigest": attribute(MESSAGE_DIGEST,
                                   der.octets(hashlib.sha256(content).digest())),
        "signingCertificate": signing_certificate_v2(certificate),
    }


def signer_info(content, certificate, key, time, fault):
    parts = attributes(content, certificate, time)
    fault.get("attributes", lambda same: None)(parts)
    values = list(parts.values())
    listed = b"".join(values if fault.get("unsorted") else sorted(values))
    signature = fault.get("signature") or key.sign(der.tlv(0x31, listed))
    return der.sequence(
        der.integer(fault.get("signer_version", 1)),
        fault.get("sid", issuer_and_serial(certificate)),
        fault.get("digest_algorithm", der.algorithm(SHA256)),
        *([] if fault.get("bare") else [der.context(0, listed)]),
        fault.get("signature_algorithm", der.algorithm(ECDSA_SHA256)),
        der.octets(signature),
        *fault.get("unsigned", []))


def signed_data(content, certificate, key, chain, detached, time="20310401093000Z", **fault):
    inside = [] if detached else [der.context(0, der.octets(content))]
    inside = fault.get("inside", inside)
    infos = [signer_info(content, certificate, key, time, fault)]
    infos += fault.get("more_signers", [])
    order = list if fault.get("chain_as_given") else sorted
    return der.sequence(der.oid(fault.get("type", SIGNED_DATA)), der.context(0, der.sequence(
        der.integer(fault.get("version", 1)),
        der.set_of(*fault.get("digests", [der.algorithm(SHA256)])),
        der.sequence(der.oid(fault.get("content_type", DATA)), *inside),
        *([] if fault.get("no_certificates") else [der.context(0, *order(chain))]),
        *fault.get("crls", []),
        der.set_of(*infos))))


def wrapped(content_key, ephemeral, receiver_point):
    """RFC 5753, 7.1.4 and 7.2: the X9.63 KDF over SHA-256 with ECC-CMS-SharedInfo."""
    shared_info = der.sequence(der.algorithm(AES256_WRAP),
                               der.context(2, der.octets((256).to_bytes(4, "big"))))
    secret = ephemeral.agree(receiver_point)
    key = hashlib.sha256(secret + (1).to_bytes(4, "big") + shared_info).digest()
    return aes_key_wrap(key, content_key)


def recipient(content_key, receiver_key, ephemeral_seed="ephemeral", **fault):
    ephemeral = Key(ephemeral_seed)
    point = fault.get("point", encode(ephemeral.point))
    return der.context(
        1,
        der.integer(fault.get("version", 3)),
        der.context(0, der.context(1, fault.get("public_algorithm",
                                                der.algorithm(EC_PUBLIC_KEY)),
                                   der.bits(point, fault.get("unused", 0)))),
        *fault.get("ukm", []),
        fault.get("agreement",
                  der.algorithm(STD_DH_SHA256, der.algorithm(AES256_WRAP))),
        der.sequence(der.sequence(
            fault.get("rid", der.context(0, der.octets(receiver_key.fingerprint()))),
            der.octets(fault.get("wrapped",
                                 wrapped(content_key, ephemeral, receiver_key.point))))))


CONTENT_KEY = hashlib.sha256(b"landgang test content key").digest()
NONCE = bytes(range(12))


def auth_enveloped_data(content, receivers, **fault):
    """receivers: the RecipientInfos; fault: see each use."""
    nonce = fault.get("nonce", NONCE)
    sealed = AESGCM(CONTENT_KEY).encrypt(nonce, content, fault.get("aad"))
    tag_length = fault.get("tag_length", 16)
    ciphertext, tag = sealed[:-16], sealed[-16:][:tag_length]
    parameters = der.sequence(der.octets(nonce), der.integer(tag_length))
    return der.sequence(
        der.oid(fault.get("type", AUTH_ENVELOPED_DATA)),
        der.context(0, der.sequence(
            der.integer(fault.get("version", 0)),
            *fault.get("originator_info", []),
            der.set_of(*receivers),
            der.sequence(
                der.oid(fault.get("content_type", DATA)),
                fault.get("algorithm", der.algorithm(AES256_GCM, parameters)),
                fault.get("ciphertext", der.primitive(0, ciphertext))),
            *fault.get("authenticated", []),
            der.octets(tag),
            *fault.get("unauthenticated", []))))
