# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""The deterministic CBOR of RFC 8949, 4.2.1, as far as the format has it."""


def head(major, value, width=None):
    """width: how many bytes the number takes behind the first, when more than needed."""
    if width is None:
        width = 0 if value < 24 else next(n for n in (1, 2, 4, 8) if value < 1 << 8 * n)
    if width == 0:
        return bytes([major << 5 | value])
    return bytes([major << 5 | {1: 24, 2: 25, 4: 26, 8: 27}[width]]) + value.to_bytes(width, "big")


class Raw(bytes):
    """Stands as it is."""


def encode(value):
    if isinstance(value, Raw):
        return bytes(value)
    if value is None:
        return b"\xf6"
    if value is True or value is False:
        return b"\xf5" if value else b"\xf4"
    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    return head(4, len(value)) + b"".join(encode(element) for element in value)
