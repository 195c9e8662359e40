// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/texttable.h"
#include "core/changelog/fields/areawords.h"
#include "core/workspace/casework/mappinganswers.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString matchText(MappingMatch match)
{
    switch (match) {
    case MappingMatch::NeitherAsked: return u"not asked"_s;
    case MappingMatch::OneAsked: return u"one has asked"_s;
    case MappingMatch::Same: return u"same"_s;
    case MappingMatch::NotesDiffer: return u"same, in other words"_s;
    case MappingMatch::Different: return u"different"_s;
    }
    Q_UNREACHABLE();
}

QString answerText(const std::optional<MappingAnswer> &answer, QDate today)
{
    if (!answer) {
        return u"not asked"_s;
    }
    QString text = changelog::word(answer->outcome);
    if (!answer->note.isEmpty()) {
        text = u"%1 (%2)"_s.arg(text, answer->note);
    }
    return isStale(*answer, today) ? QString(text + u", old: confirm or ask again"_s) : text;
}

class MappingListCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"mapping list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show every question of the mapping with both agencies' answers side by side."_s;
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &) const override
    {
        const auto rows = workspace::mappingRows(office, plan.id);
        if (!rows) {
            return rows.error();
        }
        TextTable table({u"QUESTION"_s, u"CORRECTIONAL SERVICE"_s, u"NAV"_s, u"COMPARED"_s});
        QJsonArray json;
        for (const MappingRow &row : *rows) {
            const QString prison = answerText(row.correctionalService, office.today());
            const QString nav = answerText(row.nav, office.today());
            table.addRow({row.question.toString(), prison, nav, matchText(row.match)});
            json.append(QJsonObject{{u"question"_s, row.question.toString()},
                                    {u"correctionalService"_s, prison},
                                    {u"nav"_s, nav},
                                    {u"match"_s, matchText(row.match)}});
        }
        return Answer{.lines = table.lines(), .json = {{u"questions"_s, json}}};
    }
};

} // namespace

std::unique_ptr<Command> makeMappingListCommand()
{
    return std::make_unique<MappingListCommand>();
}

} // namespace landgang::cli
