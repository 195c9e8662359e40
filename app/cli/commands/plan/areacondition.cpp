// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/names.h"
#include "core/changelog/fields/areawords.h"
#include "core/workspace/casework/conditions.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString stateText(ConditionState state)
{
    switch (state) {
    case ConditionState::Open: return u"open"_s;
    case ConditionState::Met: return u"met"_s;
    case ConditionState::Expired: return u"expired"_s;
    }
    Q_UNREACHABLE();
}

class AreaConditionCommand final : public AreaCommand
{
public:
    [[nodiscard]] QString name() const override { return u"area condition"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Take responsibility for an area on a condition."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            choiceOption(u"on"_s, changelog::wordsOf<ConditionKind>(),
                         u"What it waits for; else as written."_s),
            textOption(u"text"_s, u"TEXT"_s, u"The condition in words."_s),
            dateOption(u"until"_s, u"After this day the office must be asked again."_s),
        };
    }

protected:
    Result<Answer> runOnArea(workspace::Workspace &office, const ReleasePlan &plan,
                             const AreaKey &area, const Arguments &arguments) const override
    {
        const Condition condition{changelog::fromWord<ConditionKind>(arguments.text(u"on"_s))
                                      .value_or(ConditionKind::Other),
                                  arguments.text(u"text"_s), arguments.date(u"until"_s)};
        const Result<> taken = workspace::acceptOnCondition(office, plan.id, area, condition);
        if (!taken) {
            return taken.error();
        }
        const auto rows = workspace::conditions(office, plan.id);
        if (!rows) {
            return rows.error();
        }
        QStringList lines{u"%1: %2 has taken responsibility on a condition."_s.arg(
            areaTitle(office.profile(), area), office.office().name)};
        QString state;
        for (const workspace::ConditionRow &row : *rows) {
            if (row.area == area) {
                state = stateText(row.state);
            }
        }
        lines.append(u"The condition is %1."_s.arg(state));
        return Answer{.lines = lines,
                      .json = {{u"case"_s, plan.id.toHex()},
                               {u"area"_s, area.toString()},
                               {u"state"_s, state}}};
    }
};

} // namespace

std::unique_ptr<Command> makeAreaConditionCommand()
{
    return std::make_unique<AreaConditionCommand>();
}

} // namespace landgang::cli
