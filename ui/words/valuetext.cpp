// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/valuetext.h"

#include "core/changelog/fieldvalues.h"
#include "core/workspace/workspace.h"
#include "ui/words/areastatetext.h"
#include "ui/words/choicetext.h"
#include "ui/words/datetext.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

using changelog::Field;
using changelog::fromValue;
using changelog::Value;

class ValueWords
{
    Q_DECLARE_TR_FUNCTIONS(ValueWords)
};

/// `show` on what the value means, or that it is of a newer form.
template<typename T, typename Show>
QString decoded(const Value &value, Show show)
{
    const std::optional<T> meaning = fromValue<T>(value);
    return meaning ? show(*meaning) : ValueWords::tr("something a newer version of Landgang wrote");
}

QString dateText(const UiContext &context, QDate date)
{
    return longDate(context.locale, date);
}

QString textOrNothing(const QString &text)
{
    return text.isEmpty() ? ValueWords::tr("nothing") : text;
}

/// What was written, part by part, of fields that have no sentence of their own.
QString partsText(const UiContext &context, const Value &value)
{
    QStringList texts;
    for (size_t i = 0; i < value.parts.size(); ++i) {
        const QString text = value.text(i).value_or(QString());
        const QDate date = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty()) {
            texts << (date.isValid() ? dateText(context, date) : text);
        }
    }
    return textOrNothing(texts.join(u", "));
}

QString caseworkFieldText(Field field)
{
    switch (field) {
    case Field::Situation: return ValueWords::tr("situation");
    case Field::SentenceTerm: return ValueWords::tr("length of the sentence");
    case Field::BirthDate: return ValueWords::tr("date of birth");
    case Field::Guardian: return ValueWords::tr("guardian");
    case Field::AddressProtection: return ValueWords::tr("protection of the address");
    case Field::ReleaseReason: return ValueWords::tr("why the release date moved");
    case Field::PlannedDate: return ValueWords::tr("planned date");
    case Field::CaseEvent: return ValueWords::tr("what happened to the plan");
    case Field::PersonLanguage: return ValueWords::tr("language");
    case Field::MunicipalityNow: return ValueWords::tr("municipality now");
    case Field::Condition: return ValueWords::tr("condition for taking responsibility");
    case Field::MappingAnswer: return ValueWords::tr("answer when the needs were mapped");
    case Field::Application: return ValueWords::tr("application");
    case Field::Party: return ValueWords::tr("somebody who takes part");
    case Field::NavOffice: return ValueWords::tr("responsible NAV office");
    case Field::Coordinator: return ValueWords::tr("coordinator");
    case Field::Voice: return ValueWords::tr("the person’s own voice");
    case Field::PowerOfAttorney: return ValueWords::tr("power of attorney");
    case Field::Meeting: return ValueWords::tr("meeting");
    case Field::Setting: return ValueWords::tr("setting");
    case Field::HomeAddress: return ValueWords::tr("address");
    case Field::ContactPerson: return ValueWords::tr("contact person");
    case Field::OfficeDetails: return ValueWords::tr("details of an office");
    case Field::ProfileInForce: return ValueWords::tr("template in force");
    case Field::ApplicationOutcome: return ValueWords::tr("outcome of an application");
    case Field::Tracker: return ValueWords::tr("what is on its way");
    case Field::FollowUpOutcome: return ValueWords::tr("follow-up after release");
    case Field::NoticeGiven: return ValueWords::tr("notice given");
    case Field::ItemReason: return ValueWords::tr("reason for waiting");
    default: return ValueWords::tr("something a newer version of Landgang knows");
    }
}

} // namespace

