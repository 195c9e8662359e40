// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/limits.h"
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
        AddOp{filled<EntityId>('e'), Field::Need, {{QStringLiteral("one of many")}}},
        RemoveOp{filled<EntityId>('e'), Field::Need, {statement, statement}},
        AttachOp{filled<EntityId>('e'), QStringLiteral("Leiekontrakt"),
                 QStringLiteral("application/pdf"), 12'345, filled<BlobName>('b'),
                 filled<BlobSalt>('s')},
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
        HandOverOp{filled<OfficeId>('o'), std::nullopt, {statement}, {}},
        HandOverOp{filled<OfficeId>('o'), statement, {}, {statement}},
        CloseOp{filled<DeviceId>('d'), {filled<ChangeId>('h'), filled<ChangeId>('i')}},
        EraseOp{{filled<ChangeId>('x')}, {statement}},
    };
}

/// Whether an op is at the start of `bytes`; stops the test unless it is in its one encoding and
/// checking tells the same as decoding.
bool isAccepted(const QByteArray &bytes)
{
    qsizetype consumed = 0;
    const Result<Op> read = decodeOp(bytes, consumed);
    const Result<OpExtent> checked = checkOp(bytes);
    if (bool(read) != bool(checked)) {
        qFatal("checking and decoding differ: %s", bytes.toHex().constData());
    }
    if (read && (encodeOp(*read) != bytes.first(consumed) || checked->size != consumed)) {
        qFatal("not the one encoding: %s", bytes.toHex().constData());
    }
    return bool(read);
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
        QVERIFY((UnknownOp{37, {}}).isAccess());
        QVERIFY((UnknownOp{63, {}}).isAccess());
        QVERIFY(!(UnknownOp{64, {}}).isAccess());
        QVERIFY(!(UnknownOp{64, {}}).isCritical());
    }

    void opsOfAccessAreToldApart()
    {
        for (const Op &op : everyKnownOp()) {
            const qint64 code = encodeOp(op).at(1) == 0x18 ? encodeOp(op).at(2)
                                                           : encodeOp(op).at(1);
            QCOMPARE(isAccess(op), code >= 32 && code <= 63);
        }
    }

    void anUnknownOpTellsWhatItTouches()
    {
        CborWriter writer;
        writer.beginArray(2);
        writer.integer(65);
        writer.bytes(filled<EntityId>('e').view());
        writer.endArray();
        QVERIFY((UnknownOp{65, writer.result()}).entity() == filled<EntityId>('e'));
        QVERIFY(!(UnknownOp{65, QByteArray("\x81\x18\x41", 3)}).entity());
    }

    void aDocumentLargerThanOneCanBeIsRefused()
    {
        const Op op = AttachOp{filled<EntityId>('e'),
                               {},
                               {},
                               static_cast<quint64>(limits::kBlobBytes) + 1,
                               filled<BlobName>('b'),
                               filled<BlobSalt>('s')};
        qsizetype consumed = 0;
        QVERIFY(!decodeOp(encodeOp(op), consumed));
    }

    void whateverIsReadIsInItsOneEncoding()
    {
        for (const Op &op : everyKnownOp()) {
            const QByteArray bytes = encodeOp(op);
            QVERIFY(isAccepted(bytes));
            for (qsizetype at = 0; at < bytes.size(); ++at) {
                for (int byte = 0; byte < 256; ++byte) {
                    QByteArray changed = bytes;
                    changed[at] = static_cast<char>(byte);
                    (void)isAccepted(changed);
                }
            }
        }
    }

    /// Each number and length in the next longer form, wherever one may stand.
    void longerFormsAreNotRead()
    {
        for (const Op &op : everyKnownOp()) {
            const QByteArray bytes = encodeOp(op);
            for (qsizetype at = 0; at < bytes.size(); ++at) {
                const auto head = static_cast<quint8>(bytes.at(at));
                QByteArray longer = bytes;
                longer[at] = static_cast<char>((head & 0xe0) | 24);
                (void)isAccepted(longer.insert(at + 1, static_cast<char>(head & 0x1f)));
                longer = bytes;
                longer[at] = static_cast<char>(head + 1);
                (void)isAccepted(longer.insert(at + 1, '\0'));
            }
            // The array itself.
            QByteArray array = bytes;
            array[0] = '\x98';
            QVERIFY(!isAccepted(array.insert(1, static_cast<char>(bytes.at(0) & 0x1f))));
        }
    }

    void aDateHasOneSpelling()
    {
        const QByteArray grant = encodeOp(
            GrantOp{filled<OfficeId>('o'), Right::Read, {}, {}, QDate(2026, 3, 1), {}, {}});
        QVERIFY(grant.contains("\x6a"
                               "2026-03-01"));
        for (const QByteArray &other : {QByteArray("\x6a"
                                                   "2026/03/01"),
                                        QByteArray("\x6a"
                                                   "2026-03-1 "),
                                        QByteArray("\x69"
                                                   "2026-03-1"),
                                        QByteArray("\x6b"
                                                   "2026-03-01T")}) {
            QByteArray changed = grant;
            QVERIFY(!isAccepted(changed.replace("\x6a"
                                                "2026-03-01",
                                                other)));
        }
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
