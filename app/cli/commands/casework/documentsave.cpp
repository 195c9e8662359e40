// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/bundletext.h"
#include "core/workspace/casework/documents.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class DocumentSaveCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"document save"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Write a document of a plan to a file."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            numberOption(u"number"_s, u"Its number in \"document list\"."_s).required(),
            textOption(u"out"_s, u"FILE"_s, u"Where it is written."_s).required(),
        };
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const auto documents = workspace::documents(office, plan.id);
        if (!documents) {
            return documents.error();
        }
        const auto number = static_cast<size_t>(arguments.number(u"number"_s).value_or(0));
        if (number < 1 || number > documents->size()) {
            return Error{
                ErrorCode::NotFound,
                u"The plan has no document %1; \"document list\" shows them."_s.arg(number)};
        }
        const QString path = arguments.text(u"out"_s);
        if (const Result<> free = checkIsFree(path); !free) {
            return free.error();
        }
        const workspace::Document &document = (*documents)[number - 1];
        if (const Result<> saved = workspace::saveDocument(office, plan.id, document.id, path);
            !saved) {
            return saved.error();
        }
        return Answer{.lines = {u"\"%1\" is written to %2."_s.arg(document.title, path),
                                u"This copy is not encrypted. Delete it when it is no longer "
                                "needed."_s},
                      .json = {{u"case"_s, plan.id.toHex()}, {u"path"_s, path}}};
    }
};

} // namespace

std::unique_ptr<Command> makeDocumentSaveCommand()
{
    return std::make_unique<DocumentSaveCommand>();
}

} // namespace landgang::cli
