// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "core/changelog/fields/areawords.h"
#include "core/workspace/casework/applications.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ApplicationAnswerCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"application answer"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record how an application went."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            dateOption(u"on"_s, u"The day of the answer; else today."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"APPLICATION"_s, u"Its id, as application list shows it."_s),
            choicePositional(u"OUTCOME"_s, changelog::wordsOf<ApplicationOutcome>(),
                             u"How it went."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const ApplicationResult result{
            changelog::fromWord<ApplicationOutcome>(arguments.text(u"OUTCOME"_s))
                .value_or(ApplicationOutcome::Waiting),
            arguments.date(u"on"_s).value_or(office.today())};
        const Result<> done = workspace::recordApplicationOutcome(
            office, plan.id, arguments.text(u"APPLICATION"_s), result);
        if (!done) {
            return done.error();
        }
        return Answer{.lines = {u"The answer is recorded."_s},
                      .json = {{u"case"_s, plan.id.toHex()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeApplicationAnswerCommand()
{
    return std::make_unique<ApplicationAnswerCommand>();
}

} // namespace landgang::cli
