// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/vault/logscan.h"

#include "core/store/vault/logchecksum.h"
#include "core/store/vault/logformat.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace landgang::store {
namespace {

/// Fills `bytes` from `offset` on; false when there is less.
template<size_t size>
bool readAt(QIODevice &device, qint64 offset, std::array<unsigned char, size> &bytes)
{
    return device.seek(offset)
        && device.read(reinterpret_cast<char *>(bytes.data()), size) == qint64{size};
}

std::optional<FileKeys> keysOf(QIODevice &log, QIODevice &database, const DataKey &key)
{
    LogPrefix prefix;
    FileSalt salt;
    if (!readAt(log, 0, prefix)) {
        return std::nullopt;
    }
    std::copy_n(prefix.begin(), salt.size(), salt.begin());
    FileKeys keys = FileKeys::derive(key, salt);
    if (logPrefix(keys) == prefix) {
        return keys;
    }
    return readAt(database, 0, salt) ? std::optional(FileKeys::derive(key, salt)) : std::nullopt;
}

/// A record of the log, with what its header says in clear.
struct Record {
    FrameHeader header;
    Page page;
    bool opens;
};

class Scan
{
public:
    Scan(QIODevice &log, QIODevice &database, const FileKeys &keys)
        : m_log(log)
        , m_database(database)
        , m_mask(keys.mask, keys.tweak)
        , m_logPages(keys.log)
        , m_pages(keys.page)
    {
    }

    LogState run()
    {
        std::array<unsigned char, kLogHeaderSize> header;
        if (!readAt(m_log, kLogPrefixSize, header)) {
            return LogState::Sound;
        }
        const std::optional<LogChecksum> start = LogChecksum::ofHeader(header);
        if (!start) {
            return isInDatabase() ? LogState::Sound : LogState::Damaged;
        }
        std::copy_n(header.begin() + kLogSaltsAt, m_salts.size(), m_salts.begin());
        return isCutAcrossTransactions(*start) ? LogState::Damaged : LogState::Sound;
    }

private:
    std::optional<Record> record(qint64 number)
    {
        const qint64 offset = kLogHeaderSize + number * kFrameSize;
        Record record;
        Page sealed;
        if (!readAt(m_log, offset + kLogPrefixSize, record.header)
            || !readAt(m_log, offset + kLogPrefixSize + kFrameHeaderSize, sealed)
            || !m_mask.unmask(record.header, offset)) {
            return std::nullopt;
        }
        record.opens = m_logPages.open(sealed, record.page,
                                       {pageNumberOf(record.header), saltsOf(record.header)});
        return record;
    }

    /// That a transaction ended behind the first record that does not check out, and that the next
    /// one builds on it.
    bool isCutAcrossTransactions(const LogChecksum &start)
    {
        std::optional<LogChecksum> chain = start; // As long as everything checks out.
        std::optional<LogChecksum> committed; // What the record before says, if it ended one.
        qint64 number = 0;
        for (std::optional<Record> each = record(number); each; each = record(++number)) {
            const bool isOurs = saltsOf(each->header) == m_salts;
            const LogChecksum said = start.statedIn(each->header);
            const bool opens = each->opens && isOurs;
            if (committed && opens && committed->over(each->header, each->page) == said) {
                return true;
            }
            if (chain && (!opens || chain->over(each->header, each->page) != said)) {
                chain.reset();
            } else if (chain) {
                chain = said;
            }
            const bool endsHere = !chain && isOurs && commitSizeOf(each->header) != 0;
            committed = endsHere ? std::optional(said) : std::nullopt;
        }
        return false;
    }

    /// That all that SQLite would take from the log if its header were right stands in the
    /// database.
    bool isInDatabase()
    {
        std::map<quint32, Page> pending;
        std::map<quint32, Page> committed;
        std::optional<LogChecksum> chain;
        qint64 number = 0;
        for (std::optional<Record> each = record(number); each; each = record(++number)) {
            const LogChecksum said = LogChecksum().statedIn(each->header);
            m_salts = number == 0 ? saltsOf(each->header) : m_salts;
            if (!each->opens || saltsOf(each->header) != m_salts
                || (chain && chain->over(each->header, each->page) != said)) {
                break;
            }
            chain = said;
            pending.insert_or_assign(pageNumberOf(each->header), each->page);
            if (commitSizeOf(each->header) != 0) {
                pending.merge(committed); // What is there twice stays as it is: the later one.
                committed = std::exchange(pending, {});
            }
        }
        return std::all_of(committed.begin(), committed.end(),
                           [this](const auto &page) { return holds(page.first, page.second); });
    }

    bool holds(quint32 number, const Page &expected)
    {
        Page sealed;
        Page plain;
        const int clear = number == 1 ? static_cast<int>(std::tuple_size_v<FileSalt>) : 0;
        return readAt(m_database, qint64{number - 1} * kPageSize, sealed)
            && m_pages.open(sealed, plain, {number}, clear)
            && std::equal(plain.begin() + clear, plain.end(), expected.begin() + clear);
    }

    QIODevice &m_log;
    QIODevice &m_database;
    FrameMask m_mask;
    PageCipher m_logPages;
    PageCipher m_pages;
    LogSalts m_salts = {};
};

} // namespace

LogState scanLog(QIODevice &log, QIODevice &database, const DataKey &key)
{
    const std::optional<FileKeys> keys = keysOf(log, database, key);
    return keys ? Scan(log, database, *keys).run() : LogState::Sound;
}

} // namespace landgang::store
