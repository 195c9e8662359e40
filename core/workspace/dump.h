// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// The whole state of the streams this office holds as canonical text: two stores that hold the
/// same changes give the same bytes. With `sharedWith`, only streams which that office may also
/// hold – so that two offices can compare. Private streams are left out with `sharedWith`.
Result<QByteArray> canonicalDump(const Workspace &workspace,
                                 const std::optional<OfficeId> &sharedWith,
                                 const std::optional<CaseId> &caseId);

} // namespace landgang::workspace
