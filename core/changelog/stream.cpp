// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/stream.h"

#include "core/base/canonicalcbor.h"
#include "core/base/digest.h"

namespace landgang::changelog {

Stream::Stream(StreamKind kind, const OfficeId &owner, const std::optional<CaseId> &caseId,
               const std::optional<AreaKey> &area, const Nonce &nonce)
    : m_kind(kind)
    , m_owner(owner)
    , m_case(caseId)
    , m_area(area)
    , m_nonce(nonce)
{
}

Stream Stream::core(const OfficeId &owner, const CaseId &caseId, const Nonce &nonce)
{
    return Stream(StreamKind::Core, owner, caseId, std::nullopt, nonce);
}

Stream Stream::area(const OfficeId &owner, const CaseId &caseId, const AreaKey &area,
                    const Nonce &nonce)
{
    return Stream(StreamKind::Area, owner, caseId, area, nonce);
}

Stream Stream::privateOf(const OfficeId &owner, const Nonce &nonce)
{
    return Stream(StreamKind::Private, owner, std::nullopt, std::nullopt, nonce);
}

StreamId Stream::id() const
{
    CborWriter writer;
    writer.beginArray(4);
    writer.bytes(m_owner.view());
    if (m_case) {
        writer.bytes(m_case->view());
    } else {
        writer.null();
    }
    // Kinds are integers and areas text, so that no area name can be taken for a kind.
    if (m_area) {
        writer.text(m_area->toString());
    } else {
        writer.integer(m_kind == StreamKind::Core ? 0 : 1);
    }
    writer.bytes(m_nonce.view());
    writer.endArray();
    return *StreamId::fromBytes(labelledSha256("stream/1", writer.result()));
}

} // namespace landgang::changelog
