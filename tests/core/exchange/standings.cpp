// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/standings.h"

#include <algorithm>

namespace landgang::exchange::fixture {
namespace {

using changelog::Change;
using changelog::GrantOp;
using changelog::Op;
using changelog::Stream;

Stream privateAt(const OfficeId &owner)
{
    return Stream::privateOf(owner, idOf<Stream::Nonce>(3));
}

Stream otherCase(const QString &area)
{
    return Stream::area(prisonId(), idOf<CaseId>(6), *AreaKey::fromString(area),
                        idOf<Stream::Nonce>(2));
}

GrantOp grantBetween(QDate from, std::optional<QDate> until)
{
    GrantOp grant = grantTo(navId());
    grant.from = from;
    grant.until = until;
    return grant;
}

/// The prison's case: a core, housing with `housing`, health without grants, and the private
/// stream.
Situation situation(const QString &name, const std::vector<Op> &housing, const QStringList &leaving)
{
    return {name,
            {standingWith(coreAt(prisonId()), {}),
             standingWith(areaAt(prisonId(), u"housing"_s), housing),
             standingWith(areaAt(prisonId(), u"health"_s), {}),
             standingWith(privateAt(prisonId()), {})},
            navId(),
            today(),
            leaving};
}

Op unknownOp(qint64 code)
{
    CborWriter writer;
    writer.beginArray(1);
    writer.integer(code);
    writer.endArray();
    return changelog::UnknownOp{code, writer.result()};
}

std::vector<Op> withdrawn()
{
    return {grantTo(navId()), changelog::WithdrawOp{navId(), {}}};
}

std::vector<Op> grantedAgain()
{
    std::vector<Op> ops = withdrawn();
    GrantOp again = grantTo(navId());
    again.after = standingWith(areaAt(prisonId(), u"housing"_s), ops).access.withdrawals(navId());
    ops.push_back(again);
    return ops;
}

std::vector<Situation> byGrant()
{
    const QStringList opened{u"core"_s, u"housing"_s};
    const QDate day = today();
    GrantOp toOther = grantTo(municipalityId());
    return {
        situation(u"no grant"_s, {}, {}),
        situation(u"grant"_s, {grantTo(navId())}, opened),
        situation(u"grant to another office"_s, {toOther}, {}),
        situation(u"begins today"_s, {grantBetween(day, {})}, opened),
        situation(u"begins tomorrow"_s, {grantBetween(day.addDays(1), {})}, {}),
        situation(u"ends today"_s, {grantBetween(day.addDays(-9), day)}, opened),
        situation(u"ended yesterday"_s, {grantBetween(day.addDays(-9), day.addDays(-1))}, {}),
        situation(u"one ended, one stands"_s,
                  {grantBetween(day.addDays(-9), day.addDays(-1)), grantTo(navId())}, opened),
        situation(u"withdrawn"_s, withdrawn(), {}),
        situation(u"withdrawn and granted again"_s, grantedAgain(), opened),
        situation(u"access op of a later version"_s, {grantTo(navId()), unknownOp(34)}, {}),
        situation(u"other op of a later version"_s, {grantTo(navId()), unknownOp(99)}, opened),
    };
}

std::vector<Situation> byStream()
{
    const StreamStanding core = standingWith(coreAt(prisonId()), {});
    const StreamStanding housing =
        standingWith(areaAt(prisonId(), u"housing"_s), {grantTo(navId())});
    const StreamStanding work = standingWith(areaAt(prisonId(), u"work"_s), {grantTo(navId())});
    const StreamStanding elsewhere = standingWith(otherCase(u"housing"_s), {grantTo(navId())});
    const StreamStanding own = standingWith(areaAt(navId(), u"housing"_s), {});
    const StreamStanding foreign =
        standingWith(areaAt(municipalityId(), u"housing"_s), {grantTo(navId())});
    const StreamStanding grantedCore = standingWith(coreAt(prisonId()), {grantTo(navId())});
    const StreamStanding grantedPrivate =
        standingWith(privateAt(prisonId()), {grantTo(navId()), grantTo(prisonId())});
    const QDate day = today();
    return {
        {u"two areas"_s, {core, housing, work}, navId(), day, {u"core"_s, u"housing"_s, u"work"_s}},
        {u"area of another case"_s, {core, elsewhere}, navId(), day, {u"housing"_s}},
        {u"a stream the receiver opened itself"_s, {core, own}, navId(), day, {u"housing"_s}},
        {u"an area that another than the core's owner opened"_s,
         {core, foreign},
         navId(),
         day,
         {u"housing"_s}},
        {u"a grant in a core opens nothing"_s, {grantedCore}, navId(), day, {}},
        {u"a grant in a private stream opens nothing"_s, {grantedPrivate}, navId(), day, {}},
        {u"private stream to its owner"_s, {grantedPrivate}, prisonId(), day, {u"private"_s}},
        {u"back to the owner"_s, {core, housing}, prisonId(), day, {u"core"_s, u"housing"_s}},
        {u"to a third office"_s, {core, housing, work}, municipalityId(), day, {}},
        {u"no day"_s, {core, housing}, navId(), QDate(), {}},
        {u"nothing"_s, {}, navId(), day, {}},
    };
}

} // namespace

OfficeId prisonId()
{
    return idOf<OfficeId>(0x11);
}

OfficeId navId()
{
    return idOf<OfficeId>(0x22);
}

OfficeId municipalityId()
{
    return idOf<OfficeId>(0x33);
}

QDate today()
{
    return {2031, 4, 1};
}

Stream coreAt(const OfficeId &owner)
{
    return Stream::core(owner, idOf<CaseId>(5), idOf<Stream::Nonce>(1));
}

Stream areaAt(const OfficeId &owner, const QString &area)
{
    return Stream::area(owner, idOf<CaseId>(5), *AreaKey::fromString(area), idOf<Stream::Nonce>(2));
}

GrantOp grantTo(const OfficeId &office)
{
    return {office, changelog::Right::Write, u"bolig"_s, u"samtykke"_s, today().addDays(-1), {},
            {}};
}

StreamStanding standingWith(const Stream &stream, const std::vector<Op> &ops)
{
    std::vector<Change> changes;
    for (const Op &op : ops) {
        changelog::ChangeHeader header{
            .stream = stream.id(), .author = idOf<DeviceId>(1), .user = idOf<UserId>(1)};
        if (!changes.empty()) {
            header.sequence = changes.back().header().sequence + 1;
            header.previous = changes.back().id();
        }
        changes.push_back(Change::make(header, idOf<Change::Salt>(7), {op}));
    }
    std::vector<changelog::AuthoredChange> authored;
    for (const Change &change : changes) {
        authored.push_back({&change, stream.owner()});
    }
    return {stream, changelog::Access::of(stream, authored)};
}

const std::vector<Situation> &situations()
{
    static const std::vector<Situation> all = [] {
        std::vector<Situation> table = byGrant();
        const std::vector<Situation> more = byStream();
        table.insert(table.end(), more.begin(), more.end());
        return table;
    }();
    return all;
}

Situation situationOf(const QString &name)
{
    const std::vector<Situation> &all = situations();
    return *std::find_if(all.begin(), all.end(),
                         [&name](const Situation &situation) { return situation.name == name; });
}

QString nameOf(const Situation &situation, const StreamId &stream)
{
    const auto standing = std::find_if(
        situation.standings.begin(), situation.standings.end(),
        [&stream](const StreamStanding &candidate) { return candidate.stream.id() == stream; });
    if (standing->stream.area()) {
        return standing->stream.area()->toString();
    }
    return standing->stream.kind() == changelog::StreamKind::Core ? u"core"_s : u"private"_s;
}

} // namespace landgang::exchange::fixture
