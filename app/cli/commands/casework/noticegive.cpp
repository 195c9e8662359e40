// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/keyargument.h"
#include "core/workspace/casework/notices.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class NoticeGiveCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"notice give"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record that a notice was given, with what shows it."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            dateOption(u"on"_s, u"The day it was given; else today."_s),
            textOption(u"evidence"_s, u"TEXT"_s, u"What shows it."_s).required(),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"DUTY"_s, u"A duty of the profile: nav-release …"_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Result<CodeKey> duty = keyFrom<CodeKey>(arguments.text(u"DUTY"_s));
        if (!duty) {
            return duty.error();
        }
        const GivenNotice notice{arguments.date(u"on"_s).value_or(office.today()),
                                 arguments.text(u"evidence"_s)};
        if (const Result<> given = workspace::giveNotice(office, plan.id, *duty, notice); !given) {
            return given.error();
        }
        return Answer{.lines = {u"The notice is recorded."_s},
                      .json = {{u"case"_s, plan.id.toHex()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeNoticeGiveCommand()
{
    return std::make_unique<NoticeGiveCommand>();
}

} // namespace landgang::cli
