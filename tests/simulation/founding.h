// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "tests/simulation/pc.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace landgang::simulation {

/// Offices that know each other, with three PCs each, before anything has happened in their stores.
/// Made once for each number of offices, as making keys, cards and stores takes longer than most
/// runs do; every run works on copies.
class Founding
{
public:
    static constexpr int kPcs = 3;

    struct Office {
        OfficeFacts facts;
        std::vector<FreshStore> stores; ///< One for each PC.
    };

    static const Founding &of(int offices);

    /// Empty when everything could be made.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const std::vector<Office> &offices() const { return m_offices; }

private:
    explicit Founding(int offices);
    Result<> found(int offices);
    Result<> addOffice(int index);
    Result<> introduceAll();
    Result<> keepStores();

    QTemporaryDir m_folder;
    SeededIds m_ids;
    std::vector<Office> m_offices;
    std::vector<std::vector<std::unique_ptr<Pc>>> m_pcs; ///< Of each office, while they are made.
    QString m_problem;
};

/// A folder in memory where the system has such a place: what a disk does is another test's
/// subject.
[[nodiscard]] QString scratchFolder();

} // namespace landgang::simulation
