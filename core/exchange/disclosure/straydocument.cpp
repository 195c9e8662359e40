// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/disclosure/straydocument.h"

#include <algorithm>

namespace landgang::exchange {
namespace {

std::set<changelog::BlobName> namedBy(const std::vector<changelog::Change> &changes)
{
    std::set<changelog::BlobName> names;
    for (const changelog::Change &change : changes) {
        for (const changelog::Op &op : change.ops()) {
            if (const auto *attached = std::get_if<changelog::AttachOp>(&op)) {
                names.insert(attached->blob);
            }
        }
    }
    return names;
}

} // namespace

std::optional<changelog::BlobName> strayDocument(const Bundle &bundle, const BundleStream &carried,
                                                 const StreamStanding &standing)
{
    if (carried.documents.empty()) {
        return std::nullopt;
    }
    const bool onlyOurs = standing.membership == Membership::Former && bundle.to != bundle.from;
    const std::set<changelog::BlobName> named = onlyOurs ? namedBy(carried.changes)
                                                         : standing.documents;
    const auto stray = std::find_if(
        carried.documents.begin(), carried.documents.end(), [&](const CarriedDocument &document) {
            return !named.contains(document.name) || !standing.documents.contains(document.name);
        });
    return stray == carried.documents.end() ? std::nullopt : std::optional(stray->name);
}

} // namespace landgang::exchange
