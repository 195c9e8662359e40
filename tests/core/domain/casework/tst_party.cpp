// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/party.h"

#include <QTest>

using namespace landgang;

class TestParty : public QObject
{
    Q_OBJECT

private slots:
    void partiesAnswerForWhatTheLawGivesThem_data();
    void partiesAnswerForWhatTheLawGivesThem();
};

void TestParty::partiesAnswerForWhatTheLawGivesThem_data()
{
    QTest::addColumn<PartyKind>("kind");
    QTest::addColumn<QString>("areas"); // All that it may answer for.
    const auto row = [](const char *name, PartyKind kind, const char *areas) {
        QTest::newRow(name) << kind << QString::fromLatin1(areas);
    };
    row("prison", PartyKind::Prison, "plan identity network conditions nav-notice");
    row("probation", PartyKind::Probation, "plan network conditions");
    row("state NAV", PartyKind::NavState, "work economy");
    row("municipal NAV", PartyKind::NavMunicipal, "housing work social");
    row("municipality", PartyKind::Municipality, "housing social addiction health plan");
    row("county", PartyKind::County, "education health");
    row("health trust", PartyKind::HealthTrust, "addiction health");
    row("police", PartyKind::Police, "identity");
    row("County Governor", PartyKind::CountyGovernor, "");
    row("voluntary", PartyKind::Voluntary, "network");
    row("committee", PartyKind::ReturnCommittee, "");
    row("association", PartyKind::CoordinationAssociation, "");
}

void TestParty::partiesAnswerForWhatTheLawGivesThem()
{
    QFETCH(PartyKind, kind);
    QFETCH(QString, areas);
    QStringList found;
    for (const QStringView area :
         {u"housing", u"work", u"education", u"social", u"addiction", u"health", u"plan",
          u"identity", u"economy", u"network", u"conditions", u"nav-notice"}) {
        if (mayBeResponsible(kind, *AreaKey::fromString(area))) {
            found << area.toString();
        }
    }
    QStringList expected = areas.split(u' ', Qt::SkipEmptyParts);
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

QTEST_APPLESS_MAIN(TestParty)

#include "tst_party.moc"
