// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "app/cli/names.h"
#include "core/changelog/fields/casewords.h"
#include "core/workspace/plan/caselife.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString stateText(CaseState state)
{
    switch (state) {
    case CaseState::NotBegun: return u"not begun"_s;
    case CaseState::Active: return u"running"_s;
    case CaseState::Paused: return u"time does not run"_s;
    case CaseState::Released: return u"released"_s;
    case CaseState::Closed: return u"closed"_s;
    case CaseState::Ended: return u"ended"_s;
    }
    Q_UNREACHABLE();
}

class CaseLifeCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"case life"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record that something happened to a case, or show its life."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            choiceOption(u"event"_s, changelog::wordsOf<CaseEventKind>(), u"What happened."_s),
            dateOption(u"on"_s, u"The day; else today."_s),
            textOption(u"to"_s, u"OFFICE"_s, u"Where the person is from then on."_s),
            textOption(u"note"_s, u"TEXT"_s, u"In words."_s),
        };
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        if (arguments.has(u"event"_s)) {
            CaseEvent event{changelog::fromWord<CaseEventKind>(arguments.text(u"event"_s))
                                .value_or(CaseEventKind::Interruption),
                            arguments.date(u"on"_s).value_or(office.today()), std::nullopt,
                            arguments.text(u"note"_s)};
            if (arguments.has(u"to"_s)) {
                const auto to = findOffice(office, arguments.text(u"to"_s), OfficeScope::All);
                if (!to) {
                    return to.error();
                }
                event.office = *to;
            }
            if (const Result<> done = workspace::recordEvent(office, plan.id, event); !done) {
                return done.error();
            }
        }
        const auto life = workspace::caseLife(office, plan.id);
        if (!life) {
            return life.error();
        }
        QStringList lines{stateText(life->standing.state)};
        QJsonArray events;
        for (const CaseEvent &event : life->events) {
            const QString desk = event.office ? office.officeName(*event.office) : QString();
            lines.append(u"%1  %2  %3  %4"_s.arg(shownDate(event.on), changelog::word(event.kind),
                                                 desk, event.note));
            events.append(QJsonObject{{u"kind"_s, changelog::word(event.kind)},
                                      {u"on"_s, dateJson(event.on)},
                                      {u"note"_s, event.note}});
        }
        return Answer{.lines = lines,
                      .json = {{u"state"_s, stateText(life->standing.state)},
                               {u"deadlinesRun"_s, deadlinesRun(life->standing)},
                               {u"events"_s, events}}};
    }
};

} // namespace

std::unique_ptr<Command> makeCaseLifeCommand()
{
    return std::make_unique<CaseLifeCommand>();
}

} // namespace landgang::cli
