# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""Makes bundles and office cards from what docs/bundle-format.md says, step by step.

Every step can be altered: a fault is a function that stands under the name of the step.
"""

import base64
import hashlib
import hmac
import json
import uuid

import archive
import cbor
import cms
from certificates import RECEIVER, SENDER

CREATED = "2031-04-01T09:30:00Z"
TICKS = 1932888600000 << 16  # Milliseconds since 1970 above a counter of 16 bits.
TRAILER_KEY = hashlib.sha256(b"landgang test trailer key").digest()
BUNDLE_ID = bytes(range(0x10, 0x20))
CASE, ENTITY, USER = b"\x05" * 16, b"\x03" * 16, b"\x01" * 16


def sha256(label, content=b""):
    return hashlib.sha256(label.encode() + content).digest()


def base64_of(content):
    return base64.b64encode(content).decode()


def canonical(value):
    """RFC 8785, for what the format has: no numbers but integers, member names in ASCII."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


class Stream:
    def __init__(self, kind, case, area, nonce, owner=SENDER, purpose=""):
        self.owner, self.kind, self.case, self.area = owner.id, kind, case, area
        self.nonce, self.purpose = nonce, purpose
        self.changes = []  # (header, body)
        self.seals = []  # Members of bundle.json.
        self.documents = []  # (name, salt, bytes)

    @property
    def id(self):
        what = self.area if self.kind == "area" else 0 if self.kind == "core" else 1
        return sha256("stream/1", cbor.encode([self.owner, self.case, what, self.nonce]))

    def add(self, ops, by=SENDER, **header):
        self.changes.append(change(self, ops, len(self.changes), by, **header))
        return self

    def seal(self, by=SENDER, **altered):
        header = self.changes[-1][0]
        self.seals.append(seal(self, by, len(self.changes) - 1, change_id(header), **altered))
        return self


def change_id(header):
    return sha256("change/1", header)


def body_of(ops, salt=b"\x07" * 16):
    return salt + b"".join(cbor.encode(op) for op in ops)


def change(within, ops, number, by=SENDER, **header):
    """The header takes any of its elements from outside, and `encode` in place of CBOR."""
    body = header.get("body", body_of(ops))
    previous = change_id(within.changes[number - 1][0]) if number else None
    is_access = any(32 <= op[0] <= 63 for op in ops if op and isinstance(op[0], int))
    fields = dict(stream=within.id, author=by.device_id, sequence=number, previous=previous,
                  time=TICKS + number, user=USER, schema=0, kind=1 if is_access else 0,
                  count=len(ops), digest=hashlib.sha256(body).digest())
    fields.update({key: header[key] for key in fields if key in header})
    encoded = cbor.encode(list(fields.values()) + header.get("more", []))
    return header.get("encode", lambda same: same)(encoded), header.get("carried", body)


def seal(within, by, number, head, **altered):
    message = cbor.encode(["seal/1", altered.get("stream", within.id), by.device_id,
                           altered.get("signed_sequence", number), head])
    key = altered.get("key", by.device_key)
    return {"author": by.device_id.hex(), "sequence": number, "head": head.hex(),
            "signature": base64_of(altered.get("signature") or key.sign(message))}


def note(text):
    return [4, ENTITY, text]


def document_of(content, salt=b"\x09" * 16):
    return hashlib.sha256(salt + content).digest(), salt, content


def attach(document, **altered):
    name, salt, content = document
    return [6, ENTITY, "Leiekontrakt", "application/pdf", altered.get("size", len(content)),
            altered.get("name", name), altered.get("salt", salt)]


LETTER = document_of(b"%PDF-1.7 en leiekontrakt")


class Bundle:
    """What is told; `streams` empty makes a receipt."""

    def __init__(self, streams):
        self.streams = streams
        self.have, self.missing, self.heard, self.closed = [], [], [], []
        self.closed_here, self.forgotten, self.refusals, self.profiles = [], [], [], []
        self.authors = [(SENDER.device, SENDER.root)] if streams else []
        self.blobs = None  # Entries of documents when they differ from what streams say.
        self.have_since = 0
        self.have_digest = None

    def digest(self):
        held, missing = {}, {}
        for entry in self.have:
            held.setdefault(entry["stream"], set()).update(head[2] for head in entry["heads"])
        for entry in self.closed:
            held.setdefault(entry["stream"], set()).update(head[2] for head in entry["held"])
        for entry in self.missing:
            missing.setdefault(entry["stream"], set()).update(entry["documents"])
        listed = [[bytes.fromhex(stream), [bytes.fromhex(head) for head in sorted(heads)],
                   [bytes.fromhex(name) for name in sorted(missing.get(stream, ()))]]
                  for stream, heads in sorted(held.items()) if heads]
        return sha256("have/1", cbor.encode(listed))


