// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/error.h"

#include <QString>

#include <vector>

namespace landgang::exchange {

/// One thing that verification found, citing the rule of docs/bundle-format.md it breaks or
/// confirms.
struct Finding {
    enum class Weight { Fine, Warning, Refused };

    Weight weight = Weight::Refused;
    QString rule; ///< "B12"
    QString text; ///< English, for programs and the command line.

    bool operator==(const Finding &) const = default;
};

/// Everything that was found in a file, worst first; never a bool.
class VerificationReport
{
public:
    void add(Finding::Weight weight, const QString &rule, const QString &text);
    /// A finding that refuses the file, with the code the window has a sentence for.
    void refuse(ErrorCode code, const QString &rule, const QString &text);

    [[nodiscard]] const std::vector<Finding> &findings() const { return m_findings; }
    [[nodiscard]] bool isRefused() const { return m_code.has_value(); }
    /// The first reason for refusal, in words alone, with the others as causes: the numbers of the
    /// rules are in findings(). Only when isRefused().
    [[nodiscard]] Error error() const;

private:
    std::vector<Finding> m_findings;
    std::optional<ErrorCode> m_code;
};

} // namespace landgang::exchange
