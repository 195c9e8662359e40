// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/simulation/options.h"

#include <QRandomGenerator>

namespace landgang::simulation {

Options Options::draw(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto below = [&random](int bound) { return random.bounded(bound); };
    // Half the runs have two offices, and nearly all few plans: most of what can go wrong needs no
    // more, and it goes wrong oftener where everybody touches the same things.
    Options options{.seed = seed,
                    .offices = below(2) == 0 ? 2 : 3 + below(below(8) == 0 ? 6 : 2),
                    .pcsPerOffice = 1 + below(3),
                    .cases = 1 + below(2),
                    .steps = 40 + below(40),
                    .lossPercent = below(10) == 0 ? 80 : below(31),
                    .duplicationPercent = below(51),
                    .corruptionPercent = below(11),
                    .maxDelayDays = below(3) == 0 ? 90 : below(10),
                    .maxSkewHours = below(3) == 0 ? 48 : 0,
                    .jumpPercent = below(4) == 0 ? 5 : 0,
                    .sameTimePercent = below(4) == 0 ? 40 : 0,
                    .accidentPercent = below(2) == 0 ? 25 : 0,
                    .newKeyPercent = below(4) == 0 ? 20 : 0,
                    .laterPercent = below(4) == 0 ? 20 : 0};
    if (below(100) == 0) {
        options.cases = 200;
        options.offices = 2;
        options.pcsPerOffice = 2;
    } else if (below(30) == 0) {
        options.cases = 12;
    }
    return options;
}

} // namespace landgang::simulation
