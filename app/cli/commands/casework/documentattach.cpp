// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/names.h"
#include "core/workspace/casework/documents.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class DocumentAttachCommand final : public AreaCommand
{
public:
    [[nodiscard]] QString name() const override { return u"document attach"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Hang a PDF or a picture on an area, for everyone who has it."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"file"_s, u"FILE"_s, u"A PDF, PNG or JPEG file."_s).required(),
            textOption(u"title"_s, u"TEXT"_s, u"What it is; otherwise the name of the file."_s),
        };
    }

protected:
    Result<Answer> runOnArea(workspace::Workspace &office, const ReleasePlan &plan,
                             const AreaKey &area, const Arguments &arguments) const override
    {
        if (const Result<> attached = workspace::attachDocument(
                office, plan.id, area, arguments.text(u"file"_s), arguments.text(u"title"_s));
            !attached) {
            return attached.error();
        }
        return Answer{.lines = {u"Attached to %1."_s.arg(areaTitle(office.profile(), area))},
                      .json = {{u"case"_s, plan.id.toHex()}, {u"area"_s, area.toString()}}};
    }
};

} // namespace

std::unique_ptr<Command> makeDocumentAttachCommand()
{
    return std::make_unique<DocumentAttachCommand>();
}

} // namespace landgang::cli
