// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/choices.h"
#include "core/changelog/fieldvalues.h"
#include "core/workspace/plan/caselife.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class CaseReadmitCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"case readmit"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Take a person in again after a release: a new plan; the old one stays readable."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            choiceOption(u"status"_s, legalStatusWords(), u"Legal status; else convicted."_s),
            dateOption(u"release"_s, u"The day of release, when one is known."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            datePositional(u"INTAKE"_s, u"The day the person came in again."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        workspace::PersonIntake intake;
        intake.intake = arguments.date(u"INTAKE"_s).value_or(QDate());
        intake.legalStatus = changelog::fromWord<LegalStatus>(arguments.text(u"status"_s))
                                 .value_or(LegalStatus::Convicted);
        if (const auto release = arguments.date(u"release"_s)) {
            intake.release = ReleaseDate{*release, DateStatus::Expected};
        }
        const Result<CaseId> opened = workspace::readmit(office, plan.id, intake);
        if (!opened) {
            return opened.error();
        }
        return Answer{.lines = {u"The new plan is open: case %1."_s.arg(opened->toHex())},
                      .json = {{u"case"_s, opened->toHex()}, {u"before"_s, plan.id.toHex()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeCaseReadmitCommand()
{
    return std::make_unique<CaseReadmitCommand>();
}

} // namespace landgang::cli
