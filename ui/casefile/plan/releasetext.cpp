// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/plan/releasetext.h"

#include "core/domain/calendar/workingdays.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

class ReleaseWords
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseWords)
};

} // namespace

QString releaseWarningText(QDate release)
{
    switch (releaseDayWarning(release)) {
    case ReleaseDayWarning::None: return {};
    case ReleaseDayWarning::Friday:
        return ReleaseWords::tr("A Friday: offices are closed the day after.");
    case ReleaseDayWarning::DayBeforeHoliday:
        return ReleaseWords::tr("The day before a public holiday: offices are closed the day "
                                "after.");
    case ReleaseDayWarning::Weekend:
        return ReleaseWords::tr("A weekend: offices are closed that day.");
    case ReleaseDayWarning::Holiday:
        return ReleaseWords::tr("A public holiday: offices are closed that day.");
    }
    Q_UNREACHABLE();
}

} // namespace landgang::ui
