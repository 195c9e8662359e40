// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/casework/caseworkcommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/changelog/fields/areawords.h"
#include "core/workspace/casework/applications.h"
#include "core/workspace/plan/planrecords.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString faultText(ApplicationFault fault)
{
    switch (fault) {
    case ApplicationFault::None: return {};
    case ApplicationFault::NoPower: return u"nobody had a power of attorney for it"_s;
    case ApplicationFault::NoReference: return u"it has no reference to find it by"_s;
    }
    Q_UNREACHABLE();
}

class ApplicationListCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"application list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"List what was applied for on the person's behalf and what must be mended."_s;
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &) const override
    {
        const auto rows = workspace::applications(office, plan.id);
        if (!rows) {
            return rows.error();
        }
        TextTable table({u"APPLICATION"_s, u"AREA"_s, u"SERVICE"_s, u"SENT"_s, u"BY"_s,
                         u"OUTCOME"_s, u"MEND"_s});
        QJsonArray json;
        for (const workspace::ApplicationRow &row : *rows) {
            const SentApplication &sent = row.application;
            const QString key = workspace::recordKey(row.entity);
            table.addRow({key, sent.area.toString(), sent.service, shownDate(sent.sent),
                          sent.sentBy, changelog::word(sent.outcome), faultText(row.fault)});
            json.append(QJsonObject{{u"application"_s, key},
                                    {u"area"_s, sent.area.toString()},
                                    {u"service"_s, sent.service},
                                    {u"sent"_s, dateJson(sent.sent)},
                                    {u"reference"_s, sent.reference},
                                    {u"outcome"_s, changelog::word(sent.outcome)},
                                    {u"fault"_s, faultText(row.fault)}});
        }
        return Answer{.lines = table.isEmpty() ? QStringList{u"Nothing was applied for."_s}
                                               : table.lines(),
                      .json = {{u"applications"_s, json}}};
    }
};

} // namespace

std::unique_ptr<Command> makeApplicationListCommand()
{
    return std::make_unique<ApplicationListCommand>();
}

} // namespace landgang::cli
