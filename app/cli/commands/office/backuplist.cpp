// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/names.h"
#include "app/cli/session.h"
#include "app/cli/texttable.h"
#include "core/workspace/office/backups.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class BackupListCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return u"backup list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show the backups beside the store, latest first."_s;
    }

    Result<Answer> run(const Call &call) const override
    {
        const Result<QString> folder = storeFolder(call.arguments);
        if (!folder) {
            return folder.error();
        }
        TextTable table({u"BACKUP"_s, u"MADE"_s});
        QJsonArray list;
        for (const workspace::Backup &backup : workspace::backups(*folder)) {
            table.addRow({backup.name(), shownTime(backup.made)});
            list.append(QJsonObject{{u"name"_s, backup.name()}, {u"folder"_s, backup.folder}});
        }
        return Answer{.lines = table.isEmpty() ? QStringList{u"There is no backup yet."_s}
                                               : table.lines(),
                      .json = {{u"backups"_s, list}}};
    }
};

} // namespace

std::unique_ptr<Command> makeBackupListCommand()
{
    return std::make_unique<BackupListCommand>();
}

} // namespace landgang::cli
