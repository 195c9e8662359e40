// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/sentences.h"

#include "app/cli/names.h"
#include "core/changelog/fieldvalues.h"
#include "core/domain/layout.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;
using changelog::Field;
using changelog::fromValue;
using changelog::Value;

namespace {

/// "text (remark)", or the text alone.
QString withRemark(const QString &text, const QString &remark)
{
    return remark.isEmpty() ? text : u"%1 (%2)"_s.arg(text, remark);
}

QString needText(Need need)
{
    switch (need) {
    case Need::HasNeed: return u"there is a need"_s;
    case Need::NoNeed: return u"no need"_s;
    case Need::Declined: return u"declined by the person"_s;
    }
    Q_UNREACHABLE();
}

QString progressText(Progress progress)
{
    switch (progress) {
    case Progress::Open: return u"open"_s;
    case Progress::WaitingForOther: return u"waiting for another"_s;
    case Progress::Done: return u"done"_s;
    case Progress::NotNeeded: return u"not needed"_s;
    case Progress::DeclinedByPerson: return u"declined by the person"_s;
    }
    Q_UNREACHABLE();
}

QString responsibilityText(const workspace::Workspace &office, const Responsibility &answer)
{
    const QString name = office.officeName(answer.office);
    switch (answer.state) {
    case ResponsibilityState::Proposed:
        return withRemark(u"%1 is asked"_s.arg(name), answer.reason);
    case ResponsibilityState::Accepted:
        return withRemark(u"%1 has taken responsibility"_s.arg(name), answer.reason);
    case ResponsibilityState::Declined: return withRemark(u"%1 said no"_s.arg(name), answer.reason);
    }
    Q_UNREACHABLE();
}

QString anchorName(Anchor anchor)
{
    switch (anchor) {
    case Anchor::Intake: return u"intake"_s;
    case Anchor::Release: return u"release"_s;
    case Anchor::Transfer: return u"transfer"_s;
    case Anchor::SentenceEnd: return u"the end of the sentence"_s;
    case Anchor::MinimumTerm: return u"the end of the minimum term"_s;
    }
    Q_UNREACHABLE();
}

/// What was written, part by part, of fields that have no sentence of their own.
std::optional<QString> partsText(const Value &value)
{
    QStringList texts;
    for (size_t i = 0; i < value.parts.size(); ++i) {
        if (const QString text = value.text(i).value_or(QString()); !text.isEmpty()) {
            texts.append(text);
        }
    }
    return texts.isEmpty() ? std::nullopt : std::optional(texts.join(", "_L1));
}

/// Fields whose value is an enumeration, a date or a text by itself; nothing when it cannot be
/// read.
std::optional<QString> plainText(Field field, const Value &value)
{
    switch (field) {
    case Field::PersonName:
        if (const auto name = fromValue<PersonName>(value)) {
            return name->listed();
        }
        return std::nullopt;
    case Field::Release:
        if (const auto release = fromValue<ReleaseDate>(value)) {
            return shownRelease(*release);
        }
        return std::nullopt;
    case Field::Need:
        if (const auto need = fromValue<Need>(value)) {
            return needText(*need);
        }
        return std::nullopt;
    case Field::ItemState:
        if (const auto state = fromValue<ItemState>(value)) {
            return withRemark(progressText(state->progress), state->evidence);
        }
        return std::nullopt;
    case Field::ItemDue:
        if (const auto due = fromValue<DueDate>(value)) {
            return u"%1: %2"_s.arg(shownDate(due->date), ruleText(*due));
        }
        return std::nullopt;
    case Field::LegalStatus:
    case Field::MunicipalityAfter:
    case Field::IdNumber:
    case Field::Intake:
    case Field::ItemKey:
    case Field::ItemTitle:
    case Field::Profile: return value.text(0);
    default: return partsText(value);
    }
}

QString fieldText(Field field)
{
    switch (field) {
    case Field::PersonName: return u"name"_s;
    case Field::Intake: return u"day of intake"_s;
    case Field::Release: return u"release date"_s;
    case Field::MunicipalityAfter: return u"municipality after release"_s;
    case Field::Profile: return u"profile"_s;
    case Field::IdNumber: return u"id number"_s;
    case Field::LegalStatus: return u"legal status"_s;
    case Field::Need: return u"need"_s;
    case Field::Responsibility: return u"responsible"_s;
    case Field::ItemDue: return u"due"_s;
    default: return changelog::fieldName(field).replace(u'-', u' ');
    }
}

QString actionText(const workspace::Workspace &office, const workspace::HistoryEntry &entry)
{
    const QString area = entry.area ? areaTitle(office.profile(), *entry.area) : u"the case"_s;
    const QString other = entry.otherOffice ? office.officeName(*entry.otherOffice) : QString();
    switch (entry.kind) {
    case workspace::HistoryKind::Opened: return u"opened the plan"_s;
    case workspace::HistoryKind::Granted: return u"opened %1 to %2"_s.arg(area, other);
    case workspace::HistoryKind::Withdrawn: return u"closed %1 to %2"_s.arg(area, other);
    case workspace::HistoryKind::Noted: return u"noted on %1 – %2"_s.arg(area, entry.text);
    case workspace::HistoryKind::Attached:
        return u"attached to %1 – \"%2\""_s.arg(area, entry.text);
    case workspace::HistoryKind::HandedOver: return u"handed the plan over to %1"_s.arg(other);
    case workspace::HistoryKind::DeviceClosed: return u"closed a computer of %1"_s.arg(other);
    case workspace::HistoryKind::Erased: return u"took back something written on %1"_s.arg(area);
    case workspace::HistoryKind::Answered: break;
    }
    const Field field = entry.field.value_or(Field::ItemState);
    QStringList before;
    for (const Value &value : entry.before) {
        before.append(valueText(office, field, value));
    }
    const QString earlier = before.isEmpty() ? QString()
                                             : u"; before: %1"_s.arg(before.join(" / "_L1));
    return QString(questionText(office, field, entry.area, entry.item, entry.itemTitle) + u" – "_s
                   + valueText(office, field, entry.value) + earlier);
}

} // namespace

