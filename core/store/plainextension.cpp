// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/plainextension.h"

#include "core/changelog/opcodes.h"
#include "core/store/logreader.h"
#include "core/store/rows.h"

#include <algorithm>
#include <set>

namespace landgang::store {
namespace {

using changelog::Change;
using changelog::Field;
using changelog::FieldWrite;

constexpr char kFindAnswered[] = "SELECT change.id, change.counted, device.office FROM change "
                                 "JOIN chain ON chain.id = change.chain "
                                 "JOIN device ON device.id = chain.device "
                                 "WHERE change.identity = ?";

bool isContent(const AppendedChange &appended)
{
    return appended.change->kind() == changelog::ChangeKind::Content && appended.change->hasBody();
}

} // namespace

PlainExtension::PlainExtension(Database &database, const StreamExtension &extension)
    : m_database(database)
    , m_extension(extension)
    , m_values(database, extension.row, extension.stream.kind())
{
}

Result<std::optional<PlainExtension>> PlainExtension::of(Database &database,
                                                         const StreamExtension &extension)
{
    if (!std::all_of(extension.added.begin(), extension.added.end(), isContent)) {
        return std::optional<PlainExtension>();
    }
    PlainExtension plain(database, extension);
    for (const auto step : {&PlainExtension::mayAllWrite, &PlainExtension::awaitsNone}) {
        const Result<bool> passes = (plain.*step)();
        if (!passes || !*passes) {
            return passes ? Result<std::optional<PlainExtension>>(std::nullopt) : passes.error();
        }
    }
    const Result<bool> passes = plain.read();
    if (!passes || !*passes) {
        return passes ? Result<std::optional<PlainExtension>>(std::nullopt) : passes.error();
    }
    return std::optional(std::move(plain));
}

Result<bool> PlainExtension::mayAllWrite() const
{
    const Result<changelog::Access> access = LogReader(m_database).access(m_extension.stream);
    if (!access) {
        return access.error();
    }
    std::map<DeviceId, OfficeId> authors;
    for (const AppendedChange &appended : m_extension.added) {
        authors.emplace(appended.change->header().author, appended.office);
    }
    return std::all_of(authors.begin(), authors.end(), [&access](const auto &author) {
        return access->mayWrite(author.second) && !access->closed().contains(author.first);
    });
}

Result<bool> PlainExtension::awaitsNone() const
{
    const Result<bool> any = m_values.awaitsAny();
    if (!any || !*any) {
        return any ? Result<bool>(true) : any;
    }
    for (const AppendedChange &appended : m_extension.added) {
        const Result<bool> awaited = m_values.awaits(appended.change->id());
        if (!awaited || *awaited) {
            return awaited ? Result<bool>(false) : awaited;
        }
    }
    return true;
}

Result<bool> PlainExtension::read()
{
    for (const AppendedChange &appended : m_extension.added) {
        changelog::OpCursor op(*appended.change);
        while (op.next()) {
            const Result<bool> isPlain = take(appended, op);
            if (!isPlain || !*isPlain) {
                return isPlain;
            }
        }
    }
    return true;
}

Result<bool> PlainExtension::take(const AppendedChange &appended, const changelog::OpCursor &op)
{
    if (op.code() == changelog::opcodes::kCreate) {
        m_entities.push_back(std::get<changelog::CreateOp>(op.op()));
        return true;
    }
    if (!op.write()) {
        return true;
    }
    const FieldWrite &write = *op.write();
    if (write.key.field == Field::Responsibility) {
        return false;
    }
    if (write.value) {
        m_candidates.push_back({{appended.change->statement(op.index()), write.key},
                                {appended.row, op.index(), write.key},
                                *write.value});
    }
    for (const StatementId &old : write.supersedes) {
        m_replaced.push_back({old, write.key});
    }
    if (write.supersedes.size() != 1 || !changelog::isConfirmable(write.key.field)) {
        return true;
    }
    // Choosing between several answers is for whoever may write; answering a single one is not.
    const Result<Answered> other = answered(write.supersedes.front().change);
    return other ? Result<bool>(other->office == appended.office) : other.error();
}

Result<PlainExtension::Answered> PlainExtension::answered(const ChangeId &change)
{
    if (m_answered.empty()) {
        for (const AppendedChange &appended : m_extension.added) {
            m_answered.emplace(appended.change->id(),
                               Answered{appended.office, appended.row, true, true});
        }
    }
    if (const auto known = m_answered.find(change); known != m_answered.end()) {
        return known->second;
    }
    const Result<PreparedStatement *> find = m_database.prepared(kFindAnswered);
    if (!find) {
        return find.error();
    }
    const Result<bool> found = (*find)->first(change.view());
    if (!found) {
        return found.error();
    }
    Answered answered;
    if (*found) {
        answered = {OfficeId::fromBytes((*find)->bytes(2)), (*find)->integer(0),
                    (*find)->integer(1) != 0, false};
    }
    (*find)->release();
    return m_answered.emplace(change, answered).first->second;
}

Result<> PlainExtension::write()
{
    std::sort(m_replaced.begin(), m_replaced.end());
    m_replaced.erase(std::unique(m_replaced.begin(), m_replaced.end()), m_replaced.end());
    for (const Candidate &candidate : m_candidates) {
        if (std::binary_search(m_replaced.begin(), m_replaced.end(), candidate.statement)) {
            continue;
        }
        if (const Result<> added = m_values.add(candidate.place, candidate.value); !added) {
            return added;
        }
    }
    for (const Replacement &replaced : m_replaced) {
        const Result<Answered> old = answered(replaced.statement.change);
        if (!old) {
            return old.error();
        }
        if (old->isAdded) {
            continue;
        }
        const Result<> done = old->isCounted
            ? m_values.remove({old->row, replaced.statement.op, replaced.key})
            : m_values.await(replaced.statement.change);
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace landgang::store
