// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/office/officecommands.h"

#include "app/cli/arrivaltext.h"
#include "app/cli/idlookup.h"
#include "app/cli/names.h"
#include "core/workspace/sharing/closedevice.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

Result<DeviceId> findDevice(const workspace::Workspace &office, const QString &text)
{
    const auto devices = workspace::officeDevices(office);
    if (!devices) {
        return devices.error();
    }
    std::vector<DeviceId> ids;
    for (const workspace::OfficeDevice &device : *devices) {
        ids.push_back(device.id);
    }
    return findById(ids, text, u"computer"_s);
}

class DeviceCloseCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"device close"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Strike off a computer that was lost: what still comes from it is held."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {textPositional(u"COMPUTER"_s, u"The beginning of its id; see \"device list\"."_s)};
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const Result<DeviceId> device = findDevice(office, arguments.text(u"COMPUTER"_s));
        if (!device) {
            return device.error();
        }
        const Result<int> streams = workspace::closeDevice(office, *device);
        if (!streams) {
            return streams.error();
        }
        // What waited for somebody to say how much of its words counts.
        return withInboxRetried(
            office,
            Answer{.lines = {u"The computer is closed. What it wrote up to now goes on "
                             "counting; the next bundles tell the others."_s},
                   .json = {{u"device"_s, device->toHex()}, {u"streams"_s, *streams}}});
    }
};

} // namespace

std::unique_ptr<Command> makeDeviceCloseCommand()
{
    return std::make_unique<DeviceCloseCommand>();
}

} // namespace landgang::cli
