// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/trust/officeroot.h"

#include <QTest>

using namespace landgang;
using namespace landgang::exchange;
using namespace Qt::StringLiterals;

class TestRecoverySheet : public QObject
{
    Q_OBJECT

private slots:
    void theWordsOnThePaperAreTheSheet()
    {
        const QStringList words = m_sheet.words();
        QCOMPARE(words.size(), 24);
        QStringList typed;
        for (const QString &word : words) {
            typed << QString(u' ' + word.toUpper().normalized(QString::NormalizationForm_D));
        }
        const auto read = RecoverySheet::fromWords(typed);
        QVERIFY(read);
        QCOMPARE(read->words(), words);
        QCOMPARE(read->vaultKey(), m_sheet.vaultKey());
        QVERIFY(RecoverySheet::generate().words() != words);
    }

    void whatIsMisreadIsNoticed()
    {
        const QStringList words = m_sheet.words();
        QVERIFY(!RecoverySheet::fromWords(words.mid(1)));
        QStringList unknown = words;
        unknown[3] = u"qwerty"_s;
        QVERIFY(!RecoverySheet::fromWords(unknown));
        // Eight bits of check let one in 256 pass; not many of these.
        int accepted = 0;
        for (int i = 0; i + 1 < words.size(); ++i) {
            QStringList swapped = words;
            swapped.swapItemsAt(i, i + 1);
            accepted += swapped != words && RecoverySheet::fromWords(swapped) ? 1 : 0;
        }
        QVERIFY(accepted <= 3);
    }

    void theRootComesFromTheSheetEachTime()
    {
        const QDateTime now(QDate(2026, 5, 4), QTime(8, 0), Qt::UTC);
        const auto root =
            OfficeRoot::fromSheet(m_sheet, u"Nordvik fengsel"_s, Realm::Practice, now);
        QVERIFY(root);
        const auto again =
            OfficeRoot::restored(*RecoverySheet::fromWords(m_sheet.words()), root->certificate());
        QVERIFY(again);
        const auto device = again->issueDevice(u"PC 2"_s, now);
        QVERIFY(device);
        QVERIFY(device->certificate.isIssuedBy(root->certificate()));
    }

    void anotherOfficesSheetIsRefused()
    {
        const QDateTime now(QDate(2026, 5, 4), QTime(8, 0), Qt::UTC);
        const auto root = OfficeRoot::fromSheet(m_sheet, u"Nav Havnes"_s, Realm::Practice, now);
        QVERIFY(root);
        const auto other = OfficeRoot::restored(RecoverySheet::generate(), root->certificate());
        QVERIFY(!other);
        QCOMPARE(other.error().code, ErrorCode::NotPermitted);
    }

private:
    const RecoverySheet m_sheet = RecoverySheet::generate();
};

QTEST_GUILESS_MAIN(TestRecoverySheet)
#include "tst_recoverysheet.moc"
