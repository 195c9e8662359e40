// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/vectorfile.h"

#include "tests/core/exchange/fixture.h"

#include <QDirIterator>
#include <QFile>

namespace landgang::exchange::fixture {
namespace {

/// The DER inside a PEM file (RFC 7468).
QByteArray publishedDer(const QString &name)
{
    QFile file(QString(vectorFolder() + u"/keys/"_s + name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("%s cannot be read", qPrintable(file.fileName()));
    }
    QByteArray base64;
    for (const QByteArray &line : file.readAll().split('\n')) {
        base64 += line.startsWith('-') ? QByteArray() : line;
    }
    return QByteArray::fromBase64(base64);
}

} // namespace

QString vectorFolder()
{
    return QString(qEnvironmentVariable("LANDGANG_SOURCE_DIR") + u"/tests/vectors"_s);
}

std::optional<VectorFile> readVector(const QString &path)
{
    QFile file(QString(vectorFolder() + u'/' + path));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    VectorFile vector;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).trimmed();
        if (line == "file:"_L1) {
            const QByteArray base64 = file.readAll().replace('\n', QByteArray());
            const auto decoded =
                QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
            vector.file = decoded ? *decoded : QByteArray();
            vector.file += QByteArray(vector.header.value(u"zeros"_s).toInt(), '\0');
            return decoded ? std::optional(std::move(vector)) : std::nullopt;
        }
        const qsizetype colon = line.indexOf(": "_L1);
        if (colon < 0) {
            return std::nullopt;
        }
        vector.header.insert(line.first(colon), line.sliced(colon + 2));
    }
    return std::nullopt;
}

QStringList vectorPaths()
{
    QStringList paths;
    QDirIterator files(vectorFolder(), {u"*.vector"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        paths.append(files.next().sliced(vectorFolder().size() + 1));
    }
    paths.sort();
    return paths;
}

Certificate publishedCertificate(const QString &name)
{
    return taken(Certificate::fromDer(publishedDer(QString(name + u".pem"_s))));
}

Identity publishedIdentity(const QString &name)
{
    return {taken(PrivateKey::fromPkcs8(publishedDer(QString(name + u".key.pem"_s)))),
            publishedCertificate(name)};
}

} // namespace landgang::exchange::fixture
