// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/error.h"

#include <QString>

namespace landgang::ui {

/// An error as the person at the desk reads it.
struct ErrorText {
    QString happened; ///< What happened.
    QString kept; ///< What is kept.
    QString todo; ///< What to do now.
    QString details; ///< For whoever helps: English, empty where it would tell the reader nothing.

    /// The sentences in one paragraph, the details on a line of their own.
    [[nodiscard]] QString toText() const;
};

/// The one place where an error becomes sentences.
[[nodiscard]] ErrorText errorText(const Error &error);

} // namespace landgang::ui
