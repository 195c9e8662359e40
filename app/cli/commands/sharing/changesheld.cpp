// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/workspace/sharing/heldchanges.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;
using workspace::HeldChange;

namespace {

QString whereText(const HeldChange &held)
{
    if (!held.caseId) {
        return u"our own records"_s;
    }
    const QString area = held.area ? held.area->toString() : u"the case itself"_s;
    return u"%1: %2"_s.arg(held.person.listed(), area);
}

QString reasonText(const HeldChange &held)
{
    if (held.reason.officeMayNotWrite) {
        return held.reason.deviceIsClosed ? u"closed out, and its computer too"_s
                                          : u"the office is closed out"_s;
    }
    return u"its computer is closed"_s;
}

QJsonObject heldJson(const workspace::Workspace &office, const HeldChange &held)
{
    const std::optional<CaseId> &id = held.caseId;
    return {{u"change"_s, held.id.toHex()},
            {u"case"_s, id ? QJsonValue(id->toHex()) : QJsonValue()},
            {u"area"_s, held.area ? QJsonValue(held.area->toString()) : QJsonValue()},
            {u"office"_s, officeJson(office, held.office)},
            {u"device"_s, held.device.toHex()},
            {u"user"_s, office.userName(held.office, held.user)},
            {u"at"_s, timeJson(held.at)},
            {u"officeMayNotWrite"_s, held.reason.officeMayNotWrite},
            {u"deviceIsClosed"_s, held.reason.deviceIsClosed},
            {u"mayTakeIn"_s, held.mayTakeIn}};
}

class ChangesHeldCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"changes held"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"List what came from an office or a computer that is closed out, and is kept "
               "without counting."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        const auto held = workspace::heldChanges(office);
        if (!held) {
            return held.error();
        }
        TextTable table({u"CHANGE"_s, u"WRITTEN"_s, u"BY"_s, u"ABOUT"_s, u"HELD BECAUSE"_s});
        QJsonArray array;
        for (const HeldChange &change : *held) {
            table.addRow({change.id.toHex().first(kShownIdDigits), shownTime(change.at),
                          writerName(office, change.office, change.user), whereText(change),
                          reasonText(change)});
            array.append(heldJson(office, change));
        }
        return Answer{.lines = table.isEmpty() ? QStringList{u"Nothing is held."_s} : table.lines(),
                      .json = {{u"held"_s, array}}};
    }
};

} // namespace

std::unique_ptr<Command> makeChangesHeldCommand()
{
    return std::make_unique<ChangesHeldCommand>();
}

} // namespace landgang::cli
