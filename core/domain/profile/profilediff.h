// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/profile.h"

#include <QStringList>

namespace landgang {

enum class ProfileChangeKind { Added, Removed, Changed };

/// One entry that differs between two versions of a profile.
struct ProfileChange {
    ProfileChangeKind kind;
    QString list; ///< "items", "situations": as in the file; empty for the profile itself.
    QString key;
    QStringList members = {}; ///< Of a changed item: what differs, as in the file.

    bool operator==(const ProfileChange &) const = default;
};

/// What must be read before a new version is put into force: every entry added, removed or changed.
/// The order of entries is no difference. Empty exactly when both say the same.
[[nodiscard]] std::vector<ProfileChange> difference(const ProfileParts &before,
                                                    const ProfileParts &after);

} // namespace landgang
