// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/domain/ids.h"
#include "core/domain/keys.h"

#include <optional>

namespace landgang::changelog {

enum class StreamKind {
    Core, ///< Name, dates and frame of one case; tells nothing of areas or offices.
    Area, ///< One need area of one case, or its identity: what consent opens.
    Private, ///< Users, ledger, consent forms, known offices. Nothing can grant it.
};

/// The unit of disclosure and of ownership: whoever may see a stream may see all of it, and its
/// owner alone decides who that is. The owner is part of the id, so nobody can claim another's
/// stream; an entity never leaves its stream. Invalid combinations cannot be made.
class Stream
{
public:
    using Nonce = Bytes<struct StreamNonceTag, 16>;

    [[nodiscard]] static Stream core(const OfficeId &owner, const CaseId &caseId,
                                     const Nonce &nonce);
    [[nodiscard]] static Stream area(const OfficeId &owner, const CaseId &caseId,
                                     const AreaKey &area, const Nonce &nonce);
    /// The private stream of an office; it belongs to no case.
    [[nodiscard]] static Stream privateOf(const OfficeId &owner, const Nonce &nonce);

    [[nodiscard]] const OfficeId &owner() const { return m_owner; }
    [[nodiscard]] StreamKind kind() const { return m_kind; }
    [[nodiscard]] const std::optional<CaseId> &caseId() const { return m_case; }
    [[nodiscard]] const std::optional<AreaKey> &area() const { return m_area; }
    [[nodiscard]] const Nonce &nonce() const { return m_nonce; }

    /// SHA-256("stream/1" ‖ CBOR[owner, case, kind or area, nonce]).
    [[nodiscard]] StreamId id() const;

    bool operator==(const Stream &) const = default;

private:
    Stream(StreamKind kind, const OfficeId &owner, const std::optional<CaseId> &caseId,
           const std::optional<AreaKey> &area, const Nonce &nonce);

    StreamKind m_kind;
    OfficeId m_owner;
    std::optional<CaseId> m_case;
    std::optional<AreaKey> m_area;
    Nonce m_nonce;
};

} // namespace landgang::changelog
