# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""Faults of bundle.json: rules B16, B20 to B22, B25."""

import bundle
from certificates import OTHER, RECEIVER, SENDER
from vector import Group


def swap(old, new):
    def alter(content):
        assert old in content, old
        return content.replace(old, new, 1)
    return alter


def refusing():
    """With a text in it."""
    told = bundle.receipt()
    told.refusals = [{"bundle": "08" * 16, "reason": "bolig etter"}]
    return told


def text(group):
    def json(name, what, alter, told=None):
        group.bundle(name, what, "B16", told or refusing(), json=alter)
    json("member-order", "Two members have changed places.",
         swap(b'"minReader":0,"missing":[]', b'"missing":[],"minReader":0'))
    json("member-twice", "A member is there twice.", swap(b'"format":0', b'"format":0,"format":0'))
    json("white-space", "A space behind a colon.", swap(b'"number":17', b'"number": 17'))
    json("line-feed", "A line feed at the end.", lambda j: j + b"\n")
    json("byte-order-mark", "A byte order mark.", lambda j: b"\xef\xbb\xbf" + j)
    json("escape", "A letter is escaped that need not be.", swap(b"bolig", b"\\u0062olig"))
    json("escaped-slash", "A slash is escaped.", swap(b"bolig etter", b"bolig\\/etter"))
    json("upper-case-escape", "A control character in upper-case hexadecimal digits.",
         swap(b"bolig etter", b"bolig\\u001Fetter"))
    json("raw-control", "A control character without an escape.",
         swap(b"bolig etter", b"bolig\x1fetter"))
    json("invalid-utf8", "A text that is not UTF-8.", swap(b"bolig etter", b"bolig\xffetter"))
    json("lone-surrogate", "Half of a surrogate pair.", swap(b"bolig etter", b"bolig\\ud83detter"))
    json("float", "A number with a fraction of zero.", swap(b'"number":17', b'"number":17.0'))
    json("exponent", "A number with an exponent.", swap(b'"number":17', b'"number":2e1'))
    json("negative-zero", "A number is minus zero.", swap(b'"haveSince":0', b'"haveSince":-0'))
    json("leading-zero", "A number with a zero before it.", swap(b'"number":17', b'"number":017'))
    json("array", "An array instead of an object.", lambda j: b"[" + j + b"]")
    json("cut", "The last byte is gone.", lambda j: j[:-1])
    json("trailing-comma", "A comma behind the last member.", lambda j: j[:-1] + b",}")
    json("deep", "A thousand arrays in each other.",
         swap(b'"profiles":[]', b'"profiles":' + b"[" * 1000 + b"]" * 1000))


