# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""Files that every reader takes."""

import archive
import bundle
import certificates
import cms
from certificates import OTHER, RECEIVER, SENDER
from vector import Group


def two_receivers(key):
    return [cms.recipient(key, office.encryption_key, f"ephemeral {n}")
            for n, office in enumerate((RECEIVER, OTHER))]


def erased():
    stream = bundle.housing().add([bundle.note("søkt bolig")], carried=b"")
    stream.add([[36, [bundle.change_id(stream.changes[0][0])], []]]).seal()
    return bundle.Bundle([stream])


def every_op():
    statement = [bundle.sha256("an earlier change"), 0]
    head = bundle.sha256("an earlier head")
    stream = bundle.housing()
    stream.add([[0, bundle.ENTITY, "item", bundle.CASE],
                [1, bundle.ENTITY, 7, [None, True, -1, 1 << 40, "ja", b"\x00"], [statement]],
                [2, bundle.ENTITY, 8, ["én til"]],
                [3, bundle.ENTITY, 8, [statement]],
                bundle.note("")])
    stream.add([[32, RECEIVER.id, True, "bolig", "samtykke", "2031-04-01", None, []],
                [33, OTHER.id, [head]],
                [34, RECEIVER.id, None, [statement], []],
                [35, SENDER.device_id, [head]],
                [36, [head], [statement]]])
    return bundle.Bundle([stream.seal()])


def unknown_ops():
    """Of a later version: an odd code, and one of access."""
    stream = bundle.housing().add([[71, bundle.ENTITY, "noe nytt", [1, [2, [3]]]]])
    return bundle.Bundle([stream.add([[63, "en ny tilgang"]]).seal()])


def two_authors():
    """The owner's stream with a change of the receiver's, passed on with its seal."""
    stream = bundle.housing().add([bundle.note("søkt bolig")]).seal()
    theirs = bundle.change(stream, [bundle.note("fått bolig")], 0, RECEIVER)
    stream.changes.append(theirs)
    stream.seals.append(bundle.seal(stream, RECEIVER, 0, bundle.change_id(theirs[0])))
    told = bundle.Bundle([stream])
    told.authors.append((RECEIVER.device, RECEIVER.root))
    return told


def branch():
    """Two changes after one: a computer that was restored from an old copy."""
    stream = bundle.housing().add([bundle.note("søkt bolig")])
    for text in "fått bolig", "mistet bolig":
        stream.changes.append(bundle.change(stream, [bundle.note(text)], 1))
        stream.seals.append(bundle.seal(stream, SENDER, 1,
                                        bundle.change_id(stream.changes[-1][0])))
    return bundle.Bundle([stream])


def later_changes():
    """What comes before them the receiver holds already."""
    stream = bundle.housing().add([bundle.note("søkt bolig")]).add([bundle.note("fått bolig")])
    stream.seal()
    del stream.changes[0]
    return bundle.Bundle([stream])


def shared_document():
    """The same document with the same salt in two streams stands once among the entries."""
    streams = [bundle.core(), bundle.housing()]
    for stream in streams:
        stream.documents.append(bundle.LETTER)
        stream.add([bundle.attach(bundle.LETTER)]).seal()
    return bundle.Bundle(streams)


def documents_alone():
    stream = bundle.housing()
    stream.documents.append(bundle.LETTER)
    return bundle.Bundle([stream])


def part_of_the_have():
    told = bundle.plain()
    told.have_since, told.have_digest = 12, bundle.sha256("what was told before and now")
    return told


def many_texts():
    """Texts that JSON and CBOR write in more than one way, in the one they have here."""
    told = bundle.plain()
    told.streams[0].purpose = "\"\\/\b\f\n\r\t\x01\x1f\x7f æøå \u2028 \U0001f511"
    return told


def long_change():
    stream = bundle.housing().add([bundle.note(f"linje {n} " + "samme ord " * 20)
                                   for n in range(40)])
    return bundle.Bundle([stream.seal()])


def own_private():
    """From one PC of the receiving office to the others."""
    stream = bundle.Stream("private", None, None, b"\x04" * 16, RECEIVER)
    told = bundle.Bundle([stream.add([bundle.note("bruker")], RECEIVER).seal(RECEIVER)])
    told.authors = [(RECEIVER.device, RECEIVER.root)]
    return told


def run_out(office, text):
    der = certificates.der
    return office.issue("PC 1", office.device_key, "device", validity=der.sequence(
        der.time("20110401093000Z"), der.time(text)))


def vectors():
    group = Group("valid", bundle.plain)
    group.bundle("plain", "One stream of two sealed changes.", "valid")
    group.bundle("receipt", "A bundle without a stream.", "valid", bundle.receipt())
    group.bundle("rich", "Something of every member of bundle.json.", "valid", bundle.rich())
    group.bundle("two-recipients", "The receiving office and a second key.", "valid",
                 receivers=two_receivers)
    group.bundle("erased-body", "A change without its body, with the erasure that covers it.",
                 "valid", erased())
    group.bundle("every-op", "One op of each known code but the attachment.", "valid", every_op())
    group.bundle("unknown-ops", "Ops of a later version are kept as they are.", "valid",
                 unknown_ops())
    group.bundle("two-authors", "Changes of two offices, each sealed by its own.", "valid",
                 two_authors())
    group.bundle("branch", "Two changes after the same one.", "valid", branch())
    group.bundle("later-changes", "The first change of the chain is not in the bundle.", "valid",
                 later_changes())
    group.bundle("shared-document", "Two streams name the same document.", "valid",
                 shared_document())
    group.bundle("documents-alone", "A stream that brings a document and no changes.", "valid",
                 documents_alone())
    group.bundle("part-of-the-have", "The have names only what has changed since bundle 12.",
                 "valid", part_of_the_have())
    group.bundle("texts", "Control characters, quotes, letters beyond ASCII in one text.",
                 "valid", many_texts())
    group.bundle("deflated", "A file of changes that is deflated.", "valid", long_change(),
                 method=archive.DEFLATED)
    group.bundle("parts", "The second of three files.", "valid",
                 members=lambda m: m.update(part=2, parts=3))
    device = run_out(SENDER, "20210401093000Z")
    told = bundle.plain()
    told.authors = [(device, SENDER.root)]
    content = bundle.file(told, signed=dict(certificate=device, chain=[device, SENDER.root]))
    group.add("run-out", "The sender's certificate had run out: a warning, nothing more.",
              "valid", content, warns="B26")
    group.bundle("own-private", "A private stream between two PCs of one office.", "valid",
                 own_private(), signer=RECEIVER)
    group.card("card", "An office card.", "valid")
    group.card("card-without-people", "A card that names no colleague and no PC.", "valid",
               members=lambda m: m.update(staff=[], devices=[]))
    return group.made
