// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/workspace/plan/questions.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

using workspace::ResponsibilityQuestion;

QString stateWord(ResponsibilityState state)
{
    switch (state) {
    case ResponsibilityState::Proposed: return u"not answered"_s;
    case ResponsibilityState::Accepted: return u"taken"_s;
    case ResponsibilityState::Declined: return u"said no"_s;
    }
    Q_UNREACHABLE();
}

QString daysText(const ResponsibilityQuestion &question)
{
    return question.daysLeft ? QString::number(*question.daysLeft) : u"no date"_s;
}

QString firstItem(const Profile &profile, const ResponsibilityQuestion &question)
{
    if (question.items.empty()) {
        return {};
    }
    const workspace::OpenItem &item = question.items.front();
    return u"%1 %2"_s.arg(shownDate(item.due), itemTitle(profile, item.item, item.title)).trimmed();
}

QJsonObject questionJson(const workspace::Workspace &office, const ResponsibilityQuestion &question)
{
    QJsonArray items;
    for (const workspace::OpenItem &item : question.items) {
        items.append(
            QJsonObject{{u"item"_s, item.item.toString()}, {u"due"_s, dateJson(item.due)}});
    }
    return {{u"case"_s, question.plan.toHex()},
            {u"area"_s, question.area.toString()},
            {u"release"_s, dateJson(question.release)},
            {u"by"_s, officeJson(office, question.by)},
            {u"at"_s, timeJson(question.at)},
            {u"office"_s, officeJson(office, question.stands.office)},
            {u"answer"_s, stateWord(question.stands.state)},
            {u"reason"_s, question.stands.reason},
            {u"items"_s, items}};
}

class AskedCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"asked"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"List what our office is asked to take on, and what others answered us."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        const auto ofUs = workspace::askedOfUs(office);
        const auto ofOthers = workspace::askedOfOthers(office);
        if (!ofUs || !ofOthers) {
            return ofUs ? ofOthers.error() : ofUs.error();
        }
        TextTable questions({u"DAYS"_s, u"PERSON"_s, u"AREA"_s, u"ASKED BY"_s, u"FIRST TO DO"_s});
        TextTable answers({u"DAYS"_s, u"PERSON"_s, u"AREA"_s, u"OFFICE"_s, u"ANSWER"_s, u"WHY"_s});
        QJsonArray asked;
        QJsonArray answered;
        for (const ResponsibilityQuestion &question : *ofUs) {
            questions.addRow({daysText(question), question.person.listed(),
                              areaTitle(office.profile(), question.area),
                              office.officeName(question.by),
                              firstItem(office.profile(), question)});
            asked.append(questionJson(office, question));
        }
        for (const ResponsibilityQuestion &question : *ofOthers) {
            answers.addRow({daysText(question), question.person.listed(),
                            areaTitle(office.profile(), question.area),
                            office.officeName(question.stands.office),
                            stateWord(question.stands.state), question.stands.reason});
            answered.append(questionJson(office, question));
        }
        QStringList lines = questions.isEmpty() ? QStringList{u"Nobody asks us for anything."_s}
                                                : questions.lines();
        if (!answers.isEmpty()) {
            lines += QStringList{QString(), u"What we asked of others:"_s} + answers.lines();
        }
        return Answer{.lines = lines, .json = {{u"ofUs"_s, asked}, {u"ofOthers"_s, answered}}};
    }
};

} // namespace

std::unique_ptr<Command> makeAskedCommand()
{
    return std::make_unique<AskedCommand>();
}

} // namespace landgang::cli
