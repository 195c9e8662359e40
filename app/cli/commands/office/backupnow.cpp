// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "core/workspace/office/backups.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class BackupNowCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"backup now"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Make a backup of the store, as encrypted as it is, and read it through."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {textOption(u"to"_s, u"DIR"_s,
                           u"A folder for it, on a stick for instance; else beside the store."_s),
                switchOption(u"daily"_s, u"Only if none was made today; old ones are removed."_s)};
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        if (arguments.has(u"daily"_s)) {
            const auto made = workspace::backUpDaily(office);
            if (!made) {
                return made.error();
            }
            return *made ? answerFor(**made)
                         : Answer{.lines = {u"A backup was made today already."_s},
                                  .json = {{u"folder"_s, QJsonValue()}}};
        }
        const Result<workspace::Backup> made = workspace::backUp(
            workspace::sourceOf(office), workspace::BackupOccasion::Asked, arguments.text(u"to"_s));
        return made ? Result<Answer>(answerFor(*made)) : made.error();
    }

private:
    static Answer answerFor(const workspace::Backup &backup)
    {
        return {.lines = {u"The backup lies in %1. It was opened and read through."_s.arg(
                    backup.folder)},
                .json = {{u"folder"_s, backup.folder}}};
    }
};

} // namespace

std::unique_ptr<Command> makeBackupNowCommand()
{
    return std::make_unique<BackupNowCommand>();
}

} // namespace landgang::cli
