// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/choices.h"
#include "app/cli/json.h"
#include "app/cli/newanswer.h"
#include "app/cli/sentences.h"
#include "core/workspace/plan/disputes.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

Result<workspace::Dispute> findDispute(const workspace::Workspace &office, const QString &key)
{
    const auto open = workspace::disputes(office);
    if (!open) {
        return open.error();
    }
    for (const workspace::Dispute &dispute : *open) {
        if (dispute.key() == key) {
            return dispute;
        }
    }
    return Error{
        ErrorCode::NotFound,
        u"No question %1 has different answers; \"conflicts list\" shows those that have."_s.arg(
            key)};
}

/// Lets answer `number`, from 1, stand.
Result<changelog::Value> choose(workspace::Workspace &office, const workspace::Dispute &dispute,
                                int number)
{
    const auto index = static_cast<size_t>(number) - 1;
    if (index >= dispute.answers.size()) {
        return Error{ErrorCode::InvalidArgument,
                     u"There is no answer %1; there are %2."_s.arg(
                         QString::number(number),
                         QString::number(static_cast<qint64>(dispute.answers.size())))};
    }
    const Statement<changelog::Value> &chosen = dispute.answers[index];
    if (const Result<> resolved = workspace::resolveDispute(office, dispute, chosen.id);
        !resolved) {
        return resolved.error();
    }
    return chosen.value;
}

Result<changelog::Value> answerAnew(workspace::Workspace &office, const workspace::Dispute &dispute,
                                    const Arguments &arguments)
{
    Result<changelog::Value> value = newAnswer(dispute.field, arguments);
    if (!value) {
        return value;
    }
    if (const Result<> resolved = workspace::resolveDispute(office, dispute, *value); !resolved) {
        return resolved.error();
    }
    return value;
}

class ConflictsResolveCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"conflicts resolve"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Choose between different answers; it holds everywhere once the next bundle is read in."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"KEY"_s, u"What \"conflicts list\" shows in front of the question."_s),
        };
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            numberOption(u"choose"_s, u"The answer of this number stands."_s),
            textOption(u"value"_s, u"TEXT"_s, u"A new answer stands instead of all."_s),
            choiceOption(u"status"_s, dateStatusWords(), u"How firm a new release date is."_s),
            textOption(u"evidence"_s, u"TEXT"_s, u"What shows the new state of an item."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        if (arguments.has(u"choose"_s) == arguments.has(u"value"_s)) {
            return Error{ErrorCode::InvalidArgument, u"Give either --choose N or --value TEXT."_s};
        }
        const Result<workspace::Dispute> dispute = findDispute(office, arguments.text(u"KEY"_s));
        if (!dispute) {
            return dispute.error();
        }
        const Result<changelog::Value> value = arguments.has(u"choose"_s)
            ? choose(office, *dispute, arguments.number(u"choose"_s).value_or(0))
            : answerAnew(office, *dispute, arguments);
        if (!value) {
            return value.error();
        }
        const QString question =
            questionText(office, dispute->field, dispute->area, dispute->item, dispute->itemTitle);
        return Answer{.lines = {u"%1 – %2. It holds for all once the next bundle is read in."_s.arg(
                          question, valueText(office, dispute->field, *value))},
                      .json = {{u"key"_s, dispute->key()},
                               {u"case"_s, dispute->caseId.toHex()},
                               {u"value"_s, valueJson(*value)}}};
    }
};

} // namespace

std::unique_ptr<Command> makeConflictsResolveCommand()
{
    return std::make_unique<ConflictsResolveCommand>();
}

} // namespace landgang::cli
