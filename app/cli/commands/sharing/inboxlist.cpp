// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/json.h"
#include "app/cli/names.h"
#include "core/workspace/sharing/inbox.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray numbersJson(const std::vector<quint64> &numbers)
{
    QJsonArray json;
    for (const quint64 number : numbers) {
        json.append(static_cast<qint64>(number));
    }
    return json;
}

QString waitingLine(const workspace::Workspace &office, const workspace::WaitingBundle &bundle)
{
    if (!bundle.from) {
        return u"%1 – %2"_s.arg(bundle.path, bundle.reason.context);
    }
    QStringList missing;
    for (const quint64 number : bundle.missing) {
        missing << QString::number(number);
    }
    const QString asked =
        missing.isEmpty() ? QString() : u" Missing from there: %1."_s.arg(missing.join(u", "_s));
    return u"Bundle %1 from %2, written at %3 – %4%5"_s.arg(
        QString::number(bundle.number), office.officeName(*bundle.from), shownTime(bundle.created),
        bundle.reason.context, asked);
}

class InboxListCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"inbox list"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show the bundles that wait, and what for."_s;
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office,
                         const Arguments & /*arguments*/) const override
    {
        const auto waiting = workspace::inbox(office);
        if (!waiting) {
            return waiting.error();
        }
        QStringList lines;
        QJsonArray json;
        for (const workspace::WaitingBundle &bundle : *waiting) {
            lines.append(waitingLine(office, bundle));
            QJsonObject entry{{u"path"_s, bundle.path},
                              {u"reason"_s, errorName(bundle.reason.code)},
                              {u"text"_s, bundle.reason.context},
                              {u"missingNumbers"_s, numbersJson(bundle.missing)}};
            if (bundle.from) {
                entry.insert(u"from"_s, officeJson(office, *bundle.from));
                entry.insert(u"number"_s, static_cast<qint64>(bundle.number));
            }
            json.append(entry);
        }
        return Answer{.lines = waiting->empty() ? QStringList{u"Nothing waits."_s} : lines,
                      .json = {{u"waiting"_s, json}},
                      .exitCode = waiting->empty() ? ExitCode::Done : ExitCode::NeedsPerson};
    }
};

} // namespace

std::unique_ptr<Command> makeInboxListCommand()
{
    return std::make_unique<InboxListCommand>();
}

} // namespace landgang::cli