QString fieldText(Field field)
{
    switch (field) {
    case Field::PersonName: return ValueWords::tr("name");
    case Field::Intake: return ValueWords::tr("intake date");
    case Field::Release: return ValueWords::tr("release date");
    case Field::MunicipalityAfter: return ValueWords::tr("municipality after release");
    case Field::Profile: return ValueWords::tr("template of the plan");
    case Field::IdNumber: return ValueWords::tr("national identity number");
    case Field::LegalStatus: return ValueWords::tr("status");
    case Field::Need: return ValueWords::tr("need");
    case Field::Responsibility: return ValueWords::tr("responsibility");
    case Field::ItemKey:
    case Field::ItemTitle: return ValueWords::tr("item");
    case Field::ItemState: return ValueWords::tr("how far it has come");
    case Field::ItemDue: return ValueWords::tr("due date");
    case Field::Consent: return ValueWords::tr("consent");
    case Field::ConsentWithdrawn: return ValueWords::tr("withdrawn consent");
    case Field::OfficeCard: return ValueWords::tr("office card");
    case Field::OfficeConfirmed: return ValueWords::tr("confirmed office card");
    case Field::BundleOut: return ValueWords::tr("bundle sent");
    case Field::BundleIn: return ValueWords::tr("bundle received");
    case Field::Forgotten: return ValueWords::tr("forgotten case");
    case Field::RefusalGiven:
    case Field::RefusalHeard: return ValueWords::tr("refused bundle");
    case Field::AnswerByPhone: return ValueWords::tr("answer by telephone");
    default: return caseworkFieldText(field);
    }
}

QString valueText(const UiContext &context, Field field, const Value &value)
{
    if (value.parts.empty()) {
        return ValueWords::tr("no answer");
    }
    switch (field) {
    case Field::PersonName:
        return decoded<PersonName>(value, [](const PersonName &name) { return name.listed(); });
    case Field::Intake:
    case Field::OfficeConfirmed:
        return decoded<QDate>(value, [&](QDate date) { return dateText(context, date); });
    case Field::Release:
        return decoded<ReleaseDate>(
            value, [&](const ReleaseDate &release) { return valueText(context, release); });
    case Field::LegalStatus:
        return decoded<LegalStatus>(value, [](LegalStatus status) { return choiceText(status); });
    case Field::Need: return decoded<Need>(value, [](Need need) { return choiceText(need); });
    case Field::Responsibility:
        return decoded<Responsibility>(value, [&](const Responsibility &responsibility) {
            return valueText(context, responsibility);
        });
    case Field::ItemState:
        return decoded<ItemState>(value, [](const ItemState &state) { return valueText(state); });
    case Field::ItemDue:
        return decoded<DueDate>(value,
                                [&](const DueDate &due) { return dateText(context, due.date); });
    case Field::MunicipalityAfter:
    case Field::IdNumber:
    case Field::ItemKey:
    case Field::ItemTitle:
    case Field::Profile: return decoded<QString>(value, textOrNothing);
    default:
        return changelog::FieldRegistry::current().info(field)
            ? partsText(context, value)
            : ValueWords::tr("something a newer version of Landgang wrote");
    }
}

QString valueText(const UiContext &context, const ReleaseDate &release)
{
    //: %1 is a date, %2 how firm it is: "Tuesday 1 December 2026, decided".
    return ValueWords::tr("%1, %2").arg(dateText(context, release.date),
                                        choiceText(release.status));
}

QString valueText(const UiContext &context, const Responsibility &responsibility)
{
    const QString office = context.workspace.officeName(responsibility.office);
    const bool hasReason = !responsibility.reason.isEmpty();
    switch (responsibility.state) {
    case ResponsibilityState::Proposed:
        return ValueWords::tr("%1 is asked to take responsibility").arg(office);
    case ResponsibilityState::Accepted:
        return hasReason ? ValueWords::tr("%1 has taken responsibility, on condition: %2")
                               .arg(office, responsibility.reason)
                         : ValueWords::tr("%1 has taken responsibility").arg(office);
    case ResponsibilityState::Declined:
        return hasReason ? ValueWords::tr("%1 has said no: %2").arg(office, responsibility.reason)
                         : ValueWords::tr("%1 has said no").arg(office);
    }
    Q_UNREACHABLE();
}

QString valueText(const ItemState &state)
{
    const QString word = progressText(state.progress).word;
    //: %1 is a state like "done", %2 what shows it.
    return state.evidence.isEmpty() ? word : ValueWords::tr("%1: %2").arg(word, state.evidence);
}

} // namespace landgang::ui
