// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/newanswer.h"

#include "app/cli/choices.h"
#include "core/changelog/fieldvalues.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;
using changelog::Field;
using changelog::Value;

namespace {

Error impossible(const QString &expected)
{
    return {ErrorCode::InvalidArgument, u"--value takes %1 here."_s.arg(expected)};
}

template<typename T>
Result<Value> choice(const QString &text, const QStringList &words)
{
    const std::optional<T> value = changelog::fromWord<T>(text);
    if (!value) {
        return impossible(u"one of %1"_s.arg(words.join(", "_L1)));
    }
    return changelog::toValue(*value);
}

Result<Value> itemState(const Arguments &arguments)
{
    const auto progress = changelog::fromWord<Progress>(arguments.text(u"value"_s));
    if (!progress) {
        return impossible(u"one of %1"_s.arg(progressWords().join(", "_L1)));
    }
    return changelog::toValue(ItemState{*progress, arguments.text(u"evidence"_s)});
}

Result<Value> date(const Arguments &arguments)
{
    const std::optional<QDate> day = arguments.date(u"value"_s);
    if (!day) {
        return impossible(u"a day like 2026-03-31"_s);
    }
    return changelog::toValue(*day);
}

Result<Value> releaseDate(const Arguments &arguments)
{
    const std::optional<QDate> day = arguments.date(u"value"_s);
    if (!day) {
        return impossible(u"a day like 2026-03-31"_s);
    }
    const auto status = changelog::fromWord<DateStatus>(arguments.text(u"status"_s));
    return changelog::toValue(ReleaseDate{*day, status.value_or(DateStatus::Expected)});
}

Result<Value> personName(const QString &text)
{
    const QString family = text.section(u',', 0, 0).trimmed();
    if (family.isEmpty()) {
        return impossible(u"a name like \"Testperson, Ola\""_s);
    }
    return changelog::toValue(PersonName{family, text.section(u',', 1).trimmed()});
}

} // namespace

Result<Value> newAnswer(Field field, const Arguments &arguments)
{
    const QString text = arguments.text(u"value"_s);
    switch (field) {
    case Field::PersonName: return personName(text);
    case Field::Intake: return date(arguments);
    case Field::Release: return releaseDate(arguments);
    case Field::MunicipalityAfter:
    case Field::IdNumber: return changelog::toValue(text);
    case Field::LegalStatus: return choice<LegalStatus>(text, legalStatusWords());
    case Field::Need: return choice<Need>(text, needWords());
    case Field::ItemState: return itemState(arguments);
    default: break;
    }
    return Error{ErrorCode::InvalidArgument,
                 u"This question takes no new answer; choose one that stands with --choose."_s};
}

} // namespace landgang::cli
