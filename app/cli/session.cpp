// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/session.h"

#include "core/base/safefile.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

/// A passphrase file holds one line; whatever is longer was named by mistake.
constexpr qint64 kPassphraseFileBytes = qint64{64} * 1024;

Result<QString> passphraseFromFile(const QString &path)
{
    const Result<QByteArray> content = readFileBounded(path, kPassphraseFileBytes);
    if (!content) {
        return content.error();
    }
    QString line = QString::fromUtf8(*content).section(u'\n', 0, 0);
    if (line.endsWith(u'\r')) {
        line.chop(1);
    }
    return line;
}

} // namespace

Result<QString> storeFolder(const Arguments &arguments)
{
    const QString folder = arguments.text(u"store"_s);
    if (folder.isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     u"Name the folder of the store with --store DIR."_s};
    }
    return folder;
}

Result<QString> passphrase(const Arguments &arguments)
{
    const bool fromFile = arguments.has(u"passphrase-file"_s);
    Result<QString> result = fromFile ? passphraseFromFile(arguments.text(u"passphrase-file"_s))
                                      : qEnvironmentVariable("LANDGANG_PASSPHRASE");
    if (result && result->isEmpty()) {
        const QString problem = fromFile
            ? u"The first line of the passphrase file is empty."_s
            : u"Give the passphrase with --passphrase-file FILE or in LANDGANG_PASSPHRASE."_s;
        return Error{ErrorCode::InvalidArgument, problem};
    }
    return result;
}

Result<QString> passphraseIn(const Arguments &arguments, const QString &option)
{
    Result<QString> line = passphraseFromFile(arguments.text(option));
    if (line && line->isEmpty()) {
        return Error{ErrorCode::InvalidArgument,
                     u"The first line of the file --%1 names is empty."_s.arg(option)};
    }
    return line;
}

Result<exchange::RecoverySheet> recoverySheet(const Arguments &arguments)
{
    const Result<QByteArray> content =
        readFileBounded(arguments.text(u"sheet-file"_s), kPassphraseFileBytes);
    if (!content) {
        return content.error();
    }
    return exchange::RecoverySheet::fromWords(
        QString::fromUtf8(*content).simplified().split(u' ', Qt::SkipEmptyParts));
}

Parameter sheetOption()
{
    return textOption(u"sheet-file"_s, u"FILE"_s,
                      u"The 24 words of the office's recovery sheet, one after the other."_s)
        .required();
}

Result<std::unique_ptr<workspace::Workspace>> openStore(const Arguments &arguments,
                                                        workspace::Environment environment)
{
    const Result<QString> folder = storeFolder(arguments);
    if (!folder) {
        return folder.error();
    }
    const Result<QString> secret = passphrase(arguments);
    if (!secret) {
        return secret.error();
    }
    return workspace::openOffice(*folder, workspace::Login{arguments.text(u"as"_s), *secret},
                                 environment);
}

} // namespace landgang::cli
