// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/simulation/founding.h"
#include "tests/simulation/options.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace landgang::simulation {

struct SimulatedOffice {
    OfficeFacts facts;
    std::vector<std::unique_ptr<Pc>> pcs;
    std::vector<DeviceId> lost; ///< PCs that are gone and not closed yet.
    bool hasSeveral = false; ///< It began with more than one PC.
    bool hasNewKey = false;

    /// Whether there is another PC to write bundles for.
    [[nodiscard]] bool hasColleagues() const { return hasSeveral && pcs.size() > 1; }
};

/// Offices that know each other, each with its PCs, on real stores; and the time.
class World
{
public:
    explicit World(const Options &options);

    /// Empty when everything could be made.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] std::vector<SimulatedOffice> &offices() { return m_offices; }
    [[nodiscard]] std::vector<Pc *> pcs();

    /// One more PC of an office, with an empty store. Errors: Crypto and whatever its making meets.
    Result<> addPc(size_t office);
    /// A copy of a PC, with everything that is in its store.
    Result<> copyPc(size_t office, size_t pc);
    /// A PC is gone, with whatever it had told nobody. The last one of an office stays.
    void losePc(size_t office, size_t pc);
    /// An office gets a new key for what comes in, and a new card without the PCs it has lost. Its
    /// own PCs have it at once, others when somebody hands it to them. Errors: as addPc.
    Result<> renewOffice(size_t office);

    [[nodiscard]] const QDateTime &now() const { return m_now; }
    void setTime(const QDateTime &now);

private:
    [[nodiscard]] QString newFolder();
    Result<> signCard(SimulatedOffice &office);
    Result<> take(SimulatedOffice &office, std::unique_ptr<Pc> pc);

    QTemporaryDir m_folder;
    SeededIds m_ids;
    QDateTime m_now;
    std::vector<SimulatedOffice> m_offices;
    QString m_problem;
    int m_folders = 0;
};

} // namespace landgang::simulation
