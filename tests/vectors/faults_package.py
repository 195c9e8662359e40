# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""Faults of the archive and its manifest: rules B6 to B11."""

import hashlib
import struct

import archive
import bundle
from archive import Entry
from vector import Group

CHANGES = "changes/0001.cbor"


def entry_of(parts, name):
    return next(part for part in parts if part.name == name.encode())


def local(entry, **altered):
    """What the local header of an entry says."""
    def alter(parts):
        entry_of(parts, entry).local.update(altered)
        return parts
    return alter


def both(entry, **altered):
    def alter(parts):
        entry_of(parts, entry).local.update(altered)
        entry_of(parts, entry).central.update(altered)
        return parts
    return alter


def central(entry, **altered):
    def alter(parts):
        entry_of(parts, entry).central.update(altered)
        return parts
    return alter


def twice(parts):
    return parts[:3] + [Entry(CHANGES, parts[2].content)] + parts[3:]


def described(parts):
    """Sizes and checksum of the document behind its bytes instead of before."""
    entry = entry_of(parts, "bundle.json")
    f = entry.fields({})
    entry.local.update(flags=8, crc=0, packed=0, size=0)
    entry.central.update(flags=8)
    entry.descriptor = b"PK\x07\x08" + struct.pack("<III", f["crc"], f["packed"], f["size"])
    return parts


def bomb(entries):
    """Zeros, deflated to less than a two-hundredth."""
    entries[1] = Entry(CHANGES, bytes(3_000_000), archive.DEFLATED)
    return entries


