// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QtGlobal>

namespace landgang::simulation {

/// What a run is like; everything is drawn from its seed.
struct Options {
    quint32 seed = 0;
    int offices = 2;
    int pcsPerOffice = 1; ///< At most; each office draws its own number.
    int cases = 1;
    int steps = 60; ///< Of up to twelve hours each.
    int lossPercent = 0;
    int duplicationPercent = 0;
    int corruptionPercent = 0;
    int maxDelayDays = 0;
    int maxSkewHours = 0; ///< Of a PC's clock, either way.
    int jumpPercent = 0; ///< Steps at which a clock is set wrong anew.
    int sameTimePercent = 0; ///< Steps between which no time passes.
    int accidentPercent = 0; ///< Mishaps that cost a PC, or make two of one.
    int newKeyPercent = 0; ///< Mishaps after which an office changes its key and its card.
    int laterPercent = 0; ///< Answers that a later version of the program writes.

    [[nodiscard]] static Options draw(quint32 seed);

    /// So many that only some of them are worked on.
    [[nodiscard]] bool hasManyCases() const { return cases > 20; }
};

} // namespace landgang::simulation
