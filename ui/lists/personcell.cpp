// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/lists/personcell.h"

#include "core/domain/rules/gapboard.h"
#include "core/workspace/workspace.h"
#include "ui/words/datetext.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

class PersonWords
{
    Q_DECLARE_TR_FUNCTIONS(PersonWords)
};

} // namespace

CellText personCell(const UiContext &context, const PersonName &person,
                    std::optional<QDate> release)
{
    CellText cell{person.listed(), {}, {}, {}, {}, true};
    if (!release) {
        cell.note = PersonWords::tr("no date; may be released any day", "a person");
        cell.noteTone = Tone::Gap;
        return cell;
    }
    const QDate today = context.workspace.today();
    const qint64 days = today.daysTo(*release);
    //: %1 "in 80 days", %2 a day: when somebody is released.
    cell.note =
        PersonWords::tr("released %1 · %2")
            .arg(daysText(static_cast<int>(days)), shortDate(context.locale, *release, today));
    if (isAlarming(days)) {
        cell.noteTone = Tone::Gap;
    }
    return cell;
}

} // namespace landgang::ui
