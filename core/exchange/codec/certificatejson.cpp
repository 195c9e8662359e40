// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/codec/certificatejson.h"

namespace landgang::exchange {
namespace {

std::optional<Certificate> certificateFrom(const QByteArray &der, JsonProblem &problem)
{
    Result<Certificate> certificate = Certificate::fromDer(der);
    if (!certificate) {
        problem.found(certificate.error().context);
        return std::nullopt;
    }
    return *std::move(certificate);
}

} // namespace

std::optional<Certificate> readCertificate(JsonMembers &members, QLatin1StringView name,
                                           JsonProblem &problem)
{
    return certificateFrom(members.base64(name), problem);
}

std::vector<Certificate> readCertificates(const QJsonArray &array, JsonProblem &problem)
{
    std::vector<Certificate> certificates;
    for (const QJsonValue &value : array) {
        const QByteArray der = fromBase64(value.toString()).value_or(QByteArray());
        if (std::optional<Certificate> certificate = certificateFrom(der, problem)) {
            certificates.push_back(*std::move(certificate));
        }
    }
    return certificates;
}

} // namespace landgang::exchange
