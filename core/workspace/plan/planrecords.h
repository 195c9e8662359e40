// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/fields/recordfield.h"
#include "core/domain/caseframe.h"
#include "core/store/storedfields.h"
#include "core/workspace/edit.h"

namespace landgang::workspace {

/// Everything that stands in one case, for use cases that look for what a ReleasePlan leaves out:
/// meetings, trackers, the person's voice. Each type has a field of its own (recordfield.h).
class PlanRecords
{
public:
    /// Errors: Database, StoreDamaged.
    static Result<PlanRecords> of(const Workspace &workspace, const CaseId &id);

    /// All of a type, oldest first.
    template<changelog::RecordType T>
    [[nodiscard]] std::vector<Recorded<T>> all() const
    {
        std::vector<Recorded<T>> records;
        for (const auto &[stream, fields] : m_streams) {
            for (const auto &[key, statements] : fields) {
                Recorded<T> record{stream, key.first, {}};
                if (key.second == changelog::kFieldOf<T>) {
                    record.answer = store::decodedAnswer<T>(statements);
                }
                if (!record.answer.isEmpty()) {
                    records.push_back(std::move(record));
                }
            }
        }
        std::sort(records.begin(), records.end(), [](const auto &a, const auto &b) {
            const auto &first = a.answer.statements.front();
            const auto &second = b.answer.statements.front();
            return first.at != second.at ? first.at < second.at : first.id < second.id;
        });
        return records;
    }

    /// The last word of each, oldest first.
    template<changelog::RecordType T>
    [[nodiscard]] std::vector<T> values() const
    {
        std::vector<T> values;
        for (const Recorded<T> &record : all<T>()) {
            values.push_back(record.answer.latest()->value);
        }
        return values;
    }

    /// What stands in the type's field of one entity.
    template<changelog::RecordType T>
    [[nodiscard]] Answer<T> at(const StreamId &stream, const EntityId &entity) const
    {
        const auto found = m_streams.find(stream);
        return found == m_streams.end()
            ? Answer<T>()
            : store::answer<T>(found->second, entity, *changelog::kFieldOf<T>);
    }

private:
    std::map<StreamId, store::StreamFields> m_streams;
};

/// Names a record on the command line: the first eight hex digits of its entity.
[[nodiscard]] QString recordKey(const EntityId &entity);

/// The one of `records` that `key` names. Errors: NotFound, InvalidArgument (more than one).
template<typename T>
Result<Recorded<T>> findRecord(const std::vector<Recorded<T>> &records, const QString &key)
{
    const Recorded<T> *found = nullptr;
    for (const Recorded<T> &record : records) {
        if (key.isEmpty() || !record.entity.toHex().startsWith(key)) {
            continue;
        }
        if (found != nullptr) {
            return Error{
                ErrorCode::InvalidArgument,
                QStringLiteral("\"%1\" fits more than one entry; write more of its id.").arg(key)};
        }
        found = &record;
    }
    if (found == nullptr) {
        return Error{
            ErrorCode::NotFound,
            QStringLiteral("There is no entry \"%1\" in that plan. Nothing was changed.").arg(key)};
    }
    return *found;
}

/// Puts a new record into `stream`, as a thing of `parent`; answers its entity.
template<changelog::RecordType T>
EntityId addRecord(Edit &edit, IdSource &ids, const changelog::Stream &stream,
                   const EntityId &parent, const T &value)
{
    const auto entity = ids.next<EntityId>();
    edit.add(stream, changelog::CreateOp{entity, QStringLiteral("record"), parent});
    edit.set(stream, entity, *changelog::kFieldOf<T>, changelog::toValue(value));
    return entity;
}

/// Replaces what was seen of a record.
template<changelog::RecordType T>
void replaceRecord(Edit &edit, const changelog::Stream &stream, const Recorded<T> &record,
                   const T &value)
{
    edit.set(stream, record.entity, *changelog::kFieldOf<T>, changelog::toValue(value),
             seen(record.answer));
}

} // namespace landgang::workspace
