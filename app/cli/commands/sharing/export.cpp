// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/bundletext.h"
#include "app/cli/lookup.h"
#include "app/cli/names.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ExportCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"export"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Write one sealed bundle with what an office may see and has not confirmed."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"to"_s, u"OFFICE"_s, u"Who it is for."_s).required(),
            textOption(u"out"_s, u"FILE"_s, u"Where the bundle is written."_s),
            switchOption(u"dry-run"_s, u"Only show what would happen."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const Result<OfficeId> to =
            findOffice(office, arguments.text(u"to"_s), OfficeScope::Others);
        if (!to) {
            return to.error();
        }
        if (arguments.has(u"dry-run"_s)) {
            const auto preview = workspace::previewExport(office, *to);
            if (!preview) {
                return preview.error();
            }
            return Answer{.lines = previewLines(office, *preview),
                          .json = previewJson(office, *preview)};
        }
        if (!arguments.has(u"out"_s)) {
            return Error{ErrorCode::InvalidArgument,
                         u"\"export\" needs --out FILE or --dry-run."_s};
        }
        if (const Result<> free = checkIsFree(arguments.text(u"out"_s)); !free) {
            return free.error();
        }
        const auto bundle = workspace::exportBundle(office, *to, arguments.text(u"out"_s));
        if (!bundle) {
            return bundle.error();
        }
        QStringList lines{u"Bundle %1 for %2 is written to %3: %4 about %5."_s.arg(
            QString::number(bundle->number), office.officeName(*to), bundle->path,
            counted(bundle->changes, u"change"_s, u"changes"_s),
            counted(bundle->people, u"person"_s, u"people"_s))};
        const auto parts = bundle->furtherPaths.size() + 1;
        if (parts > 1) {
            lines.append(
                u"It is 1 of %1, as it was too large for one file. Hand on the others "
                "too: %2."_s.arg(QString::number(parts), bundle->furtherPaths.join(u", "_s)));
        }
        return Answer{.lines = lines, .json = exportedJson(office, *to, *bundle)};
    }
};

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace landgang::cli
