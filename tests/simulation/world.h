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
    std::vector<std::unique_ptr<Pc>> pcs;
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

    [[nodiscard]] const QDateTime &now() const { return m_now; }
    void setTime(const QDateTime &now);

private:
    Result<SimulatedOffice> makeOffice(int index, int pcs);
    Result<> introduceAll();

    QTemporaryDir m_folder;
    Options m_options;
    SeededIds m_ids;
    QDateTime m_now;
    std::vector<SimulatedOffice> m_offices;
    QString m_problem;
};

} // namespace landgang::simulation