def receipt():
    return Bundle([])


def core():
    return Stream("core", CASE, None, b"\x01" * 16)


def housing():
    return Stream("area", CASE, "housing", b"\x02" * 16, purpose="bolig etter løslatelse")


def head_of(stream, author=SENDER):
    return [author.device_id.hex(), len(stream.changes) - 1, change_id(stream.changes[-1][0]).hex()]


def plain():
    """One area with two sealed changes: small, for faults that ask for no more."""
    stream = housing().add([note("søkt bolig")]).add([note("fått bolig")]).seal()
    return Bundle([stream])


def rich():
    """Something of everything."""
    first = core().add([[0, ENTITY, "case", None]]).seal()
    second = housing().add([note("søkt bolig")]).add([attach(LETTER)]).seal()
    second.documents.append(LETTER)
    bundle = Bundle([first, second])
    for stream in first, second:
        bundle.have.append({"stream": stream.id.hex(), "heads": [head_of(stream)]})
    tell(bundle, second.id)
    return bundle


def telling():
    """What is told beside streams, and no stream: small as well."""
    bundle = receipt()
    bundle.have.append({"stream": sha256("a stream").hex(),
                        "heads": [[SENDER.device_id.hex(), 1, sha256("a head").hex()]]})
    tell(bundle, sha256("a stream"))
    return bundle


def tell(bundle, stream):
    missing = sorted(sha256(f"missing {n}").hex() for n in (1, 2))
    bundle.missing = [{"stream": stream.hex(), "documents": missing}]
    bundle.heard = [{"device": RECEIVER.device_id.hex(), "number": 4}]
    bundle.closed = [{"stream": sha256("closed").hex(),
                      "held": [[RECEIVER.device_id.hex(), 3, sha256("held").hex()]],
                      "counted": [sha256("held").hex()]}]
    bundle.closed_here = sorted(sha256(f"closed here {n}").hex() for n in (1, 2))
    bundle.forgotten = sorted(sha256(f"forgotten {n}").hex() for n in (1, 2))
    bundle.refusals = [{"bundle": "08" * 16, "reason": "it was cut"}]
    bundle.profiles = [{"id": "no-tilbakeforingsgarantien", "hash": "55" * 32}]


def change_file(changes):
    return cbor.encode([list(one) for one in changes])


def document_json(bundle, files, to, signer):
    """files: for each stream its entries of changes."""
    streams = []
    for stream, entries in zip(bundle.streams, files):
        streams.append({
            "id": stream.id.hex(), "owner": stream.owner.hex(), "kind": stream.kind,
            "case": stream.case and stream.case.hex(), "area": stream.area,
            "nonce": stream.nonce.hex(), "purpose": stream.purpose,
            "files": [{"name": entry.name.decode(),
                       "packed": hashlib.sha256(entry.packed).hexdigest()} for entry in entries],
            "documents": [{"name": name.hex(), "salt": salt.hex()}
                          for name, salt, _ in stream.documents],
            "seals": stream.seals})
    return {
        "type": "landgang-bundle", "format": 0, "minReader": 0, "id": BUNDLE_ID.hex(),
        "from": {"office": signer.id.hex(), "device": signer.device_id.hex()},
        "to": {"office": to.id.hex(), "key": to.encryption_key.fingerprint().hex()},
        "number": 17, "created": CREATED, "part": 1, "parts": 1,
        "trailerKey": base64_of(TRAILER_KEY), "streams": streams, "have": bundle.have,
        "missing": bundle.missing, "haveSince": bundle.have_since,
        "haveDigest": (bundle.have_digest or bundle.digest()).hex(), "heard": bundle.heard,
        "closed": bundle.closed, "closedHere": bundle.closed_here,
        "forgotten": bundle.forgotten,
        "authors": [{"device": base64_of(device), "root": base64_of(root)}
                    for device, root in bundle.authors],
        "refusals": bundle.refusals, "profiles": bundle.profiles}


