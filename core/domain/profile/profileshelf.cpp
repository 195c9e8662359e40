// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/profileshelf.h"

#include <utility>

namespace landgang {

using namespace Qt::StringLiterals;

ProfileShelf::ProfileShelf(Profile active)
    : m_active(std::move(active))
{
}

Result<> ProfileShelf::propose(const Result<Profile> &read)
{
    if (!read) {
        return read.error();
    }
    m_draft = *read;
    return {};
}

std::vector<ProfileChange> ProfileShelf::changes() const
{
    return m_draft ? difference(m_active.parts(), m_draft->parts()) : std::vector<ProfileChange>();
}

Result<> ProfileShelf::activate()
{
    if (!m_draft) {
        return Error{ErrorCode::NotFound,
                     u"There is no draft to put into force. Read in a profile first."_s};
    }
    m_previous = std::exchange(m_active, *std::exchange(m_draft, std::nullopt));
    return {};
}

Result<> ProfileShelf::rollBack()
{
    if (!m_previous) {
        return Error{ErrorCode::NotFound,
                     u"No earlier version is kept, so the one in force stays."_s};
    }
    m_draft = std::exchange(m_active, *std::exchange(m_previous, std::nullopt));
    return {};
}

} // namespace landgang
