// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"

#include <QDate>

#include <optional>
#include <vector>

namespace landgang {

/// Who holds a plan together (koordinator): one person, one plan. The task is handed over like a
/// baton: it is offered, and it has changed hands only when the other has taken it.
struct Coordinator {
    OfficeId office;
    UserId user;

    bool operator==(const Coordinator &) const = default;
};

enum class BatonStep { Taken, Offered, Returned };

struct BatonEntry {
    BatonStep step;
    Coordinator who; ///< Who takes or returns it, or to whom it is offered.
    QDate on;

    bool operator==(const BatonEntry &) const = default;
};

/// The way of one plan's baton.
class Baton
{
public:
    /// Who must act: the last who took it, also while it is offered to somebody else.
    [[nodiscard]] std::optional<Coordinator> holder() const;
    [[nodiscard]] std::optional<Coordinator> offeredTo() const;
    [[nodiscard]] const std::vector<BatonEntry> &entries() const { return m_entries; }

    /// Only the holder offers, and to one at a time. Errors: NotPermitted, AlreadyExists.
    Result<> offer(const Coordinator &from, const Coordinator &to, QDate on);
    /// Takes what is offered, or a baton nobody holds. Errors: NotPermitted.
    Result<> take(const Coordinator &by, QDate on);
    /// Says no to an offer; the holder keeps it. Errors: NotPermitted.
    Result<> giveBack(const Coordinator &by, QDate on);

private:
    std::vector<BatonEntry> m_entries;
};

} // namespace landgang
