// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "core/workspace/casework/documents.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class DocumentListCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"document list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show the documents of a plan with their numbers, newest first."_s;
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments & /*arguments*/) const override
    {
        const auto documents = workspace::documents(office, plan.id);
        if (!documents) {
            return documents.error();
        }
        QStringList lines;
        QJsonArray json;
        for (const workspace::Document &document : *documents) {
            const int number = static_cast<int>(json.size()) + 1;
            lines.append(u"%1  %2, %3: \"%4\" (%5, %6)%7"_s.arg(
                QString::number(number), shownTime(document.at),
                areaTitle(office.profile(), document.area), document.title, document.mediaType,
                counted(document.size, u"byte"_s, u"bytes"_s),
                document.isHere ? QString() : u" – has not come yet"_s));
            json.append(QJsonObject{{u"number"_s, number},
                                    {u"at"_s, timeJson(document.at)},
                                    {u"office"_s, officeJson(office, document.office)},
                                    {u"area"_s, document.area.toString()},
                                    {u"title"_s, document.title},
                                    {u"mediaType"_s, document.mediaType},
                                    {u"size"_s, document.size},
                                    {u"here"_s, document.isHere}});
        }
        return Answer{.lines = documents->empty() ? QStringList{u"There are no documents."_s}
                                                  : lines,
                      .json = {{u"case"_s, plan.id.toHex()}, {u"documents"_s, json}}};
    }
};

} // namespace

std::unique_ptr<Command> makeDocumentListCommand()
{
    return std::make_unique<DocumentListCommand>();
}

} // namespace landgang::cli
