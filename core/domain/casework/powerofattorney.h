// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/keys.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace landgang {

/// A power of attorney (fullmakt) of a person who has no digital access of their own: prisoners
/// cannot log in to NAV's services (region sør's plan 2023).
struct PowerOfAttorney {
    QString holder; ///< To whom.
    std::vector<AreaKey> areas = {}; ///< For what.
    QDate from = {};
    std::optional<QDate> until = {};
    std::optional<QDate> withdrawn = {}; ///< From this day on it holds no more.

    bool operator==(const PowerOfAttorney &) const = default;
};

[[nodiscard]] bool coversOn(const PowerOfAttorney &power, const AreaKey &area, QDate day);

enum class ApplicationOutcome { Waiting, Granted, Refused, Withdrawn };

/// An application sent on the person's behalf.
struct SentApplication {
    QString service; ///< "økonomisk sosialhjelp"
    AreaKey area;
    QDate sent;
    QString reference = {}; ///< The receiver's number for it.
    QString sentBy = {};
    ApplicationOutcome outcome = ApplicationOutcome::Waiting;

    bool operator==(const SentApplication &) const = default;
};

/// How an application went. Apart from it, because the office that answers for the area confirms
/// it.
struct ApplicationResult {
    ApplicationOutcome outcome = ApplicationOutcome::Waiting;
    QDate on = {};

    bool operator==(const ApplicationResult &) const = default;
};

/// What must be mended about it.
enum class ApplicationFault {
    None,
    NoPower, ///< Nobody had a power of attorney for it on the day it was sent.
    NoReference, ///< Nobody could find it again.
};

[[nodiscard]] ApplicationFault faultOf(const SentApplication &application,
                                       const std::vector<PowerOfAttorney> &powers);

} // namespace landgang
