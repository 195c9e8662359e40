// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/datetext.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "core/changelog/fields/casewords.h"
#include "core/workspace/casework/recordsentence.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString obstacleText(ParoleObstacle obstacle)
{
    switch (obstacle) {
    case ParoleObstacle::None: return {};
    case ParoleObstacle::ServedInFull: return u"No parole: a fine is served in full."_s;
    case ParoleObstacle::RemainderTooShort:
        return u"No parole is expected: fewer than 14 days would remain "
               "(straffegjennomføringsloven § 42)."_s;
    case ParoleObstacle::DecidedByCourt: return u"The court decides when it ends."_s;
    }
    Q_UNREACHABLE();
}

QStringList linesOf(const workspace::Workspace &office, const workspace::SentenceRecord &record)
{
    QStringList lines{
        u"The sentence is %1."_s.arg(counted(record.term.days, u"day long"_s, u"days long"_s))};
    if (record.dates.parole) {
        lines.append(u"Parole is expected on %1, after two thirds and at least 60 days "
                     "(straffegjennomføringsloven § 42); it can be refused."_s.arg(
                         shownDate(record.dates.parole)));
    }
    const QString obstacle = obstacleText(record.dates.obstacle);
    if (!obstacle.isEmpty()) {
        lines.append(obstacle);
    }
    for (const workspace::DateSetting &setting : record.settings) {
        lines += settingLines(office, setting, Tense::Has);
    }
    return lines;
}

class DateCalculateCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"date calculate"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Record the length of a sentence and state the dates that follow from it."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            choiceOption(u"kind"_s, changelog::wordsOf<SentenceKind>(),
                         u"What is served; else imprisonment."_s),
            numberOption(u"years"_s, u"Years of the sentence."_s),
            numberOption(u"months"_s, u"Months of the sentence."_s),
            numberOption(u"days"_s, u"Days of the sentence."_s),
            numberOption(u"deducted"_s, u"Days of remand and transport that count as served."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            datePositional(u"START"_s, u"The first day of serving."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        SentenceTerm term;
        term.kind = changelog::fromWord<SentenceKind>(arguments.text(u"kind"_s))
                        .value_or(SentenceKind::Imprisonment);
        term.start = arguments.date(u"START"_s).value_or(QDate());
        const SentenceLength length{arguments.number(u"years"_s).value_or(0),
                                    arguments.number(u"months"_s).value_or(0),
                                    arguments.number(u"days"_s).value_or(0)};
        term.days = totalDays(term.start, {length});
        term.deductedDays = arguments.number(u"deducted"_s).value_or(0);
        const auto record = workspace::recordSentence(office, plan.id, term);
        if (!record) {
            return record.error();
        }
        return Answer{.lines = linesOf(office, *record),
                      .json = {{u"days"_s, record->term.days},
                               {u"end"_s, dateJson(record->dates.end)},
                               {u"parole"_s, dateJson(record->dates.parole)},
                               {u"minimumTerm"_s, dateJson(record->dates.minimumTerm)},
                               {u"obstacle"_s, obstacleText(record->dates.obstacle)}}};
    }
};

} // namespace

std::unique_ptr<Command> makeDateCalculateCommand()
{
    return std::make_unique<DateCalculateCommand>();
}

} // namespace landgang::cli
