// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/askedwords.h"
#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "core/workspace/office/officecards.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

/// "1 fjell  2 båt …"
QString numbered(const QStringList &words)
{
    QStringList result;
    for (qsizetype i = 0; i < words.size(); ++i) {
        result.append(u"%1 %2"_s.arg(QString::number(i + 1), words.at(i)));
    }
    return result.join("  "_L1);
}

class CardWordsCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"card words"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show our words for reading aloud, or which words of OFFICE to type."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"OFFICE"_s, u"Another office; without it, our own."_s).optional(),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        if (!arguments.has(u"OFFICE"_s)) {
            const QStringList words = workspace::cardWords(office.officeId());
            return Answer{.lines = {numbered(words)},
                          .json = {{u"office"_s, officeJson(office, office.officeId())},
                                   {u"words"_s, QJsonArray::fromStringList(words)}}};
        }
        const Result<OfficeId> id =
            findOffice(office, arguments.text(u"OFFICE"_s), OfficeScope::Others);
        if (!id) {
            return id.error();
        }
        return Answer{.lines = {u"Ask %1 to read its words aloud and type words %2."_s.arg(
                          office.officeName(*id), askedWordsText(*id))},
                      .json = {{u"office"_s, officeJson(office, *id)},
                               {u"askedWords"_s, askedWordsJson(*id)}}};
    }
};

} // namespace

std::unique_ptr<Command> makeCardWordsCommand()
{
    return std::make_unique<CardWordsCommand>();
}

} // namespace landgang::cli
