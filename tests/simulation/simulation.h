// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/streamstate.h"
#include "tests/simulation/options.h"
#include "tests/simulation/world.h"

#include <QRandomGenerator>

#include <map>
#include <optional>
#include <set>

namespace landgang::simulation {

/// Offices that work, send and lose things for weeks, and then heal: everything is delivered until
/// nobody has anything to send. The work is done by the real use cases on real stores; only the
/// carriers and the clocks are made up.
///
/// Demanded all the time: no store holds a stream that was never opened to its office. Demanded
/// after healing: everyone who may see a stream holds every change that was in any store when
/// healing began, and computes the same from it; and each PC holds all that any of its office had
/// written into the ledger.
class Simulation
{
public:
    explicit Simulation(const Options &options);

    /// Empty when every demand held, otherwise what was broken. Printed with the seed.
    [[nodiscard]] QString run();

    /// What all hold in the end, apart from their ledgers: the same whenever a seed is played.
    [[nodiscard]] QByteArray outcome();

private:
    struct Parcel {
        QByteArray bytes;
        size_t office = 0;
        size_t pc = 0;
        QDateTime due;
    };

    int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    bool chance(int percent) { return below(100) < percent; }
    Pc &anyPc(size_t office);

    void step();
    void takeIn();
    void work(size_t office, Pc &pc);
    [[nodiscard]] std::optional<ReleasePlan> anyPlan(Pc &pc);
    void answer(Pc &pc, const ReleasePlan &plan);
    void choose(Pc &pc, const ReleasePlan &plan, const NeedArea &area);
    void writeAsLater(Pc &pc, const ReleasePlan &plan, const NeedArea &area);
    void decideAccess(size_t office, Pc &pc, const ReleasePlan &plan);
    void erase(Pc &pc, const ReleasePlan &plan, const NeedArea &area);
    void takeInHeld(Pc &pc);
    void closeLost(size_t office, Pc &pc);
    void mishap(size_t office, Pc &pc);
    void accident(size_t office);
    void renew(size_t office);
    void send(size_t office, Pc &pc);
    void post(const QByteArray &bytes, size_t to);
    void deliverDue();
    void deliver(const Parcel &parcel);
    void readIn(Pc &pc, const QByteArray &bytes);

    void heal();
    void bringEverybodyUpToDate();
    bool exchangeAll();
    bool tell(Pc &sender, size_t from, size_t to);

    void noteGrants(Pc &pc, const CaseId &id);
    void noteWritten();
    void checkScope(Pc &pc);
    void checkHealed();
    void checkLedger(Pc &pc, const changelog::Stream &stream);
    void checkAgainst(Pc &pc, const std::map<StreamId, changelog::StreamState> &reference);
    void fail(const QString &what);
    void expect(const Result<> &result, const QString &what);

    Options m_options;
    QRandomGenerator m_random;
    World m_world;
    std::vector<CaseId> m_cases;
    std::vector<Parcel> m_parcels;
    /// What each PC has told an office while healing, as its count of news.
    std::map<std::pair<const Pc *, size_t>, int> m_told;
    std::map<StreamId, std::set<OfficeId>> m_everOpened;
    std::map<StreamId, std::set<ChangeId>> m_written; ///< In any store when healing began.
    QString m_problem;
};

} // namespace landgang::simulation
