// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/practice/practiceoffices.h"

#include <optional>

namespace landgang::workspace {

/// What the two practice offices do with one release plan, step by step.
class PracticeCase
{
public:
    /// `offices` and `tell` must outlive the object; the offices must be open.
    PracticeCase(PracticeOffices &offices, const Tell &tell);

    Result<> takeIn();
    Result<> mapNeeds();
    Result<> giveConsent();
    Result<> sendFirstBundle();
    Result<> answer();
    Result<> disagree();
    Result<> choose();
    Result<> moveDate();

    [[nodiscard]] const CaseId &id() const { return *m_case; } ///< Only after `takeIn`.

private:
    PracticeOffices &m_offices;
    const Tell &m_tell;
    std::optional<CaseId> m_case;
};

} // namespace landgang::workspace
