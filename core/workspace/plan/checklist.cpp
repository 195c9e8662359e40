// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/checklist.h"

#include "core/changelog/fieldvalues.h"
#include "core/domain/itemstanding.h"
#include "core/domain/profile/situationitems.h"
#include "core/store/planreader.h"
#include "core/store/statementreader.h"
#include "core/workspace/plan/casewriter.h"
#include "core/workspace/workspacestate.h"

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Field;
using changelog::RemoveOp;
using changelog::toValue;

struct PlacedItem {
    const NeedArea *area = nullptr;
    const ChecklistItem *item = nullptr;
};

PlacedItem itemOf(const ReleasePlan &plan, const ItemKey &key)
{
    for (const NeedArea &area : plan.areas) {
        for (const ChecklistItem &item : area.items) {
            if (item.key == key) {
                return {&area, &item};
            }
        }
    }
    return {};
}

bool isTimedBy(const ItemDefinition &definition, const ChecklistItem &item)
{
    const auto *due = item.due.latest();
    return due == nullptr
        || (due->value.anchor == definition.anchor
            && due->value.offsetDays == definition.offsetDays);
}

/// What stands in an item's key and due date: taking it out takes the item off the checklist. What
/// was said about it stays, and shows again if the item comes back.
Result<> dropItem(Edit &edit, const Workspace &workspace, const changelog::Stream &stream,
                  const ChecklistItem &item)
{
    const auto statements =
        store::StatementReader(workspace.state().database()).ofStream(stream.id());
    if (!statements) {
        return statements.error();
    }
    for (const Field field : {Field::ItemKey, Field::ItemDue}) {
        std::vector<StatementId> standing;
        for (const store::StoredStatement &stored : *statements) {
            if (stored.entity == item.id && stored.field == field) {
                standing.push_back(stored.statement.id);
            }
        }
        if (!standing.empty()) {
            edit.add(stream, RemoveOp{item.id, field, standing});
        }
    }
    return {};
}

void retimeItem(Edit &edit, const changelog::Stream &stream, const ChecklistItem &item,
                const ItemDefinition &definition, const KeyDates &dates)
{
    if (const std::optional<DueDate> due = dueDate(definition, dates)) {
        edit.set(stream, item.id, Field::ItemDue, toValue(*due), seen(item.due));
    } else if (!item.due.isEmpty()) {
        edit.add(stream, RemoveOp{item.id, Field::ItemDue, seen(item.due)});
    }
}

} // namespace

std::vector<ItemDefinition> checklistOf(const Profile &profile,
                                        const std::optional<SituationKey> &situation)
{
    const Situation *found = situation ? profile.situation(*situation) : nullptr;
    return found == nullptr ? profile.items() : itemsIn(profile.parts(), *found);
}

std::optional<SituationKey> situationFor(const Profile &profile, LegalStatus status)
{
    if (status != LegalStatus::Remand && status != LegalStatus::Expulsion) {
        return std::nullopt;
    }
    const auto key =
        SituationKey::fromString(status == LegalStatus::Remand ? u"remand" : u"expulsion");
    return profile.situation(*key) == nullptr ? std::nullopt : key;
}

Result<> checkSituation(const Profile &profile, const std::optional<SituationKey> &situation)
{
    if (!situation || profile.situation(*situation) != nullptr) {
        return {};
    }
    QStringList known;
    for (const Situation &other : profile.parts().situations) {
        known.append(other.key.toString());
    }
    return Error{ErrorCode::InvalidArgument,
                 u"The profile has no situation \"%1\"; it has: %2. Nothing was changed."_s.arg(
                     situation->toString(), known.isEmpty() ? u"none"_s : known.join(u", "))};
}

std::optional<SituationKey> situationOf(const ReleasePlan &plan)
{
    const auto *stated = plan.frame.situation.latest();
    return stated == nullptr ? std::nullopt : std::optional(stated->value);
}

void layOutItem(Edit &edit, const changelog::Stream &stream, const ItemDefinition &item,
                const KeyDates &dates)
{
    const StreamId id = stream.id();
    const EntityId entity = store::itemEntity(id, item.key);
    edit.add(stream, changelog::CreateOp{entity, u"item"_s, store::areaEntity(id)});
    edit.set(stream, entity, Field::ItemKey, toValue(item.key.toString()));
    edit.set(stream, entity, Field::ItemTitle, toValue(item.title.nb));
    if (const std::optional<DueDate> due = dueDate(item, dates)) {
        edit.set(stream, entity, Field::ItemDue, toValue(*due));
    }
}

ChecklistChange checklistChange(const ReleasePlan &plan, const Profile &profile,
                                const std::vector<ItemDefinition> &wanted)
{
    ChecklistChange change;
    for (const ItemDefinition &definition : wanted) {
        const ChecklistItem *item = itemOf(plan, definition.key).item;
        if (item == nullptr) {
            change.added.push_back(definition);
        } else if (!isFinished(*item) && !isTimedBy(definition, *item)) {
            change.retimed.push_back(definition);
        }
    }
    for (const NeedArea &area : plan.areas) {
        for (const ChecklistItem &item : area.items) {
            // Items of no profile, as a meeting decides, belong to every situation.
            if (profile.item(item.key) != nullptr && findByKey(wanted, item.key) == nullptr) {
                (isFinished(item) ? change.kept : change.dropped).push_back(item.key);
            }
        }
    }
    return change;
}

Result<> addChecklistChange(Edit &edit, const Workspace &workspace, const ReleasePlan &plan,
                            const ChecklistChange &change, const KeyDates &dates)
{
    for (const ItemDefinition &definition : change.added) {
        const NeedArea *area = plan.area(definition.area);
        if (area == nullptr) {
            continue;
        }
        const Result<changelog::Stream> stream = heldStream(workspace, area->stream);
        if (!stream) {
            return stream.error();
        }
        layOutItem(edit, *stream, definition, dates);
    }
    for (const ItemDefinition &definition : change.retimed) {
        const PlacedItem placed = itemOf(plan, definition.key);
        const Result<changelog::Stream> stream = heldStream(workspace, placed.area->stream);
        if (!stream) {
            return stream.error();
        }
        retimeItem(edit, *stream, *placed.item, definition, dates);
    }
    for (const ItemKey &key : change.dropped) {
        const PlacedItem placed = itemOf(plan, key);
        const Result<changelog::Stream> stream = heldStream(workspace, placed.area->stream);
        if (!stream) {
            return stream.error();
        }
        if (const Result<> dropped = dropItem(edit, workspace, *stream, *placed.item); !dropped) {
            return dropped;
        }
    }
    return {};
}

} // namespace landgang::workspace
