// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

namespace landgang {

/// Keeps the system from writing the program's memory into a core dump and other programs of the
/// account from reading it. Done as a program starts; what a system cannot do is left out.
void keepMemoryPrivate();

} // namespace landgang
