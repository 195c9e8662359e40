// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/cborreader.h"
#include "core/changelog/change.h"
#include "core/changelog/merge/registers.h"

#include <optional>
#include <vector>

namespace landgang::changelog {

/// A set, add or remove op where it stands in its change.
struct FieldWrite {
    RegisterKey key;
    std::optional<QByteArrayView> value; ///< Encoded; nothing when the op states none.
    std::vector<StatementId> supersedes;
};

/// Walks through the ops of a change without making them: for whoever looks at very many and wants
/// little of each. A change was checked when it was read; in a body that was not, the walk ends at
/// the first op that is not as it must be.
class OpCursor
{
public:
    /// `change` must outlive the cursor.
    explicit OpCursor(const Change &change);
    /// The same of the body of a change; none at all when it is empty. It must outlive the cursor.
    explicit OpCursor(const QByteArray &body);

    /// Goes to the next op – at first, to the first; false behind the last one.
    bool next();

    [[nodiscard]] quint32 index() const { return m_index; }
    [[nodiscard]] qint64 code() const { return m_code; }
    /// Nothing for an op that writes no field.
    [[nodiscard]] const std::optional<FieldWrite> &write() const { return m_write; }
    /// The whole op.
    [[nodiscard]] Op op() const;

private:
    void readWrite();

    CborReader m_reader;
    qsizetype m_size;
    qsizetype m_start = 0;
    quint32 m_index = 0;
    qint64 m_code = -1;
    std::optional<FieldWrite> m_write;
};

} // namespace landgang::changelog
