// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/indicatortext.h"
#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/domain/indicators/indicatorfile.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class IndicatorsMergeCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return u"indicators-merge"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Add up tables of several offices; no case leaves its office."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            switchOption(u"csv"_s, u"As CSV, to hand on and to merge."_s),
        };
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"FILES"_s, u"CSV files, separated by commas."_s),
        };
    }

    [[nodiscard]] bool usesStore() const override { return false; }

    Result<Answer> run(const Call &call) const override
    {
        const Arguments &arguments = call.arguments;
        IndicatorTable sum;
        for (const QString &path : arguments.list(u"FILES"_s)) {
            const Result<QByteArray> csv = readFileBounded(path, limits::kProfileBytes);
            if (!csv) {
                return csv.error();
            }
            const Result<IndicatorTable> table = indicatorsFromCsv(*csv, path);
            if (!table) {
                return table.error();
            }
            sum += *table;
        }
        return tableAnswer(sum, arguments.has(u"csv"_s) ? TableForm::Csv : TableForm::Text);
    }
};

} // namespace

std::unique_ptr<Command> makeIndicatorsMergeCommand()
{
    return std::make_unique<IndicatorsMergeCommand>();
}

} // namespace landgang::cli
