// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/arrivaltext.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ImportCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"import"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Read a bundle in, whole or not at all."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"FILE"_s, u"The bundle."_s),
        };
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            switchOption(u"dry-run"_s,
                         u"Only show what it brings; the exit code is that of reading it in."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const QString path = arguments.text(u"FILE"_s);
        const Arrival arrival = arguments.has(u"dry-run"_s) ? Arrival::DryRun : Arrival::ReadIn;
        const auto report = arrival == Arrival::DryRun ? workspace::previewImport(office, path)
                                                       : workspace::importBundle(office, path);
        if (!report) {
            return report.error();
        }
        return Answer{.lines = arrivalLines(office, *report, arrival),
                      .json = arrivalJson(office, *report, arrival),
                      .exitCode = arrivalExitCode(*report)};
    }
};

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace landgang::cli
