// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "core/workspace/office/profiles.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class ProfileListCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"profile list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show which profile is in force, and how many plans were laid out with another."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        const auto standing = workspace::profileStanding(office);
        if (!standing) {
            return standing.error();
        }
        const QString hash = QString::fromLatin1(standing->hash.toHex());
        return Answer{.lines = {u"In force: %1 %2"_s.arg(standing->id, hash.left(12)),
                                standing->hasAdditions ? u"With our own items on top."_s
                                                       : u"Without items of our own."_s,
                                standing->canRollBack ? u"The version before is kept."_s
                                                      : u"No earlier version is kept."_s,
                                u"Plans of this version: %1, of others: %2"_s.arg(
                                    QString::number(standing->plansOfThis),
                                    QString::number(standing->plansOfOthers))},
                      .json = {{u"id"_s, standing->id},
                               {u"hash"_s, hash},
                               {u"hasAdditions"_s, standing->hasAdditions},
                               {u"canRollBack"_s, standing->canRollBack},
                               {u"plansOfThis"_s, standing->plansOfThis},
                               {u"plansOfOthers"_s, standing->plansOfOthers}}};
    }
};

} // namespace

std::unique_ptr<Command> makeProfileListCommand()
{
    return std::make_unique<ProfileListCommand>();
}

} // namespace landgang::cli
