// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "core/changelog/fields/planwords.h"
#include "core/workspace/casework/voices.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class VoiceAddCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"voice add"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record the person's own voice about the plan as it stands."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"reason"_s, u"TEXT"_s, u"Why not, or why nobody could ask."_s),
            textOption(u"goals"_s, u"TEXT"_s, u"In the person's own words."_s),
            textOption(u"comment"_s, u"TEXT"_s, u"For the statement on the day of release."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            choicePositional(u"VIEW"_s, changelog::wordsOf<VoiceView>(),
                             u"What the person thinks of it."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        Voice voice;
        voice.view =
            changelog::fromWord<VoiceView>(arguments.text(u"VIEW"_s)).value_or(VoiceView::Agrees);
        voice.reason = arguments.text(u"reason"_s);
        voice.goals = arguments.text(u"goals"_s);
        voice.releaseDayComment = arguments.text(u"comment"_s);
        if (const Result<> added = workspace::recordVoice(office, plan.id, voice); !added) {
            return added.error();
        }
        return Answer{.lines = {u"It is written down."_s}, .json = {{u"case"_s, plan.id.toHex()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeVoiceAddCommand()
{
    return std::make_unique<VoiceAddCommand>();
}

} // namespace landgang::cli
