// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/codec/canonicaljson.h"
#include "core/exchange/trust/certificate.h"

#include <optional>
#include <vector>

namespace landgang::exchange {

/// The certificate that stands as base64 in the member `name`; nothing, and a problem, when there
/// is none.
[[nodiscard]] std::optional<Certificate> readCertificate(JsonMembers &members,
                                                         QLatin1StringView name,
                                                         JsonProblem &problem);

/// Certificates as an array of base64.
[[nodiscard]] std::vector<Certificate> readCertificates(const QJsonArray &array,
                                                        JsonProblem &problem);

} // namespace landgang::exchange
