// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"

#include <utility>

/// Areas in few words, for the tests of readiness.
namespace landgang::test {

inline const QDate kToday(2026, 5, 4);

template<typename T>
T id(char byte)
{
    return *T::fromBytes(QByteArray(T::kSize, byte));
}

inline const OfficeId kPrison = id<OfficeId>('p');
inline const OfficeId kNav = id<OfficeId>('n');
inline const OfficeId kKommune = id<OfficeId>('k');

template<typename T>
Statement<T> by(const OfficeId &office, const T &value)
{
    return {value,
            office,
            id<UserId>('u'),
            QDateTime(QDate(2026, 3, 1), QTime(9, 0), Qt::UTC),
            {id<ChangeId>('c'), 0}};
}

inline Statement<Responsibility> proposed(const OfficeId &author, const OfficeId &office)
{
    return by(author, Responsibility{ResponsibilityState::Proposed, office, {}});
}

inline Statement<Responsibility> accepted(const OfficeId &author, const OfficeId &office)
{
    return by(author, Responsibility{ResponsibilityState::Accepted, office, {}});
}

inline Statement<Responsibility> declined(const OfficeId &author, const OfficeId &office)
{
    return by(author, Responsibility{ResponsibilityState::Declined, office, QStringLiteral("no")});
}

inline Statement<ItemState> says(const OfficeId &office, Progress progress,
                                 const QString &evidence = {})
{
    return by(office, ItemState{progress, evidence});
}

inline ChecklistItem item(std::vector<Statement<ItemState>> states, QList<QDate> due = {})
{
    Answer<DueDate> dates;
    for (const QDate date : due) {
        dates.statements.push_back(by(kPrison, DueDate{date, Anchor::Release, -14, date}));
    }
    return {id<EntityId>('i'),
            *ItemKey::fromString(u"lease"),
            QStringLiteral("Lease"),
            {std::move(states)},
            dates};
}

inline NeedArea area(std::vector<Statement<Need>> need,
                     std::vector<Statement<Responsibility>> responsibility,
                     std::vector<ChecklistItem> items, QStringView key = u"housing")
{
    return {*AreaKey::fromString(key), id<StreamId>('s'),           id<EntityId>('a'),
            {std::move(need)},         {std::move(responsibility)}, std::move(items)};
}

inline const auto kNeeds = by(kPrison, Need::HasNeed);
inline const auto kNoNeed = by(kPrison, Need::NoNeed);
inline const auto kWantsNone = by(kPrison, Need::Declined);
inline const auto kTaken = accepted(kNav, kNav);
inline const auto kDone = item({says(kNav, Progress::Done)});
inline const auto kDoneByPrison = item({says(kPrison, Progress::Done)});
inline const auto kOpen = item({});

} // namespace landgang::test
