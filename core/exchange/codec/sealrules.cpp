// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/codec/sealrules.h"

#include "core/exchange/rules.h"

#include <algorithm>
#include <map>
#include <set>

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;
using changelog::Change;
using changelog::Seal;

using DeviceCertificates = std::map<DeviceId, const Certificate *>;
using ChangesById = std::map<ChangeId, const Change *>;

DeviceCertificates certificatesOf(const Bundle &bundle)
{
    DeviceCertificates certificates;
    for (const BundleAuthor &author : bundle.authors) {
        if (author.device.role() == CertificateRole::Device) {
            certificates.emplace(author.device.deviceId(), &author.device);
        }
    }
    return certificates;
}

bool isSeal(const Seal &seal, const ChangesById &changes, const DeviceCertificates &certificates)
{
    const auto change = changes.find(seal.head);
    const auto certificate = certificates.find(seal.author);
    return change != changes.end() && certificate != certificates.end()
        && change->second->header().author == seal.author
        && change->second->header().sequence == seal.sequence
        && certificate->second->verifies(
            changelog::sealMessage(seal.stream, seal.author, seal.sequence, seal.head),
            seal.signature);
}

/// Takes everything behind `head` by the same author out of `unsealed`.
void cover(const ChangeId &head, const ChangesById &changes, std::set<ChangeId> &unsealed)
{
    std::optional<ChangeId> next = head;
    // What is gone already took everything behind it along.
    while (next && unsealed.erase(*next) == 1) {
        next = changes.at(*next)->header().previous;
    }
}

void checkStreamSeals(const BundleStream &carried, const DeviceCertificates &certificates,
                      VerificationReport &report)
{
    ChangesById changes;
    std::set<ChangeId> unsealed;
    for (const Change &change : carried.changes) {
        changes.emplace(change.id(), &change);
        unsealed.insert(change.id());
    }
    for (size_t i = 0; i < carried.seals.size(); ++i) {
        const Seal &seal = carried.seals[i];
        const auto here = carried.seals.begin() + static_cast<std::ptrdiff_t>(i);
        if (!isSeal(seal, changes, certificates)
            || std::find(carried.seals.begin(), here, seal) != here) {
            report.refuse(ErrorCode::BundleDamaged, rules::kSeals,
                          u"A seal is not its author's over a change of the bundle."_s);
            return;
        }
        cover(seal.head, changes, unsealed);
    }
    if (!unsealed.empty()) {
        report.refuse(ErrorCode::BundleDamaged, rules::kSealed, u"A change is not sealed."_s);
    }
}

} // namespace

void checkSeals(const Bundle &bundle, VerificationReport &report)
{
    const DeviceCertificates certificates = certificatesOf(bundle);
    for (const BundleStream &carried : bundle.streams) {
        checkStreamSeals(carried, certificates, report);
    }
}

} // namespace landgang::exchange
