// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/opcursor.h"
#include "core/store/livestatements.h"
#include "core/store/streamappender.h"

#include <map>
#include <optional>
#include <vector>

namespace landgang::store {

/// What was appended to one stream.
struct StreamExtension {
    changelog::Stream stream;
    qint64 row; ///< Of the stream.
    std::vector<AppendedChange> added;
    bool isWhole; ///< Nothing of the stream was held before.
};

/// Changes whose ops can simply be laid on top of what stands in their stream. Access or
/// responsibility would change what counts of everything else, and one office's answer to another's
/// has to be judged by who is responsible: then the stream must be computed anew.
class PlainExtension
{
public:
    /// Nothing when it is not that simple. `extension` must outlive the answer. Errors: Database,
    /// StoreDamaged.
    static Result<std::optional<PlainExtension>> of(Database &database,
                                                    const StreamExtension &extension);

    /// Makes the statements stand that do, and takes away those that are replaced. Errors:
    /// Database.
    Result<> write();

    /// The entities that are created.
    [[nodiscard]] const std::vector<changelog::CreateOp> &entities() const { return m_entities; }
    /// The documents that are attached.
    [[nodiscard]] const std::vector<changelog::AttachOp> &documents() const { return m_documents; }

private:
    /// That a statement of a field is replaced.
    struct Replacement {
        StatementId statement;
        changelog::RegisterKey key;

        auto operator<=>(const Replacement &) const = default;
    };
    /// The statements of one of the changes.
    struct Stated {
        const AppendedChange *change;
        std::vector<std::pair<quint32, changelog::RegisterKey>> ops;
    };
    /// A change that somebody answers.
    struct Answered {
        std::optional<OfficeId> office; ///< Nothing when the change is not held.
        qint64 row = 0;
        bool isCounted = false;
        bool isAdded = false; ///< It is one of those that were appended.
        QByteArray body; ///< Unless it is one of those.
    };
    using Replacements = std::vector<Replacement>::const_iterator;

    PlainExtension(Database &database, const StreamExtension &extension);

    /// The steps of `of`; each answers whether it still is that simple.
    Result<bool> mayAllWrite() const;
    Result<bool> awaitsNone() const;
    Result<bool> read();
    Result<bool> take(Stated &stated, const changelog::OpCursor &op);

    Result<const Answered *> answered(const ChangeId &change);
    Result<> writeStated(const Stated &stated);
    /// Takes away what the replacements from `first` to before `last` name of one earlier change.
    Result<> replaceOf(const ChangeId &change, Replacements first, Replacements last);

    Database &m_database;
    const StreamExtension &m_extension;
    LiveStatements m_live;
    std::vector<Stated> m_stated;
    std::vector<Replacement> m_replaced; ///< Ordered, once `read`.
    std::vector<changelog::CreateOp> m_entities;
    std::vector<changelog::AttachOp> m_documents;
    std::map<ChangeId, Answered> m_answered;
};

} // namespace landgang::store