QString valueText(const workspace::Workspace &office, Field field, const Value &value)
{
    if (value.parts.empty()) {
        return u"nothing"_s;
    }
    if (field == Field::Responsibility) {
        const auto answer = fromValue<Responsibility>(value);
        return answer ? responsibilityText(office, *answer) : u"written by a newer version"_s;
    }
    return plainText(field, value).value_or(u"written by a newer version"_s);
}

QString ruleText(const DueDate &due)
{
    const QString anchor = anchorName(due.anchor);
    const QString day = shownDate(due.anchorDate);
    QString text = u"on the day of %1, %2"_s.arg(anchor, day);
    if (due.offsetDays != 0) {
        text = u"%1 %2 %3 on %4"_s.arg(counted(qAbs(due.offsetDays), u"day"_s, u"days"_s),
                                       due.offsetDays < 0 ? u"before"_s : u"after"_s, anchor, day);
    }
    switch (reasonFor(due)) {
    case DueReason::ByRule: return text;
    case DueReason::MovedBefore: return QString(text + u"; the last working day before"_s);
    case DueReason::MovedAfter: return QString(text + u"; the first working day after"_s);
    case DueReason::AtOnce:
        return QString(text + u"; that was before intake, so it is due at once"_s);
    }
    Q_UNREACHABLE();
}

QString questionText(const workspace::Workspace &office, Field field,
                     const std::optional<AreaKey> &area, const std::optional<ItemKey> &item,
                     const QString &title)
{
    QStringList parts;
    if (area) {
        parts.append(areaTitle(office.profile(), *area));
    }
    if (item) {
        parts.append(itemTitle(office.profile(), *item, title));
    }
    if (field != Field::ItemState) {
        parts.append(fieldText(field));
    }
    return parts.join(": "_L1);
}

QString historySentence(const workspace::Workspace &office, const workspace::HistoryEntry &entry)
{
    return u"%1  %2: %3"_s.arg(shownTime(entry.at), writerName(office, entry.office, entry.user),
                               actionText(office, entry));
}

} // namespace landgang::cli
