// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/op.h"
#include "tests/support/changes.h"

#include <QTest>

using namespace landgang;
using namespace landgang::changelog;
using landgang::testing::filled;

namespace {

std::vector<Op> everyKnownOp()
{
    const StatementId statement{filled<ChangeId>('c'), 3};
    return {
        CreateOp{filled<EntityId>('e'), QStringLiteral("item"), filled<EntityId>('p')},
        CreateOp{filled<EntityId>('e'), QStringLiteral("case"), std::nullopt},
        SetOp{filled<EntityId>('e'),
              Field::Release,
              {{QStringLiteral("2026-07-01"), QStringLiteral("decided")}},
              {statement}},
        SetOp{filled<EntityId>('e'),
              static_cast<Field>(9999),
              {{std::monostate{}, true, qint64{-42}, QByteArray("\x00\xff", 2)}},
              {}},
        NoteOp{filled<EntityId>('e'), QStringLiteral("Møte med Ola: «ja» 🙂")},
        GrantOp{filled<OfficeId>('o'),
                Right::Write,
                QStringLiteral("release plan"),
                QStringLiteral("samtykke"),
                QDate(2026, 3, 1),
                QDate(2026, 9, 1),
                {statement}},
        GrantOp{filled<OfficeId>('o'), Right::Read, {}, {}, QDate(2026, 3, 1), std::nullopt, {}},
        WithdrawOp{filled<OfficeId>('o'), {filled<ChangeId>('h')}},
    };
}

} // namespace

class TestOp : public QObject
{
    Q_OBJECT

private slots:
    void everyOpReadsBackAsItself()
    {
        for (const Op &op : everyKnownOp()) {
            const QByteArray bytes = encodeOp(op);
            qsizetype consumed = 0;
            const Result<Op> read = decodeOp(bytes + "more", consumed);
            QVERIFY2(read, qPrintable(read ? QString() : read.error().context));
            QCOMPARE(consumed, bytes.size());
            QVERIFY(*read == op);
        }
    }

    void aCutOpIsRefusedAtEveryLength()
    {
        for (const Op &op : everyKnownOp()) {
            const QByteArray bytes = encodeOp(op);
            for (qsizetype length = 0; length < bytes.size(); ++length) {
                qsizetype consumed = 0;
                QVERIFY(!decodeOp(bytes.first(length), consumed));
            }
        }
    }

    void anUnknownOpIsKeptByteForByte()
    {
        CborWriter writer;
        writer.beginArray(3);
        writer.integer(65);
        writer.text(u"something of a later version");
        writer.beginArray(1);
        writer.integer(1);
        writer.endArray();
        writer.endArray();
        qsizetype consumed = 0;
        const Result<Op> read = decodeOp(writer.result() + QByteArray("\x00", 1), consumed);
        QVERIFY(read);
        const auto *unknown = std::get_if<UnknownOp>(&*read);
        QVERIFY(unknown != nullptr);
        QCOMPARE(unknown->code, 65);
        QVERIFY(unknown->isCritical());
        QVERIFY(!unknown->isAccess());
        QCOMPARE(encodeOp(*read), writer.result());
        QCOMPARE(consumed, writer.result().size());
    }

    void unknownAccessCodesAreTold()
    {
        QVERIFY((UnknownOp{34, {}}).isAccess());
        QVERIFY((UnknownOp{63, {}}).isAccess());
        QVERIFY(!(UnknownOp{64, {}}).isAccess());
        QVERIFY(!(UnknownOp{64, {}}).isCritical());
    }

    void aLongerEncodingOfTheSameIsRefused()
    {
        // The code 4 (note) as a two-byte integer: means the same, is not canonical.
        const QByteArray note = encodeOp(NoteOp{filled<EntityId>('e'), QStringLiteral("x")});
        const QByteArray longer = note.first(1) + QByteArray("\x18\x04", 2) + note.sliced(2);
        qsizetype consumed = 0;
        QVERIFY(!decodeOp(longer, consumed));
    }
};

QTEST_APPLESS_MAIN(TestOp)
#include "tst_op.moc"
