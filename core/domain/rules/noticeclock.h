// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace landgang {

/// The notice of release to NAV (melding om institusjonsopphold, folketrygdloven § 21-4) as it was
/// given.
struct GivenNotice {
    QDate sent;
    QString evidence; ///< What shows it: a receipt, the date in the other system.

    bool operator==(const GivenNotice &) const = default;
};

/// When NAV learnt of a release, in the classes of the Auditor General (Riksrevisjonen, Dokument
/// 3:4 (2022–2023)).
enum class NoticeTiming {
    Pending, ///< Not given yet, and the day of release has not passed. In none of the classes.
    InTime, ///< At least one day before release.
    AroundRelease, ///< On the day of release or up to three days after.
    Late, ///< Four days after release or later.
    NoTrace, ///< Nothing shows that it was given.
};

/// A notice without evidence leaves no trace. Without a day of release nothing is late.
[[nodiscard]] NoticeTiming noticeTiming(std::optional<QDate> release,
                                        const std::optional<GivenNotice> &notice, QDate today);

/// Days left to give the notice in time: the last is the day before release. Negative when it is
/// too late; nothing when it has been given or no day is known.
[[nodiscard]] std::optional<qint64> noticeDaysLeft(std::optional<QDate> release,
                                                   const std::optional<GivenNotice> &notice,
                                                   QDate today);

} // namespace landgang
