// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/verificationreport.h"

#include <algorithm>

namespace landgang::exchange {
namespace {

int severity(Finding::Weight weight)
{
    switch (weight) {
    case Finding::Weight::Refused: return 2;
    case Finding::Weight::Warning: return 1;
    case Finding::Weight::Fine: return 0;
    }
    Q_UNREACHABLE();
}

} // namespace

void VerificationReport::add(Finding::Weight weight, const QString &rule, const QString &text)
{
    const auto lessSevere = [weight](const Finding &finding) {
        return severity(finding.weight) < severity(weight);
    };
    m_findings.insert(std::find_if(m_findings.begin(), m_findings.end(), lessSevere),
                      {weight, rule, text});
}

void VerificationReport::refuse(ErrorCode code, const QString &rule, const QString &text)
{
    add(Finding::Weight::Refused, rule, text);
    if (!m_code) {
        m_code = code;
    }
}

Error VerificationReport::error() const
{
    Q_ASSERT(m_code.has_value());
    Error error{*m_code, {}};
    for (const Finding &finding : m_findings) {
        if (finding.weight != Finding::Weight::Refused) {
            break;
        }
        const QString &text = finding.text;
        if (error.context.isEmpty()) {
            error.context = text;
        } else {
            error.causes.push_back({*m_code, text});
        }
    }
    return error;
}

} // namespace landgang::exchange
