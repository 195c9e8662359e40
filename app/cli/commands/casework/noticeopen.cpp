// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/keyargument.h"
#include "app/cli/lookup.h"
#include "core/workspace/casework/notices.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class NoticeOpenCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"notice open"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Open the stream of a duty to the office that must be told; no consent is asked for."_s;
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(u"DUTY"_s, u"A duty of the profile: nav-release …"_s),
            textPositional(u"OFFICE"_s, u"The office that must be told."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const Result<CodeKey> duty = keyFrom<CodeKey>(arguments.text(u"DUTY"_s));
        const Result<OfficeId> to =
            findOffice(office, arguments.text(u"OFFICE"_s), OfficeScope::Others);
        if (!duty || !to) {
            return duty ? to.error() : duty.error();
        }
        if (const Result<> opened = workspace::openDuty(office, plan.id, *duty, *to); !opened) {
            return opened.error();
        }
        return Answer{
            .lines = {u"%1 gets the notice with the next bundle, and nothing else by it."_s.arg(
                office.officeName(*to))},
            .json = {{u"case"_s, plan.id.toHex()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeNoticeOpenCommand()
{
    return std::make_unique<NoticeOpenCommand>();
}

} // namespace landgang::cli
