#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""Writes every vector and the keys anew; see README.md beside this file.

    tests/vectors/generate.py [--check]

--check writes nothing and tells which files differ.
"""

import base64
import pathlib
import sys

sys.dont_write_bytecode = True

import faults_cards  # noqa: E402
import faults_changes  # noqa: E402
import faults_document  # noqa: E402
import faults_envelope  # noqa: E402
import faults_package  # noqa: E402
import faults_signature  # noqa: E402
import valid  # noqa: E402
from certificates import REAL_OFFICE, RECEIVER, SENDER  # noqa: E402

HERE = pathlib.Path(__file__).resolve().parent
GROUPS = [valid, faults_envelope, faults_package, faults_signature, faults_document,
          faults_changes, faults_cards]


def lines(content, width=76):
    text = base64.b64encode(content).decode()
    return "".join(text[i:i + width] + "\n" for i in range(0, len(text), width))


def pem(label, content):
    return f"-----BEGIN {label}-----\n{lines(content, 64)}-----END {label}-----\n"


def keys():
    for name, office in ("sender", SENDER), ("receiver", RECEIVER), ("real", REAL_OFFICE):
        for role in "root", "device", "encryption":
            yield f"keys/{name}-{role}.pem", pem("CERTIFICATE", getattr(office, role))
            yield (f"keys/{name}-{role}.key.pem",
                   pem("PRIVATE KEY", getattr(office, f"{role}_key").pkcs8()))


def vectors():
    for group in GROUPS:
        for vector in group.vectors():
            yield vector.path, vector.header() + "file:\n" + lines(vector.content)


def main():
    is_check = sys.argv[1:] == ["--check"]
    wanted = dict([*keys(), *vectors()])
    there = {str(path.relative_to(HERE)) for pattern in ("*/*.vector", "keys/*.pem")
             for path in HERE.glob(pattern)}
    different = sorted(there - wanted.keys())
    for name, text in sorted(wanted.items()):
        path = HERE / name
        if path.exists() and path.read_text() == text:
            continue
        different.append(name)
        if not is_check:
            path.parent.mkdir(exist_ok=True)
            path.write_text(text)
    if not is_check:
        for name in there - wanted.keys():
            (HERE / name).unlink()
    print("\n".join(different) or "Every file is as the generator makes it.")
    return 1 if is_check and different else 0


if __name__ == "__main__":
    sys.exit(main())
