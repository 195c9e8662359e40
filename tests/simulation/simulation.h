// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/merge/streamstate.h"
#include "tests/simulation/options.h"
#include "tests/simulation/world.h"

#include <QRandomGenerator>

#include <map>
#include <set>

namespace landgang::simulation {

/// Offices that work, send and lose things for weeks, and then heal: everything is delivered until
/// nobody has anything to send. The work is done by the real use cases on real stores; only the
/// carriers and the clocks are made up.
///
/// Demanded all the time: no store holds a stream that was never opened to its office. Demanded
/// after healing: everyone who may see a stream holds every change that was in any store when
/// healing began, and computes the same from it.
class Simulation
{
public:
    explicit Simulation(const Options &options);

    /// Empty when every demand held, otherwise what was broken. Printed with the seed.
    [[nodiscard]] QString run();

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
    void answer(Pc &pc, const ReleasePlan &plan);
    void decideAccess(size_t office, Pc &pc, const ReleasePlan &plan);
    void erase(Pc &pc, const ReleasePlan &plan, const NeedArea &area);
    void takeInHeld(Pc &pc);
    void closeLost(size_t office, Pc &pc);
    void mishap(size_t office, Pc &pc);
    void accident(size_t office);
    void send(size_t office, Pc &pc);
    void post(const QByteArray &bytes, size_t to);
    void deliverDue();
    void deliver(const Parcel &parcel);
    /// Whether the bundle was read in or can never be.
    bool readIn(Pc &pc, const QByteArray &bytes);

    void heal();
    bool exchangeAll();

    void noteGrants(Pc &pc);
    void noteWritten();
    void checkScope(Pc &pc);
    void checkHealed();
    void checkAgainst(Pc &pc, const std::map<StreamId, changelog::StreamState> &reference);
    void fail(const QString &what);
    void expect(const Result<> &result, const QString &what);

    Options m_options;
    QRandomGenerator m_random;
    World m_world;
    std::vector<Parcel> m_parcels;
    std::map<StreamId, std::set<OfficeId>> m_everOpened;
    std::map<StreamId, std::set<ChangeId>> m_written; ///< In any store when healing began.
    QString m_problem;
};

} // namespace landgang::simulation
