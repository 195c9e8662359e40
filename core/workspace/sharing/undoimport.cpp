// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/undoimport.h"

#include "core/store/logreader.h"
#include "core/store/statementreader.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"
#include "core/workspace/sharing/ledger.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <map>
#include <set>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::SetOp;
using changelog::Stream;
using changelog::Value;
using store::StoredStatement;

std::set<ChangeId> headsIn(const std::vector<SentHead> &heads, const StreamId &stream)
{
    std::set<ChangeId> ids;
    for (const auto &[sent, head] : heads) {
        if (sent == stream) {
            ids.insert(head);
        }
    }
    return ids;
}

/// One stream as a bundle changed it.
class BroughtStream
{
public:
    BroughtStream(const std::vector<store::StoredChange> &stored, const StreamId &stream,
                  const BundleRecord &record)
    {
        const std::vector<changelog::AuthoredChange> changes = store::authored(stored);
        m_brought = changelog::behind(headsIn(record.heads, stream), changes);
        for (const ChangeId &old : changelog::behind(headsIn(record.before, stream), changes)) {
            m_brought.erase(old);
        }
        for (const changelog::AuthoredChange &authored : changes) {
            for (size_t i = 0; i < authored.change->ops().size(); ++i) {
                if (const auto *set = std::get_if<SetOp>(&authored.change->ops()[i])) {
                    m_said.emplace(authored.change->statement(i), set);
                }
            }
        }
    }

    [[nodiscard]] bool brought(const StatementId &id) const
    {
        return m_brought.contains(id.change);
    }

    /// What stood before the bundle where `id`, which it brought, stands now.
    [[nodiscard]] std::vector<Value> before(const StatementId &id) const
    {
        std::vector<Value> values;
        std::set<StatementId> seen;
        collect(id, values, seen);
        return values;
    }

private:
    void collect(const StatementId &id, std::vector<Value> &values,
                 std::set<StatementId> &seen) const
    {
        const auto said = m_said.find(id);
        if (said == m_said.end()) {
            return;
        }
        for (const StatementId &old : said->second->supersedes) {
            const auto earlier = m_said.find(old);
            if (earlier == m_said.end() || !seen.insert(old).second) {
                continue;
            }
            if (brought(old)) {
                collect(old, values, seen);
            } else if (std::find(values.begin(), values.end(), earlier->second->value)
                       == values.end()) {
                values.push_back(earlier->second->value);
            }
        }
    }

    std::set<ChangeId> m_brought;
    std::map<StatementId, const SetOp *> m_said;
};

void nameItem(UndoneAnswer &answer, const ReleasePlan &plan)
{
    const NeedArea *area = answer.area ? plan.area(*answer.area) : nullptr;
    for (const ChecklistItem &item : area ? area->items : std::vector<ChecklistItem>()) {
        if (item.id == answer.entity) {
            answer.item = item.key;
            answer.itemTitle = item.title;
        }
    }
}

bool stands(const Value &value, const StoredStatement &beside,
            const std::vector<StoredStatement> &all)
{
    return std::any_of(all.begin(), all.end(), [&](const StoredStatement &stored) {
        return stored.entity == beside.entity && stored.field == beside.field
            && stored.statement.value == value;
    });
}

Result<> addUndone(const Workspace &workspace, const Stream &stream, const BundleRecord &record,
                   std::vector<UndoneAnswer> &answers)
{
    const store::Database &database = workspace.state().database();
    const StreamId id = stream.id();
    const auto access = store::LogReader(database).access(stream);
    const auto stored = store::LogReader(database).changes(id);
    const auto live = store::StatementReader(database).ofStream(id);
    if (!access || !stored || !live) {
        return !access ? access.error() : !stored ? stored.error() : live.error();
    }
    const Result<ReleasePlan> plan = workspace.plan(*stream.caseId());
    if (!plan || !access->mayWrite(workspace.officeId())) {
        return plan ? Result<>() : plan.error();
    }
    const BroughtStream brought(*stored, id, record);
    for (const StoredStatement &standing : *live) {
        if (!brought.brought(standing.statement.id)) {
            continue;
        }
        for (const Value &earlier : brought.before(standing.statement.id)) {
            if (stands(earlier, standing, *live)) {
                continue;
            }
            const auto *name = plan->name.latest();
            UndoneAnswer answer{.caseId = plan->id,
                                .person = name != nullptr ? name->value : PersonName(),
                                .stream = id,
                                .entity = standing.entity,
                                .field = standing.field,
                                .area = stream.area(),
                                .imported = standing.statement,
                                .earlier = earlier};
            nameItem(answer, *plan);
            answers.push_back(std::move(answer));
        }
    }
    return {};
}

} // namespace

Result<std::vector<UndoneAnswer>> previewUndo(const Workspace &workspace, const BundleId &bundle)
{
    const Result<std::vector<BundleRecord>> read = bundlesIn(workspace);
    if (!read) {
        return read.error();
    }
    const auto record =
        std::find_if(read->begin(), read->end(),
                     [&bundle](const BundleRecord &one) { return one.id == bundle; });
    if (record == read->end()) {
        return Error{ErrorCode::NotFound,
                     u"No such bundle was read in here. Nothing was changed."_s};
    }
    std::set<StreamId> streams;
    for (const auto &[stream, head] : record->heads) {
        streams.insert(stream);
    }
    std::vector<UndoneAnswer> answers;
    for (const StreamId &id : streams) {
        const auto stream = store::LogReader(workspace.state().database()).stream(id);
        if (!stream) {
            return stream.error();
        }
        if (!*stream || !(*stream)->caseId()) {
            continue; // Forgotten since, or our own records.
        }
        if (const Result<> added = addUndone(workspace, **stream, *record, answers); !added) {
            return added.error();
        }
    }
    return answers;
}

Result<std::vector<UndoneAnswer>> undoImport(Workspace &workspace, const BundleId &bundle)
{
    const Result<std::vector<UndoneAnswer>> answers = previewUndo(workspace, bundle);
    if (!answers) {
        return answers;
    }
    if (answers->empty()) {
        return Error{ErrorCode::NotPermitted,
                     u"Nothing that the bundle replaced can be set beside it again. Nothing was "
                     "changed."_s};
    }
    Edit edit(workspace);
    for (const UndoneAnswer &answer : *answers) {
        const Result<Stream> stream = heldStream(workspace, answer.stream);
        if (!stream) {
            return stream.error();
        }
        edit.set(*stream, answer.entity, answer.field, answer.earlier);
    }
    const Result<> done = edit.commit();
    return done ? answers : done.error();
}

} // namespace landgang::workspace
