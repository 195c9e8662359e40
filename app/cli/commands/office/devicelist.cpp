// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/workspace/sharing/closedevice.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class DeviceListCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"device list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"List the computers of our office and those that wrote something held here."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &) const override
    {
        const auto devices = workspace::officeDevices(office);
        if (!devices) {
            return devices.error();
        }
        TextTable table({u"COMPUTER"_s, u"OFFICE"_s, u"STATE"_s});
        QJsonArray array;
        for (const workspace::OfficeDevice &device : *devices) {
            const QString state = device.isThis ? u"this one"_s
                : device.isClosed               ? u"closed"_s
                                                : u"in use"_s;
            table.addRow(
                {device.id.toHex().first(kShownIdDigits), office.officeName(device.office), state});
            array.append(QJsonObject{{u"device"_s, device.id.toHex()},
                                     {u"office"_s, officeJson(office, device.office)},
                                     {u"this"_s, device.isThis},
                                     {u"closed"_s, device.isClosed}});
        }
        return Answer{.lines = table.lines(), .json = {{u"devices"_s, array}}};
    }
};

} // namespace

std::unique_ptr<Command> makeDeviceListCommand()
{
    return std::make_unique<DeviceListCommand>();
}

} // namespace landgang::cli
