# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""ZIP archives in the one encoding of the format, and in others where a fault asks for them."""

import struct
import zlib

MIMETYPE = b"application/vnd.etsi.asic-e+zip"
COMMENT = b"mimetype=" + MIMETYPE

STORED, DEFLATED = 0, 8


def deflate(content):
    packer = zlib.compressobj(6, zlib.DEFLATED, -15)
    return packer.compress(content) + packer.flush()


class Entry:
    def __init__(self, name, content, method=STORED):
        self.name = name.encode()
        self.content = content
        self.method = method
        self.packed = deflate(content) if method == DEFLATED else content
        # What a header says where it differs from what is so; a fault puts it here.
        self.local = {}
        self.central = {}
        self.descriptor = b""

    def fields(self, changed):
        fields = dict(version=20, flags=0, method=self.method, time=0, date=0x0021,
                      crc=zlib.crc32(self.content), packed=len(self.packed),
                      size=len(self.content), name=self.name, extra=b"", made=20, comment=b"",
                      disk=0, internal=0, external=0)
        fields.update(changed)
        return fields

    def description(self, f):
        return struct.pack("<HHHHHIIIHH", f["version"], f["flags"], f["method"], f["time"],
                           f["date"], f["crc"], f["packed"], f["size"], len(f["name"]),
                           len(f["extra"]))

    def local_header(self):
        f = self.fields(self.local)
        return b"PK\x03\x04" + self.description(f) + f["name"] + f["extra"]

    def central_header(self, offset):
        f = self.fields(self.central)
        return (b"PK\x01\x02" + struct.pack("<H", f["made"]) + self.description(f)
                + struct.pack("<HHHII", len(f["comment"]), f["disk"], f["internal"],
                              f["external"], offset)
                + f["name"] + f["extra"] + f["comment"])


def write(entries, comment=COMMENT, listed=None, before=b"", between=b"", end=None):
    """listed: the entries the directory names, in its order; end: fields of the end record."""
    archive, offsets = before, {}
    for entry in entries:
        offsets[id(entry)] = len(archive)
        archive += entry.local_header() + entry.packed + entry.descriptor
    archive += between
    start = len(archive)
    listed = entries if listed is None else listed
    for entry in listed:
        archive += entry.central_header(offsets[id(entry)])
    f = dict(disk=0, directory_disk=0, here=len(listed), count=len(listed),
             size=len(archive) - start, offset=start)
    f.update(end or {})
    return archive + b"PK\x05\x06" + struct.pack(
        "<HHHHIIH", f["disk"], f["directory_disk"], f["here"], f["count"], f["size"],
        f["offset"], len(comment)) + comment
