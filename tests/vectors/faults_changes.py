# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""Faults of changes, seals and documents: rules B19, B21, B23, B24, B27."""

import hashlib

import archive
import bundle
import cbor
from bundle import ENTITY, LETTER, Bundle, housing, note
from cbor import Raw, head
from certificates import OTHER, RECEIVER, SENDER
from vector import Group

CODE_NOTE = 4


def one(ops, **header):
    """A bundle of one change."""
    return Bundle([housing().add(ops, **header).seal()])


def files(group):
    def told(name, what, change):
        group.bundle(name, what, "B19", members=change)
    told("packed-digest", "The digest of the packed bytes is another.",
         lambda m: m["streams"][0]["files"][0].update(packed="00" * 32))
    told("file-name", "A stream names a file of another number.",
         lambda m: m["streams"][0]["files"][0].update(name="changes/0002.cbor"))
    told("file-not-named", "No stream names the file of changes.",
         lambda m: m["streams"][0].update(files=[]))
    told("file-named-twice", "A stream names the file of changes twice.",
         lambda m: m["streams"][0]["files"].append(m["streams"][0]["files"][0]))
    group.bundle("files-swapped", "Two streams name each other's files.", "B19", bundle.rich(),
                 members=swap_files)
    group.bundle("file-too-many", "A file of changes that no stream names.", "B19",
                 entries=lambda e: e + [archive.Entry("changes/0002.cbor", e[1].content)])
    group.bundle("repacked", "The changes were deflated again with other bytes.", "B19",
                 entries=lambda e: [e[0], archive.Entry("changes/0001.cbor", e[1].content,
                                                        archive.DEFLATED)])


def swap_files(members):
    one_stream, other = members["streams"]
    one_stream["files"], other["files"] = other["files"], one_stream["files"]


def encoding(group):
    def altered(name, what, change):
        group.bundle(name, what, "B21", changes=change)
    altered("long-array", "The length of the array takes more bytes than it needs.",
            lambda c: head(4, 2, 1) + c[1:])
    altered("indefinite-array", "The array has an indefinite length.",
            lambda c: b"\x9f" + c[1:] + b"\xff")
    altered("trailing-byte", "A byte after the last change.", lambda c: c + b"\xf6")
    altered("cut", "The last byte is gone.", lambda c: c[:-1])
    altered("empty-list", "A file of no changes.", lambda c: b"\x80")
    altered("array-too-long", "The array says it has more elements than there are.",
            lambda c: b"\x83" + c[1:])
    altered("huge-array", "The array says it has 2 to the power of 62 elements.",
            lambda c: head(4, 1 << 62) + c[1:])
    altered("map", "A map instead of the array.", lambda c: b"\xa1" + c[1:])
    altered("tag", "The array has a tag.", lambda c: b"\xd9\xd9\xf7" + c)
    altered("three-parts", "A change of three parts.",
            lambda c: c[:1] + b"\x83" + c[2:] + b"\x40")
    altered("text-header", "A header as text.", lambda c: c[:2] + bytes([c[2] | 0x20]) + c[3:])


def headers(group):
    def header(name, what, **fields):
        group.bundle(name, what, "B21", one([note("søkt bolig")], **fields))
    zeros = bytes(32)
    header("header-other-stream", "A change that belongs to another stream.", stream=zeros)
    header("header-short-author", "An author of 31 bytes.", author=bytes(31))
    header("header-sequence-negative", "A negative sequence.", sequence=-1)
    header("header-first-of-chain", "Sequence 1 without a change before it.", sequence=1)
    header("header-previous-of-first", "Sequence 0 with a change before it.", previous=zeros)
    header("header-time-negative", "A negative time.", time=-1)
    header("header-time-float", "A time as a floating point number.",
           time=Raw(b"\xfb" + b"\x41" * 8))
    header("header-user-short", "A user of 15 bytes.", user=bytes(15))
    header("header-schema-too-large", "A schema above 65 535.", schema=65536)
    header("header-kind-2", "A kind that there is not.", kind=2)
    header("header-kind-access", "It says it is of access and is not.", kind=1)
    header("header-no-ops", "It says it has no ops.", count=0)
    header("header-one-op-more", "It says it has one op more than it has.", count=2)
    header("header-too-many-ops", "10 001 ops.", count=10001)
    header("header-body-digest", "The digest of another body.", digest=zeros)
    header("header-eleven", "A header of eleven elements.", more=[0])
    header("header-trailing-byte", "A byte after the header.", encode=lambda h: h + b"\x00")
    header("header-long-number", "A number that takes more bytes than it needs.",
           sequence=Raw(b"\x18\x00"))
    header("header-null-stream", "The stream is null.", stream=None)
    header("body-replaced", "The body is another than the header names.",
           carried=bundle.body_of([note("avslag")]))
    header("body-short-salt", "A body that is shorter than its salt.", body=bytes(15))
    access = [[33, OTHER.id, []]]
    group.bundle("header-kind-content", "An op of access in a change that says it has none.",
                 "B21", one(access, kind=0))
    group.bundle("access-without-body", "A change of access without its body.", "B21",
                 one(access, carried=b""))


