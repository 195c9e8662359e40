// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/fieldvalues.h"

namespace landgang::changelog {
namespace {

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// Dates are written as yyyy-MM-dd and in no other way.
std::optional<QDate> dateAt(const Value &value, size_t index)
{
    const std::optional<QString> text = value.text(index);
    if (!text) {
        return std::nullopt;
    }
    const QDate date = QDate::fromString(*text, Qt::ISODate);
    return date.isValid() && iso(date) == *text ? std::optional(date) : std::nullopt;
}

template<typename T>
std::optional<T> choiceAt(const Value &value, size_t index)
{
    const std::optional<QString> text = value.text(index);
    return text ? fromWord<T>(*text) : std::nullopt;
}

} // namespace

Value toValue(const PersonName &name)
{
    return {{name.family, name.given}};
}

Value toValue(const QString &text)
{
    return {{text}};
}

Value toValue(QDate date)
{
    return {{iso(date)}};
}

Value toValue(const ReleaseDate &release)
{
    return {{iso(release.date), word(release.status)}};
}

Value toValue(LegalStatus status)
{
    return {{word(status)}};
}

Value toValue(Need need)
{
    return {{word(need)}};
}

Value toValue(const Responsibility &responsibility)
{
    return {{word(responsibility.state), responsibility.office.toBytes(), responsibility.reason}};
}

Value toValue(const ItemState &state)
{
    return {{word(state.progress), state.evidence}};
}

Value toValue(const DueDate &due)
{
    return {{iso(due.date), word(due.anchor), qint64{due.offsetDays}, iso(due.anchorDate)}};
}

template<>
std::optional<PersonName> fromValue(const Value &value)
{
    const std::optional<QString> family = value.text(0);
    const std::optional<QString> given = value.text(1);
    return family && given ? std::optional(PersonName{*family, *given}) : std::nullopt;
}

template<>
std::optional<QString> fromValue(const Value &value)
{
    return value.text(0);
}

template<>
std::optional<QDate> fromValue(const Value &value)
{
    return dateAt(value, 0);
}

template<>
std::optional<ReleaseDate> fromValue(const Value &value)
{
    const std::optional<QDate> date = dateAt(value, 0);
    const std::optional<DateStatus> status = choiceAt<DateStatus>(value, 1);
    return date && status ? std::optional(ReleaseDate{*date, *status}) : std::nullopt;
}

template<>
std::optional<LegalStatus> fromValue(const Value &value)
{
    return choiceAt<LegalStatus>(value, 0);
}

template<>
std::optional<Need> fromValue(const Value &value)
{
    return choiceAt<Need>(value, 0);
}

template<>
std::optional<Responsibility> fromValue(const Value &value)
{
    const std::optional<ResponsibilityState> state = choiceAt<ResponsibilityState>(value, 0);
    const std::optional<QByteArray> bytes = value.bytes(1);
    const std::optional<OfficeId> office = bytes ? OfficeId::fromBytes(*bytes) : std::nullopt;
    const std::optional<QString> reason = value.text(2);
    return state && office && reason ? std::optional(Responsibility{*state, *office, *reason})
                                     : std::nullopt;
}

template<>
std::optional<ItemState> fromValue(const Value &value)
{
    const std::optional<Progress> progress = choiceAt<Progress>(value, 0);
    const std::optional<QString> evidence = value.text(1);
    return progress && evidence ? std::optional(ItemState{*progress, *evidence}) : std::nullopt;
}

template<>
std::optional<DueDate> fromValue(const Value &value)
{
    const std::optional<QDate> date = dateAt(value, 0);
    const std::optional<Anchor> anchor = choiceAt<Anchor>(value, 1);
    const std::optional<qint64> offset = value.integer(2);
    const std::optional<QDate> anchorDate = dateAt(value, 3);
    if (!date || !anchor || !offset || !anchorDate) {
        return std::nullopt;
    }
    return DueDate{*date, *anchor, static_cast<int>(*offset), *anchorDate};
}

} // namespace landgang::changelog
