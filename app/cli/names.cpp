// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/names.h"

#include "core/changelog/fieldvalues.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

QString listedName(const ReleasePlan &plan)
{
    const Statement<PersonName> *name = plan.name.latest();
    return name == nullptr ? u"(no name)"_s : name->value.listed();
}

QString writerName(const workspace::Workspace &office, const OfficeId &id, const UserId &user)
{
    const QString name = office.userName(id, user);
    const QString officeName = office.officeName(id);
    return name.isEmpty() ? officeName : QString(name + u", "_s + officeName);
}

QString areaTitle(const Profile &profile, const AreaKey &key)
{
    const AreaDefinition *area = profile.area(key);
    return area == nullptr ? key.toString() : area->title.in(Language::English);
}

QString itemTitle(const Profile &profile, const ItemKey &key, const QString &written)
{
    if (const ItemDefinition *item = profile.item(key)) {
        return item->title.in(Language::English);
    }
    return written.isEmpty() ? key.toString() : written;
}

QString joined(const std::vector<AreaKey> &areas)
{
    QStringList keys;
    for (const AreaKey &area : areas) {
        keys.append(area.toString());
    }
    return keys.join(", "_L1);
}

QString shownTime(const QDateTime &time)
{
    return QString(time.toUTC().toString(u"yyyy-MM-dd HH:mm"_s) + u" UTC"_s);
}

QString shownDate(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

QString shownRelease(const ReleaseDate &release)
{
    return u"%1 (%2)"_s.arg(release.date.toString(Qt::ISODate), changelog::word(release.status));
}

QString shownState(AreaState state)
{
    switch (state) {
    case AreaState::NobodyResponsible: return u"nobody has taken responsibility"_s;
    case AreaState::Disputed: return u"different answers"_s;
    case AreaState::NotAsked: return u"not asked"_s;
    case AreaState::ReportedReady: return u"reported in place, not confirmed"_s;
    case AreaState::ResponsibilityTaken: return u"responsibility taken"_s;
    case AreaState::Ready: return u"in place"_s;
    case AreaState::NoNeed: return u"no need"_s;
    case AreaState::Declined: return u"declined by the person"_s;
    }
    Q_UNREACHABLE();
}

QString word(AreaState state)
{
    switch (state) {
    case AreaState::NobodyResponsible: return u"nobody-responsible"_s;
    case AreaState::Disputed: return u"disputed"_s;
    case AreaState::NotAsked: return u"not-asked"_s;
    case AreaState::ReportedReady: return u"reported-ready"_s;
    case AreaState::ResponsibilityTaken: return u"responsibility-taken"_s;
    case AreaState::Ready: return u"ready"_s;
    case AreaState::NoNeed: return u"no-need"_s;
    case AreaState::Declined: return u"declined"_s;
    }
    Q_UNREACHABLE();
}

QString counted(qint64 count, const QString &one, const QString &many)
{
    return u"%1 %2"_s.arg(QString::number(count), count == 1 ? one : many);
}

} // namespace landgang::cli