def ops(group):
    def op(name, what, *elements):
        group.bundle(name, what, "B21", one([list(elements)]))
    op("op-no-code", "An op without a code.")
    op("op-code-text", "An op whose code is a text.", Raw(b"\x61\x34"), ENTITY, "x")
    op("op-code-negative", "An op whose code is negative.", -1, ENTITY)
    op("op-too-short", "A note without its text.", CODE_NOTE, ENTITY)
    op("op-too-long", "A note with two texts.", CODE_NOTE, ENTITY, "a", "b")
    op("op-entity-short", "An entity of 15 bytes.", CODE_NOTE, bytes(15), "a")
    op("op-text-bytes", "A text as byte string.", CODE_NOTE, ENTITY, b"a")
    op("op-text-indefinite", "A text of indefinite length.", CODE_NOTE, ENTITY,
       Raw(b"\x7f\x61a\xff"))
    op("op-text-not-utf8", "A text that is not UTF-8.", CODE_NOTE, ENTITY, Raw(b"\x61\xff"))
    op("op-text-long-length", "A text whose length takes more bytes than it needs.", CODE_NOTE,
       ENTITY, Raw(b"\x78\x01a"))
    op("op-field-negative", "A field of a negative number.", 2, ENTITY, -1, ["a"])
    op("op-field-too-large", "A field above 65 535.", 2, ENTITY, 65536, ["a"])
    op("op-value-float", "A value as a floating point number.", 2, ENTITY, 7,
       [Raw(b"\xf9\x3c\x00")])
    op("op-value-nested", "A value in a value.", 2, ENTITY, 7, [["a"]])
    op("op-value-map", "A map as value.", 2, ENTITY, 7, [Raw(b"\xa0")])
    op("op-value-tag", "A value with a tag.", 2, ENTITY, 7, [Raw(b"\xc0\x61a")])
    op("op-value-undefined", "A value that is undefined.", 2, ENTITY, 7, [Raw(b"\xf7")])
    op("op-value-long-integer", "An integer of 65 bits.", 2, ENTITY, 7,
       [Raw(b"\x1b" + b"\xff" * 8)])
    op("op-value-too-many-parts", "A value of 257 parts.", 2, ENTITY, 7, [0] * 257)
    op("op-statement-number", "A statement of a number above those of a change.", 3, ENTITY, 7,
       [[bytes(32), 10000]])
    op("op-statement-short", "A statement without its number.", 3, ENTITY, 7, [[bytes(32)]])
    op("op-date", "A grant from a day that the calendar does not have.", 32, OTHER.id, True, "p",
       "b", "2031-02-30", None, [])
    op("op-date-spelling", "A grant from a day in another spelling.", 32, OTHER.id, True, "p",
       "b", "2031-4-1", None, [])
    op("op-grant-right", "A grant whose right is a number.", 32, OTHER.id, 1, "p", "b",
       "2031-04-01", None, [])
    op("op-attach-negative", "An attachment of negative size.", *bundle.attach(LETTER, size=-1))
    op("op-attach-too-large", "An attachment above 64 MiB.",
       *bundle.attach(LETTER, size=64 * 1024 * 1024 + 1))
    op("op-unknown-indefinite", "An unknown op of indefinite length inside.", 71, ENTITY,
       Raw(b"\x9f\xff"))
    op("op-unknown-float", "An unknown op with a floating point number.", 71, ENTITY,
       Raw(b"\xf9\x3c\x00"))
    op("op-unknown-deep", "An unknown op of two hundred arrays in each other.", 71, ENTITY,
       Raw(b"\x81" * 200 + b"\x80"))
    group.bundle("op-integer", "An op that is no array.", "B21",
                 one([note("a")], body=bytes(16) + b"\x04"))
    group.bundle("op-missing", "A change of fewer ops than it says.", "B21",
                 one([note("a"), note("b")], body=bundle.body_of([note("a")])))


def order(group):
    def told(name, what, stream):
        group.bundle(name, what, "B21", Bundle([stream]))

    def chain(count):
        stream = housing()
        for n in range(count):
            stream.add([note(f"linje {n}")])
        return stream.seal()
    stream = chain(2)
    stream.changes.append(stream.changes[0])
    told("change-twice", "A change is there twice.", stream)
    stream = chain(2)
    stream.changes.reverse()
    told("change-before-previous", "A change stands before the one it follows.", stream)
    stream = chain(1)
    gap = bundle.change(stream, [note("senere")], 1, sequence=5)
    stream.changes.append(gap)
    stream.seals.append(bundle.seal(stream, SENDER, 5, bundle.change_id(gap[0])))
    told("sequence-gap", "A change follows one that is not of the sequence before.", stream)
    stream = chain(1)
    theirs = bundle.change(stream, [note("svar")], 1, RECEIVER)
    stream.changes.append(theirs)
    stream.seals.append(bundle.seal(stream, RECEIVER, 1, bundle.change_id(theirs[0])))
    both = Bundle([stream])
    both.authors.append((RECEIVER.device, RECEIVER.root))
    group.bundle("follows-another-author", "A change follows one of another author.", "B21", both)