def manifest(entries, signature_name):
    """entries: those it names, the document first."""
    types = {"b": "application/octet-stream", "c": "application/cbor"}
    text = ('<?xml version="1.0" encoding="UTF-8"?>\n'
            '<asic:ASiCManifest xmlns:asic="http://uri.etsi.org/02918/v1.2.1#"'
            ' xmlns:ds="http://www.w3.org/2000/09/xmldsig#">'
            f'<asic:SigReference URI="{signature_name}"'
            ' MimeType="application/x-pkcs7-signature"/>')
    for entry in entries:
        name = entry.name.decode()
        is_document = name == "bundle.json"
        kind = "application/json" if is_document else types.get(name[:1], "application/json")
        rootfile = ' Rootfile="true"' if is_document else ""
        digest = base64_of(hashlib.sha256(entry.content).digest())
        text += (f'<asic:DataObjectReference URI="{name}" MimeType="{kind}"{rootfile}>'
                 '<ds:DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/>'
                 f'<ds:DigestValue>{digest}</ds:DigestValue></asic:DataObjectReference>')
    return (text + "</asic:ASiCManifest>\n").encode()


def signature_name(identifier=BUNDLE_ID):
    octets = bytearray(identifier)
    octets[6] = octets[6] & 0x0F | 0x80
    octets[8] = octets[8] & 0x3F | 0x80
    return f"META-INF/signature-{uuid.UUID(bytes=bytes(octets))}.p7s"


def same(value):
    return value


def package(bundle, to=RECEIVER, signer=SENDER, **step):
    """The archive. Steps, in their order: changes, members, json, entries, manifest, signed
    (arguments of cms.signed_data), signature, parts, written (arguments of archive.write)."""
    files, listed = [], []
    for stream in bundle.streams:
        files.append([])
        if stream.changes:
            content = step.get("changes", same)(change_file(stream.changes))
            entry = archive.Entry(f"changes/{len(listed) + 1:04}.cbor", content,
                                  step.get("method", archive.STORED))
            files[-1].append(entry)
            listed.append(entry)
    blobs = {}
    for stream in bundle.streams:
        for name, _, content in stream.documents:
            blobs.setdefault(name, archive.Entry(f"blobs/{name.hex()}", content))
    members = document_json(bundle, files, to, signer)
    step.get("members", lambda ignored: None)(members)
    text = step.get("json", same)(canonical(members))
    entries = [archive.Entry("bundle.json", text), *listed, *blobs.values()]
    entries = step.get("entries", same)(entries)
    name = step.get("signature_name", signature_name())
    described = step.get("manifest", same)(manifest(entries, name))
    options = dict(certificate=signer.device, key=signer.device_key,
                   chain=[signer.device, signer.root], detached=True)
    options.update(step.get("signed", {}))
    signature = step.get("signature", same)(cms.signed_data(described, **options))
    parts = [archive.Entry("mimetype", archive.MIMETYPE), *entries,
             archive.Entry("META-INF/ASiCManifest.xml", described),
             archive.Entry(name, signature)]
    parts = step.get("parts", same)(parts)
    written = step.get("written", {})
    if callable(written):
        written = written(parts)
    return step.get("archive", same)(archive.write(parts, **written))


def envelope(content, to=RECEIVER, **step):
    """Steps: receivers (a function of the content key), recipient (arguments of
    cms.recipient), enveloped (arguments of cms.auth_enveloped_data)."""
    receivers = step.get("receivers", lambda key: [
        cms.recipient(key, to.encryption_key, **step.get("recipient", {}))])
    return cms.auth_enveloped_data(content, receivers(cms.CONTENT_KEY),
                                   **step.get("enveloped", {}))


def file(bundle, **step):
    """Steps of both, and: envelope, trailer, file (functions of bytes)."""
    content = package(bundle, **step)
    outer = dict(step, to=step.get("sealed_to", step.get("to", RECEIVER)))
    sealed = envelope(content, **outer)
    key = step.get("trailer_key", TRAILER_KEY)
    trailer = hmac.new(key, sealed, hashlib.sha256).digest()
    if step.get("envelope"):
        # Altered on the way; who alters it cannot make the trailer, but the rules before
        # that of the trailer must refuse it.
        sealed = step["envelope"](sealed)
    return step.get("file", same)(sealed + step.get("trailer", same)(trailer))


def card_members(office=SENDER):
    return {
        "type": "landgang-card", "format": 0, "name": office.title, "kind": "prison",
        "municipality": "Nordvik", "phone": "00 00 00 00", "issued": CREATED,
        "staff": [{"id": USER.hex(), "name": "Ola Testperson", "function": "kontaktbetjent"}],
        "root": base64_of(office.root), "devices": [base64_of(office.device)],
        "encryption": base64_of(office.encryption)}


def card(office=SENDER, **step):
    members = card_members(office)
    step.get("members", lambda ignored: None)(members)
    text = step.get("json", same)(canonical(members))
    options = dict(certificate=office.root, key=office.root_key, chain=[office.root],
                   detached=False)
    options.update(step.get("signed", {}))
    return step.get("file", same)(cms.signed_data(text, **options))


