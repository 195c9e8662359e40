// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/disclosure/postcheck.h"

#include "core/exchange/disclosure/straydocument.h"

#include <algorithm>
#include <set>

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;
using changelog::LiveGrant;
using changelog::Stream;
using changelog::StreamKind;

Error forbidden(const QString &what)
{
    return Error{ErrorCode::NotPermitted,
                 u"The finished bundle held something its receiver must not have: "_s % what
                     % u". It was not written."_s};
}

/// What the check knows: a bundle as its receiver will read it, and who may see what.
class Disclosure
{
public:
    Disclosure(const Bundle &bundle, const std::vector<StreamStanding> &standings,
               const std::set<DeviceId> &devices, QDate day, const std::set<StreamId> &forgotten,
               const std::set<StreamId> &closedByIt)
        : m_bundle(bundle)
        , m_standings(standings)
        , m_devices(devices)
        , m_day(day)
        , m_forgotten(forgotten)
        , m_closedByIt(closedByIt)
    {
    }

    Result<> check() const;

private:
    Result<> checkStream(const BundleStream &carried) const;
    Result<> checkHaves() const;
    Result<> checkNotices() const;
    Result<> checkEnded() const;
    Result<> checkAuthors() const;
    Result<> checkProfiles() const;

    bool isOurs(const changelog::Change &change) const;
    const StreamStanding *standingOf(const StreamId &stream) const;
    bool isOwner(const StreamStanding &standing) const;
    bool hasGivenAway(const StreamStanding &standing) const;
    bool isVisible(const StreamStanding &standing) const;
    bool isGranted(const StreamStanding &standing) const;
    bool opensToReceiver(const LiveGrant &live) const;
    bool isPurpose(const QString &purpose, const StreamStanding &standing) const;

    const Bundle &m_bundle;
    const std::vector<StreamStanding> &m_standings;
    const std::set<DeviceId> &m_devices;
    QDate m_day;
    const std::set<StreamId> &m_forgotten;
    const std::set<StreamId> &m_closedByIt;
};

const StreamStanding *Disclosure::standingOf(const StreamId &stream) const
{
    const auto found = std::find_if(
        m_standings.begin(), m_standings.end(),
        [&stream](const StreamStanding &standing) { return standing.stream.id() == stream; });
    return found == m_standings.end() ? nullptr : &*found;
}

bool Disclosure::opensToReceiver(const LiveGrant &live) const
{
    const bool hasBegun = live.grant.from.isValid() && m_day >= live.grant.from;
    const bool hasEnded = live.grant.until && m_day > *live.grant.until;
    return live.grant.office == m_bundle.to && hasBegun && !hasEnded;
}

bool Disclosure::isGranted(const StreamStanding &standing) const
{
    const std::vector<LiveGrant> &grants = standing.access.grants();
    // The second condition is the log's own judgement, which knows of rules of later versions.
    return standing.stream.kind() == StreamKind::Area
        && std::any_of(grants.begin(), grants.end(),
                       [this](const LiveGrant &live) { return opensToReceiver(live); })
        && standing.access.mayReceive(m_bundle.to, m_day);
}

bool Disclosure::isOwner(const StreamStanding &standing) const
{
    const std::set<OfficeId> &owners = standing.access.ownership().present();
    return owners.find(m_bundle.to) != owners.end();
}

/// Who handed a stream over keeps seeing it until it is withdrawn.
bool Disclosure::hasGivenAway(const StreamStanding &standing) const
{
    return !standing.access.ownership().givenBy(m_bundle.to).empty()
        && standing.access.mayReceive(m_bundle.to, m_day);
}

bool Disclosure::isVisible(const StreamStanding &standing) const
{
    const Stream &stream = standing.stream;
    if (stream.kind() == StreamKind::Private) {
        return stream.owner() == m_bundle.to && m_bundle.from == m_bundle.to;
    }
    if (isOwner(standing)) {
        return true;
    }
    if (standing.membership == Membership::Former) {
        return false;
    }
    if (hasGivenAway(standing) || isGranted(standing)) {
        return true;
    }
    return stream.kind() == StreamKind::Core
        && std::any_of(m_standings.begin(), m_standings.end(),
                       [this, &stream](const StreamStanding &other) {
                           return other.stream.caseId() == stream.caseId()
                               && other.stream.owner() == stream.owner() && isGranted(other);
                       });
}

bool Disclosure::isPurpose(const QString &purpose, const StreamStanding &standing) const
{
    const bool needsNone = isOwner(standing) || hasGivenAway(standing);
    if (purpose.isEmpty() && (needsNone || standing.stream.kind() != StreamKind::Area)) {
        return true;
    }
    const std::vector<LiveGrant> &grants = standing.access.grants();
    return std::any_of(grants.begin(), grants.end(), [&](const LiveGrant &live) {
        return (needsNone || opensToReceiver(live))
            && (purpose == live.grant.purpose || purpose == live.grant.basis);
    });
}

bool Disclosure::isOurs(const changelog::Change &change) const
{
    return std::any_of(m_bundle.authors.begin(), m_bundle.authors.end(),
                       [&](const BundleAuthor &author) {
                           return author.device.deviceId() == change.header().author
                               && author.root.officeId() == m_bundle.from;
                       });
}

