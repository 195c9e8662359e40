// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/simulation/mutants/rules.h"

#include "tests/support/changes.h"

#include <algorithm>

namespace landgang::simulation {
namespace {

using namespace Qt::StringLiterals;
using changelog::AuthoredChange;
using changelog::Change;
using changelog::GrantOp;
using changelog::LiveValue;
using changelog::WithdrawOp;

/// Calls `found` with each op of a kind in a holding.
template<typename Op, typename Found>
void forEach(const Holding &holding, Found found)
{
    for (const AuthoredChange &authored : holding.changes) {
        for (const changelog::Op &op : authored.change->ops()) {
            if (const auto *wanted = std::get_if<Op>(&op)) {
                found(*authored.change, *wanted);
            }
        }
    }
}

bool isLetIn(const Holding &holding, const OfficeId &office)
{
    return changelog::Access::of(modelStream(), holding.changes)
        .mayReceive(office, testing::testStart().date());
}

bool emptyListMeansAll(const Holding &holding, const OfficeId &office)
{
    return changelog::Access::of(modelStream(), holding.changes).grants().empty()
        || isLetIn(holding, office);
}

/// A grant stands unless a withdrawal has seen it.
bool grantsWin(const Holding &holding, const OfficeId &office)
{
    bool isOpen = false;
    forEach<GrantOp>(holding, [&](const Change &granting, const GrantOp &grant) {
        bool isWithdrawn = grant.office != office;
        forEach<WithdrawOp>(holding, [&](const Change &withdrawing, const WithdrawOp &withdraw) {
            isWithdrawn = isWithdrawn
                || (withdraw.office == office
                    && holding.seen.at(withdrawing.id()).contains(granting.id()));
        });
        isOpen = isOpen || !isWithdrawn;
    });
    return isOpen;
}

/// Whatever bears the latest time decides.
bool clockDecides(const Holding &holding, const OfficeId &office)
{
    changelog::HybridTime latest;
    bool isOpen = false;
    const auto take = [&](const Change &change, const OfficeId &about, bool opens) {
        if (about == office && latest <= change.header().time) {
            latest = change.header().time;
            isOpen = opens;
        }
    };
    forEach<GrantOp>(holding, [&take](const Change &change, const GrantOp &grant) {
        take(change, grant.office, true);
    });
    forEach<WithdrawOp>(holding, [&take](const Change &change, const WithdrawOp &withdraw) {
        take(change, withdraw.office, false);
    });
    return isOpen;
}

bool keepsAll(const Holding &, const Change &)
{
    return true;
}

/// A second change of the same author and number is taken for the first.
bool keepsOnePerNumber(const Holding &holding, const Change &arriving)
{
    return std::none_of(holding.changes.begin(), holding.changes.end(),
                        [&arriving](const AuthoredChange &held) {
                            const changelog::ChangeHeader &header = held.change->header();
                            return header.author == arriving.header().author
                                && header.sequence == arriving.header().sequence;
                        });
}

std::vector<LiveValue> showsAll(const Holding &, const changelog::Register &field)
{
    return field.live();
}

std::vector<LiveValue> showsTheLatest(const Holding &holding, const changelog::Register &field)
{
    std::map<ChangeId, changelog::HybridTime> times;
    for (const AuthoredChange &authored : holding.changes) {
        times.emplace(authored.change->id(), authored.change->header().time);
    }
    const auto latest = std::max_element(field.live().begin(), field.live().end(),
                                         [&times](const LiveValue &a, const LiveValue &b) {
                                             return times.at(a.id.change) < times.at(b.id.change);
                                         });
    return latest == field.live().end() ? std::vector<LiveValue>() : std::vector{*latest};
}

bool lacksWhatNotEveryStoreHas(const Receiver &receiver, const ChangeId &id)
{
    return receiver.stores.empty()
        || std::any_of(receiver.stores.begin(), receiver.stores.end(),
                       [&id](const auto &held) { return !held.contains(id); });
}

bool lacksWhatNoStoreHas(const Receiver &receiver, const ChangeId &id)
{
    return std::none_of(receiver.stores.begin(), receiver.stores.end(),
                        [&id](const auto &held) { return held.contains(id); });
}

bool lacksWhatWasNotSent(const Receiver &receiver, const ChangeId &id)
{
    return !receiver.sent.contains(id);
}

} // namespace

const changelog::Stream &modelStream()
{
    static const changelog::Stream kStream = changelog::Stream::area(
        testing::filled<OfficeId>('A'), testing::filled<CaseId>('c'),
        *AreaKey::fromString(u"housing"_s), testing::filled<changelog::Stream::Nonce>('n'));
    return kStream;
}

Rules realRules()
{
    return {u"as they are"_s, isLetIn, keepsAll, showsAll, lacksWhatNotEveryStoreHas};
}

std::vector<Rules> mutants()
{
    std::vector<Rules> rules(7, realRules());
    rules[0].name = u"delta from sent position"_s;
    rules[0].lacks = lacksWhatWasNotSent;
    rules[1].name = u"last writer wins"_s;
    rules[1].shows = showsTheLatest;
    rules[2].name = u"chain keyed by author and sequence"_s;
    rules[2].keeps = keepsOnePerNumber;
    rules[3].name = u"base from any one PC"_s;
    rules[3].lacks = lacksWhatNoStoreHas;
    rules[4].name = u"empty allow-list means all"_s;
    rules[4].maySee = emptyListMeansAll;
    rules[5].name = u"grants win over withdrawals"_s;
    rules[5].maySee = grantsWin;
    rules[6].name = u"access judged by the clock"_s;
    rules[6].maySee = clockDecides;
    return rules;
}

} // namespace landgang::simulation
