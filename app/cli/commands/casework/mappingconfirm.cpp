// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/keyargument.h"
#include "core/workspace/casework/mappinganswers.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class MappingConfirmCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"mapping confirm"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Confirm that our agency's answer is unchanged."_s;
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"QUESTION"_s, u"A question of the profile: home-now …"_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Result<CodeKey> question = keyFrom<CodeKey>(arguments.text(u"QUESTION"_s));
        if (!question) {
            return question.error();
        }
        if (const Result<> done = workspace::confirmMapping(office, plan.id, *question); !done) {
            return done.error();
        }
        return Answer{.lines = {u"The answer is confirmed."_s},
                      .json = {{u"case"_s, plan.id.toHex()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeMappingConfirmCommand()
{
    return std::make_unique<MappingConfirmCommand>();
}

} // namespace landgang::cli
