// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/op.h"

#include "core/changelog/opcodes.h"

namespace landgang::changelog {

using namespace opcodes;

bool isAccessCode(qint64 code)
{
    return code >= kFirstAccess && code <= kLastAccess;
}

bool UnknownOp::isAccess() const
{
    return isAccessCode(code);
}

bool UnknownOp::isCritical() const
{
    return code % 2 != 0;
}

std::optional<EntityId> UnknownOp::entity() const
{
    CborReader reader(encoded);
    if (reader.enterArray() < 2 || isAccess()) {
        return std::nullopt;
    }
    (void)reader.integer();
    return reader.isBytes() ? EntityId::fromBytes(reader.bytes()) : std::nullopt;
}

bool isAccess(const Op &op)
{
    if (const auto *unknown = std::get_if<UnknownOp>(&op)) {
        return unknown->isAccess();
    }
    return std::holds_alternative<GrantOp>(op) || std::holds_alternative<WithdrawOp>(op)
        || std::holds_alternative<HandOverOp>(op) || std::holds_alternative<CloseOp>(op)
        || std::holds_alternative<EraseOp>(op);
}

} // namespace landgang::changelog
