// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/idlookup.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/sentences.h"
#include "core/workspace/sharing/exchangestatus.h"
#include "core/workspace/sharing/undoimport.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;
using workspace::UndoneAnswer;

namespace {

Result<BundleId> findBundle(const workspace::Workspace &office, const QString &text)
{
    const auto read = workspace::receivedBundles(office);
    if (!read) {
        return read.error();
    }
    std::vector<BundleId> ids;
    for (const workspace::ReceivedBundle &bundle : *read) {
        ids.push_back(bundle.id);
    }
    return findById(ids, text, u"bundle that was read in"_s);
}

QString answerLine(const workspace::Workspace &office, const UndoneAnswer &answer)
{
    return u"%1 – %2: %3 beside %4"_s.arg(
        answer.person.listed(),
        questionText(office, answer.field, answer.area, answer.item, answer.itemTitle),
        valueText(office, answer.field, answer.earlier),
        valueText(office, answer.field, answer.imported.value));
}

QJsonObject answerJson(const UndoneAnswer &answer)
{
    return {{u"case"_s, answer.caseId.toHex()},
            {u"area"_s, answer.area ? QJsonValue(answer.area->toString()) : QJsonValue()},
            {u"item"_s, answer.item ? QJsonValue(answer.item->toString()) : QJsonValue()},
            {u"field"_s, changelog::fieldName(answer.field)},
            {u"imported"_s, valueJson(answer.imported.value)},
            {u"earlier"_s, valueJson(answer.earlier)}};
}

class ImportUndoCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"import undo"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Set what a bundle replaced beside what it brought, for people to choose."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {textPositional(u"BUNDLE"_s, u"The beginning of its id."_s)};
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {switchOption(u"dry-run"_s, u"Only list what would be set."_s)};
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const Result<BundleId> bundle = findBundle(office, arguments.text(u"BUNDLE"_s));
        if (!bundle) {
            return bundle.error();
        }
        const auto answers = arguments.has(u"dry-run"_s) ? workspace::previewUndo(office, *bundle)
                                                         : workspace::undoImport(office, *bundle);
        if (!answers) {
            return answers.error();
        }
        QStringList lines;
        QJsonArray array;
        for (const UndoneAnswer &answer : *answers) {
            lines.append(answerLine(office, answer));
            array.append(answerJson(answer));
        }
        if (answers->empty()) {
            lines.append(u"Nothing that the bundle replaced can be set beside it again."_s);
        }
        return Answer{.lines = lines,
                      .json = {{u"bundle"_s, bundle->toHex()}, {u"answers"_s, array}}};
    }
};

} // namespace

std::unique_ptr<Command> makeImportUndoCommand()
{
    return std::make_unique<ImportUndoCommand>();
}

} // namespace landgang::cli
