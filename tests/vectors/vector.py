# SPDX-FileCopyrightText: The Landgang authors
# SPDX-License-Identifier: EUPL-1.2

"""One vector, and what its header says."""

import bundle

CODES = {"B3": "not-for-us", "B7": "version", "B13": "untrusted", "B14": "untrusted",
         "B18": "not-for-us"}


class Vector:
    def __init__(self, group, name, what, expect, content, **header):
        self.path = f"{group}/{name}.vector"
        self.what, self.expect, self.content = what, expect, content
        self.reads = header.get("reads", "bundle")
        self.warns = header.get("warns")
        self.zeros = header.get("zeros")

    def header(self):
        fields = {"what": self.what, "reads": self.reads, "expect": self.expect}
        if self.expect != "valid":
            fields["code"] = CODES.get(self.expect, "damaged")
        if self.warns:
            fields["warns"] = self.warns
        if self.zeros:
            fields["zeros"] = self.zeros
        return "".join(f"{name}: {value}\n" for name, value in fields.items())


class Group:
    """Collects the vectors of a folder."""

    def __init__(self, folder, told=bundle.receipt):
        """told: makes the bundle of a vector that says no other; mostly the smallest there is."""
        self.folder, self.told = folder, told
        self.made = []

    def add(self, name, what, expect, content, **header):
        self.made.append(Vector(self.folder, name, what, expect, content, **header))

    def bundle(self, name, what, expect, told=None, **steps):
        self.add(name, what, expect, bundle.file(told or self.told(), **steps))

    def card(self, name, what, expect, **steps):
        self.add(name, what, expect, bundle.card(**steps), reads="card")
