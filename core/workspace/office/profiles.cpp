// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/profiles.h"

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/workspace/edit.h"
#include "core/workspace/office/storefiles.h"
#include "core/workspace/workspacestate.h"

#include <QFile>
#include <QFileInfo>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

struct ReadProfile {
    QByteArray bytes;
    Profile profile;
};

Result<ReadProfile> read(const QString &path)
{
    Result<QByteArray> bytes = readFileBounded(path, limits::kProfileBytes);
    if (!bytes) {
        return bytes.error();
    }
    Result<Profile> profile = Profile::fromJson(*bytes, path);
    if (!profile) {
        return profile.error();
    }
    return ReadProfile{*std::move(bytes), *std::move(profile)};
}

/// `base` with the additions that stand in this store on top.
Result<Profile> withOurs(const StoreFiles &files, const Profile &base)
{
    if (!QFileInfo::exists(files.additions)) {
        return base;
    }
    const Result<QByteArray> additions = readFileBounded(files.additions, limits::kProfileBytes);
    return additions ? base.withAdditions(*additions, files.additions)
                     : Result<Profile>(additions.error());
}

/// The log keeps when which version came into force.
Result<> note(Workspace &workspace, const Profile &profile)
{
    const WorkspaceState &state = workspace.state();
    Edit edit(workspace);
    edit.set(state.parts().privateStream, state.ids().next<EntityId>(),
             changelog::Field::ProfileInForce, {{profile.id(), profile.hash()}});
    return edit.commit();
}

} // namespace

Result<ProfileStanding> profileStanding(const Workspace &workspace)
{
    const StoreFiles files(workspace.folder());
    const Profile &profile = workspace.profile();
    ProfileStanding standing{.id = profile.id(), .hash = profile.hash()};
    standing.hasAdditions = QFileInfo::exists(files.additions);
    standing.canRollBack = QFileInfo::exists(files.previousProfile);
    const Result<std::vector<ReleasePlan>> plans = workspace.plans();
    if (!plans) {
        return plans.error();
    }
    for (const ReleasePlan &plan : *plans) {
        ++(plan.profileHash == profile.hash() ? standing.plansOfThis : standing.plansOfOthers);
    }
    return standing;
}

Result<Profile> checkProfile(const QString &path)
{
    Result<ReadProfile> found = read(path);
    if (!found) {
        return found.error();
    }
    return std::move(found->profile);
}

Result<std::vector<ProfileChange>> profileChanges(const Workspace &workspace, const QString &path)
{
    const Result<ReadProfile> found = read(path);
    if (!found) {
        return found.error();
    }
    const Result<Profile> whole = withOurs(StoreFiles(workspace.folder()), found->profile);
    if (!whole) {
        return whole.error();
    }
    return difference(workspace.profile().parts(), whole->parts());
}

Result<std::vector<ProfileChange>> activateProfile(Workspace &workspace, const QString &path)
{
    const StoreFiles files(workspace.folder());
    auto changes = profileChanges(workspace, path);
    if (!changes) {
        return changes;
    }
    const Result<ReadProfile> found = read(path);
    const Result<QByteArray> before = profileBytes(files);
    if (!found || !before) {
        return found ? before.error() : found.error();
    }
    // The old one is safe before the new one takes its place.
    if (const Result<> kept = writeFileSafely(files.previousProfile, *before); !kept) {
        return kept.error();
    }
    if (const Result<> written = writeFileSafely(files.profile, found->bytes); !written) {
        return written.error();
    }
    if (const Result<> noted = note(workspace, found->profile); !noted) {
        return noted.error();
    }
    return changes;
}

Result<> rollBackProfile(Workspace &workspace)
{
    const StoreFiles files(workspace.folder());
    if (!QFileInfo::exists(files.previousProfile)) {
        return Error{ErrorCode::NotFound,
                     u"No earlier version is kept, so the one in force stays."_s};
    }
    const Result<ReadProfile> found = read(files.previousProfile);
    if (!found) {
        return found.error();
    }
    if (const Result<Profile> whole = withOurs(files, found->profile); !whole) {
        return whole.error();
    }
    if (const Result<> written = writeFileSafely(files.profile, found->bytes); !written) {
        return written;
    }
    QFile::remove(files.previousProfile);
    return note(workspace, found->profile);
}

Result<std::vector<ProfileChange>> addOwnItems(Workspace &workspace, const QString &path)
{
    const StoreFiles files(workspace.folder());
    const Result<QByteArray> base = profileBytes(files);
    const Result<QByteArray> additions = readFileBounded(path, limits::kProfileBytes);
    if (!base || !additions) {
        return base ? additions.error() : base.error();
    }
    const Result<Profile> profile = Profile::fromJson(*base, files.profile);
    if (!profile) {
        return profile.error();
    }
    const Result<Profile> whole = profile->withAdditions(*additions, path);
    if (!whole) {
        return whole.error();
    }
    if (const Result<> written = writeFileSafely(files.additions, *additions); !written) {
        return written.error();
    }
    if (const Result<> noted = note(workspace, *whole); !noted) {
        return noted.error();
    }
    return difference(profile->parts(), whole->parts());
}

} // namespace landgang::workspace
