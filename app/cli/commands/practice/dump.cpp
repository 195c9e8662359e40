// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/practice/practicecommands.h"

#include "app/cli/lookup.h"
#include "core/base/digest.h"
#include "core/workspace/dump.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class DumpCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"dump"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Write the whole state as canonical text: same changes, same bytes."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            switchOption(u"canonical"_s,
                         u"The one form there is; named so that scripts stay right."_s)
                .required(),
            textOption(u"shared-with"_s, u"OFFICE"_s,
                       u"Only what that office may hold too, to compare with its dump."_s),
            textOption(u"case"_s, u"CASE"_s, u"Only this case."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        std::optional<OfficeId> sharedWith;
        if (arguments.has(u"shared-with"_s)) {
            const auto other =
                findOffice(office, arguments.text(u"shared-with"_s), OfficeScope::Others);
            if (!other) {
                return other.error();
            }
            sharedWith = *other;
        }
        std::optional<CaseId> caseId;
        if (arguments.has(u"case"_s)) {
            const Result<ReleasePlan> plan = findCase(office, arguments.text(u"case"_s));
            if (!plan) {
                return plan.error();
            }
            caseId = plan->id;
        }
        const Result<QByteArray> dump = workspace::canonicalDump(office, sharedWith, caseId);
        if (!dump) {
            return dump.error();
        }
        return Answer{.json = {{u"dump"_s, QString::fromUtf8(*dump)},
                               {u"sha256"_s, QString::fromLatin1(sha256(*dump).toHex())}},
                      .bytes = *dump};
    }
};

} // namespace

std::unique_ptr<Command> makeDumpCommand()
{
    return std::make_unique<DumpCommand>();
}

} // namespace landgang::cli
