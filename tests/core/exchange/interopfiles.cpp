// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/packagesurgery.h"

#include <QDir>
#include <QFile>

#include <cstdio>

// Makes what dev/interop tries other programs with, and reads what they make. Offices are of
// practice and new in every run.
//   write FOLDER   a bundle with the keys of both sides, and the same package without its signature
//   pack FOLDER    that package with the signature "foreign.p7s" into "foreign.zip"
//   read FOLDER    the bundle "foreign.landgang"; says what was found

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

namespace {

class Folder
{
public:
    explicit Folder(const QString &path)
        : m_folder(path)
    {
    }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("%s cannot be written", qPrintable(file.fileName()));
        }
    }

    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("%s cannot be read", qPrintable(file.fileName()));
        }
        return file.readAll();
    }

    void writePem(const QString &name, const QByteArray &label, const QByteArray &der) const
    {
        QByteArray text = "-----BEGIN " + label + "-----\n";
        const QByteArray base64 = der.toBase64();
        for (qsizetype at = 0; at < base64.size(); at += 64) {
            text += base64.mid(at, 64) + '\n';
        }
        write(name, text + "-----END " + label + "-----\n");
    }

    void writeIdentity(const QString &name, const Identity &identity) const
    {
        writePem(QString(name + u".pem"_s), "CERTIFICATE", identity.certificate.der());
        writePem(QString(name + u".key.pem"_s), "PRIVATE KEY", identity.key.toPkcs8());
    }

    [[nodiscard]] QByteArray readPem(const QString &name) const
    {
        QByteArray base64;
        for (const QByteArray &line : read(name).split('\n')) {
            base64 += line.startsWith('-') ? QByteArray() : line;
        }
        return QByteArray::fromBase64(base64);
    }

private:
    QDir m_folder;
};

int writeFiles(const Folder &folder)
{
    const Office prison = makeOffice(u"Nordvik fengsel"_s);
    const Office nav = makeOffice(u"NAV Sørvik"_s);
    folder.writePem(u"sender-root.pem"_s, "CERTIFICATE", prison.root.certificate().der());
    folder.writePem(u"receiver-root.pem"_s, "CERTIFICATE", nav.root.certificate().der());
    folder.writeIdentity(u"sender"_s, prison.device);
    folder.writeIdentity(u"receiver"_s, nav.encryption);
    const SignedPackage package = packageOf(makeBundle(prison, nav), prison);
    folder.write(u"package.zip"_s, package.container);
    folder.write(u"bundle.landgang"_s, taken(sealPackage(package, nav.encryption.certificate)));
    folder.write(u"manifest.xml"_s, partsOf(package.container).manifest.content);
    folder.write(u"trailer-key.hex"_s, package.trailerKey.toHex());
    return 0;
}

int packForeign(const Folder &folder)
{
    Package package = partsOf(folder.read(u"package.zip"_s));
    package.signature = storedEntry(package.signature.name, folder.read(u"foreign.p7s"_s));
    folder.write(u"foreign.zip"_s, writePackageArchive(package));
    return 0;
}

int readForeign(const Folder &folder)
{
    const Identity encryption{taken(PrivateKey::fromPkcs8(folder.readPem(u"receiver.key.pem"_s))),
                              taken(Certificate::fromDer(folder.readPem(u"receiver.pem"_s)))};
    const Certificate own = taken(Certificate::fromDer(folder.readPem(u"receiver-root.pem"_s)));
    const Certificate sender = taken(Certificate::fromDer(folder.readPem(u"sender-root.pem"_s)));
    const OpenedBundle opened =
        openBundle(folder.read(u"foreign.landgang"_s),
                   {own.officeId(), Realm::Practice, &encryption, {own, sender}});
    for (const Finding &finding : opened.report.findings()) {
        std::puts(qPrintable(QString(finding.rule + u' ' + finding.text)));
    }
    return opened.report.isRefused() ? 1 : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray what = argc == 3 ? argv[1] : "";
    const Folder folder(argc == 3 ? QFile::decodeName(argv[2]) : QString());
    if (what == "write") {
        return writeFiles(folder);
    }
    if (what == "pack") {
        return packForeign(folder);
    }
    if (what == "read") {
        return readForeign(folder);
    }
    std::fputs("usage: interopfiles write|pack|read FOLDER\n", stderr);
    return 2;
}
