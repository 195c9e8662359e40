// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/keyargument.h"
#include "core/changelog/fields/areawords.h"
#include "core/workspace/casework/mappinganswers.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class MappingAnswerCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"mapping answer"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record what the person answered when our agency asked."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"note"_s, u"TEXT"_s, u"In the person's words."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"QUESTION"_s, u"A question of the profile: home-now …"_s),
            choicePositional(u"OUTCOME"_s, changelog::wordsOf<MappingOutcome>(), u"The answer."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Result<CodeKey> question = keyFrom<CodeKey>(arguments.text(u"QUESTION"_s));
        if (!question) {
            return question.error();
        }
        const workspace::MappingEntry entry{
            *question,
            changelog::fromWord<MappingOutcome>(arguments.text(u"OUTCOME"_s))
                .value_or(MappingOutcome::Need),
            arguments.text(u"note"_s)};
        if (const Result<> done = workspace::recordMapping(office, plan.id, entry); !done) {
            return done.error();
        }
        return Answer{.lines = {u"The answer is recorded."_s},
                      .json = {{u"case"_s, plan.id.toHex()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeMappingAnswerCommand()
{
    return std::make_unique<MappingAnswerCommand>();
}

} // namespace landgang::cli
