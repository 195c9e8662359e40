// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/profilediff.h"

namespace landgang {

/// The versions of an office's profile: the one in force, the one before it, and a draft that is
/// being looked at. A draft that is not sound never gets here, so the last good profile stays in
/// force whatever happens to a file.
class ProfileShelf
{
public:
    explicit ProfileShelf(Profile active);

    [[nodiscard]] const Profile &active() const { return m_active; }
    [[nodiscard]] const std::optional<Profile> &draft() const { return m_draft; }
    [[nodiscard]] const std::optional<Profile> &previous() const { return m_previous; }

    /// Takes in a draft that was read. Errors: what reading it said; the draft there was stays.
    Result<> propose(const Result<Profile> &read);
    /// What putting the draft into force would change; empty without a draft.
    [[nodiscard]] std::vector<ProfileChange> changes() const;
    /// Puts the draft into force. Errors: NotFound without a draft.
    Result<> activate();
    /// Puts the version before back into force; the one it replaces is the draft again. Errors:
    /// NotFound when there is none.
    Result<> rollBack();

private:
    Profile m_active;
    std::optional<Profile> m_previous;
    std::optional<Profile> m_draft;
};

} // namespace landgang
