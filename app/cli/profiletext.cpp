// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/profiletext.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString kindText(ProfileChangeKind kind)
{
    switch (kind) {
    case ProfileChangeKind::Added: return u"added"_s;
    case ProfileChangeKind::Removed: return u"removed"_s;
    case ProfileChangeKind::Changed: return u"changed"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

Answer changesAnswer(const QString &first, const std::vector<ProfileChange> &changes)
{
    Answer answer{.lines = {first}};
    QJsonArray json;
    for (const ProfileChange &change : changes) {
        const QString members =
            change.members.isEmpty() ? QString() : u" (%1)"_s.arg(change.members.join(", "_L1));
        answer.lines.append(
            u"%1 %2 %3%4"_s.arg(kindText(change.kind), change.list, change.key, members));
        json.append(QJsonObject{{u"change"_s, kindText(change.kind)},
                                {u"list"_s, change.list},
                                {u"key"_s, change.key},
                                {u"members"_s, QJsonArray::fromStringList(change.members)}});
    }
    if (changes.empty()) {
        answer.lines.append(u"Nothing differs."_s);
    }
    answer.json = {{u"changes"_s, json}};
    return answer;
}

} // namespace landgang::cli
