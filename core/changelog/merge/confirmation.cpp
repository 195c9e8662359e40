// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/merge/confirmation.h"

#include "core/changelog/fieldvalues.h"

#include <algorithm>

namespace landgang::changelog {

std::optional<OfficeId> responsibleOffice(const Register &responsibility, const OfficeOf &officeOf)
{
    const Value *agreed = responsibility.agreed();
    const auto answer = agreed ? fromValue<Responsibility>(*agreed) : std::nullopt;
    if (!answer || answer->state != ResponsibilityState::Accepted) {
        return std::nullopt;
    }
    const bool saidItself = std::any_of(
        responsibility.live().begin(), responsibility.live().end(),
        [&](const LiveValue &live) { return officeOf(live.id.change) == answer->office; });
    return saidItself ? std::optional(answer->office) : std::nullopt;
}

std::vector<StatementId> effective(const std::vector<StatementId> &supersedes,
                                   const OfficeId &author,
                                   const std::optional<OfficeId> &responsible,
                                   const OfficeOf &officeOf)
{
    const bool isReport = responsible && author != *responsible && supersedes.size() == 1;
    return isReport && officeOf(supersedes.front().change) == *responsible
        ? std::vector<StatementId>()
        : supersedes;
}

} // namespace landgang::changelog
