// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/profilediff.h"

namespace landgang {

using namespace Qt::StringLiterals;

namespace {

template<typename Definition>
QStringList changedMembers(const Definition &, const Definition &)
{
    return {};
}

template<>
QStringList changedMembers(const ItemDefinition &before, const ItemDefinition &after)
{
    QStringList members;
    const auto note = [&members](bool same, QLatin1StringView name) {
        if (!same) {
            members << QString(name);
        }
    };
    note(before.area == after.area, "area"_L1);
    note(before.title == after.title, "title"_L1);
    note(before.functions == after.functions, "responsible"_L1);
    note(before.evidence == after.evidence, "evidence"_L1);
    note(before.anchor == after.anchor, "anchor"_L1);
    note(before.offsetDays == after.offsetDays, "offsetDays"_L1);
    note(before.opensDays == after.opensDays, "window"_L1);
    note(before.legalBasis == after.legalBasis, "legalBasis"_L1);
    note(before.sharing == after.sharing, "sharing"_L1);
    note(before.after == after.after, "after"_L1);
    return members;
}

template<typename Definition>
void addChanges(const std::vector<Definition> &before, const std::vector<Definition> &after,
                QLatin1StringView list, std::vector<ProfileChange> &changes)
{
    for (const Definition &definition : before) {
        const QString key = definition.key.toString();
        const Definition *now = findByKey(after, definition.key);
        if (now == nullptr) {
            changes.push_back({ProfileChangeKind::Removed, list, key});
        } else if (!(*now == definition)) {
            changes.push_back(
                {ProfileChangeKind::Changed, list, key, changedMembers(definition, *now)});
        }
    }
    for (const Definition &definition : after) {
        if (findByKey(before, definition.key) == nullptr) {
            changes.push_back({ProfileChangeKind::Added, list, definition.key.toString()});
        }
    }
}

} // namespace

std::vector<ProfileChange> difference(const ProfileParts &before, const ProfileParts &after)
{
    std::vector<ProfileChange> changes;
    QStringList head;
    if (before.id != after.id) {
        head << u"id"_s;
    }
    if (!(before.title == after.title)) {
        head << u"title"_s;
    }
    if (before.country != after.country) {
        head << u"country"_s;
    }
    if (!head.isEmpty()) {
        changes.push_back({ProfileChangeKind::Changed, {}, after.id, head});
    }
    addChanges(before.agencies, after.agencies, "agencies"_L1, changes);
    addChanges(before.functions, after.functions, "functions"_L1, changes);
    addChanges(before.areas, after.areas, "areas"_L1, changes);
    addChanges(before.items, after.items, "items"_L1, changes);
    addChanges(before.situations, after.situations, "situations"_L1, changes);
    addChanges(before.settings, after.settings, "settings"_L1, changes);
    addChanges(before.reasons, after.reasons, "reasons"_L1, changes);
    addChanges(before.outcomes, after.outcomes, "outcomes"_L1, changes);
    addChanges(before.retention, after.retention, "retention"_L1, changes);
    addChanges(before.duties, after.duties, "duties"_L1, changes);
    addChanges(before.questions, after.questions, "questions"_L1, changes);
    addChanges(before.terms, after.terms, "terms"_L1, changes);
    return changes;
}

} // namespace landgang
