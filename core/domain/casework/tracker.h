// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace landgang {

/// What takes weeks to get and is needed on the day of release.
enum class TrackedThing { IdentityPaper, BankAccount, ElectronicIdentity, Housing };

/// How far it has come.
enum class TrackerStep { NotBegun, Applied, Promised, Received, HandedOver };

struct Tracker {
    TrackedThing thing = TrackedThing::IdentityPaper;
    std::optional<QDate> applied = {};
    std::optional<int> costKroner = {};
    std::optional<QDate> promised = {}; ///< The day it should come.
    std::optional<QDate> received = {};
    std::optional<QDate> handedOver = {}; ///< To the person, on or before release.

    bool operator==(const Tracker &) const = default;
};

/// The furthest step with a day.
[[nodiscard]] TrackerStep stepOf(const Tracker &tracker);

/// What is wrong with its days: handed over before it was received, in the future. Errors:
/// InvalidArgument; the context says which and what to do.
[[nodiscard]] Result<> check(const Tracker &tracker, QDate today);

/// Why a tracker needs a hand now.
enum class TrackerWorry {
    None,
    Late, ///< The promised day has passed.
    AfterRelease, ///< It is promised for a day after release.
    NeedsEarlier, ///< BankID needs an identity paper that has not come (SSF, legitimasjon).
};

[[nodiscard]] TrackerWorry worryOf(const Tracker &tracker, const std::vector<Tracker> &all,
                                   std::optional<QDate> release, QDate today);

} // namespace landgang
