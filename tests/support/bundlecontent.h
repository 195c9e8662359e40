// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/exchange/container/zipreader.h"
#include "core/exchange/envelope/envelope.h"
#include "core/workspace/workspacestate.h"

namespace landgang::testing {

/// Everything that is in a bundle file, as its receiver can read it: names and bytes of all
/// entries, one behind the other.
[[nodiscard]] inline QByteArray bundleContent(const workspace::Workspace &receiver,
                                              const QString &path)
{
    const Result<QByteArray> file = readFileBounded(path, limits::kBundleBytes);
    exchange::VerificationReport report;
    const std::optional<QByteArray> package =
        exchange::openEnvelope(*file, receiver.state().parts().encryption, report);
    QByteArray content;
    if (package) {
        const auto entries = exchange::readZip(*package);
        for (const exchange::ZipEntry &entry : *entries) {
            content += entry.name + entry.content;
        }
    }
    return content;
}

} // namespace landgang::testing