Result<> Disclosure::checkStream(const BundleStream &carried) const
{
    const StreamId id = carried.stream.id();
    const StreamStanding *standing = standingOf(id);
    if (standing == nullptr || standing->stream != carried.stream || !isVisible(*standing)) {
        return forbidden(u"stream "_s % id.toHex());
    }
    if (!isPurpose(carried.purpose, *standing)) {
        return forbidden(u"a purpose that is none of a grant, in stream "_s % id.toHex());
    }
    const bool onlyOurs = standing->membership == Membership::Former
        && m_bundle.to != m_bundle.from;
    for (const changelog::Change &change : carried.changes) {
        if (change.header().stream != id) {
            return forbidden(u"a change of stream "_s % change.header().stream.toHex());
        }
        if (onlyOurs && !isOurs(change)) {
            return forbidden(u"what others wrote in stream "_s % id.toHex());
        }
    }
    for (const changelog::Seal &seal : carried.seals) {
        if (seal.stream != id) {
            return forbidden(u"a seal of stream "_s % seal.stream.toHex());
        }
    }
    if (const auto stray = strayDocument(m_bundle, carried, *standing)) {
        return forbidden(u"document "_s % stray->toHex());
    }
    return {};
}

Result<> Disclosure::checkHaves() const
{
    for (const HeardHave &heard : m_bundle.heard) {
        if (!m_devices.contains(heard.device)) {
            return forbidden(u"what was heard of a computer that is not the receiver's"_s);
        }
    }
    for (const MissingDocuments &missing : m_bundle.missing) {
        const StreamStanding *standing = standingOf(missing.stream);
        if (standing == nullptr || !isVisible(*standing)) {
            return forbidden(u"what is missing of stream "_s % missing.stream.toHex());
        }
    }
    for (const changelog::StreamHave &have : m_bundle.have) {
        const StreamStanding *standing = standingOf(have.stream);
        if (standing == nullptr || !isVisible(*standing)) {
            return forbidden(u"what is held of stream "_s % have.stream.toHex());
        }
    }
    return {};
}

/// That a stream is closed is told to nobody who never knew of it, and only with its own chains.
Result<> Disclosure::checkNotices() const
{
    for (const ClosedNotice &notice : m_bundle.closed) {
        const StreamStanding *standing = standingOf(notice.stream);
        const bool isItsOwn = std::all_of(
            notice.held.begin(), notice.held.end(),
            [this](const changelog::ChainHead &head) { return m_devices.contains(head.author); });
        if (standing == nullptr || !standing->access.names(m_bundle.to) || !isItsOwn) {
            return forbidden(u"that a stream is closed: "_s % notice.stream.toHex());
        }
    }
    return {};
}

/// What is over here is told to those alone who had a part in it. That a stream is closed to us is
/// no news to whoever told us so, though it may hold the stream by a hand-over that never came
/// here.
Result<> Disclosure::checkEnded() const
{
    for (const StreamId &stream : m_bundle.closedHere) {
        if (!m_closedByIt.contains(stream)) {
            return forbidden(u"that a stream is closed to us: "_s % stream.toHex());
        }
    }
    for (const StreamId &stream : m_bundle.forgotten) {
        if (!m_forgotten.contains(stream)) {
            return forbidden(u"that a stream is forgotten: "_s % stream.toHex());
        }
    }
    return {};
}

/// A certificate tells that its office takes part in something.
Result<> Disclosure::checkAuthors() const
{
    for (const BundleAuthor &author : m_bundle.authors) {
        const QByteArray &fingerprint = author.device.keyFingerprint();
        const auto wrote = [&fingerprint](const changelog::Change &change) {
            return change.header().author.view() == fingerprint;
        };
        const bool isAuthor = std::any_of(m_bundle.streams.begin(), m_bundle.streams.end(),
                                          [&wrote](const BundleStream &carried) {
                                              return std::any_of(carried.changes.begin(),
                                                                 carried.changes.end(), wrote);
                                          });
        if (!isAuthor && m_bundle.fromDevice.view() != fingerprint) {
            return forbidden(u"the certificate of an office that wrote nothing of it"_s);
        }
    }
    return {};
}

/// A profile belongs to the core of a case.
Result<> Disclosure::checkProfiles() const
{
    const bool seesCore =
        std::any_of(m_standings.begin(), m_standings.end(), [this](const StreamStanding &standing) {
            return standing.stream.kind() == StreamKind::Core && isVisible(standing);
        });
    if (!m_bundle.profiles.empty() && !seesCore) {
        return forbidden(u"the profile of a plan it has no part in"_s);
    }
    return {};
}

Result<> Disclosure::check() const
{
    if (!m_day.isValid()) {
        return forbidden(u"everything, as the day is not known"_s);
    }
    for (const BundleStream &carried : m_bundle.streams) {
        if (Result<> stream = checkStream(carried); !stream) {
            return stream;
        }
    }
    for (const Result<> &result :
         {checkHaves(), checkNotices(), checkEnded(), checkAuthors(), checkProfiles()}) {
        if (!result) {
            return result;
        }
    }
    return {};
}

} // namespace

Result<> checkDisclosure(const Bundle &finished, const std::vector<StreamStanding> &standings,
                         const std::set<DeviceId> &devices, QDate day,
                         const std::set<StreamId> &forgotten, const std::set<StreamId> &closedByIt)
{
    return Disclosure(finished, standings, devices, day, forgotten, closedByIt).check();
}

} // namespace landgang::exchange
