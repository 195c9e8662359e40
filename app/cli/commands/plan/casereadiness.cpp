// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/domain/readiness.h"
#include "core/workspace/plan/gaps.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString officeText(const workspace::Workspace &office, const std::optional<OfficeId> &id)
{
    return id ? office.officeName(*id) : u"nobody"_s;
}

/// The items that were only reported: done, but not said so by who answers for them.
QString reportedOnly(const NeedArea &area, const AreaReadiness &state)
{
    QStringList keys;
    for (const ChecklistItem &item : area.items) {
        const auto *latest = item.state.latest();
        if (latest != nullptr && latest->value.progress == Progress::Done
            && state.responsible != latest->office) {
            keys.append(item.key.toString());
        }
    }
    return keys.join(", "_L1);
}

QString explanation(const workspace::Workspace &office, const NeedArea &area,
                    const AreaReadiness &state)
{
    switch (state.state) {
    case AreaState::NobodyResponsible:
        return state.declined ? u"%1 has said no"_s.arg(officeText(office, state.declined))
            : state.asked
            ? u"%1 is asked and has not answered"_s.arg(officeText(office, state.asked))
            : u"no office is asked"_s;
    case AreaState::Disputed:
        return u"%1 with different answers: choose between them"_s.arg(
            counted(state.disputes, u"question"_s, u"questions"_s));
    case AreaState::NotAsked: return u"the person has not been asked"_s;
    case AreaState::ReportedReady:
        return u"not confirmed by %1: %2"_s.arg(officeText(office, state.responsible),
                                                reportedOnly(area, state));
    case AreaState::ResponsibilityTaken:
        return state.nextDue ? u"%1 has it; next due %2"_s.arg(
                                   officeText(office, state.responsible), shownDate(state.nextDue))
                             : u"%1 has it"_s.arg(officeText(office, state.responsible));
    case AreaState::Ready: return u"confirmed by %1"_s.arg(officeText(office, state.responsible));
    case AreaState::NoNeed: return u"asked: no need"_s;
    case AreaState::Declined: return u"asked: the person does not want it"_s;
    }
    Q_UNREACHABLE();
}

class CaseReadinessCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"case readiness"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Explain for each area of a plan what it lacks to be in place on the day."_s;
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &) const override
    {
        TextTable table({u"AREA"_s, u"STATE"_s, u"DONE"_s, u"OVERDUE"_s, u"WHY"_s});
        QJsonArray areas;
        for (const NeedArea &area : plan.areas) {
            const AreaReadiness state = readiness(area, office.today());
            const QString done = u"%1 of %2"_s.arg(QString::number(state.itemsDone),
                                                   QString::number(state.itemsTotal));
            const QString why = explanation(office, area, state);
            table.addRow({areaTitle(office.profile(), area.key), shownState(state.state), done,
                          QString::number(state.overdue), why});
            areas.append(QJsonObject{{u"area"_s, area.key.toString()},
                                     {u"state"_s, word(state.state)},
                                     {u"itemsDone"_s, state.itemsDone},
                                     {u"itemsTotal"_s, state.itemsTotal},
                                     {u"overdue"_s, state.overdue},
                                     {u"conflicts"_s, state.disputes},
                                     {u"why"_s, why}});
        }
        const PlanReadiness whole =
            readiness(plan, workspace::guaranteedAreas(office.profile()), office.today());
        QStringList lines = table.lines();
        lines.append(u"%1 of %2 guaranteed areas in place, %3 declined."_s.arg(
            QString::number(whole.inPlace), QString::number(whole.counted),
            QString::number(whole.declined)));
        return Answer{.lines = lines,
                      .json = {{u"areas"_s, areas},
                               {u"inPlace"_s, whole.inPlace},
                               {u"counted"_s, whole.counted},
                               {u"declined"_s, whole.declined}}};
    }
};

} // namespace

std::unique_ptr<Command> makeCaseReadinessCommand()
{
    return std::make_unique<CaseReadinessCommand>();
}

} // namespace landgang::cli
