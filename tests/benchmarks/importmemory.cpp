// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/benchmarks/importmemory.h"

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/store/schema.h"
#include "tests/benchmarks/largebundle.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace landgang::benchmarks {
namespace {

using exchange::Certificate;
using exchange::PrivateKey;

constexpr qint64 kAllowance = 64 * limits::kMegabyte;
constexpr qint64 kTimesBundle = 4;
constexpr int kMinuteMs = 60'000;

const QString kBundle = QStringLiteral("bundle");
const QString kKey = QStringLiteral("key");
const QString kCertificate = QStringLiteral("certificate");
const QString kSender = QStringLiteral("sender");
const QString kReceiver = QStringLiteral("receiver");

QString in(const QString &folder, const QString &name)
{
    return QString(folder + u'/' + name);
}

QByteArray readAll(const QString &folder, const QString &name)
{
    return readFileBounded(in(folder, name), limits::kBundleBytes).value();
}

/// The high-water mark of this process, in bytes (proc_pid_status(5)); 0 when it cannot be told.
qint64 highWater()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.sliced(6).chopped(2).trimmed().toLongLong() * 1024;
        }
    }
    return 0;
}

} // namespace

int measureImport(const QString &folder)
{
    Result<PrivateKey> key = PrivateKey::fromPkcs8(readAll(folder, kKey));
    Result<Certificate> certificate = Certificate::fromDer(readAll(folder, kCertificate));
    const Result<Certificate> sender = Certificate::fromDer(readAll(folder, kSender));
    const auto receiver = OfficeId::fromBytes(readAll(folder, kReceiver));
    auto database = store::Database::open(in(folder, QStringLiteral("landgang.db")),
                                          store::DataKey::generate());
    if (!key || !certificate || !sender || !receiver || !database
        || !store::ensureSchema(**database)) {
        return 1;
    }
    const exchange::Identity identity{*std::move(key), *std::move(certificate)};
    const exchange::OpenedBundle opened = exchange::openBundle(
        readAll(folder, kBundle), {*receiver, exchange::Realm::Practice, &identity, {*sender}});
    if (!opened.bundle || !applyAll(**database, *opened.bundle)) {
        return 1;
    }
    std::printf("%lld\n", static_cast<long long>(highWater()));
    return 0;
}

std::optional<Row> importMemory(const QString &program)
{
    const Result<LargeBundle> &large = largeBundle();
    const QTemporaryDir folder;
    if (!large || !writeFileSafely(in(folder.path(), kBundle), large->file)
        || !writeFileSafely(in(folder.path(), kKey), large->receiver.key.toPkcs8())
        || !writeFileSafely(in(folder.path(), kCertificate), large->receiver.certificate.der())
        || !writeFileSafely(in(folder.path(), kSender), large->senderRoot.der())
        || !writeFileSafely(in(folder.path(), kReceiver), large->to.toBytes())) {
        return std::nullopt;
    }
    QProcess process;
    process.start(program, {kMeasureImport.toString(), folder.path()});
    if (!process.waitForFinished(kMinuteMs) || process.exitCode() != 0) {
        return std::nullopt;
    }
    const qint64 peak = process.readAllStandardOutput().trimmed().toLongLong();
    const qint64 allowed = kTimesBundle * large->file.size() + kAllowance;
    std::fprintf(stderr, "import-memory: %.1f MB for a bundle of %.1f MB\n",
                 static_cast<double>(peak) / 1e6, static_cast<double>(large->file.size()) / 1e6);
    return Row{QStringLiteral("import-memory"),
               static_cast<double>(peak) / static_cast<double>(allowed), 1.0};
}

} // namespace landgang::benchmarks
