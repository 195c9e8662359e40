// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/sharing/sharingcommands.h"

#include "app/cli/findingtext.h"
#include "app/cli/json.h"
#include "app/cli/names.h"
#include "app/cli/texttable.h"
#include "core/base/oneline.h"
#include "core/workspace/sharing/bundlefile.h"

#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

using exchange::BundleLayers;

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

/// A name from a file that nobody has checked, on one line.
QString shownName(const exchange::Certificate &certificate)
{
    const QString &name = certificate.commonName();
    return checkLine(QString(), name)
        ? name
        : QString::fromLatin1(name.toUtf8().toPercentEncoding(QByteArray(" ")));
}

QString kindWord(changelog::StreamKind kind)
{
    switch (kind) {
    case changelog::StreamKind::Core: return u"core"_s;
    case changelog::StreamKind::Area: return u"area"_s;
    case changelog::StreamKind::Private: return u"private"_s;
    }
    Q_UNREACHABLE();
}

QString envelopeWords(const BundleLayers &layers)
{
    if (layers.recipients.empty()) {
        return u"not one of a bundle"_s;
    }
    if (!layers.isSealedToUs) {
        return u"sealed to another key than ours"_s;
    }
    return layers.isOpened ? u"sealed to our key, opened"_s : u"sealed to our key, does not open"_s;
}

/// Names come from the file, and from nobody who was checked when it is refused.
QString signerWords(const BundleLayers &layers)
{
    if (!layers.signer || !layers.root) {
        return u"not readable"_s;
    }
    return u"%1 of %2%3"_s.arg(shownName(*layers.signer), shownName(*layers.root),
                               layers.bundle ? QString() : u", as the file says"_s);
}

QStringList outerLines(const BundleLayers &layers)
{
    TextTable table({u"LAYER"_s, u"WHAT"_s});
    table.addRow({u"file"_s, counted(layers.fileBytes, u"byte"_s, u"bytes"_s)});
    table.addRow({u"envelope"_s, envelopeWords(layers)});
    for (const QByteArray &recipient : layers.recipients) {
        table.addRow({u"recipient"_s, hex(recipient)});
    }
    table.addRow({u"package"_s,
                  layers.entries.empty() ? u"not readable"_s
                                         : counted(static_cast<qint64>(layers.entries.size()),
                                                   u"entry"_s, u"entries"_s)});
    table.addRow({u"signer"_s, signerWords(layers)});
    if (layers.bundle) {
        table.addRow({u"bundle"_s, layers.bundle->id.toHex()});
        table.addRow({u"written"_s, shownTime(layers.bundle->created)});
    }
    return table.lines();
}

QStringList entryLines(const BundleLayers &layers)
{
    TextTable table({u"ENTRY"_s, u"PACKED"_s, u"BYTES"_s});
    for (const exchange::PackageEntry &entry : layers.entries) {
        table.addRow(
            {entry.name, QString::number(entry.packedBytes), QString::number(entry.bytes)});
    }
    return table.isEmpty() ? QStringList() : table.lines();
}

QStringList streamLines(const BundleLayers &layers)
{
    TextTable table({u"STREAM"_s, u"KIND"_s, u"CHANGES"_s, u"SEALS"_s, u"DOCUMENTS"_s});
    if (layers.bundle) {
        for (const exchange::BundleStream &carried : layers.bundle->streams) {
            const auto area = carried.stream.area();
            table.addRow({carried.stream.id().toHex(),
                          area ? area->toString() : kindWord(carried.stream.kind()),
                          QString::number(carried.changes.size()),
                          QString::number(carried.seals.size()),
                          QString::number(carried.documents.size())});
        }
    }
    return table.isEmpty() ? QStringList() : table.lines();
}

QJsonArray entriesJson(const BundleLayers &layers)
{
    QJsonArray entries;
    for (const exchange::PackageEntry &entry : layers.entries) {
        entries.append(QJsonObject{{u"name"_s, entry.name},
                                   {u"deflated"_s, entry.isDeflated},
                                   {u"packed"_s, entry.packedBytes},
                                   {u"bytes"_s, entry.bytes}});
    }
    return entries;
}

QJsonArray streamsJson(const BundleLayers &layers)
{
    QJsonArray streams;
    if (!layers.bundle) {
        return streams;
    }
    for (const exchange::BundleStream &carried : layers.bundle->streams) {
        const auto area = carried.stream.area();
        streams.append(
            QJsonObject{{u"id"_s, carried.stream.id().toHex()},
                        {u"kind"_s, kindWord(carried.stream.kind())},
                        {u"area"_s, area ? QJsonValue(area->toString()) : QJsonValue()},
                        {u"changes"_s, static_cast<qint64>(carried.changes.size())},
                        {u"seals"_s, static_cast<qint64>(carried.seals.size())},
                        {u"documents"_s, static_cast<qint64>(carried.documents.size())}});
    }
    return streams;
}

QJsonObject json(const BundleLayers &layers)
{
    QJsonArray recipients;
    for (const QByteArray &recipient : layers.recipients) {
        recipients.append(hex(recipient));
    }
    const auto name = [](const std::optional<exchange::Certificate> &certificate) {
        return certificate ? QJsonValue(shownName(*certificate)) : QJsonValue();
    };
    return {{u"valid"_s, !layers.report.isRefused()},
            {u"bytes"_s, layers.fileBytes},
            {u"recipients"_s, recipients},
            {u"sealedToUs"_s, layers.isSealedToUs},
            {u"opened"_s, layers.isOpened},
            {u"entries"_s, entriesJson(layers)},
            {u"signer"_s, name(layers.signer)},
            {u"signerOffice"_s, name(layers.root)},
            {u"streams"_s, streamsJson(layers)},
            {u"findings"_s, findingsJson(layers.report)}};
}

class ExplainCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"explain"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Show the layers of a bundle and what was found in each, also of a refused one."_s;
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
        const auto layers = workspace::explainBundleFile(office, arguments.text(u"FILE"_s));
        if (!layers) {
            return layers.error();
        }
        QStringList lines = outerLines(*layers);
        for (const QStringList &part :
             {entryLines(*layers), streamLines(*layers), findingLines(layers->report)}) {
            if (!part.isEmpty()) {
                lines += QString();
                lines += part;
            }
        }
        return Answer{.lines = lines,
                      .json = json(*layers),
                      .exitCode = layers->report.isRefused() ? ExitCode::Refused : ExitCode::Done};
    }
};

} // namespace

std::unique_ptr<Command> makeExplainCommand()
{
    return std::make_unique<ExplainCommand>();
}

} // namespace landgang::cli
