// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/choicetext.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

class ChoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(ChoiceWords)
};

} // namespace

QString choiceText(LegalStatus status)
{
    switch (status) {
    case LegalStatus::Convicted: return ChoiceWords::tr("convicted");
    case LegalStatus::Remand: return ChoiceWords::tr("on remand");
    case LegalStatus::Expulsion: return ChoiceWords::tr("to be expelled");
    case LegalStatus::Community: return ChoiceWords::tr("serving in the community");
    }
    Q_UNREACHABLE();
}

QString choiceText(DateStatus status)
{
    switch (status) {
    case DateStatus::Calculated: return ChoiceWords::tr("calculated");
    case DateStatus::Expected: return ChoiceWords::tr("expected");
    case DateStatus::Decided: return ChoiceWords::tr("decided");
    case DateStatus::Actual: return ChoiceWords::tr("actual");
    }
    Q_UNREACHABLE();
}

QString choiceText(Need need)
{
    switch (need) {
    case Need::HasNeed: return ChoiceWords::tr("has a need");
    case Need::NoNeed: return ChoiceWords::tr("no need");
    case Need::Declined: return ChoiceWords::tr("said no thanks");
    }
    Q_UNREACHABLE();
}

QString choiceText(ResponsibilityState state)
{
    switch (state) {
    case ResponsibilityState::Proposed: return ChoiceWords::tr("asked to take responsibility");
    case ResponsibilityState::Accepted: return ChoiceWords::tr("responsibility taken");
    case ResponsibilityState::Declined: return ChoiceWords::tr("said no to responsibility");
    }
    Q_UNREACHABLE();
}

QString choiceText(exchange::OfficeKind kind)
{
    switch (kind) {
    case exchange::OfficeKind::Prison: return ChoiceWords::tr("prison");
    case exchange::OfficeKind::NavMunicipal: return ChoiceWords::tr("Nav, municipal");
    case exchange::OfficeKind::NavState: return ChoiceWords::tr("Nav, state");
    case exchange::OfficeKind::Municipality: return ChoiceWords::tr("municipality");
    case exchange::OfficeKind::Probation: return ChoiceWords::tr("probation office");
    case exchange::OfficeKind::County: return ChoiceWords::tr("county");
    case exchange::OfficeKind::HealthTrust: return ChoiceWords::tr("health trust");
    case exchange::OfficeKind::Other: return ChoiceWords::tr("other office");
    }
    Q_UNREACHABLE();
}

QString choiceText(ReleaseDayWarning warning)
{
    switch (warning) {
    case ReleaseDayWarning::None: return {};
    case ReleaseDayWarning::Friday: return ChoiceWords::tr("a Friday");
    case ReleaseDayWarning::DayBeforeHoliday: return ChoiceWords::tr("the day before a holiday");
    case ReleaseDayWarning::Weekend: return ChoiceWords::tr("a weekend");
    case ReleaseDayWarning::Holiday: return ChoiceWords::tr("a public holiday");
    }
    Q_UNREACHABLE();
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : QString(text.front().toUpper() + text.mid(1));
}

} // namespace landgang::ui
