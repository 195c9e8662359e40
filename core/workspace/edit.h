// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/op.h"
#include "core/changelog/stream.h"
#include "core/store/apply.h"
#include "core/workspace/workspace.h"

#include <map>
#include <vector>

namespace landgang::workspace {

/// One user action on its way into the log: ops are gathered per stream and become one change in
/// each, all in one transaction or not at all.
class Edit
{
public:
    explicit Edit(Workspace &workspace);

    void add(const changelog::Stream &stream, changelog::Op op);
    /// Sets a field; `seen` are the statements that stood on screen and are replaced.
    void set(const changelog::Stream &stream, const EntityId &entity, changelog::Field field,
             const changelog::Value &value, const std::vector<StatementId> &seen = {});

    /// Applies what was gathered, in a transaction of its own, and tells the pages: `notice` with
    /// the cases filled in. Nothing gathered is nothing done. Errors: NotPermitted (a later version
    /// of the program wrote something about it that this one does not understand), Database,
    /// ChangeRefused.
    Result<> commit(ChangeNotice notice = {});

    /// Applies what was gathered inside a transaction of the caller, who tells the pages after
    /// committing.
    Result<store::Applied> apply();

private:
    struct Pending {
        changelog::Stream stream;
        std::vector<changelog::Op> ops;
    };

    Result<> checkNotLocked(const Pending &pending) const;
    Result<store::Arrival> arrival(const Pending &pending, changelog::HybridTime &time) const;

    Workspace &m_workspace;
    std::map<StreamId, Pending> m_pending;
};

/// The statements of an answer, for replacing all of it.
template<typename T>
[[nodiscard]] std::vector<StatementId> seen(const Answer<T> &answer)
{
    std::vector<StatementId> ids;
    for (const Statement<T> &statement : answer.statements) {
        ids.push_back(statement.id);
    }
    return ids;
}

} // namespace landgang::workspace
