// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/limits.h"
#include "core/workspace/casework/notes.h"
#include "core/workspace/plan/history.h"
#include "tests/support/bundlecontent.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::bundleContent;
using landgang::testing::TwoOffices;

class TestNotes : public QObject
{
    Q_OBJECT

private slots:
    void aNoteReachesWhoeverHasTheAreaAndNobodyElse()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(id);
        VERIFY_RESULT(offices.consent(*id, {QStringLiteral("housing")}));
        VERIFY_RESULT(addNote(*offices.prison, *id, m_housing, QStringLiteral(" nøkkel hentes ")));
        VERIFY_RESULT(addNote(*offices.prison, *id, m_health, QStringLiteral("kanari-notat-31")));
        VERIFY_RESULT(offices.send(*offices.prison, *offices.nav, QStringLiteral("1.landgang")));
        QVERIFY(!bundleContent(*offices.nav, offices.file(QStringLiteral("1.landgang")))
                     .contains("kanari-notat-31"));

        const auto there = notes(*offices.nav, *id);
        VERIFY_RESULT(there);
        QCOMPARE(there->size(), size_t{1});
        QCOMPARE(there->front().text, QStringLiteral("nøkkel hentes"));
        QVERIFY(there->front().area == m_housing);
        QVERIFY(there->front().office == offices.prison->officeId());
        const auto entries = history(*offices.nav, *id);
        VERIFY_RESULT(entries);
        QVERIFY(std::any_of(entries->begin(), entries->end(), [](const HistoryEntry &entry) {
            return entry.kind == HistoryKind::Noted
                && entry.text == QStringLiteral("nøkkel hentes");
        }));
    }

    void theNewestStandsFirst()
    {
        TwoOffices offices;
        const auto id = offices.takeIn();
        VERIFY_RESULT(addNote(*offices.prison, *id, m_housing, QStringLiteral("først")));
        offices.clock.advanceMinutes(1);
        VERIFY_RESULT(addNote(*offices.prison, *id, m_health, QStringLiteral("sist")));
        const auto both = notes(*offices.prison, *id);
        VERIFY_RESULT(both);
        QCOMPARE(both->size(), size_t{2});
        QCOMPARE(both->front().text, QStringLiteral("sist"));
    }

    void whatIsNoNoteIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << QStringLiteral(" \n ");
        QTest::newRow("too long") << QString(limits::kTextBytes + 1, u'x');
    }
    void whatIsNoNoteIsRefused()
    {
        QFETCH(QString, text);
        TwoOffices offices;
        const auto id = offices.takeIn();
        const auto refused = addNote(*offices.prison, *id, m_housing, text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
        QVERIFY(notes(*offices.prison, *id)->empty());
    }

private:
    const AreaKey m_housing = *AreaKey::fromString(QStringLiteral("housing"));
    const AreaKey m_health = *AreaKey::fromString(QStringLiteral("health"));
};

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
