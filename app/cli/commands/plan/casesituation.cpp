// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/choices.h"
#include "app/cli/names.h"
#include "core/changelog/fieldvalues.h"
#include "core/workspace/plan/changesituation.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList keysOf(const std::vector<ItemDefinition> &items)
{
    QStringList keys;
    for (const ItemDefinition &item : items) {
        keys.append(item.key.toString());
    }
    return keys;
}

QStringList keysOf(const std::vector<ItemKey> &items)
{
    QStringList keys;
    for (const ItemKey &item : items) {
        keys.append(item.toString());
    }
    return keys;
}

QString nameOf(const Profile &profile, const std::optional<SituationKey> &situation)
{
    const Situation *found = situation ? profile.situation(*situation) : nullptr;
    return found == nullptr ? u"the whole checklist"_s : found->title.in(Language::English);
}

QStringList linesOf(const workspace::Workspace &office, const workspace::SituationChange &change)
{
    const auto &[added, dropped, kept, retimed] = change.checklist;
    const auto line = [](const QString &what, const QStringList &keys) {
        return u"%1: %2"_s.arg(what, keys.isEmpty() ? u"none"_s : keys.join(", "_L1));
    };
    return {u"From %1 to %2."_s.arg(nameOf(office.profile(), change.before),
                                    nameOf(office.profile(), change.after)),
            line(u"Comes"_s, keysOf(added)), line(u"Goes"_s, keysOf(dropped)),
            line(u"Stays because it is finished"_s, keysOf(kept)),
            line(u"Has another rule"_s, keysOf(retimed))};
}

QJsonObject jsonOf(const workspace::SituationChange &change)
{
    const auto array = [](const QStringList &keys) { return QJsonArray::fromStringList(keys); };
    return {{u"before"_s, change.before ? change.before->toString() : QString()},
            {u"after"_s, change.after ? change.after->toString() : QString()},
            {u"added"_s, array(keysOf(change.checklist.added))},
            {u"dropped"_s, array(keysOf(change.checklist.dropped))},
            {u"kept"_s, array(keysOf(change.checklist.kept))},
            {u"retimed"_s, array(keysOf(change.checklist.retimed))}};
}

class CaseSituationCommand final : public CaseCommand
{
public:
    [[nodiscard]] QString name() const override { return u"case situation"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Change the situation of a person; the checklist is laid out anew."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            choiceOption(u"status"_s, legalStatusWords(),
                         u"The legal status, when it changes too."_s),
            switchOption(u"dry-run"_s, u"Only show what would happen."_s),
        };
    }

protected:
    [[nodiscard]] QList<Parameter> furtherPositionals() const override
    {
        return {
            textPositional(
                u"SITUATION"_s,
                u"A situation of the profile: remand …; none for the whole checklist."_s),
        };
    }

    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const override
    {
        const QString text = arguments.text(u"SITUATION"_s);
        const bool isWhole = text == "none"_L1;
        const auto situation = SituationKey::fromString(text);
        if (!isWhole && !situation) {
            return Error{ErrorCode::InvalidArgument,
                         u"\"%1\" is no key of a situation."_s.arg(text)};
        }
        const std::optional<SituationKey> wanted = isWhole ? std::nullopt : situation;
        const auto status = changelog::fromWord<LegalStatus>(arguments.text(u"status"_s));
        const auto change = arguments.has(u"dry-run"_s)
            ? workspace::previewSituation(office, plan.id, wanted, status)
            : workspace::changeSituation(office, plan.id, wanted, status);
        if (!change) {
            return change.error();
        }
        return Answer{.lines = linesOf(office, *change), .json = jsonOf(*change)};
    }
};

} // namespace

std::unique_ptr<Command> makeCaseSituationCommand()
{
    return std::make_unique<CaseSituationCommand>();
}

} // namespace landgang::cli
