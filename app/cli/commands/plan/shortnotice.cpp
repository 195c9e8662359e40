// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/workspace/plan/gaps.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString groupText(SafeGroup group)
{
    switch (group) {
    case SafeGroup::BedTonight: return u"a bed tonight"_s;
    case SafeGroup::Medicines: return u"medicines"_s;
    case SafeGroup::IdentityPapers: return u"identity papers"_s;
    case SafeGroup::Money: return u"money"_s;
    case SafeGroup::WhoMeets: return u"who meets"_s;
    }
    Q_UNREACHABLE();
}

QString stateText(SafeState state)
{
    switch (state) {
    case SafeState::Missing: return u"missing"_s;
    case SafeState::ReportedOnly: return u"reported, not confirmed"_s;
    case SafeState::Ready: return u"ready"_s;
    case SafeState::NotNeeded: return u"not needed"_s;
    }
    Q_UNREACHABLE();
}

class ShortNoticeCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"short-notice"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show the safe minimum of a plan: bed, medicines, papers, money, who meets."_s;
    }

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &) const override
    {
        const auto page = workspace::shortNoticePage(office, plan.id);
        if (!page) {
            return page.error();
        }
        TextTable table({u"WHAT"_s, u"STATE"_s, u"BY"_s});
        QJsonArray groups;
        for (const SafeMinimum &row : page->groups) {
            const QString by = row.by ? row.by->toString() : QString();
            table.addRow({groupText(row.group), stateText(row.state), by});
            groups.append(QJsonObject{{u"group"_s, groupText(row.group)},
                                      {u"state"_s, stateText(row.state)},
                                      {u"item"_s, by}});
        }
        QStringList lines{listedName(plan),
                          page->release ? u"Release: %1"_s.arg(shownDate(page->release))
                                        : u"No date: ready in 24 hours, at any time."_s};
        lines += table.lines();
        return Answer{.lines = lines,
                      .json = {{u"case"_s, plan.id.toHex()},
                               {u"isDue"_s, page->isDue},
                               {u"release"_s, dateJson(page->release)},
                               {u"groups"_s, groups}}};
    }
};

} // namespace

std::unique_ptr<Command> makeShortNoticeCommand()
{
    return std::make_unique<ShortNoticeCommand>();
}

} // namespace landgang::cli
