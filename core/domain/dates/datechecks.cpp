// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/dates/datechecks.h"

#include <QRegularExpression>

#include <algorithm>

namespace landgang {

using namespace Qt::StringLiterals;

namespace {

QString isoText(QDate day)
{
    return day.toString(Qt::ISODate);
}

Error refused(const QString &why)
{
    return Error{ErrorCode::InvalidArgument, why};
}

Error noSuchDay(QStringView text, int year, int month, int day)
{
    if (month == 2 && day == 29) {
        int before = year;
        int after = year;
        while (!QDate::isLeapYear(before)) {
            --before;
        }
        while (!QDate::isLeapYear(after)) {
            ++after;
        }
        return refused(u"%1 has no 29 February; the last leap year was %2, the next is %3. Write "
                       "28 February or 1 March."_s.arg(year)
                           .arg(before)
                           .arg(after));
    }
    const QDate first(year, month, 1);
    if (first.isValid()) {
        return refused(
            u"\"%1\" is no day: that month has %2 days."_s.arg(text).arg(first.daysInMonth()));
    }
    return refused(
        u"\"%1\" has no month from 1 to 12. Write day, month, year: 22.03.2027."_s.arg(text));
}

std::optional<DateFault> faultOf(const PlannedDate &planned, QDate intake,
                                 std::optional<QDate> sentenceEnd, QDate today)
{
    if (!planned.date.isValid()) {
        return DateFault::NoDate;
    }
    if (planned.date < kEarliestPlanDay) {
        return DateFault::TooEarly;
    }
    if (planned.date > kLatestPlanDay) {
        return DateFault::TooLate;
    }
    if (intake.isValid() && planned.date < intake) {
        return DateFault::BeforeIntake;
    }
    if (sentenceEnd && planned.date > *sentenceEnd) {
        return DateFault::AfterSentenceEnd;
    }
    if (planned.status == DateStatus::Actual && planned.date > today) {
        return DateFault::ActualInFuture;
    }
    return std::nullopt;
}

QString nameOf(DateKind kind)
{
    switch (kind) {
    case DateKind::SentenceEnd: return u"end of sentence"_s;
    case DateKind::MinimumTerm: return u"minimum term"_s;
    case DateKind::Parole: return u"parole"_s;
    case DateKind::PrisonTransfer: return u"transfer to another prison"_s;
    case DateKind::ElectronicControl: return u"transfer to electronic control"_s;
    case DateKind::Institution: return u"transfer to an institution"_s;
    case DateKind::OutsidePrison: return u"transfer to serving outside prison"_s;
    case DateKind::TransitionalHousing: return u"transfer to transitional housing"_s;
    case DateKind::Release: return u"release"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QDate> dateFromText(QStringView text)
{
    static const QRegularExpression kIso(u"^(\\d{4})-(\\d{2})-(\\d{2})$"_s);
    static const QRegularExpression kDotted(u"^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})$"_s);
    const QString trimmed = text.trimmed().toString();
    const QRegularExpressionMatch iso = kIso.match(trimmed);
    const QRegularExpressionMatch match = iso.hasMatch() ? iso : kDotted.match(trimmed);
    if (!match.hasMatch()) {
        return refused(
            u"\"%1\" is no date. Write day, month and all four digits of the year: 22.03.2027."_s
                .arg(trimmed));
    }
    const int month = match.captured(2).toInt();
    const int first = match.captured(1).toInt();
    const int last = match.captured(3).toInt();
    const int year = iso.hasMatch() ? first : last;
    const int day = iso.hasMatch() ? last : first;
    const QDate date(year, month, day);
    if (!date.isValid()) {
        return noSuchDay(trimmed, year, month, day);
    }
    if (date < kEarliestPlanDay || date > kLatestPlanDay) {
        return refused(u"The year %1 cannot be meant: a plan's dates lie between %2 and %3."_s.arg(
            QString::number(year), QString::number(kEarliestPlanDay.year()),
            QString::number(kLatestPlanDay.year())));
    }
    return date;
}

QString DateMistake::toText() const
{
    const QString subject = u"The date of %1"_s.arg(nameOf(kind));
    switch (fault) {
    case DateFault::NoDate: return u"%1 is no date; write it again."_s.arg(subject);
    case DateFault::TooEarly:
        return u"%1, %2, lies before %3; check the year."_s.arg(subject, isoText(date),
                                                                isoText(kEarliestPlanDay));
    case DateFault::TooLate:
        return u"%1, %2, lies after %3; check the year."_s.arg(subject, isoText(date),
                                                               isoText(kLatestPlanDay));
    case DateFault::BeforeIntake:
        return u"%1, %2, lies before the intake; correct the one that is wrong."_s.arg(
            subject, isoText(date));
    case DateFault::AfterSentenceEnd:
        return u"%1, %2, lies after the end of the sentence; correct the one that is wrong."_s.arg(
            subject, isoText(date));
    case DateFault::ActualInFuture:
        return u"%1, %2, has not come yet; call it decided until it has happened."_s.arg(
            subject, isoText(date));
    }
    Q_UNREACHABLE();
}

std::vector<DateMistake> checkDates(QDate intake, const std::vector<PlannedDate> &dates,
                                    QDate today)
{
    const KeyDates known = keyDates(intake, dates);
    std::vector<DateMistake> mistakes;
    for (const PlannedDate &planned : dates) {
        if (const auto fault = faultOf(planned, intake, known.sentenceEnd, today)) {
            mistakes.push_back({*fault, planned.kind, planned.date});
        }
    }
    return mistakes;
}

} // namespace landgang