def members(group):
    def also(name, what, alter, told=None):
        group.bundle(name, what, "B16", told, members=alter)

    def put(name, what, /, **value):
        also(name, what, lambda m: m.update(value))

    def inside(name, what, member, /, **value):
        told = bundle.plain() if member in ("streams", "authors") else bundle.telling()
        also(name, what, lambda m: first(m, member).update(value), told)
    also("member-missing", "A member is missing.", lambda m: m.pop("heard"))
    put("member-too-many", "A member that the format does not have.", comment="hello")
    put("type", "The type is that of a card.", type="landgang-card")
    put("format-negative", "The format is -1.", format=-1)
    put("format-text", "The format is a text.", format="0")
    put("id-upper-case", "The id in upper-case digits.", id=bundle.BUNDLE_ID.hex().upper())
    put("id-short", "The id lacks two digits.", id="11" * 15)
    put("number-zero", "The number is 0.", number=0)
    put("number-negative", "The number is -1.", number=-1)
    put("number-too-large", "The number is 2 to the power of 53.", number=2**53)
    put("number-text", "The number is a text.", number="17")
    put("part-zero", "The part is 0.", part=0)
    put("part-above-parts", "The third of two parts.", part=3, parts=2)
    put("created-with-fraction", "A time with thousandths.", created="2031-04-01T09:30:00.000Z")
    put("created-with-offset", "A time with an offset.", created="2031-04-01T09:30:00+00:00")
    put("created-no-day", "A day that the calendar does not have.",
        created="2031-02-30T09:30:00Z")
    put("created-hour-24", "The hour 24.", created="2031-04-01T24:00:00Z")
    put("created-small-letters", "A time with small letters.", created="2031-04-01t09:30:00z")
    put("trailer-key-short", "The key of the trailer has 31 bytes.",
        trailerKey=bundle.base64_of(bytes(31)))
    put("trailer-key-unused-bits", "Base64 with unused bits that are set.",
        trailerKey=bundle.base64_of(bundle.TRAILER_KEY)[:-2] + "B=")
    put("trailer-key-unpadded", "Base64 without its padding.",
        trailerKey=bundle.base64_of(bundle.TRAILER_KEY)[:-1])
    put("streams-null", "streams is null.", streams=None)
    put("have-object", "have is an object.", have={})
    put("have-digest-short", "haveDigest has 31 bytes.", haveDigest="00" * 31)
    also("from-text", "from is a text.", lambda m: m.update({"from": SENDER.id.hex()}))
    also("to-key-short", "The key of the receiver has 31 bytes.",
         lambda m: m["to"].update(key="00" * 31))
    inside("seal-sequence-text", "The sequence of a seal is a text.", "streams", seals=[
        {"author": "00" * 32, "head": "00" * 32, "sequence": "0", "signature": ""}])
    inside("stream-kind", "A kind of stream that there is not.", "streams", kind="secret")
    inside("stream-id", "The id of a stream is not that of its descriptor.", "streams",
           id="00" * 32)
    inside("stream-owner", "The owner is another than the id was made of.", "streams",
           owner=OTHER.id.hex())
    inside("core-with-area", "A core with an area.", "streams", kind="core")
    inside("area-upper-case", "The key of an area has a capital.", "streams", area="Housing")
    inside("area-empty", "The key of an area is empty.", "streams", area="")
    inside("case-null", "An area without a case.", "streams", case=None)
    inside("purpose-too-long", "A text of 65 537 letters.", "streams", purpose="a" * 65537)
    inside("stream-member", "A stream with a member more.", "streams", more=1)
    inside("refusal-number", "The reason for a refusal is a number.", "refusals", reason=1)
    inside("profile-hash", "The hash of a profile is short.", "profiles", hash="55" * 31)
    inside("heard-number", "The number heard of is negative.", "heard", number=-1)
    inside("author-no-certificate", "An author's certificate is none.", "authors",
           device=bundle.base64_of(b"none"))
    also("head-of-four", "A head of four elements.",
         lambda m: m["have"][0]["heads"][0].append(0), bundle.telling())
    also("head-sequence", "The sequence of a head is negative.",
         lambda m: m["have"][0]["heads"][0].__setitem__(1, -1), bundle.telling())


def first(members, name):
    return members[name][0]


def streams(group):
    def told(name, what, expect, made, **steps):
        group.bundle(name, what, expect, made, **steps)
    twice = bundle.plain()
    again = bundle.housing()
    again.documents.append(bundle.LETTER)
    twice.streams.append(again)
    told("stream-twice", "A stream is there twice.", "B20", twice)
    private = bundle.Stream("private", None, None, b"\x04" * 16)
    told("private-stream", "A private stream to another office.", "B20",
         bundle.Bundle([private.add([bundle.note("bruker")]).seal()]))