def too_large(entries):
    """One byte more than an entry may have, below the ratio."""
    pieces = (hashlib.sha256(n.to_bytes(4, "big")).digest()[:8] + bytes(2600)
              for n in range(8 * 1024 * 1024 // 2608 + 1))
    content = b"".join(pieces)[:8 * 1024 * 1024 + 1]
    entries[1] = Entry(CHANGES, content, archive.DEFLATED)
    assert len(content) < 200 * len(entries[1].packed)
    return entries


def consistency(group):
    def parts(name, what, alter):
        group.bundle(name, what, "B6", parts=alter)
    parts("local-name", "A local header has another name than the directory.",
          local(CHANGES, name=b"changes/0002.cbor"))
    parts("local-size", "A local header has another size than the directory.",
          local(CHANGES, size=7))
    parts("local-checksum", "A local header has another checksum than the directory.",
          local(CHANGES, crc=7))
    parts("local-method", "A local header has another method than the directory.",
          local(CHANGES, method=8))
    parts("checksum", "The checksum of an entry is wrong in both places.", both(CHANGES, crc=7))
    parts("size-too-small", "An entry says it inflates to less than it does.",
          both(CHANGES, size=7))
    parts("name-twice", "Two entries have the same name.", twice)
    parts("method", "An entry is packed by bzip2.", both(CHANGES, method=12))
    parts("encrypted-entry", "An entry says that it is encrypted.", both(CHANGES, flags=1))
    parts("deflate-cut", "Deflated bytes that end too early.", cut_deflate)
    group.bundle("no-archive", "The envelope holds something else.", "B6",
                 archive=lambda a: b"%PDF-1.7\n" + a[9:40])
    group.bundle("archive-cut", "The archive lacks its last byte.", "B6",
                 archive=lambda a: a[:-1])
    group.bundle("no-end-record", "The archive lacks its end record.", "B6",
                 archive=lambda a: a[:a.rindex(b"PK\x05\x06")])
    group.bundle("end-counts", "The end record counts one entry more.", "B6",
                 written=lambda p: dict(end=dict(here=len(p) + 1, count=len(p) + 1)))
    group.bundle("second-disk", "The archive says it goes over two disks.", "B6",
                 written=dict(end=dict(disk=1, directory_disk=1)))
    group.bundle("directory-offset", "The end record points beside the directory.", "B6",
                 written=dict(end=dict(offset=3)))
    group.bundle("inflation-ratio", "An entry inflates to more than 200 times its size.", "B6",
                 entries=bomb)
    group.bundle("entry-too-large", "A file of changes of one byte more than 8 MiB.", "B6",
                 entries=too_large)


def cut_deflate(parts):
    entry = entry_of(parts, CHANGES)
    content = entry.content
    deflated = Entry(CHANGES, content, archive.DEFLATED)
    deflated.packed = deflated.packed[:-4]
    return [deflated if part is entry else part for part in parts]


def formats(group):
    def later(name, what, expect="B7", **members):
        group.bundle(name, what, expect, members=lambda m: m.update(members))
    later("format-1", "A later format.", format=1, minReader=1)
    later("min-reader-1", "A lowest reader above ours.", minReader=1)
    later("format-1-for-us", "A later format that readers of this one are told to read.",
          format=1)
    group.bundle("format-1-other-entries", "A later format with an entry we do not know.", "B7",
                 members=lambda m: m.update(format=1, minReader=1),
                 entries=lambda e: e + [Entry("summary.pdf", b"%PDF")])
    group.bundle("format-1-other-json", "A later format whose JSON is laid out for people.", "B7",
                 json=lambda j: b'{\n  "minReader": 2,\n  "format": 2\n}\n')


def renamed(old, new):
    def alter(entries):
        for n, entry in enumerate(entries):
            if entry.name == old.encode():
                entries[n] = Entry(new, entry.content)
        return entries
    return alter


def names(group):
    def parts(name, what, alter):
        group.bundle(name, what, "B8", parts=alter)

    def entries(name, what, alter):
        group.bundle(name, what, "B8", entries=alter)

    def also(name, content=b"more"):
        return lambda found: found + [Entry(name, content)]
    entries("parent-folder", "An entry whose name leads out of the folder.",
            also("../changes/0002.cbor"))
    entries("absolute-name", "An entry with an absolute name.", also("/etc/passwd"))
    entries("backslash", "An entry with a backslash in its name.", also("changes\\0002.cbor"))
    entries("folder", "An entry for the folder.", also("changes/", b""))
    entries("unknown-entry", "An entry the format does not have.", also("summary.pdf"))
    entries("upper-case", "A name in capitals.", renamed(CHANGES, "CHANGES/0001.CBOR"))
    entries("letters-beyond-ascii", "A name with letters beyond ASCII.", also("blobs/æ"))
    entries("number-zero", "Files of changes are counted from 0000.",
            renamed(CHANGES, "changes/0000.cbor"))
    entries("number-gap", "A number of a file of changes is left out.",
            renamed(CHANGES, "changes/0002.cbor"))
    entries("five-digits", "A file of changes with five digits.",
            renamed(CHANGES, "changes/00001.cbor"))
    entries("blob-upper-case", "The name of a document in upper-case digits.",
            also("blobs/" + "AB" * 32))
    entries("blob-short", "The name of a document lacks two digits.", also("blobs/" + "ab" * 31))
    entries("document-after-changes", "bundle.json behind the changes.", lambda e: e[::-1])
    entries("deflated-document", "bundle.json is deflated.",
            lambda e: [Entry("bundle.json", e[0].content, archive.DEFLATED)] + e[1:])
    parts("mimetype-second", "mimetype is not the first entry.",
          lambda p: [p[1], p[0]] + p[2:])
    parts("no-mimetype", "There is no mimetype.", lambda p: p[1:])
    parts("mimetype-content", "mimetype names ASiC-S.",
          lambda p: [Entry("mimetype", b"application/vnd.etsi.asic-s+zip")] + p[1:])
    parts("mimetype-line-feed", "mimetype ends with a line feed.",
          lambda p: [Entry("mimetype", archive.MIMETYPE + b"\n")] + p[1:])
    parts("signature-before-manifest", "The signature stands before the manifest.",
          lambda p: p[:-2] + [p[-1], p[-2]])
    parts("no-signature", "There is no signature.", lambda p: p[:-1])
    parts("no-manifest", "There is no manifest.", lambda p: p[:-2] + p[-1:])
    parts("second-signature", "There is a second signature.", lambda p: p + [
        Entry(bundle.signature_name(bytes(16)), p[-1].content)])
    parts("no-document", "There is no bundle.json.", lambda p: p[:1] + p[2:])
    group.bundle("signature-name", "The signature's name has capitals.", "B8",
                 signature_name=bundle.signature_name().replace("1a", "1A").replace("1b", "1B"))
    group.bundle("deflated-blob", "A document is deflated.", "B8", bundle.rich(),
                 entries=lambda e: e[:-1] + [Entry(
                     e[-1].name.decode(), e[-1].content, archive.DEFLATED)])
    group.bundle("deflated-signature", "The signature is deflated.", "B8", parts=lambda p: p[:-1] + [
        Entry(p[-1].name.decode(), p[-1].content, archive.DEFLATED)])


def swap(old, new):
    def alter(content):
        assert old in content, old
        return content.replace(old, new, 1)
    return alter


def manifests(group):
    def form(name, what, *swapped):
        group.bundle(name, what, "B9", manifest=swap(*swapped))
    group.bundle("byte-order-mark", "The manifest begins with a byte order mark.", "B9",
                 manifest=lambda m: b"\xef\xbb\xbf" + m)
    form("namespace", "The older namespace of ASiC.", b"/v1.2.1#", b"/v1.1.1#")
    form("document-type", "A document type with an entity.", b"?>\n",
         b'?>\n<!DOCTYPE a [<!ENTITY b "c">]>\n')
    form("comment", "A comment in the manifest.", b"<asic:Sig", b"<!-- more --><asic:Sig")
    form("other-prefix", "Another prefix for the same namespace.", b"xmlns:ds", b"xmlns:dsig")
    form("line-end", "Lines end with carriage return and line feed.", b"?>\n", b"?>\r\n")
    form("no-last-line-feed", "The last line feed is missing.", b"Manifest>\n", b"Manifest>")
    form("single-quotes", "An attribute in single quotes.", b'Rootfile="true"',
         b"Rootfile='true'")
    form("sha1", "Digests by SHA-1 are named.", b"xmlenc#sha256", b"xmlenc#sha1")
    form("no-root-file", "No entry is the root file.", b' Rootfile="true"', b"")
    form("not-well-formed", "An element is not closed.", b"</asic:DataObjectReference>", b"")
    group.bundle("base64-unpadded", "A digest without its padding.", "B9",
                 manifest=swap(b"=</ds:DigestValue>", b"</ds:DigestValue>"))


def reference(text):
    start = text.rindex(b"<asic:DataObjectReference")
    return text[start:text.rindex(b"</asic:ASiCManifest>")]


def covering(group):
    def covers(name, what, alter, told=None):
        group.bundle(name, what, "B10", told, manifest=alter)
    covers("part-missing", "The manifest does not name the changes.",
           lambda m: m.replace(reference(m), b""))
    covers("part-twice", "The manifest names the changes twice.",
           lambda m: m.replace(reference(m), reference(m) * 2))
    covers("part-too-many", "The manifest names a file that is not there.",
           lambda m: m.replace(reference(m), reference(m) + reference(m).replace(
               b"0001", b"0002")))
    covers("digest", "A digest in the manifest is that of something else.", lambda m: m.replace(
        m[m.rindex(b"<ds:DigestValue>") + 16:][:44],
        bundle.base64_of(hashlib.sha256(b"something else").digest()).encode()))
    covers("order", "The manifest names the parts in another order.", swapped_changes,
           bundle.rich())
    covers("media-type", "The manifest gives the changes another media type.",
           swap(b"application/cbor", b"application/octet-stream"))
    covers("signature-reference", "The manifest names another signature.",
           swap(bundle.signature_name().encode(), bundle.signature_name(bytes(16)).encode()))
    group.bundle("content-replaced", "A file of changes was replaced after signing.", "B10",
                 parts=lambda p: p[:2] + [Entry(CHANGES, p[2].content[:-1] + b"?")] + p[3:])


def swapped_changes(text):
    one = text.index(b"<asic:DataObjectReference URI=\"changes/0001")
    two = text.index(b"<asic:DataObjectReference URI=\"changes/0002")
    end = text.index(b"<asic:DataObjectReference URI=\"blobs")
    return text[:one] + text[two:end] + text[one:two] + text[end:]


def encodings(group):
    def parts(name, what, alter):
        group.bundle(name, what, "B11", parts=alter)

    def written(name, what, **options):
        group.bundle(name, what, "B11", written=options)
    parts("time", "An entry has a time of day.", both(CHANGES, time=1))
    parts("date", "An entry has today's date.", both(CHANGES, date=0x6681))
    parts("version-needed", "An entry needs version 4.5.", both(CHANGES, version=45))
    parts("made-by-unix", "An entry was made on Unix.", central(CHANGES, made=0x031E))
    parts("flag-utf8", "The flag for names in UTF-8.", both(CHANGES, flags=0x0800))
    parts("extra-field", "An entry with an extra field.",
          both(CHANGES, extra=b"\xca\xfe\x02\x00hi"))
    parts("local-extra-field", "An extra field in the local header alone.",
          local(CHANGES, extra=b"\xca\xfe\x02\x00hi"))
    parts("entry-comment", "An entry with a comment.", central(CHANGES, comment=b"hi"))
    parts("attributes", "An entry with attributes of files.",
          central(CHANGES, external=0o100644 << 16))
    parts("internal-attributes", "An entry that says it is text.", central(CHANGES, internal=1))
    parts("data-descriptor", "Sizes behind an entry instead of before it.", described)
    written("comment", "Another comment of the archive.", comment=b"hello")
    written("no-comment", "No comment of the archive.", comment=b"")
    written("before", "Bytes before the first entry.", before=b"#!/bin/sh\n")
    written("between", "Bytes between the entries and the directory.", between=b"hidden")
    group.bundle("unlisted-entry", "An entry that the directory does not list.", "B11",
                 written=lambda p: hidden(p))
    group.bundle("directory-order", "The directory lists the entries in another order.", "B8",
                 written=lambda p: dict(listed=p[::-1]))


def hidden(parts):
    listed = list(parts)
    parts.insert(2, Entry("changes/9999.cbor", b"hidden"))
    return dict(listed=listed)


def vectors():
    group = Group("package", bundle.plain)
    for part in consistency, formats, names, manifests, covering, encodings:
        part(group)
    return group.made
