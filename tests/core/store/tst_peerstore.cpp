// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/peerstore.h"
#include "core/store/transaction.h"
#include "tests/support/changes.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace landgang;
using namespace landgang::store;
using landgang::testing::filled;
using landgang::testing::TemporaryStore;
using landgang::testing::testStart;

namespace {

const OfficeId kNav = filled<OfficeId>('N');
const StreamId kStream = filled<StreamId>('s');

using Heads = std::vector<std::vector<ChangeId>>;

/// What has been heard of the stores of other offices.
struct Heard {
    TemporaryStore temporary;

    void from(char device, int daysAgo, std::vector<ChangeId> heads, const OfficeId &office = kNav)
    {
        Result<Transaction> transaction = Transaction::begin(*temporary.database());
        const PeerHave have{filled<DeviceId>(device),
                            office,
                            testStart().addDays(-daysAgo),
                            {{kStream, std::move(heads)}}};
        QVERIFY(transaction && PeerStore(*temporary.database()).record(have)
                && transaction->commit());
    }

    [[nodiscard]] PeerStore peers() { return PeerStore(*temporary.database()); }

    /// The letters of the devices that decide.
    QByteArray deciding(const std::set<DeviceId> &struckOff = {})
    {
        QByteArray letters;
        const auto devices = peers().deciding(kNav, testStart(), struckOff);
        if (devices) {
            for (const DeviceId &device : *devices) {
                letters += device.view().front();
            }
        }
        return letters;
    }
};

} // namespace

class TestPeerStore : public QObject
{
    Q_OBJECT

private slots:
    void theLatestWordStandsHigherOrLower()
    {
        Heard heard;
        heard.from('a', 3, {filled<ChangeId>('2')});
        heard.from('a', 1, {filled<ChangeId>('1')});
        QVERIFY(*heard.peers().acknowledged(kNav, kStream) == (Heads{{filled<ChangeId>('1')}}));
    }

    void aStreamThatIsNoLongerNamedIsNotHeld()
    {
        Heard heard;
        heard.from('a', 3, {filled<ChangeId>('1')});
        Result<Transaction> transaction = Transaction::begin(*heard.temporary.database());
        VERIFY_RESULT(transaction);
        VERIFY_RESULT(heard.peers().record(
            {filled<DeviceId>('a'), kNav, testStart(), {{filled<StreamId>('t'), {}}}}));
        QVERIFY(*heard.peers().acknowledged(kNav, kStream) == (Heads{{}}));
    }

    void aStoreSilentForSixtyDaysDecidesNothing()
    {
        Heard heard;
        heard.from('a', 1, {});
        heard.from('b', kDaysUntilSilent, {});
        heard.from('c', kDaysUntilSilent + 1, {});
        QCOMPARE(heard.deciding(), QByteArray("ab"));
    }

    void theLastHeardCountsHoweverLongAgo()
    {
        Heard heard;
        heard.from('a', 400, {});
        heard.from('b', 300, {});
        QCOMPARE(heard.deciding(), QByteArray("b"));
    }

    void aStoreThatWasStruckOffDecidesNothing()
    {
        Heard heard;
        heard.from('a', 1, {});
        heard.from('b', 300, {});
        QCOMPARE(heard.deciding({filled<DeviceId>('a')}), QByteArray("b"));
        QCOMPARE(heard.deciding({filled<DeviceId>('a'), filled<DeviceId>('b')}), QByteArray());
    }

    void storesOfOtherOfficesDoNotCount()
    {
        Heard heard;
        heard.from('a', 1, {}, filled<OfficeId>('P'));
        QCOMPARE(heard.deciding(), QByteArray());
        QVERIFY(heard.peers().acknowledged(kNav, kStream)->empty());
    }

    void eachStoreSpeaksForItself()
    {
        Heard heard;
        heard.from('a', 1, {filled<ChangeId>('1')});
        heard.from('b', 1, {filled<ChangeId>('2')});
        const Heads both{{filled<ChangeId>('1')}, {filled<ChangeId>('2')}};
        QVERIFY(*heard.peers().acknowledged(kNav, kStream) == both);
        const Heads one{{filled<ChangeId>('2')}};
        QVERIFY(*heard.peers().acknowledged({filled<DeviceId>('b')}, kStream) == one);
    }
};

QTEST_GUILESS_MAIN(TestPeerStore)
#include "tst_peerstore.moc"
