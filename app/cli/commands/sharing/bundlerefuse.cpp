// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "core/workspace/sharing/answers.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class BundleRefuseCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"bundle refuse"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Refuse a bundle; its sender is told why with the next one."_s;
    }
    [[nodiscard]] QList<Parameter> positionals() const override
    {
        return {
            textPositional(u"FILE"_s, u"The bundle."_s),
        };
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"reason"_s, u"TEXT"_s, u"What its sender is told."_s).required(),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const auto words =
            workspace::refuseBundle(office, arguments.text(u"FILE"_s), arguments.text(u"reason"_s));
        if (!words) {
            return words.error();
        }
        return Answer{.lines = {u"The bundle is refused. To say so by telephone: %1."_s.arg(
                          words->join(u' '))},
                      .json = {{u"phoneWords"_s, QJsonArray::fromStringList(*words)}}};
    }
};

} // namespace

std::unique_ptr<Command> makeBundleRefuseCommand()
{
    return std::make_unique<BundleRefuseCommand>();
}

} // namespace landgang::cli
