// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"

#include <QString>

namespace landgang {

/// The longest text of one line: a name, a place, a function.
inline constexpr qsizetype kLineLength = 200;

/// Whether `text` can stand where others read it as one line: no longer than kLineLength, and
/// without characters that are not seen or that turn the order of the letters round (Unicode
/// categories Cc, Cf, Zl, Zp, Cn and lone surrogates), by which one name could pass for another.
/// Joiners inside words are let through, as some scripts write with them. `what` begins the
/// sentence: "The family name". Errors: InvalidArgument.
Result<> checkLine(const QString &what, const QString &text);

} // namespace landgang
