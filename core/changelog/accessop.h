// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace landgang::changelog {

// Ops that decide who sees the stream they stand in and which changes count there. What each of
// them does together with the others: access.h.

enum class Right { Read, Write };

/// Opens the stream to an office. Live only while it names every withdrawal of that office in the
/// stream, so a withdrawal made at the same time wins.
struct GrantOp {
    OfficeId office;
    Right right = Right::Read;
    QString purpose;
    QString basis;
    QDate from;
    std::optional<QDate> until;
    std::vector<StatementId> after; ///< Withdrawals of this office its author had seen.

    bool operator==(const GrantOp &) const = default;
};

/// Closes the stream to an office. What that office wrote counts up to `heads`.
struct WithdrawOp {
    OfficeId office;
    std::vector<ChangeId> heads;

    bool operator==(const WithdrawOp &) const = default;
};

/// Gives the stream to another office. The giver remains a writer until it is withdrawn.
struct HandOverOp {
    OfficeId to;
    std::optional<StatementId> by; ///< The hand-over the giver holds it by; none for the first.
    std::vector<StatementId> keeps; ///< Grants that stay.
    std::vector<StatementId> after; ///< Withdrawals of the giver that it had seen.

    bool operator==(const HandOverOp &) const = default;
};

/// Strikes off a PC that was lost or replaced: what it wrote counts up to `heads`.
struct CloseOp {
    DeviceId device;
    std::vector<ChangeId> heads;

    bool operator==(const CloseOp &) const = default;
};

/// Takes back what changes say. They stop counting and travel without their bodies from then on;
/// what they had replaced (`keeps`) does not come back.
struct EraseOp {
    std::vector<ChangeId> changes;
    std::vector<StatementId> keeps;

    bool operator==(const EraseOp &) const = default;
};

} // namespace landgang::changelog
