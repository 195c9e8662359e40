// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/practice/practiceoffices.h"

namespace landgang::workspace {

/// What the story shows to be true when the plan has crossed: both hold the same, reading again
/// changes nothing, and what must be refused is.
class PracticeChecks
{
public:
    /// `offices` and `tell` must outlive the object.
    PracticeChecks(PracticeOffices &offices, const CaseId &id, const Tell &tell);

    Result<> compareStores();
    Result<> readAgain();
    Result<> refuseFiles();
    Result<> showBoth();

private:
    Result<> show(const Workspace &workspace);

    PracticeOffices &m_offices;
    CaseId m_case;
    const Tell &m_tell;
};

} // namespace landgang::workspace
