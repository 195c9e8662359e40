// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/history.h"

#include "core/changelog/fieldvalues.h"
#include "core/store/logreader.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace landgang::workspace {
namespace {

using changelog::Field;
using changelog::SetOp;
using changelog::Stream;
using store::StoredChange;

constexpr qint64 kSecondsOfOneAction = 60;

/// What the entries of one stream need to know of the rest of it.
struct StreamStory {
    const Stream &stream;
    std::map<StatementId, changelog::Value> values; ///< Every value ever set.
    std::map<EntityId, ItemKey> items;
    std::map<EntityId, QString> titles;
    const std::map<DeviceId, OfficeId> &offices; ///< Of the PCs that are known here.
};

StreamStory storyOf(const Stream &stream, const std::vector<StoredChange> &changes,
                    const std::map<DeviceId, OfficeId> &offices)
{
    StreamStory story{stream, {}, {}, {}, offices};
    for (const StoredChange &stored : changes) {
        for (size_t i = 0; i < stored.change.ops().size(); ++i) {
            const auto *set = std::get_if<SetOp>(&stored.change.ops()[i]);
            if (set == nullptr) {
                continue;
            }
            story.values.emplace(stored.change.statement(i), set->value);
            const QString text = set->value.text(0).value_or(QString());
            const std::optional<ItemKey> key = ItemKey::fromString(text);
            if (set->field == Field::ItemKey && key) {
                story.items.insert_or_assign(set->entity, *key);
            } else if (set->field == Field::ItemTitle) {
                story.titles.insert_or_assign(set->entity, text);
            }
        }
    }
    return story;
}

HistoryEntry entryOf(const StoredChange &stored, const Stream &stream, size_t op)
{
    HistoryEntry entry{.at = stored.change.header().time.instant(),
                       .office = stored.office,
                       .user = stored.change.header().user,
                       .id = stored.change.statement(op)};
    entry.area = stream.area();
    return entry;
}

/// The first values of a new plan are its opening; told one by one they would bury what people did.
bool isOpening(const StoredChange &stored)
{
    return stored.change.header().sequence == 0 && stored.change.hasBody()
        && std::holds_alternative<changelog::CreateOp>(stored.change.ops().front());
}

void addAnswer(std::vector<HistoryEntry> &entries, const StoredChange &stored, const SetOp &set,
               size_t op, const StreamStory &story)
{
    HistoryEntry entry = entryOf(stored, story.stream, op);
    entry.kind = HistoryKind::Answered;
    entry.field = set.field;
    entry.value = set.value;
    for (const StatementId &old : set.supersedes) {
        if (const auto value = story.values.find(old); value != story.values.end()) {
            entry.before.push_back(value->second);
        }
    }
    if (const auto item = story.items.find(set.entity); item != story.items.end()) {
        entry.item = item->second;
        const auto title = story.titles.find(set.entity);
        entry.itemTitle = title == story.titles.end() ? QString() : title->second;
    }
    entries.push_back(std::move(entry));
}

/// What decides who sees the plan and what of it counts.
void addDecision(std::vector<HistoryEntry> &entries, const StoredChange &stored,
                 const changelog::Op &op, size_t index, const StreamStory &story)
{
    HistoryEntry entry = entryOf(stored, story.stream, index);
    if (const auto *grant = std::get_if<changelog::GrantOp>(&op)) {
        entry.kind = HistoryKind::Granted;
        entry.otherOffice = grant->office;
    } else if (const auto *withdraw = std::get_if<changelog::WithdrawOp>(&op)) {
        entry.kind = HistoryKind::Withdrawn;
        entry.otherOffice = withdraw->office;
    } else if (const auto *handOver = std::get_if<changelog::HandOverOp>(&op)) {
        // It stands in every stream of the plan.
        if (story.stream.kind() != changelog::StreamKind::Core) {
            return;
        }
        entry.kind = HistoryKind::HandedOver;
        entry.otherOffice = handOver->to;
    } else if (const auto *close = std::get_if<changelog::CloseOp>(&op)) {
        entry.kind = HistoryKind::DeviceClosed;
        entry.area = std::nullopt;
        entry.device = close->device;
        const auto office = story.offices.find(close->device);
        entry.otherOffice = office == story.offices.end() ? stored.office : office->second;
    } else if (std::holds_alternative<changelog::EraseOp>(op)) {
        entry.kind = HistoryKind::Erased;
    } else {
        return;
    }
    entries.push_back(std::move(entry));
}

void addChange(std::vector<HistoryEntry> &entries, const StoredChange &stored,
               const StreamStory &story)
{
    if (isOpening(stored)) {
        if (story.stream.kind() == changelog::StreamKind::Core) {
            entries.push_back(entryOf(stored, story.stream, 0));
            entries.back().kind = HistoryKind::Opened;
        }
        return;
    }
    for (size_t i = 0; i < stored.change.ops().size(); ++i) {
        const changelog::Op &op = stored.change.ops()[i];
        if (const auto *set = std::get_if<SetOp>(&op)) {
            addAnswer(entries, stored, *set, i, story);
        } else if (const auto *note = std::get_if<changelog::NoteOp>(&op)) {
            entries.push_back(entryOf(stored, story.stream, i));
            entries.back().kind = HistoryKind::Noted;
            entries.back().text = note->text;
        } else if (const auto *document = std::get_if<changelog::AttachOp>(&op)) {
            entries.push_back(entryOf(stored, story.stream, i));
            entries.back().kind = HistoryKind::Attached;
            entries.back().text = document->title;
        } else {
            addDecision(entries, stored, op, i, story);
        }
    }
}

/// One action closes a PC in every stream of a plan, each a moment after the other: told once.
void tellClosingsOnce(std::vector<HistoryEntry> &newestFirst)
{
    std::map<std::tuple<DeviceId, OfficeId, UserId>, QDateTime> told;
    std::erase_if(newestFirst, [&told](const HistoryEntry &entry) {
        if (entry.kind != HistoryKind::DeviceClosed) {
            return false;
        }
        const auto [before, isFirst] =
            told.try_emplace({*entry.device, entry.office, entry.user}, entry.at);
        const bool isSame = !isFirst && entry.at.secsTo(before->second) < kSecondsOfOneAction;
        before->second = entry.at;
        return isSame;
    });
}

} // namespace

Result<std::vector<HistoryEntry>> history(const Workspace &workspace, const CaseId &id)
{
    const store::LogReader reader(workspace.state().database());
    const auto streams = reader.streamsOfCase(id);
    if (!streams) {
        return streams.error();
    }
    if (streams->empty()) {
        return Error{ErrorCode::NotFound,
                     QStringLiteral("This store has no plan %1.").arg(id.toHex())};
    }
    const auto devices = reader.devices();
    if (!devices) {
        return devices.error();
    }
    std::map<DeviceId, OfficeId> offices;
    for (const store::DeviceRecord &device : *devices) {
        offices.emplace(device.id, device.office);
    }
    std::vector<HistoryEntry> entries;
    for (const Stream &stream : *streams) {
        const Result<std::vector<StoredChange>> changes = reader.shownChanges(stream.id());
        if (!changes) {
            return changes.error();
        }
        const StreamStory story = storyOf(stream, *changes, offices);
        for (const StoredChange &stored : *changes) {
            addChange(entries, stored, story);
        }
    }
    std::sort(entries.begin(), entries.end(), [](const HistoryEntry &a, const HistoryEntry &b) {
        return a.at != b.at ? a.at > b.at : b.id < a.id;
    });
    tellClosingsOnce(entries);
    return entries;
}

} // namespace landgang::workspace
