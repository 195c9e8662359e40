// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/findingtext.h"
#include "core/workspace/sharing/importbundle.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class VerifyCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"verify"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Check a bundle: valid, or why not."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"FILE"_s, u"The bundle."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const auto inspection = workspace::inspectBundle(office, arguments.text(u"FILE"_s));
        if (!inspection) {
            return inspection.error();
        }
        const exchange::VerificationReport &report = inspection->report;
        QStringList lines{report.isRefused()
                              ? u"Not valid: %1"_s.arg(report.error().context)
                              : u"Valid: whole, sealed to us and signed by its sender."_s};
        lines += findingLines(report);
        return Answer{
            .lines = lines,
            .json = {{u"valid"_s, !report.isRefused()}, {u"findings"_s, findingsJson(report)}},
            .exitCode = report.isRefused() ? ExitCode::Refused : ExitCode::Done};
    }
};

} // namespace

std::unique_ptr<Command> makeVerifyCommand()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace landgang::cli
