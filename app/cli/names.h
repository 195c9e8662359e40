// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/readiness.h"
#include "core/domain/releaseplan.h"
#include "core/workspace/workspace.h"

/// How the command line calls people, offices, areas and times.
namespace landgang::cli {

/// How much of an id lists show; enough to name it by.
inline constexpr qsizetype kShownIdDigits = 8;

/// "Testperson, Ola" as last written.
[[nodiscard]] QString listedName(const ReleasePlan &plan);

/// "Kari Eksempel, Nordvik fengsel", or the office alone when its card does not tell.
[[nodiscard]] QString writerName(const workspace::Workspace &office, const OfficeId &id,
                                 const UserId &user);

/// The English titles of the profile; the key, or what was written, where it has none.
[[nodiscard]] QString areaTitle(const Profile &profile, const AreaKey &key);
[[nodiscard]] QString itemTitle(const Profile &profile, const ItemKey &key, const QString &written);

/// "housing, work"
[[nodiscard]] QString joined(const std::vector<AreaKey> &areas);

/// "2026-05-04 14:03 UTC"
[[nodiscard]] QString shownTime(const QDateTime &time);
[[nodiscard]] QString shownDate(const std::optional<QDate> &date);

/// "2026-09-01 (decided)"
[[nodiscard]] QString shownRelease(const ReleaseDate &release);

/// "nobody has taken responsibility"
[[nodiscard]] QString shownState(AreaState state);
/// "nobody-responsible": for programs.
[[nodiscard]] QString word(AreaState state);

/// "1 change", "2 changes"
[[nodiscard]] QString counted(qint64 count, const QString &one, const QString &many);

} // namespace landgang::cli
