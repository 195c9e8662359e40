// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/navoffices.h"

#include <QTest>

using namespace landgang;

class TestNavOffices : public QObject
{
    Q_OBJECT

private slots:
    void eachPartFollowsItsOwnRule_data();
    void eachPartFollowsItsOwnRule();
};

void TestNavOffices::eachPartFollowsItsOwnRule_data()
{
    using enum NavGround;
    QTest::addColumn<NavPart>("part");
    QTest::addColumn<NavClues>("clues");
    QTest::addColumn<QString>("municipality");
    QTest::addColumn<int>("ground");
    const QString moss = QStringLiteral("Moss");
    const QString oslo = QStringLiteral("Oslo");
    const QString horten = QStringLiteral("Horten");
    const QString hamar = QStringLiteral("Hamar");
    const auto row = [](const char *name, NavPart part, const NavClues &clues,
                        const QString &municipality, NavGround ground) {
        QTest::newRow(name) << part << clues << municipality << static_cast<int>(ground);
    };
    row("state: the register", NavPart::State, {moss, oslo, oslo, oslo, hamar}, moss,
        RegisteredAddress);
    row("state: no address", NavPart::State, {{}, oslo, oslo, oslo, hamar}, hamar,
        PrisonAsResidence);
    row("municipal: active case", NavPart::Municipal, {moss, oslo, horten, hamar, hamar}, oslo,
        ActiveCase);
    row("municipal: stayed before", NavPart::Municipal, {moss, {}, horten, hamar, hamar}, horten,
        StayedBefore);
    row("municipal: arrest", NavPart::Municipal, {moss, {}, {}, oslo, hamar}, oslo, PlaceOfArrest);
    row("municipal: the register does not decide", NavPart::Municipal, {moss, {}, {}, {}, hamar},
        {}, PlaceOfArrest);
    row("state: nothing known", NavPart::State, {}, {}, RegisteredAddress);
}

void TestNavOffices::eachPartFollowsItsOwnRule()
{
    QFETCH(NavPart, part);
    QFETCH(NavClues, clues);
    QFETCH(QString, municipality);
    QFETCH(int, ground);
    const auto answer = rightNavOffice(part, clues);
    QCOMPARE(answer.has_value(), !municipality.isEmpty());
    if (answer) {
        QCOMPARE(answer->municipality, municipality);
        QCOMPARE(static_cast<int>(answer->ground), ground);
    }
}

QTEST_APPLESS_MAIN(TestNavOffices)

#include "tst_navoffices.moc"
