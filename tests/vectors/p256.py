# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""P-256 (FIPS 186-4), ECDSA with the nonces of RFC 6979, and Diffie-Hellman.

Slow and not in constant time: for test keys that everybody may read.
"""

import functools
import hashlib
import hmac

import der

P = 2**256 - 2**224 + 2**192 + 2**96 - 1
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
G = (0x6B17D1F2E12C4247F8BCE6E563A440F277037D812DEB33A0F4A13945D898C296,
     0x4FE342E2FE1A7F9B8EE7EB4A7C0F9E162BCE33576B315ECECBB6406837BF51F5)


def add(a, b):
    if a is None or b is None:
        return a or b
    if a[0] == b[0]:
        if (a[1] + b[1]) % P == 0:
            return None
        slope = (3 * a[0] * a[0] - 3) * pow(2 * a[1], -1, P) % P
    else:
        slope = (b[1] - a[1]) * pow(b[0] - a[0], -1, P) % P
    x = (slope * slope - a[0] - b[0]) % P
    return x, (slope * (a[0] - x) - a[1]) % P


@functools.cache
def multiply(scalar, point):
    result = None
    while scalar:
        if scalar & 1:
            result = add(result, point)
        point = add(point, point)
        scalar >>= 1
    return result


def encode(point):
    """Uncompressed."""
    return b"\x04" + point[0].to_bytes(32, "big") + point[1].to_bytes(32, "big")


class Key:
    """A private key made of a word, so that anybody can make the same."""

    def __init__(self, seed):
        digest = hashlib.sha256(b"landgang test key, never for use: " + seed.encode()).digest()
        self.scalar = int.from_bytes(digest, "big") % (N - 1) + 1
        self.point = multiply(self.scalar, G)

    def spki(self):
        """SubjectPublicKeyInfo (RFC 5480)."""
        return der.sequence(
            der.algorithm("1.2.840.10045.2.1", der.oid("1.2.840.10045.3.1.7")),
            der.bits(encode(self.point)))

    def fingerprint(self):
        return hashlib.sha256(self.spki()).digest()

    def pkcs8(self):
        """RFC 5208 with the ECPrivateKey of RFC 5915."""
        private = der.sequence(der.integer(1), der.octets(self.scalar.to_bytes(32, "big")),
                               der.context(1, der.bits(encode(self.point))))
        return der.sequence(
            der.integer(0),
            der.algorithm("1.2.840.10045.2.1", der.oid("1.2.840.10045.3.1.7")),
            der.octets(private))

    @functools.cache
    def agree(self, point):
        return multiply(self.scalar, point)[0].to_bytes(32, "big")

    @functools.cache
    def sign(self, message, hash_name="sha256"):
        """ECDSA, DER of r and s."""
        digest = hashlib.new(hash_name, message).digest()[:32]
        z = int.from_bytes(digest, "big")
        k = nonce(self.scalar, digest)
        r = multiply(k, G)[0] % N
        s = pow(k, -1, N) * (z + r * self.scalar) % N
        return der.sequence(der.integer(r), der.integer(s))


def nonce(scalar, digest):
    """RFC 6979, 3.2, with SHA-256."""
    seed = scalar.to_bytes(32, "big") + (int.from_bytes(digest, "big") % N).to_bytes(32, "big")

    def mac(key, message):
        return hmac.new(key, message, hashlib.sha256).digest()

    v, key = b"\x01" * 32, b"\x00" * 32
    for separator in b"\x00", b"\x01":
        key = mac(key, v + separator + seed)
        v = mac(key, v)
    while True:
        v = mac(key, v)
        if 0 < (k := int.from_bytes(v, "big")) < N:
            return k
        key = mac(key, v + b"\x00")
        v = mac(key, v)
