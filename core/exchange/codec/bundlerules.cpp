// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/codec/bundlerules.h"

#include "core/exchange/codec/changepositions.h"
#include "core/exchange/codec/sealrules.h"
#include "core/exchange/havedigest.h"
#include "core/exchange/rules.h"

#include <algorithm>
#include <set>

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;
using changelog::Change;

void damaged(VerificationReport &report, QLatin1StringView rule, const QString &text)
{
    report.refuse(ErrorCode::BundleDamaged, rule, text);
}

/// Rule B20.
void checkStreams(const Bundle &bundle, VerificationReport &report)
{
    std::set<StreamId> seen;
    for (const BundleStream &carried : bundle.streams) {
        if (!seen.insert(carried.stream.id()).second) {
            damaged(report, rules::kStreams, u"A stream is there twice."_s);
        }
        if (carried.stream.kind() == changelog::StreamKind::Private && bundle.from != bundle.to) {
            damaged(report, rules::kStreams, u"A private stream left its office."_s);
        }
    }
}

/// Whether `change` follows `previous` in the chain of one author.
bool follows(const Change &change, const Change &previous)
{
    return previous.header().author == change.header().author
        && previous.header().sequence + 1 == change.header().sequence;
}

/// Rule B21: changes of the stream, none twice, each after the one it follows.
void checkOrder(const BundleStream &carried, VerificationReport &report)
{
    const StreamId stream = carried.stream.id();
    const ChangePositions positions(carried.changes);
    if (!positions.areDistinct()) {
        damaged(report, rules::kChanges, u"A change is there twice."_s);
    }
    for (size_t i = 0; i < carried.changes.size(); ++i) {
        const Change &change = carried.changes[i];
        if (change.header().stream != stream) {
            damaged(report, rules::kChanges, u"A change stands in a stream that is not its own."_s);
        }
        // Not here at all: the receiver may hold it, which its store finds out.
        const std::optional<size_t> found = positions.ofPrevious(i);
        if (found && (*found >= i || !follows(change, carried.changes[*found]))) {
            damaged(report, rules::kChanges,
                    u"A change does not stand after the one it follows."_s);
        }
    }
}

/// Rule B22, and B14 for the authors.
void checkAuthors(const Bundle &bundle, const Certificate &signer, VerificationReport &report)
{
    std::set<DeviceId> wanted;
    for (const BundleStream &carried : bundle.streams) {
        // Mostly one author follows another's many changes: looked up once each.
        const DeviceId *last = nullptr;
        for (const Change &change : carried.changes) {
            if (last == nullptr || *last != change.header().author) {
                last = &*wanted.insert(change.header().author).first;
            }
        }
    }
    std::set<DeviceId> present;
    for (const BundleAuthor &author : bundle.authors) {
        if (author.device.role() != CertificateRole::Device
            || !author.device.isIssuedBy(author.root)) {
            damaged(report, rules::kAuthors, u"An author is no computer its office admitted."_s);
            continue;
        }
        if (author.device.realm() != signer.realm()) {
            report.refuse(ErrorCode::BundleUntrusted, rules::kRealm,
                          u"The bundle mixes real and practice offices."_s);
        }
        const DeviceId id = author.device.deviceId();
        if (!present.insert(id).second || (!wanted.contains(id) && id != bundle.fromDevice)) {
            damaged(report, rules::kAuthors,
                    u"An author is there twice or has written nothing of this."_s);
        }
    }
    if (!std::includes(present.begin(), present.end(), wanted.begin(), wanted.end())) {
        damaged(report, rules::kAuthors, u"The certificate of an author is missing."_s);
    }
}

template<typename T>
bool isAscending(const std::vector<T> &values)
{
    const auto notAscending = [](const T &a, const T &b) { return !(a < b); };
    return std::adjacent_find(values.begin(), values.end(), notAscending) == values.end();
}

/// Rule B25.
void checkHaves(const Bundle &bundle, VerificationReport &report)
{
    if (bundle.haveSince == 0 && bundle.haveDigest != haveDigest(heldIn(bundle))) {
        damaged(report, rules::kHaves, u"What the sender holds is not what its digest says."_s);
    }
    std::set<StreamId> seen;
    std::set<StreamId> asked;
    for (const MissingDocuments &missing : bundle.missing) {
        if (!asked.insert(missing.stream).second || !isAscending(missing.names)) {
            damaged(report, rules::kHaves,
                    u"Documents of a stream are asked for twice or out of order."_s);
        }
    }
    for (const changelog::StreamHave &have : bundle.have) {
        if (!seen.insert(have.stream).second || !isAscending(have.heads)) {
            damaged(report, rules::kHaves,
                    u"What the sender holds of a stream is there twice or out of order."_s);
        }
    }
    for (const BundleStream &carried : bundle.streams) {
        seen.insert(carried.stream.id());
    }
    for (const ClosedNotice &notice : bundle.closed) {
        if (!seen.insert(notice.stream).second || !isAscending(notice.held)
            || !isAscending(notice.counted)) {
            damaged(report, rules::kHaves,
                    u"A stream is told to be closed twice, or while it is open."_s);
        }
    }
    if (!isAscending(bundle.closedHere) || !isAscending(bundle.forgotten)) {
        damaged(report, rules::kHaves,
                u"A stream that is closed to the sender, or that it has forgotten, is named "
                "twice or out of order."_s);
    }
}

/// Rule B25 of what the sender has heard.
void checkHeard(const Bundle &bundle, VerificationReport &report)
{
    const auto notAscending = [](const HeardHave &a, const HeardHave &b) {
        return !(a.device < b.device);
    };
    if (std::adjacent_find(bundle.heard.begin(), bundle.heard.end(), notAscending)
        != bundle.heard.end()) {
        damaged(report, rules::kHaves, u"A computer was heard of twice or out of order."_s);
    }
}

/// Rule B26.
void checkDates(const Bundle &bundle, const Certificate &signer, VerificationReport &report)
{
    if (signer.notAfter() < bundle.created) {
        report.add(Finding::Weight::Warning, rules::kDates,
                   u"The sender's certificate had run out when the bundle was made."_s);
    }
}

} // namespace

bool checkParties(const Bundle &bundle, const Certificate &signer, const Certificate &signerRoot,
                  const Reader &reader, VerificationReport &report)
{
    if (bundle.from != signerRoot.officeId() || bundle.fromDevice != signer.deviceId()) {
        damaged(report, rules::kSender, u"The bundle was signed by another than it says."_s);
        return false;
    }
    const bool isOurKey = reader.encryption == nullptr
        || bundle.toKey == reader.encryption->certificate.keyFingerprint();
    if (bundle.to != reader.office || !isOurKey) {
        report.refuse(ErrorCode::BundleNotForUs, rules::kReceiver,
                      u"The bundle was written to another office and sealed to us by somebody."_s);
        return false;
    }
    return true;
}

void checkContent(const Bundle &bundle, const Certificate &signer, VerificationReport &report)
{
    checkStreams(bundle, report);
    for (const BundleStream &carried : bundle.streams) {
        checkOrder(carried, report);
    }
    checkAuthors(bundle, signer, report);
    checkSeals(bundle, report);
    checkHaves(bundle, report);
    checkHeard(bundle, report);
    checkDates(bundle, signer, report);
    if (!report.isRefused()) {
        report.add(Finding::Weight::Fine, rules::kSealed,
                   u"Every change is sealed by the computer that wrote it."_s);
    }
}

} // namespace landgang::exchange
