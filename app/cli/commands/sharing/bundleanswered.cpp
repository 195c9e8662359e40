// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/json.h"
#include "app/cli/lookup.h"
#include "core/workspace/sharing/answers.h"

#include <QRegularExpression>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

class BundleAnsweredCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"bundle answered"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Take in the eight words that an office read aloud of a bundle of ours."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"to"_s, u"OFFICE"_s, u"Who the bundle was for."_s).required(),
            numberOption(u"number"_s, u"The number of the bundle."_s).required(),
            textOption(u"words"_s, u"WORDS"_s, u"The eight words, in order."_s).required(),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        const Result<OfficeId> to = findOffice(office, arguments.text(u"to"_s), OfficeScope::All);
        if (!to) {
            return to.error();
        }
        static const QRegularExpression kBetween(u"[\\s,]+"_s);
        const int number = arguments.number(u"number"_s).value_or(0);
        const auto result = workspace::recordPhoneAnswer(
            office, *to, static_cast<quint64>(number),
            arguments.text(u"words"_s).split(kBetween, Qt::SkipEmptyParts));
        if (!result) {
            return result.error();
        }
        const bool received = *result == exchange::PhoneResult::Received;
        return Answer{.lines = {u"%1 has %2 bundle %3."_s.arg(
                          office.officeName(*to), received ? u"received"_s : u"refused"_s,
                          QString::number(number))},
                      .json = {{u"to"_s, officeJson(office, *to)},
                               {u"number"_s, number},
                               {u"received"_s, received}}};
    }
};

} // namespace

std::unique_ptr<Command> makeBundleAnsweredCommand()
{
    return std::make_unique<BundleAnsweredCommand>();
}

} // namespace landgang::cli
