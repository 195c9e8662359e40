// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/idlookup.h"
#include "app/cli/names.h"
#include "core/workspace/plan/history.h"
#include "core/workspace/sharing/erasechanges.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ChangesEraseCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"changes erase"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Take back what changes say, here and wherever they have gone; what they had "
               "replaced does not come back."_s;
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {textPositional(u"CHANGES"_s,
                               u"The beginnings of their ids, with commas between; \"history\" "
                               "with --json tells them."_s)};
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const auto entries = workspace::history(office, plan.id);
        if (!entries) {
            return entries.error();
        }
        std::vector<ChangeId> known;
        for (const workspace::HistoryEntry &entry : *entries) {
            known.push_back(entry.id.change);
        }
        const auto chosen = findByIds(known, arguments.list(u"CHANGES"_s), u"change"_s);
        if (!chosen) {
            return chosen.error();
        }
        if (const Result<> erased = workspace::eraseChanges(office, plan.id, *chosen); !erased) {
            return erased.error();
        }
        const auto count = static_cast<qint64>(chosen->size());
        return Answer{.lines = {u"Erased: %1. The next bundles tell the others."_s.arg(
                          counted(count, u"change"_s, u"changes"_s))},
                      .json = {{u"case"_s, plan.id.toHex()}, {u"erased"_s, count}}};
    }
};

} // namespace

std::unique_ptr<Command> makeChangesEraseCommand()
{
    return std::make_unique<ChangesEraseCommand>();
}

} // namespace landgang::cli
