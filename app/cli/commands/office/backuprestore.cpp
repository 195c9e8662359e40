// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/session.h"
#include "core/workspace/office/restorebackup.h"

#include <QDir>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

/// What is missing now, and where it comes back from.
QStringList linesFor(const workspace::RestoreReport &report, const workspace::Workspace &office)
{
    QStringList lines;
    for (const auto &[author, count] : report.missing) {
        lines
            << (author == office.officeId()
                    ? u"%1 of our own changes are newer than the backup. Those that were sent come "
                      "back from the offices that received them; the others only from the store "
                      "that was replaced."_s.arg(count)
                    : u"%1 changes of %2 are newer than the backup. They come back with its next "
                      "bundle; send it a receipt to ask for one."_s.arg(QString::number(count),
                                                                        office.officeName(author)));
    }
    if (!report.before.isEmpty()) {
        lines << u"The store as it was before is a backup too: %1."_s.arg(report.before);
    }
    if (!report.keptAside.isEmpty()) {
        lines << u"The store that was there could not be read. Its files are kept in %1."_s.arg(
            report.keptAside);
    }
    return lines;
}

QJsonObject missingJson(const workspace::RestoreReport &report)
{
    QJsonObject missing;
    for (const auto &[author, count] : report.missing) {
        missing.insert(author.toHex(), count);
    }
    return missing;
}

class BackupRestoreCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return u"backup restore"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Put a backup in the place of the store, or into the empty folder of a new PC."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {textPositional(u"BACKUP"_s, u"Its name in \"backup list\", or its folder."_s)};
    }

    Result<Answer> run(const Call &call) const override
    {
        const Result<QString> folder = storeFolder(call.arguments);
        if (!folder) {
            return folder.error();
        }
        const Result<QString> secret = passphrase(call.arguments);
        if (!secret) {
            return secret.error();
        }
        const QString named = call.arguments.text(u"BACKUP"_s);
        const QString beside = QDir(*folder).filePath(QString(u"backups/"_s + named));
        const auto report =
            workspace::restoreBackup(*folder, QFileInfo::exists(beside) ? beside : named,
                                     {call.arguments.text(u"as"_s), *secret}, call.environment);
        if (!report) {
            return report.error();
        }
        const auto office = openStore(call.arguments, call.environment);
        if (!office) {
            return office.error();
        }
        return Answer{.lines = QStringList{u"The store is the one of the backup now."_s}
                          + linesFor(*report, **office),
                      .json = {{u"missing"_s, missingJson(*report)},
                               {u"before"_s, report->before},
                               {u"keptAside"_s, report->keptAside}}};
    }
};

} // namespace

std::unique_ptr<Command> makeBackupRestoreCommand()
{
    return std::make_unique<BackupRestoreCommand>();
}

} // namespace landgang::cli
