// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/benchmarks/longlog.h"

#include "core/base/digest.h"
#include "core/store/apply.h"
#include "core/store/transaction.h"
#include "tests/support/changes.h"

namespace landgang::benchmarks {
namespace {

using changelog::Change;
using changelog::Stream;
using landgang::testing::filled;
using landgang::testing::testStart;

constexpr int kChangesInStream = 250;
constexpr int kStreamsAtOnce = 40; ///< In one transaction: bounds the memory it takes.

template<typename Id>
Id numbered(int number)
{
    return Id::truncated(labelledSha256("long log", QByteArray::number(number)));
}

store::Arrival stream(const store::DeviceRecord &author, int number, int count)
{
    const Stream stream = Stream::area(author.office, numbered<CaseId>(number),
                                       *AreaKey::fromString(u"housing"),
                                       filled<Stream::Nonce>('n'));
    changelog::ChangeHeader header{.stream = stream.id(),
                                   .author = author.id,
                                   .time = changelog::HybridTime::at(testStart().addYears(-1)),
                                   .user = filled<UserId>('u')};
    store::Arrival arrival{stream, {}, {}};
    for (int i = 0; i < count; ++i) {
        header.sequence = static_cast<quint64>(i);
        arrival.changes.push_back(
            Change::make(header, filled<Change::Salt>('s'),
                         {changelog::SetOp{numbered<EntityId>(i),
                                           changelog::Field::ItemState,
                                           {{QStringLiteral("open"), QString::number(i)}},
                                           {}}}));
        header.previous = arrival.changes.back().id();
    }
    return arrival;
}

} // namespace

Result<> fillLog(store::Database &database, const store::DeviceRecord &author, int first, int count)
{
    int number = first;
    while (count > 0) {
        std::vector<store::Arrival> arrivals;
        for (int i = 0; i < kStreamsAtOnce && count > 0; ++i) {
            arrivals.push_back(stream(author, number++, std::min(count, kChangesInStream)));
            count -= kChangesInStream;
        }
        Result<store::Transaction> transaction = store::Transaction::begin(database);
        if (!transaction) {
            return transaction.error();
        }
        const auto applied = store::apply(database, {author}, arrivals);
        if (!applied) {
            return applied.error();
        }
        if (const Result<> committed = transaction->commit(); !committed) {
            return committed;
        }
    }
    return {};
}

} // namespace landgang::benchmarks
