// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/idlookup.h"
#include "app/cli/names.h"
#include "core/workspace/sharing/heldchanges.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ChangesTakeInCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"changes take-in"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Let held changes count, each with what its author wrote before it."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {textPositional(u"CHANGES"_s,
                               u"The beginnings of their ids, with commas between; see \"changes "
                               "held\"."_s)};
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const auto held = workspace::heldChanges(office);
        if (!held) {
            return held.error();
        }
        std::vector<ChangeId> known;
        for (const workspace::HeldChange &change : *held) {
            known.push_back(change.id);
        }
        const auto chosen = findByIds(known, arguments.list(u"CHANGES"_s), u"held change"_s);
        if (!chosen) {
            return chosen.error();
        }
        if (const Result<> taken = workspace::takeInHeld(office, *chosen); !taken) {
            return taken.error();
        }
        const auto left = workspace::heldChanges(office);
        if (!left) {
            return left.error();
        }
        const auto count = static_cast<qint64>(held->size()) - static_cast<qint64>(left->size());
        return Answer{.lines = {u"Taken in: %1. The next bundles tell the others."_s.arg(
                          counted(count, u"change"_s, u"changes"_s))},
                      .json = {{u"takenIn"_s, count}}};
    }
};

} // namespace

std::unique_ptr<Command> makeChangesTakeInCommand()
{
    return std::make_unique<ChangesTakeInCommand>();
}

} // namespace landgang::cli
