// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/workspace/sharing/importbundle.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const workspace::Workspace &office, const std::optional<OfficeId> &id)
{
    return id ? office.officeName(*id) : QString();
}

QStringList lines(const workspace::Workspace &office, const workspace::BundleInspection &bundle)
{
    TextTable table({u"BUNDLE"_s, bundle.id ? bundle.id->toHex() : QString()});
    table.addRow({u"NUMBER"_s, QString::number(bundle.number)});
    table.addRow({u"FROM"_s, nameOf(office, bundle.from)});
    table.addRow({u"TO"_s, nameOf(office, bundle.to)});
    table.addRow({u"WRITTEN"_s, shownTime(bundle.created)});
    table.addRow({u"PEOPLE"_s, QString::number(bundle.people)});
    table.addRow({u"CHANGES"_s, QString::number(bundle.changes)});
    table.addRow({u"AREAS"_s, joined(bundle.areas)});
    table.addRow({u"BYTES"_s, QString::number(bundle.fileBytes)});
    return table.lines();
}

QJsonObject json(const workspace::Workspace &office, const workspace::BundleInspection &bundle)
{
    QJsonObject result{{u"number"_s, static_cast<qint64>(bundle.number)},
                       {u"created"_s, timeJson(bundle.created)},
                       {u"people"_s, bundle.people},
                       {u"changes"_s, bundle.changes},
                       {u"areas"_s, areasJson(bundle.areas)},
                       {u"bytes"_s, bundle.fileBytes}};
    if (bundle.id) {
        result.insert(u"bundle"_s, bundle.id->toHex());
    }
    if (bundle.from) {
        result.insert(u"from"_s, officeJson(office, *bundle.from));
    }
    if (bundle.to) {
        result.insert(u"to"_s, officeJson(office, *bundle.to));
    }
    return result;
}

class InspectCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"inspect"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show what a bundle is, from whom and to whom, without reading it in."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"FILE"_s, u"The bundle."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const auto inspection = workspace::inspectBundle(office, arguments.text(u"FILE"_s));
        if (!inspection) {
            return inspection.error();
        }
        if (inspection->report.isRefused()) {
            return inspection->report.error();
        }
        return Answer{.lines = lines(office, *inspection), .json = json(office, *inspection)};
    }
};

} // namespace

std::unique_ptr<Command> makeInspectCommand()
{
    return std::make_unique<InspectCommand>();
}

} // namespace landgang::cli
