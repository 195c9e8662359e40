# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""Writes DER (Rec. ITU-T X.690), and what is no DER where a fault asks for it."""


def length(count):
    if count < 0x80:
        return bytes([count])
    octets = count.to_bytes((count.bit_length() + 7) // 8, "big")
    return bytes([0x80 | len(octets)]) + octets


def tlv(tag, *parts):
    content = b"".join(parts)
    return bytes([tag]) + length(len(content)) + content


def sequence(*parts):
    return tlv(0x30, *parts)


def set_of(*parts):
    """The elements of a SET OF stand in the order of their encodings."""
    return tlv(0x31, *sorted(parts))


def set_as_given(*parts):
    return tlv(0x31, *parts)


def context(number, *parts):
    """Constructed."""
    return tlv(0xA0 | number, *parts)


def primitive(number, content):
    return tlv(0x80 | number, content)


def integer(value):
    size = value.bit_length() // 8 + 1
    return tlv(0x02, value.to_bytes(size, "big", signed=True))


def boolean(value):
    return tlv(0x01, b"\xff" if value else b"\x00")


def octets(content):
    return tlv(0x04, content)


def bits(content, unused=0):
    return tlv(0x03, bytes([unused]), content)


def null():
    return tlv(0x05)


def utf8(text):
    return tlv(0x0C, text.encode())


def printable(text):
    return tlv(0x13, text.encode())


def time(text):
    """"20310401093000Z", as UTCTime up to 2049 (RFC 5280, 4.1.2.5)."""
    if int(text[:4]) < 2050:
        return tlv(0x17, text[2:].encode())
    return tlv(0x18, text.encode())


def oid(dotted):
    numbers = [int(number) for number in dotted.split(".")]
    numbers[0:2] = [numbers[0] * 40 + numbers[1]]
    encoded = b""
    for number in numbers:
        part = [number & 0x7F]
        while number := number >> 7:
            part.append(0x80 | number & 0x7F)
        encoded += bytes(reversed(part))
    return tlv(0x06, encoded)


def algorithm(dotted, *parameters):
    return sequence(oid(dotted), *parameters)


def split(encoded):
    """(tag, content, rest) of the element that these bytes begin with."""
    count, start = encoded[1], 2
    if count >= 0x80:
        start = 2 + (count & 0x7F)
        count = int.from_bytes(encoded[2:start], "big")
    return encoded[0], encoded[start:start + count], encoded[start + count:]
