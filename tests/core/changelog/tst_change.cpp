// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/digest.h"
#include "core/base/limits.h"
#include "core/changelog/change.h"
#include "tests/support/changes.h"

#include <QTest>

#include <set>

using namespace landgang;
using namespace landgang::changelog;
using landgang::testing::Chain;
using landgang::testing::filled;
using landgang::testing::testStart;

namespace {

Stream testStream()
{
    return Stream::core(filled<OfficeId>('o'), filled<CaseId>('c'), filled<Stream::Nonce>('n'));
}

Op note(const QString &text)
{
    return NoteOp{filled<EntityId>('e'), text};
}

} // namespace

class TestChange : public QObject
{
    Q_OBJECT

private slots:
    void aChangeReadsBackAsItself()
    {
        Chain chain(testStream(), 'd', testStart());
        (void)chain.write({note(QStringLiteral("first"))});
        const Change change =
            chain.write({note(QStringLiteral("second")), note(QStringLiteral("third"))});
        const Result<Change> read = Change::decode(change.headerBytes(), change.bodyBytes());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().context));
        QCOMPARE(read->id().toHex(), change.id().toHex());
        QVERIFY(read->header() == change.header());
        QVERIFY(read->ops() == change.ops());
    }

    void theIdIsTheDigestOfTheHeader()
    {
        const Change change =
            Chain(testStream(), 'd', testStart()).write({note(QStringLiteral("x"))});
        QCOMPARE(change.id().toBytes(), labelledSha256("change/1", change.headerBytes()));
    }

    void everyFlippedBitOfAChangeIsRefusedOrAnotherChange()
    {
        const Change change =
            Chain(testStream(), 'd', testStart()).write({note(QStringLiteral("text"))});
        for (qsizetype bit = 0; bit < change.headerBytes().size() * 8; ++bit) {
            QByteArray header = change.headerBytes();
            header[bit / 8] = static_cast<char>(header[bit / 8] ^ (1 << (bit % 8)));
            const Result<Change> read = Change::decode(header, change.bodyBytes());
            QVERIFY(!read || read->id() != change.id());
        }
        for (qsizetype bit = 0; bit < change.bodyBytes().size() * 8; ++bit) {
            QByteArray body = change.bodyBytes();
            body[bit / 8] = static_cast<char>(body[bit / 8] ^ (1 << (bit % 8)));
            QVERIFY(!Change::decode(change.headerBytes(), body));
        }
    }

    void aBodyOfAnotherChangeIsRefused()
    {
        Chain chain(testStream(), 'd', testStart());
        const Change first = chain.write({note(QStringLiteral("first"))});
        const Change second = chain.write({note(QStringLiteral("second"))});
        const Result<Change> read = Change::decode(first.headerBytes(), second.bodyBytes());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::ChangeRefused);
    }

    void aChangeWithoutItsBodyKeepsItsIdentity()
    {
        const Change change =
            Chain(testStream(), 'd', testStart()).write({note(QStringLiteral("secret"))});
        const Result<Change> erased = Change::decode(change.headerBytes(), {});
        QVERIFY(erased);
        QCOMPARE(erased->id().toHex(), change.id().toHex());
        QVERIFY(!erased->hasBody());
        QVERIFY(erased->ops().empty());
        QCOMPARE(change.withoutBody().headerBytes(), change.headerBytes());
        QVERIFY(!change.withoutBody().hasBody());
    }

    void aChangeOfAccessNeverComesWithoutItsBody()
    {
        const Change change =
            Chain(testStream(), 'd', testStart())
                .write({note(QStringLiteral("x")), WithdrawOp{filled<OfficeId>('n'), {}}});
        QCOMPARE(change.kind(), ChangeKind::Access);
        const Result<Change> erased = Change::decode(change.headerBytes(), {});
        QVERIFY(!erased);
        QCOMPARE(erased.error().code, ErrorCode::ChangeRefused);
    }

    void aHeaderThatHidesAnOpOfAccessIsRefused()
    {
        const Change change =
            Chain(testStream(), 'd', testStart()).write({WithdrawOp{filled<OfficeId>('n'), {}}});
        // The kind stands before the number of ops and the digest: 1 + 2 + 32 bytes from the end.
        QByteArray header = change.headerBytes();
        const qsizetype kind = header.size() - 34 - 1 - 1;
        QCOMPARE(header.at(kind), char(1));
        header[kind] = 0;
        const Result<Change> read = Change::decode(header, change.bodyBytes());
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::ChangeRefused);
    }

    void aFirstChangeWithAPredecessorIsRefused()
    {
        ChangeHeader header{.stream = testStream().id(),
                            .author = filled<DeviceId>('d'),
                            .sequence = 0,
                            .previous = filled<ChangeId>('p'),
                            .user = filled<UserId>('u')};
        const Change wrong =
            Change::make(header, filled<Change::Salt>('s'), {note(QStringLiteral("x"))});
        QVERIFY(!Change::decode(wrong.headerBytes(), wrong.bodyBytes()));
        header.sequence = 3;
        header.previous.reset();
        const Change gap =
            Change::make(header, filled<Change::Salt>('s'), {note(QStringLiteral("x"))});
        QVERIFY(!Change::decode(gap.headerBytes(), gap.bodyBytes()));
    }

    void aChangeWithoutOpsOrWithTooManyIsRefused()
    {
        const ChangeHeader header{.stream = testStream().id(),
                                  .author = filled<DeviceId>('d'),
                                  .user = filled<UserId>('u')};
        const Change empty = Change::make(header, filled<Change::Salt>('s'), {});
        QVERIFY(!Change::decode(empty.headerBytes(), empty.bodyBytes()));
        const std::vector<Op> many(limits::kOpsPerChange + 1, note({}));
        const Change large = Change::make(header, filled<Change::Salt>('s'), many);
        QVERIFY(!Change::decode(large.headerBytes(), large.bodyBytes()));
    }

    void streamsOfDifferentOwnersAreasAndNoncesDiffer()
    {
        const auto office = filled<OfficeId>('o');
        const auto person = filled<CaseId>('c');
        const auto nonce = filled<Stream::Nonce>('n');
        const AreaKey core = *AreaKey::fromString(u"core");
        const std::set<StreamId> ids{
            Stream::core(office, person, nonce).id(),
            Stream::core(filled<OfficeId>('p'), person, nonce).id(),
            Stream::core(office, filled<CaseId>('d'), nonce).id(),
            Stream::core(office, person, filled<Stream::Nonce>('m')).id(),
            Stream::area(office, person, core, nonce).id(),
            Stream::area(office, person, *AreaKey::fromString(u"health"), nonce).id(),
            Stream::privateOf(office, nonce).id(),
        };
        QCOMPARE(ids.size(), size_t{7});
    }
};

QTEST_APPLESS_MAIN(TestChange)
#include "tst_change.moc"
