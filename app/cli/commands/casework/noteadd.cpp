// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/names.h"
#include "core/workspace/casework/notes.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class NoteAddCommand final : public AreaCommand
{
public:
    [[nodiscard]] QString name() const override { return u"note add"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Write a note on an area, for everyone who has it."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"text"_s, u"TEXT"_s, u"What to write down."_s).required(),
        };
    }

protected:
    Result<Answer> runOnArea(workspace::Workspace &office, const ReleasePlan &plan,
                             const AreaKey &area, const Arguments &arguments) const override
    {
        if (const Result<> added =
                workspace::addNote(office, plan.id, area, arguments.text(u"text"_s));
            !added) {
            return added.error();
        }
        return Answer{.lines = {u"Noted on %1."_s.arg(areaTitle(office.profile(), area))},
                      .json = {{u"case"_s, plan.id.toHex()}, {u"area"_s, area.toString()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeNoteAddCommand()
{
    return std::make_unique<NoteAddCommand>();
}

} // namespace landgang::cli
