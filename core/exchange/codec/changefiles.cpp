// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/codec/changefiles.h"

#include "core/base/canonicalcbor.h"
#include "core/base/limits.h"
#include "core/exchange/container/entrynames.h"
#include "core/exchange/rules.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <future>
#include <span>

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;
using changelog::Change;

/// Room for the heads of the arrays and byte strings of one change, and of the file.
constexpr qsizetype kFraming = 16;

QByteArray encodeFile(std::span<const Change> changes)
{
    CborWriter writer;
    writer.beginArray(static_cast<qsizetype>(changes.size()));
    for (const Change &change : changes) {
        writer.beginArray(2);
        writer.bytes(change.headerBytes());
        writer.bytes(change.bodyBytes());
        writer.endArray();
    }
    writer.endArray();
    return writer.result();
}

qsizetype encodedSize(const Change &change)
{
    return change.headerBytes().size() + change.bodyBytes().size() + kFraming;
}

/// How many of `changes` fit into one file; at least one.
size_t fitting(std::span<const Change> changes)
{
    qsizetype size = kFraming;
    size_t count = 0;
    for (const Change &change : changes) {
        size += encodedSize(change);
        if (count > 0 && size > limits::kEntryBytes) {
            break;
        }
        ++count;
    }
    return count;
}

Result<std::vector<Change>> decodeFile(const QByteArray &bytes)
{
    std::vector<Change> changes;
    CborReader reader(bytes);
    const qsizetype count = reader.enterArray();
    for (qsizetype i = 0; i < count && !reader.failed(); ++i) {
        reader.enterArray(2);
        const QByteArray header = reader.bytes();
        const QByteArray body = reader.bytes();
        reader.leave();
        if (reader.failed()) {
            break;
        }
        Result<Change> change = Change::decode(header, body);
        if (!change) {
            return change.error();
        }
        changes.push_back(*std::move(change));
    }
    reader.leave();
    if (const Result<> end = reader.finish(); !end) {
        return end.error();
    }
    if (changes.empty()) {
        return Error{ErrorCode::Encoding, u"the list of changes is empty"_s};
    }
    return changes;
}

/// The changes of each file, read on every processor there is: files do not depend on each other,
/// and most of reading a bundle in is here.
std::vector<Result<std::vector<Change>>> decodeFiles(const std::vector<ZipEntry> &files)
{
    const Result<std::vector<Change>> unread{std::vector<Change>()};
    std::vector<Result<std::vector<Change>>> decoded(files.size(), unread);
    std::atomic<size_t> next = 0;
    const auto work = [&] {
        for (size_t i = next++; i < files.size(); i = next++) {
            decoded[i] = decodeFile(files[i].content);
        }
    };
    std::vector<std::future<void>> helpers;
    const auto processors = static_cast<size_t>(std::max(QThread::idealThreadCount(), 1));
    for (size_t i = 1; i < std::min(processors, files.size()); ++i) {
        helpers.push_back(std::async(std::launch::async, work));
    }
    work();
    for (const std::future<void> &helper : helpers) {
        helper.wait();
    }
    return decoded;
}

/// Whether `entry` is the file `reference` speaks of, in the very bytes it was packed into.
bool isReferred(const ZipEntry &entry, const ChangeFile &reference)
{
    return entry.name == reference.name.toLatin1() && packedDigest(entry) == reference.packed;
}

bool refuse(VerificationReport &report, QLatin1StringView rule, const QString &text)
{
    report.refuse(ErrorCode::BundleDamaged, rule, text);
    return false;
}

} // namespace

Result<std::vector<ZipEntry>> writeChangeFiles(const std::vector<Change> &changes,
                                               size_t firstNumber)
{
    std::vector<ZipEntry> files;
    std::span<const Change> rest(changes);
    while (!rest.empty()) {
        const size_t count = fitting(rest);
        const QByteArray bytes = encodeFile(rest.first(count));
        if (bytes.size() > limits::kEntryBytes) {
            return Error{ErrorCode::InvalidArgument, u"A change is too large for a bundle."_s};
        }
        Result<ZipEntry> file = packedEntry(changesName(firstNumber + files.size()), bytes);
        if (!file) {
            return file.error();
        }
        files.push_back(*std::move(file));
        rest = rest.subspan(count);
    }
    return files;
}

bool readChangeFiles(const std::vector<ZipEntry> &files, BundleDocument &document,
                     VerificationReport &report)
{
    std::vector<Result<std::vector<Change>>> decoded = decodeFiles(files);
    size_t next = 0;
    for (size_t i = 0; i < document.files.size(); ++i) {
        for (const ChangeFile &reference : document.files[i]) {
            if (next >= files.size() || !isReferred(files[next], reference)) {
                return refuse(
                    report, rules::kChangeFiles,
                    u"%1 is missing or not the one that was signed."_s.arg(reference.name));
            }
            Result<std::vector<Change>> &changes = decoded[next];
            if (!changes) {
                return refuse(report, rules::kChanges,
                              u"In %1 %2."_s.arg(reference.name, changes.error().context));
            }
            std::vector<Change> &all = document.bundle.streams[i].changes;
            all.insert(all.end(), std::make_move_iterator(changes->begin()),
                       std::make_move_iterator(changes->end()));
            ++next;
        }
    }
    return next == files.size()
        || refuse(report, rules::kChangeFiles, u"A file of changes belongs to no stream."_s);
}

} // namespace landgang::exchange