def seals(group):
    def altered(name, what, **change):
        stream = housing().add([note("søkt bolig")]).add([note("fått bolig")]).seal(**change)
        group.bundle(name, what, "B23", Bundle([stream]))

    def members(name, what, **value):
        group.bundle(name, what, "B23",
                     members=lambda m: m["streams"][0]["seals"][0].update(value))
    altered("seal-of-another-key", "A seal by another key.", key=OTHER.device_key)
    altered("seal-over-another-stream", "A seal over another stream.", stream=bytes(32))
    altered("seal-over-another-sequence", "A seal over another sequence.", signed_sequence=0)
    altered("seal-not-der", "A seal that is no DER.", signature=b"\x01" * 64)
    altered("seal-of-zeros", "A seal of zeros.", signature=b"\x30\x06\x02\x01\x00\x02\x01\x00")
    altered("seal-long-form", "A seal whose length takes more octets than it needs.",
            signature=long_form())
    members("seal-head", "A seal of a change that is not in the bundle.", head="00" * 32)
    members("seal-sequence", "A seal that says another sequence than signed.", sequence=0)
    members("seal-author", "A seal of an author who is not there.", author="00" * 32)
    members("seal-empty", "A seal without a signature.", signature="")
    twice = housing().add([note("søkt bolig")]).seal().seal()
    group.bundle("seal-twice", "A seal is there twice.", "B23", Bundle([twice]))
    alone = bundle.plain().streams[0]
    alone.changes.clear()
    alone.documents.append(LETTER)
    group.bundle("seal-without-changes", "A seal in a stream that brings no changes.", "B23",
                 receipt_with(alone))
    unsealed = housing().add([note("søkt bolig")])
    group.bundle("no-seal", "A change without a seal.", "B24", Bundle([unsealed]))
    later = housing().add([note("søkt bolig")]).seal().add([note("fått bolig")])
    group.bundle("change-after-seal", "A change that stands after the seal.", "B24",
                 Bundle([later]))
    branch = housing().add([note("søkt bolig")]).add([note("fått bolig")]).seal()
    branch.changes.append(bundle.change(branch, [note("avslag")], 1))
    group.bundle("branch-without-seal", "One of two branches has no seal.", "B24",
                 Bundle([branch]))
    theirs = housing().add([note("søkt bolig")]).seal()
    theirs.changes.append(bundle.change(theirs, [note("svar")], 0, RECEIVER))
    both = Bundle([theirs])
    both.authors.append((RECEIVER.device, RECEIVER.root))
    group.bundle("author-without-seal", "The changes of one of two authors have no seal.", "B24",
                 both)


def long_form():
    stream = housing().add([note("søkt bolig")]).add([note("fått bolig")])
    message = cbor.encode(["seal/1", stream.id, SENDER.device_id, 1,
                           bundle.change_id(stream.changes[1][0])])
    signature = SENDER.device_key.sign(message)
    return b"\x30\x81" + signature[1:]


def receipt_with(stream):
    told = bundle.receipt()
    told.streams = [stream]
    return told


def with_document(name=None, salt=None, content=None, **attached):
    """LETTER, carried or attached otherwise than it is."""
    stream = housing().add([bundle.attach(LETTER, **attached)]).seal()
    stream.documents.append((name or LETTER[0], salt or LETTER[1], content or LETTER[2]))
    return Bundle([stream])


def documents(group):
    def told(name, what, made, **steps):
        group.bundle(name, what, "B27", made, **steps)
    told("document-bytes", "A document has other bytes than its name says.",
         with_document(content=LETTER[2].replace(b"en", b"et")))
    told("document-salt", "A document with another salt.", with_document(salt=bytes(16)))
    told("document-size", "An attachment says another size.", with_document(size=7))
    told("document-attached-salt", "An attachment says another salt.",
         attached_salt())
    told("document-missing", "A document that is named is not there.", with_document(),
         entries=lambda e: e[:-1])
    more = b"more"
    named = hashlib.sha256(more).hexdigest()
    told("document-too-many", "A document that no stream names.", bundle.plain(),
         entries=lambda e: e + [archive.Entry(f"blobs/{named}", more)])
    twice = with_document()
    twice.streams[0].documents.append(LETTER)
    told("document-twice", "A stream names a document twice.", twice)
    second = bundle.document_of(b"another document")
    two = with_document()
    two.streams[0].documents.append(second)
    told("document-order", "Documents stand in another order than they are named.", two,
         entries=lambda e: e[:-2] + [e[-1], e[-2]])


def attached_salt():
    """The op says another salt than the stream, which says the right one."""
    stream = housing().add([bundle.attach(LETTER, salt=bytes(16))]).seal()
    stream.documents.append(LETTER)
    return Bundle([stream])


def vectors():
    group = Group("changes", bundle.plain)
    for part in files, encoding, headers, ops, order, seals, documents:
        part(group)
    return group.made
