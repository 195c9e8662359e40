// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/plainextension.h"

#include "core/changelog/merge/registers.h"
#include "core/store/logreader.h"
#include "core/store/rows.h"

#include <algorithm>

namespace landgang::store {
namespace {

using namespace Qt::StringLiterals;
using changelog::Change;

Result<std::optional<OfficeId>> officeOf(const Database &database, const DeviceId &device)
{
    const Result<QVariant> office =
        database.scalar(u"SELECT office FROM device WHERE identity = ?"_s, {bound(device)});
    if (!office) {
        return office.error();
    }
    return OfficeId::fromBytes(office->toByteArray());
}

/// Whether every author may write everything, so that all they wrote counts.
Result<bool> allCount(const Database &database, const changelog::Stream &stream,
                      const std::vector<const Change *> &added)
{
    const Result<changelog::Access> access = LogReader(database).access(stream);
    if (!access) {
        return access.error();
    }
    std::set<DeviceId> authors;
    for (const Change *change : added) {
        authors.insert(change->header().author);
    }
    for (const DeviceId &author : authors) {
        const Result<std::optional<OfficeId>> office = officeOf(database, author);
        if (!office) {
            return office.error();
        }
        if (!*office || !access->mayWrite(**office) || access->closed().contains(author)) {
            return false;
        }
    }
    return true;
}

/// Whether `old` is not known to be by the office of `author`.
Result<bool> isAnothers(const Database &database, const StatementId &old, const DeviceId &author)
{
    const Result<QVariant> same =
        database.scalar(u"SELECT 1 FROM change JOIN chain ON chain.id = change.chain "
                        "JOIN device AS theirs ON theirs.id = chain.device "
                        "JOIN device AS ours ON ours.office = theirs.office "
                        "WHERE change.identity = ? AND ours.identity = ?"_s,
                        {bound(old.change), bound(author)});
    if (!same) {
        return same.error();
    }
    return !same->isValid();
}

/// Whether somebody has replaced `id` before it came.
Result<bool> isAwaited(const Database &database, const StatementId &id)
{
    const Result<QVariant> found = database.scalar(
        u"SELECT 1 FROM superseded WHERE change = ? AND op = ?"_s, {bound(id.change), id.op});
    if (!found) {
        return found.error();
    }
    return found->isValid();
}

/// Whether an answer that can be confirmed meets one of another office.
Result<bool> meetsAnothers(const Database &database, const Change &change, size_t index)
{
    const changelog::Op &op = change.ops()[index];
    const std::optional<changelog::RegisterKey> key = changelog::registerOf(op);
    if (!key || !changelog::isConfirmable(key->field)) {
        return false;
    }
    if (const Result<bool> awaited = isAwaited(database, change.statement(index));
        !awaited || *awaited) {
        return awaited;
    }
    const std::vector<StatementId> &replaced = changelog::superseded(op);
    return replaced.size() == 1 ? isAnothers(database, replaced.front(), change.header().author)
                                : Result<bool>(false);
}

bool speaksOfMore(const Change &change)
{
    return change.kind() == changelog::ChangeKind::Access || !change.hasBody()
        || std::any_of(change.ops().begin(), change.ops().end(), [](const changelog::Op &op) {
               const std::optional<changelog::RegisterKey> key = changelog::registerOf(op);
               return key && key->field == changelog::Field::Responsibility;
           });
}

} // namespace

Result<bool> isPlainExtension(const Database &database, const changelog::Stream &stream,
                              const std::vector<const Change *> &added)
{
    if (std::any_of(added.begin(), added.end(),
                    [](const Change *change) { return speaksOfMore(*change); })) {
        return false;
    }
    for (const Change *change : added) {
        for (size_t i = 0; i < change->ops().size(); ++i) {
            const Result<bool> meets = meetsAnothers(database, *change, i);
            if (!meets) {
                return meets;
            }
            if (*meets) {
                return false;
            }
        }
    }
    return allCount(database, stream, added);
}

} // namespace landgang::store
