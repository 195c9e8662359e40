// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/backups.h"

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/store/checkedcopy.h"
#include "core/workspace/office/storefiles.h"
#include "core/workspace/workspacestate.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

constexpr size_t kDays = 7;
constexpr size_t kWeeks = 8;
constexpr size_t kOfOthers = 3; ///< Of each occasion, other than daily and asked for.
const QString kTimeFormat = u"yyyy-MM-ddTHHmmssZ"_s;
constexpr qsizetype kTimeLength = 18;
const QString kUnfinished = u"unfinished-"_s;

struct OccasionWord {
    BackupOccasion occasion;
    QLatin1StringView word;
};

constexpr std::array<OccasionWord, 4> kOccasions = {
    OccasionWord{BackupOccasion::Asked, "asked"_L1},
    OccasionWord{BackupOccasion::Daily, "daily"_L1},
    OccasionWord{BackupOccasion::BeforeUpgrade, "before-upgrade"_L1},
    OccasionWord{BackupOccasion::BeforeRestore, "before-restore"_L1},
};

QString word(BackupOccasion occasion)
{
    for (const OccasionWord &known : kOccasions) {
        if (known.occasion == occasion) {
            return known.word;
        }
    }
    Q_UNREACHABLE();
}

std::optional<Backup> fromFolder(const QFileInfo &folder)
{
    const QString name = folder.fileName();
    QDateTime made = QDateTime::fromString(name.left(kTimeLength), kTimeFormat);
    made.setTimeSpec(Qt::UTC);
    for (const OccasionWord &known : kOccasions) {
        if (made.isValid() && name.mid(kTimeLength) == QString(u'-' + known.word)) {
            return Backup{folder.absoluteFilePath(), made, known.occasion};
        }
    }
    return std::nullopt;
}

QString backupsFolder(const QString &storeFolder)
{
    return QDir(storeFolder).filePath(u"backups"_s);
}

/// What an interrupted program left behind.
void removeUnfinished(const QDir &parent)
{
    const QStringList left = parent.entryList({QString(kUnfinished + u'*')}, QDir::Dirs);
    for (const QString &name : left) {
        QDir(parent.filePath(name)).removeRecursively();
    }
}

/// A file of the store, if it is there, as it is.
Result<> copyFile(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from)) {
        return {};
    }
    const Result<QByteArray> bytes = readFileBounded(from, limits::kProfileBytes);
    return bytes ? writeFileSafely(to, *bytes, FileAudience::OwnerOnly) : bytes.error();
}

Result<> fill(const BackupSource &source, const QString &folder)
{
    const StoreFiles from(source.storeFolder);
    const StoreFiles to(folder);
    if (const Result<> copied = store::writeCheckedCopy(source.database, to.database); !copied) {
        return copied;
    }
    if (const Result<> copied = copyFile(from.slot, to.slot); !copied) {
        return copied;
    }
    for (const auto file :
         {&StoreFiles::profile, &StoreFiles::previousProfile, &StoreFiles::additions}) {
        if (const Result<> copied = copyFile(from.*file, to.*file); !copied) {
            return copied;
        }
    }
    return {};
}

} // namespace

QString Backup::name() const
{
    return QFileInfo(folder).fileName();
}

BackupSource sourceOf(const Workspace &workspace)
{
    return {workspace.folder(), workspace.state().database(), workspace.state().clock()};
}

Result<Backup> backUp(const BackupSource &source, BackupOccasion occasion, const QString &folder)
{
    const QDir parent(folder.isEmpty() ? backupsFolder(source.storeFolder) : folder);
    const QDateTime now =
        QDateTime::fromSecsSinceEpoch(source.clock.now().toSecsSinceEpoch(), Qt::UTC);
    const QString name = u"%1-%2"_s.arg(now.toString(kTimeFormat), word(occasion));
    // Under a name that is none of a backup's until it is whole.
    const QString unfinished = parent.absoluteFilePath(QString(kUnfinished + name));
    if (parent.exists(name)) {
        return Error{ErrorCode::AlreadyExists, u"A backup was made this very second."_s};
    }
    removeUnfinished(parent);
    if (!QDir().mkpath(unfinished)) {
        return Error{ErrorCode::FileWrite,
                     u"The folder %1 cannot be made."_s.arg(parent.absolutePath())};
    }
    const Result<> filled = fill(source, unfinished);
    const Backup backup{parent.absoluteFilePath(name), now, occasion};
    if (!filled || !QDir().rename(unfinished, backup.folder)) {
        QDir(unfinished).removeRecursively();
        return filled ? Error{ErrorCode::FileWrite,
                              u"The backup cannot be put into %1."_s.arg(parent.absolutePath())}
                      : filled.error();
    }
    for (const Backup &old : outdated(backups(source.storeFolder))) {
        QDir(old.folder).removeRecursively();
    }
    return backup;
}

Result<std::optional<Backup>> backUpDaily(const Workspace &workspace)
{
    const QDate today = workspace.state().clock().now().toUTC().date();
    for (const Backup &backup : backups(workspace.folder())) {
        if (backup.occasion == BackupOccasion::Daily && backup.made.date() == today) {
            return std::optional<Backup>();
        }
    }
    const Result<Backup> made = backUp(sourceOf(workspace), BackupOccasion::Daily);
    return made ? Result<std::optional<Backup>>(*made) : made.error();
}

std::vector<Backup> backups(const QString &storeFolder)
{
    std::vector<Backup> all;
    const QDir folder(backupsFolder(storeFolder));
    for (const QFileInfo &each : folder.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const std::optional<Backup> backup = fromFolder(each)) {
            all.push_back(*backup);
        }
    }
    std::sort(all.begin(), all.end(),
              [](const Backup &a, const Backup &b) { return a.made > b.made; });
    return all;
}

std::vector<Backup> outdated(const std::vector<Backup> &all)
{
    std::set<QDate> days;
    std::set<std::pair<int, int>> weeks;
    std::map<BackupOccasion, size_t> others;
    std::vector<Backup> old;
    for (const Backup &backup : all) {
        bool isNeeded = backup.occasion == BackupOccasion::Asked;
        if (backup.occasion == BackupOccasion::Daily) {
            int year = 0;
            const int week = backup.made.date().weekNumber(&year);
            const bool isOfDay = days.size() < kDays && days.insert(backup.made.date()).second;
            const bool isOfWeek = weeks.size() < kWeeks && weeks.insert({year, week}).second;
            isNeeded = isOfDay || isOfWeek;
        } else if (!isNeeded) {
            isNeeded = ++others[backup.occasion] <= kOfOthers;
        }
        if (!isNeeded) {
            old.push_back(backup);
        }
    }
    return old;
}

} // namespace landgang::workspace
