// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/registers.h"

#include <functional>
#include <optional>

namespace landgang::changelog {

/// What the responsible office has said of its own work is *confirmed* (bekreftet); what others say
/// is *reported* (meldt). A report never removes a confirmation: it stands beside it.

/// The office that wrote a change; nothing when the change is not held.
using OfficeOf = std::function<std::optional<OfficeId>(const ChangeId &)>;

/// The office that has taken responsibility by what stands in `responsibility`: one answer, an
/// acceptance, written by the very office it names. Nothing while that is open or disputed.
[[nodiscard]] std::optional<OfficeId> responsibleOffice(const Register &responsibility,
                                                        const OfficeOf &officeOf);

/// What of `supersedes`, written by `author`, does replace what it names. One answer of the
/// responsible office is not replaced by another office's; choosing between several that were seen
/// is for whoever may write.
[[nodiscard]] std::vector<StatementId> effective(const std::vector<StatementId> &supersedes,
                                                 const OfficeId &author,
                                                 const std::optional<OfficeId> &responsible,
                                                 const OfficeOf &officeOf);

} // namespace landgang::changelog
