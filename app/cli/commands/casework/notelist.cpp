// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "core/workspace/casework/notes.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class NoteListCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"note list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show the notes of a plan, newest first."_s;
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments & /*arguments*/) const override
    {
        const auto notes = workspace::notes(office, plan.id);
        if (!notes) {
            return notes.error();
        }
        QStringList lines;
        QJsonArray json;
        for (const workspace::Note &note : *notes) {
            lines.append(u"%1  %2, %3: %4"_s.arg(
                shownTime(note.at), writerName(office, note.office, note.user),
                areaTitle(office.profile(), note.area), note.text));
            json.append(QJsonObject{{u"at"_s, timeJson(note.at)},
                                    {u"office"_s, officeJson(office, note.office)},
                                    {u"area"_s, note.area.toString()},
                                    {u"text"_s, note.text}});
        }
        return Answer{.lines = notes->empty() ? QStringList{u"There are no notes."_s} : lines,
                      .json = {{u"case"_s, plan.id.toHex()}, {u"notes"_s, json}}};
    }
};

} // namespace

std::unique_ptr<Command> makeNoteListCommand()
{
    return std::make_unique<NoteListCommand>();
}

} // namespace landgang::cli