def authors(group):
    def listed(name, what, *pairs):
        told = bundle.plain()
        told.authors = list(pairs)
        group.bundle(name, what, "B22", told)
    ours = SENDER.device, SENDER.root
    listed("author-missing", "The certificate of an author is missing.")
    listed("author-twice", "An author is there twice.", ours, ours)
    listed("author-too-many", "An author who has written nothing of this.", ours,
           (RECEIVER.device, RECEIVER.root))
    listed("author-wrong-root", "An author beside the root of another office.",
           (SENDER.device, OTHER.root))
    listed("author-root", "A root as author.", ours, (RECEIVER.root, RECEIVER.root))
    listed("author-encryption", "An encryption certificate as author.", ours,
           (SENDER.encryption, SENDER.root))
    listed("author-changed-places", "Device and root have changed places.",
           (SENDER.root, SENDER.device))


def haves(group):
    def altered(name, what, change, **more):
        told = bundle.telling()
        change(told)
        group.bundle(name, what, "B25", told, **more)

    def swapped(list_of):
        def change(told):
            found = list_of(told)
            found[:] = found[::-1]
        return change

    def doubled(list_of):
        def change(told):
            found = list_of(told)
            found.append(found[0])
        return change
    altered("have-digest", "haveDigest is that of something else.",
            lambda b: setattr(b, "have_digest", bundle.sha256("something else")))
    altered("have-digest-without-missing", "haveDigest leaves out what is missing.",
            lambda b: setattr(b, "have_digest", digest_without(b, "missing")))
    altered("have-digest-without-closed", "haveDigest leaves out what of closed streams is held.",
            lambda b: setattr(b, "have_digest", digest_without(b, "closed")))
    altered("have-twice", "A stream is in have twice.", doubled(lambda b: b.have))
    altered("heads-order", "Heads are not in their order.",
            lambda b: two_heads(b.have[0]))
    altered("head-twice", "A head is there twice.", doubled(lambda b: b.have[0]["heads"]))
    altered("missing-twice", "A stream is in missing twice.", doubled(lambda b: b.missing))
    altered("missing-order", "Documents asked for are not in their order.",
            swapped(lambda b: b.missing[0]["documents"]))
    altered("missing-document-twice", "A document is asked for twice.",
            lambda b: b.missing[0]["documents"].insert(0, b.missing[0]["documents"][0]))
    altered("heard-twice", "A PC was heard of twice.", doubled(lambda b: b.heard))
    altered("heard-order", "PCs heard of are not in their order.", lambda b: b.heard.extend(
        [{"device": "ff" * 32, "number": 1}, {"device": "00" * 32, "number": 1}]))
    altered("closed-twice", "A stream is told to be closed twice.", doubled(lambda b: b.closed))
    altered("closed-and-held", "A stream is told to be closed that is in have.",
            lambda b: b.closed[0].update(stream=b.have[0]["stream"]))
    told = bundle.plain()
    told.closed = [{"stream": told.streams[0].id.hex(), "held": [], "counted": []}]
    group.bundle("closed-and-sent", "A stream is told to be closed that the bundle brings.",
                 "B25", told)
    altered("counted-twice", "A change counts twice in a closed stream.",
            doubled(lambda b: b.closed[0]["counted"]))
    altered("held-order", "Heads of a closed stream are not in their order.",
            lambda b: two_heads(b.closed[0], "held"))
    altered("closed-here-order", "closedHere is not in order.", swapped(lambda b: b.closed_here))
    altered("closed-here-twice", "A stream is in closedHere twice.",
            lambda b: b.closed_here.append(b.closed_here[-1]))
    altered("forgotten-order", "forgotten is not in order.", swapped(lambda b: b.forgotten))
    altered("forgotten-twice", "A stream is in forgotten twice.",
            lambda b: b.forgotten.append(b.forgotten[-1]))


def two_heads(entry, name="heads"):
    author, _, head = entry[name][0]
    entry[name] = [[author, 9, head], [author, 3, bundle.sha256("another").hex()]]


def digest_without(told, name):
    kept = getattr(told, name)
    setattr(told, name, [])
    digest = told.digest()
    setattr(told, name, kept)
    return digest


def vectors():
    group = Group("document")
    for part in text, members, streams, authors, haves:
        part(group)
    return group.made
