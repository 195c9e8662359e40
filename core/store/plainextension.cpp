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

constexpr char kFindAnswered[] = "SELECT change.id, change.counted, device.office, change.body "
                                 "FROM change "
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
    , m_live(database, extension.row, extension.stream.kind())
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
    // None of what was added is of access.
    const Result<changelog::Access> access = m_extension.isWhole
        ? changelog::Access::of(m_extension.stream, {})
        : LogReader(m_database).access(m_extension.stream);
    if (!access) {
        return access.error();
    }
    const DeviceId *checked = nullptr;
    for (const AppendedChange &appended : m_extension.added) {
        const DeviceId &author = appended.change->header().author;
        if (checked != nullptr && *checked == author) {
            continue;
        }
        if (!access->mayWrite(appended.office) || access->closed().contains(author)) {
            return false;
        }
        checked = &author;
    }
    return true;
}

Result<bool> PlainExtension::awaitsNone() const
{
    const Result<bool> any = m_live.awaitsAny();
    if (!any || !*any) {
        return any ? Result<bool>(true) : any;
    }
    for (const AppendedChange &appended : m_extension.added) {
        const Result<bool> awaited = m_live.awaits(appended.change->id());
        if (!awaited || *awaited) {
            return awaited ? Result<bool>(false) : awaited;
        }
    }
    return true;
}

Result<bool> PlainExtension::read()
{
    m_stated.reserve(m_extension.added.size());
    for (const AppendedChange &appended : m_extension.added) {
        Stated stated{&appended, {}};
        changelog::OpCursor op(*appended.change);
        while (op.next()) {
            const Result<bool> isPlain = take(stated, op);
            if (!isPlain || !*isPlain) {
                return isPlain;
            }
        }
        m_stated.push_back(std::move(stated));
    }
    std::sort(m_replaced.begin(), m_replaced.end());
    return true;
}

Result<bool> PlainExtension::take(Stated &stated, const changelog::OpCursor &op)
{
    if (op.code() == changelog::opcodes::kCreate) {
        m_entities.push_back(std::get<changelog::CreateOp>(op.op()));
        return true;
    }
    if (op.code() == changelog::opcodes::kAttach) {
        m_documents.push_back(std::get<changelog::AttachOp>(op.op()));
        return true;
    }
    if (!op.write()) {
        // An op of a later version that may not be ignored locks what it speaks of.
        return op.code() % 2 == 0;
    }
    const FieldWrite &write = *op.write();
    if (write.key.field == Field::Responsibility) {
        return false;
    }
    if (write.value) {
        stated.ops.emplace_back(op.index(), write.key);
    }
    for (const StatementId &old : write.supersedes) {
        m_replaced.push_back({old, write.key});
    }
    if (write.supersedes.size() != 1 || !changelog::isConfirmable(write.key.field)) {
        return true;
    }
    // Choosing between several answers is for whoever may write; answering a single one is not.
    const Result<const Answered *> other = answered(write.supersedes.front().change);
    return other ? Result<bool>((*other)->office == stated.change->office) : other.error();
}

Result<const PlainExtension::Answered *> PlainExtension::answered(const ChangeId &change)
{
    if (m_answered.empty()) {
        for (const AppendedChange &appended : m_extension.added) {
            m_answered.emplace(appended.change->id(),
                               Answered{appended.office, appended.row, true, true, {}});
        }
    }
    if (const auto known = m_answered.find(change); known != m_answered.end()) {
        return &known->second;
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
                    (*find)->integer(1) != 0, false, (*find)->bytes(3).toByteArray()};
    }
    (*find)->release();
    return &m_answered.emplace(change, std::move(answered)).first->second;
}

Result<> PlainExtension::writeStated(const Stated &stated)
{
    OpNumbers standing;
    std::set<Field> fields;
    for (const auto &[op, key] : stated.ops) {
        const StatementId statement = stated.change->change->statement(op);
        if (!std::binary_search(m_replaced.begin(), m_replaced.end(),
                                Replacement{statement, key})) {
            standing.push_back(op);
            fields.insert(key.field);
        }
    }
    return standing.empty() ? Result<>() : m_live.add(stated.change->row, standing, fields);
}

Result<> PlainExtension::replaceOf(const ChangeId &change, Replacements first, Replacements last)
{
    const Result<const Answered *> old = answered(change);
    if (!old) {
        return old.error();
    }
    if ((*old)->isAdded) {
        return {};
    }
    if (!(*old)->isCounted) {
        return m_live.await(change);
    }
    Result<OpNumbers> standing = m_live.of((*old)->row);
    if (!standing) {
        return standing.error();
    }
    const size_t before = standing->size();
    changelog::OpCursor op((*old)->body);
    while (op.next()) {
        // What says something of another field is not replaced.
        if (op.write()
            && std::binary_search(first, last,
                                  Replacement{{change, op.index()}, op.write()->key})) {
            std::erase(*standing, op.index());
        }
    }
    return standing->size() == before ? Result<>() : m_live.replace((*old)->row, *standing);
}

Result<> PlainExtension::write()
{
    for (const Stated &stated : m_stated) {
        if (const Result<> written = writeStated(stated); !written) {
            return written;
        }
    }
    for (auto first = m_replaced.cbegin(); first != m_replaced.cend();) {
        const ChangeId change = first->statement.change;
        const auto last = std::find_if(first, m_replaced.cend(), [&change](const auto &replaced) {
            return replaced.statement.change != change;
        });
        if (const Result<> replaced = replaceOf(change, first, last); !replaced) {
            return replaced;
        }
        first = last;
    }
    return {};
}

} // namespace landgang::store
