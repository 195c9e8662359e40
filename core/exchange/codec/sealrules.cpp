// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/codec/sealrules.h"

#include "core/exchange/codec/changepositions.h"
#include "core/exchange/rules.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;
using changelog::Change;
using changelog::Seal;

using DeviceCertificates = std::map<DeviceId, const Certificate *>;

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

bool isSeal(const Seal &seal, const Change &change, const DeviceCertificates &certificates)
{
    const auto certificate = certificates.find(seal.author);
    return certificate != certificates.end() && change.header().author == seal.author
        && change.header().sequence == seal.sequence
        && certificate->second->verifies(
            changelog::sealMessage(seal.stream, seal.author, seal.sequence, seal.head),
            seal.signature);
}

/// Which changes are behind a seal.
class Coverage
{
public:
    Coverage(const std::vector<Change> &changes, const ChangePositions &positions)
        : m_positions(positions)
        , m_isSealed(changes.size())
    {
    }

    /// Takes everything along that the change at `position` follows.
    void cover(size_t position)
    {
        std::optional<size_t> next = position;
        // What is sealed already took everything behind it along.
        while (next && !m_isSealed[*next]) {
            m_isSealed[*next] = true;
            next = m_positions.ofPrevious(*next);
        }
    }

    [[nodiscard]] bool isComplete() const
    {
        return std::find(m_isSealed.begin(), m_isSealed.end(), false) == m_isSealed.end();
    }

private:
    const ChangePositions &m_positions;
    std::vector<bool> m_isSealed;
};

void checkStreamSeals(const BundleStream &carried, const DeviceCertificates &certificates,
                      VerificationReport &report)
{
    const ChangePositions positions(carried.changes);
    Coverage coverage(carried.changes, positions);
    for (size_t i = 0; i < carried.seals.size(); ++i) {
        const Seal &seal = carried.seals[i];
        const auto here = carried.seals.begin() + static_cast<std::ptrdiff_t>(i);
        const std::optional<size_t> head = positions.of(seal.head);
        if (!head || !isSeal(seal, carried.changes[*head], certificates)
            || std::find(carried.seals.begin(), here, seal) != here) {
            report.refuse(ErrorCode::BundleDamaged, rules::kSeals,
                          u"A seal is not its author's over a change of the bundle."_s);
            return;
        }
        coverage.cover(*head);
    }
    if (!coverage.isComplete()) {
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
