// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/texttable.h"
#include "core/workspace/sharing/importbundle.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString weightWord(exchange::Finding::Weight weight)
{
    switch (weight) {
    case exchange::Finding::Weight::Fine: return u"fine"_s;
    case exchange::Finding::Weight::Warning: return u"warning"_s;
    case exchange::Finding::Weight::Refused: return u"refused"_s;
    }
    Q_UNREACHABLE();
}

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
        TextTable table({u"FINDING"_s, u"RULE"_s, u"WHAT"_s});
        QJsonArray findings;
        for (const exchange::Finding &finding : report.findings()) {
            table.addRow({weightWord(finding.weight), finding.rule, finding.text});
            findings.append(QJsonObject{{u"weight"_s, weightWord(finding.weight)},
                                        {u"rule"_s, finding.rule},
                                        {u"text"_s, finding.text}});
        }
        if (!table.isEmpty()) {
            lines += table.lines();
        }
        return Answer{.lines = lines,
                      .json = {{u"valid"_s, !report.isRefused()}, {u"findings"_s, findings}},
                      .exitCode = report.isRefused() ? ExitCode::Refused : ExitCode::Done};
    }
};

} // namespace

std::unique_ptr<Command> makeVerifyCommand()
{
    return std::make_unique<VerifyCommand>();
}

} // namespace landgang::cli
