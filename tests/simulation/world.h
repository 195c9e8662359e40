// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/simulation/options.h"
#include "tests/simulation/pc.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace landgang::simulation {

struct SimulatedOffice {
    OfficeId id;
    QString name;
    QByteArray cardFile;
    exchange::OfficeRoot root;
    exchange::OfficeCard card;
    QByteArray encryptionKey; ///< PKCS #8 DER.
    UserId user;
    QByteArray privateNonce;
    std::vector<std::unique_ptr<Pc>> pcs;
    std::vector<DeviceId> lost; ///< PCs that are gone and not closed yet.

    /// Whether it can write bundles for its own PCs: its card names several.
    [[nodiscard]] bool hasColleagues() const { return hasSeveral && pcs.size() > 1; }
    bool hasSeveral = false;
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

    [[nodiscard]] const QDateTime &now() const { return m_now; }
    void setTime(const QDateTime &now);

private:
    Result<SimulatedOffice> makeOffice(int index, int pcs);
    Result<> introduceAll();
    Result<> introduceTo(Pc &pc, const SimulatedOffice &other);
    [[nodiscard]] QString newFolder();
    [[nodiscard]] quint32 nextSeed();
    Result<> admit(SimulatedOffice &office, exchange::Identity device);
    Result<> take(SimulatedOffice &office, std::unique_ptr<Pc> pc);

    QTemporaryDir m_folder;
    Options m_options;
    SeededIds m_ids;
    QDateTime m_now;
    std::vector<SimulatedOffice> m_offices;
    QString m_problem;
    int m_folders = 0;
    int m_pcs = 0;
};

} // namespace landgang::simulation
