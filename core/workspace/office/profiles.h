// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/profilediff.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// Which profile is in force here. Nothing but activateProfile and rollBackProfile ever changes it:
/// a plan that arrives names the version it was laid out with, and that is all it does.
struct ProfileStanding {
    QString id = {};
    QByteArray hash = {}; ///< With the additions.
    bool hasAdditions = false;
    bool canRollBack = false;
    int plansOfThis = 0;
    int plansOfOthers = 0; ///< Laid out with another version or another profile.
};

Result<ProfileStanding> profileStanding(const Workspace &workspace);

/// Reads a profile file and finds every mistake in it; changes nothing. Errors: FileRead,
/// ProfileInvalid (with line and reason of each).
Result<Profile> checkProfile(const QString &path);

/// What putting that file into force would change. Errors: as above.
Result<std::vector<ProfileChange>> profileChanges(const Workspace &workspace, const QString &path);

/// Puts a profile into force; the one before is kept. It counts for plans that are opened from now
/// on, once the store is opened anew; what is laid out stays as it is. Errors: as above, and
/// ProfileInvalid when the office's own items do not fit on top; the last good one stays in force.
Result<std::vector<ProfileChange>> activateProfile(Workspace &workspace, const QString &path);

/// Puts the profile that was in force before into force again. Errors: NotFound.
Result<> rollBackProfile(Workspace &workspace);

/// Puts the office's own items – a file of additions – on top of the profile, in the place of those
/// there were. Errors: FileRead, ProfileInvalid.
Result<std::vector<ProfileChange>> addOwnItems(Workspace &workspace, const QString &path);

} // namespace landgang::workspace
