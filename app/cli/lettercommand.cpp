// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/lettercommand.h"

#include "app/cli/bundletext.h"
#include "app/cli/lookup.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

QList<Parameter> LetterCommand::options() const
{
    return {
        textOption(u"to"_s, u"OFFICE"_s, u"Who it is for."_s).required(),
        textOption(u"out"_s, u"FILE"_s, u"Where it is written."_s).required(),
    };
}

Result<Answer> LetterCommand::runIn(workspace::Workspace &office, const Arguments &arguments) const
{
    const Result<OfficeId> to = findOffice(office, arguments.text(u"to"_s), OfficeScope::Others);
    if (!to) {
        return to.error();
    }
    const QString path = arguments.text(u"out"_s);
    if (const Result<> free = checkIsFree(path); !free) {
        return free.error();
    }
    const Result<workspace::ExportedBundle> bundle = write(office, *to, path);
    if (!bundle) {
        return bundle.error();
    }
    return Answer{
        .lines = {u"%1 %2 for %3 is written to %4."_s.arg(
            letterName(), QString::number(bundle->number), office.officeName(*to), bundle->path)},
        .json = exportedJson(office, *to, *bundle)};
}

} // namespace landgang::cli
