// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/workspace/plan/disputes.h"
#include "core/workspace/plan/history.h"
#include "core/workspace/sharing/exchangestatus.h"
#include "core/workspace/workspace.h"
#include "tests/ui/story/desk.h"
#include "tests/ui/story/movingclock.h"
#include "ui/shell/shell.h"
#include "ui/words/language.h"

#include <QAbstractButton>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

namespace {

const QString kHealthCanary = u"KANARIFUGL-HELSE"_s;
const QString kAddictionCanary = u"KANARIFUGL-RUS"_s;
const QString kItem = u"housing-application"_s;

enum class Damage { None, Truncated, BitFlipped, Emptied };

QByteArray damaged(QByteArray bytes, Damage damage)
{
    const qsizetype middle = bytes.size() / 2;
    switch (damage) {
    case Damage::None: break;
    case Damage::Truncated: bytes.truncate(middle); break;
    case Damage::BitFlipped: bytes[middle] = static_cast<char>(bytes.at(middle) ^ 1); break;
    case Damage::Emptied: bytes.clear(); break;
    }
    return bytes;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

/// One release plan between a prison and a Nav office, pressed and typed in two windows on real
/// stores. The slots are the steps of the story and build on each other. With
/// LANDGANG_STORY_BY_KEYBOARD in the environment, the mouse is not touched.
class TestStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init() { QVERIFY2(m_goingWell, "An earlier step of the story failed."); }
    void cleanup() { m_goingWell = m_goingWell && !QTest::currentTestFailed(); }
    void twoOfficesAreCreated();
    void cardsAreExchangedAndConfirmed();
    void aPersonIsTakenIn();
    void needsAreMapped();
    void consentForHousingAndWorkIsRecorded();
    void withheldAreasAreFilledWithCanaries();
    void theFirstBundleShowsWhatTheReceiverSees();
    void theNavOfficeReadsItIn();
    void theNavOfficeAnswers();
    void twoAnswersStand();
    void oneAnswerIsChosen();
    void bothOfficesHoldTheSame();
    void theReleaseDateMoves();
    void readingInAgainChangesNothing();
    void filesThatCannotBeReadAreRefused_data();
    void filesThatCannotBeReadAreRefused();
    void everythingHadAName();
    void cleanupTestCase();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    MovingClock m_clock;
    SystemIdSource m_ids;
    std::unique_ptr<Desk> m_prison;
    std::unique_ptr<Desk> m_nav;
    std::optional<CaseId> m_case;
    bool m_goingWell = true;
};

void TestStory::initTestCase()
{
    installLanguage(Language::English);
    const workspace::Environment environment{m_clock, m_ids};
    m_prison = std::make_unique<Desk>(environment, QDir(m_folder.path()), u"prison"_s);
    m_nav = std::make_unique<Desk>(environment, QDir(m_folder.path()), u"nav"_s);
    if (qEnvironmentVariableIsSet("LANDGANG_STORY_BY_KEYBOARD")) {
        m_prison->putMouseAway();
        m_nav->putMouseAway();
    }
}

void TestStory::cleanupTestCase()
{
    m_prison.reset();
    m_nav.reset();
}

void TestStory::twoOfficesAreCreated()
{
    m_prison->photograph(u"01-start"_s);
    QVERIFY(m_prison->createOffice(u"Nordvik fengsel"_s, u"Prison"_s, u"Kari Eksempel"_s));
    QVERIFY(m_nav->createOffice(u"Nav Havnes"_s, u"Nav, municipal"_s, u"Eva Prøve"_s));
    QCOMPARE(m_prison->workspace().office().name, u"Nordvik fengsel"_s);
    QCOMPARE(m_nav->workspace().office().kind, exchange::OfficeKind::NavMunicipal);
}

void TestStory::cardsAreExchangedAndConfirmed()
{
    QVERIFY(m_prison->confirmCard(*m_nav, u"nav.landgang-card"_s));
    QVERIFY(m_nav->confirmCard(*m_prison, u"prison.landgang-card"_s));
}

void TestStory::aPersonIsTakenIn()
{
    QVERIFY(m_prison->click(u"railOverview"_s));
    QVERIFY(m_prison->click(u"newPerson"_s));
    QVERIFY(m_prison->type(u"personFamily"_s, u"Testperson"_s));
    QVERIFY(m_prison->type(u"personGiven"_s, u"Ola"_s));
    QVERIFY(m_prison->type(u"personMunicipality"_s, u"Havnes"_s));
    QVERIFY(m_prison->setDate(u"personRelease"_s, m_clock.today().addDays(119)));
    QVERIFY(m_prison->setDate(u"personRelease"_s, m_clock.today().addDays(120)));
    QVERIFY(m_prison->click(u"personTakeIn"_s));
    m_case = m_prison->window().shell()->currentCase();
    QVERIFY(m_case);
    QCOMPARE(m_prison->text(u"releaseDays"_s), u"In 120 days"_s);
    const auto plan = m_prison->workspace().plan(*m_case);
    QVERIFY(plan);
    for (const NeedArea &area : plan->areas) {
        const AreaDefinition *definition = m_prison->workspace().profile().area(area.key);
        const QString cell = u"areaCell-"_s + area.key.toString();
        QCOMPARE(m_prison->find(cell) != nullptr, definition->guaranteed);
    }
    m_prison->photograph(u"03-taken-in"_s);
}

void TestStory::needsAreMapped()
{
    const QList<std::pair<QString, QString>> answers{
        {u"housing"_s, u"needHasNeed"_s},  {u"work"_s, u"needHasNeed"_s},
        {u"health"_s, u"needHasNeed"_s},   {u"addiction"_s, u"needHasNeed"_s},
        {u"education"_s, u"needNoNeed"_s}, {u"social"_s, u"needDeclined"_s}};
    for (const auto &[area, answer] : answers) {
        QVERIFY(m_prison->click(u"areaCell-"_s + area));
        QVERIFY(m_prison->click(answer));
    }
    const auto plan = m_prison->workspace().plan(*m_case);
    QCOMPARE(*plan->area(*AreaKey::fromString(u"housing"))->need.agreed(), Need::HasNeed);
    QCOMPARE(*plan->area(*AreaKey::fromString(u"education"))->need.agreed(), Need::NoNeed);
    QCOMPARE(*plan->area(*AreaKey::fromString(u"social"))->need.agreed(), Need::Declined);
    m_prison->photograph(u"04-mapped"_s);
}

void TestStory::consentForHousingAndWorkIsRecorded()
{
    QVERIFY(m_prison->openTab(1));
    QVERIFY(m_prison->choose(u"consentOffice"_s, u"Nav Havnes"_s));
    const QList<QAbstractButton *> boxes =
        m_prison->window().findChildren<QAbstractButton *>(QRegularExpression(u"^consentArea-"_s));
    QVERIFY(std::none_of(boxes.begin(), boxes.end(), [](auto *box) { return box->isChecked(); }));
    QVERIFY(m_prison->click(u"consentArea-housing"_s));
    QVERIFY(m_prison->click(u"consentArea-work"_s));
    QVERIFY(m_prison->click(u"consentMayWrite"_s));
    QVERIFY(m_prison->type(u"consentBasis"_s, u"Paper form, in the case folder"_s));
    m_prison->photograph(u"05-consent-form"_s);
    QVERIFY(m_prison->click(u"consentRecord"_s));
    QCOMPARE(m_prison->workspace().plan(*m_case)->disclosures.size(), size_t(2));
    m_prison->photograph(u"06-consent"_s);
    QVERIFY(m_prison->openTab(0));
    QVERIFY(m_prison->click(u"areaCell-housing"_s));
    QVERIFY(m_prison->choose(u"askOffice"_s, u"Nav Havnes"_s));
    QVERIFY(m_prison->click(u"responsibilityAsk"_s));
}

void TestStory::withheldAreasAreFilledWithCanaries()
{
    QVERIFY(m_prison->markDone(u"health-appointment"_s, kHealthCanary));
    QVERIFY(m_prison->markDone(u"treatment-place"_s, kAddictionCanary));
    const QByteArray dump = m_prison->dump();
    QVERIFY(dump.contains(kHealthCanary.toUtf8()));
    QVERIFY(dump.contains(kAddictionCanary.toUtf8()));
    m_prison->photograph(u"07-item-done"_s);
}

void TestStory::theFirstBundleShowsWhatTheReceiverSees()
{
    QVERIFY(m_prison->click(u"railExchange"_s));
    const auto *preview = m_prison->find<QTreeView>(u"exportPreview"_s);
    QVERIFY(preview);
    QCOMPARE(preview->model()->rowCount(), 1);
    const QString areas = preview->model()->index(0, 1).data().toString();
    QVERIFY(areas.contains(u"Housing"_s) && !areas.contains(u"Health"_s));
    QVERIFY(m_prison->text(u"exportWithheld"_s).contains(u"Health"_s));
    m_prison->photograph(u"08-export"_s);
    QVERIFY(m_prison->send(u"1.landgang"_s));
    m_prison->photograph(u"09-exported"_s);
    m_clock.advance(std::chrono::hours(1));
}

void TestStory::theNavOfficeReadsItIn()
{
    QVERIFY(m_nav->openFile(u"1.landgang"_s));
    QCOMPARE(m_nav->text(u"importTitle"_s), u"Bundle 1 from Nordvik fengsel"_s);
    QVERIFY(m_nav->workspace().plans()->empty());
    m_nav->photograph(u"10-import-preview"_s);
    QVERIFY(m_nav->click(u"importReadIn"_s));
    QCOMPARE(m_nav->workspace().plans()->size(), size_t(1));
    const QByteArray dump = m_nav->dump();
    QVERIFY(!dump.contains(kHealthCanary.toUtf8()));
    QVERIFY(!dump.contains(kAddictionCanary.toUtf8()));
    m_nav->photograph(u"11-imported"_s);
}

void TestStory::theNavOfficeAnswers()
{
    QVERIFY(m_nav->openCase());
    QVERIFY(m_nav->find(u"areaCell-housing"_s));
    QVERIFY(!m_nav->find(u"areaCell-health"_s));
    m_nav->photograph(u"12-nav-case"_s);
    QVERIFY(m_nav->click(u"areaCell-housing"_s));
    QVERIFY(m_nav->type(u"responsibilityReason"_s, u"when the date is decided"_s));
    QVERIFY(m_nav->click(u"responsibilityAccept"_s));
    QVERIFY(m_nav->markDone(kItem, u"Application received 3 December"_s));
    m_nav->photograph(u"13-nav-answered"_s);
    QVERIFY(m_nav->send(u"2.landgang"_s));
}

void TestStory::twoAnswersStand()
{
    QVERIFY(m_prison->openCase());
    QVERIFY(m_prison->selectItem(kItem));
    QVERIFY(m_prison->type(u"itemEvidence"_s, u"the form is at the lawyer's"_s));
    QVERIFY(m_prison->click(u"itemWaiting"_s));
    QVERIFY(m_prison->readIn(u"2.landgang"_s));
    QVERIFY(m_prison->text(u"importRemarks"_s).contains(u"1 question"_s));
    const auto disputes = workspace::disputes(m_prison->workspace());
    QCOMPARE(disputes->size(), size_t(1));
    QCOMPARE(disputes->front().answers.size(), size_t(2));
    m_prison->photograph(u"14-two-answers"_s);
    QVERIFY(m_prison->openCase());
    QVERIFY(m_prison->selectItem(kItem));
    QVERIFY(m_prison->find(u"keepAnswer1"_s) && m_prison->find(u"keepAnswer2"_s));
    QVERIFY(!m_prison->find(u"itemDone"_s));
    m_prison->photograph(u"15-two-answers-on-the-case"_s);
}

void TestStory::oneAnswerIsChosen()
{
    QVERIFY(m_prison->click(u"railExchange"_s));
    const auto answers = workspace::disputes(m_prison->workspace())->front().answers;
    const int nav = answers.front().office == m_nav->workspace().officeId() ? 1 : 2;
    QVERIFY(m_prison->click(u"keepAnswer%1"_s.arg(nav)));
    QVERIFY(workspace::disputes(m_prison->workspace())->empty());
    QVERIFY(!m_prison->find(u"keepAnswer1"_s));
    m_clock.advance(std::chrono::hours(1));
    QVERIFY(m_prison->send(u"3.landgang"_s));
}

void TestStory::bothOfficesHoldTheSame()
{
    QVERIFY(m_nav->readIn(u"3.landgang"_s));
    m_nav->useFile(u"4.landgang"_s);
    QVERIFY(m_nav->click(u"importReceipt"_s));
    QVERIFY(m_prison->readIn(u"4.landgang"_s));
    const auto sent = workspace::sentBundles(m_prison->workspace());
    QVERIFY(std::all_of(sent->begin(), sent->end(), [](const auto &b) { return b.acknowledged; }));
    const QByteArray prison = m_prison->dump(m_nav->workspace().officeId(), m_case);
    const QByteArray nav = m_nav->dump(m_prison->workspace().officeId(), m_case);
    QVERIFY(!prison.isEmpty());
    QCOMPARE(nav, prison);
    m_prison->photograph(u"16-acknowledged"_s);
}

void TestStory::theReleaseDateMoves()
{
    const QDate before = m_prison->workspace().plan(*m_case)->release.agreed()->date;
    QVERIFY(m_prison->openCase());
    QVERIFY(m_prison->click(u"moveDate"_s));
    QVERIFY(m_prison->setDate(u"releaseDate"_s, before.addDays(21)));
    QVERIFY(m_prison->choose(u"releaseStatus"_s, u"Decided"_s));
    QVERIFY(m_prison->text(u"releaseSummary"_s).contains(u"move"_s));
    QCOMPARE(m_prison->workspace().plan(*m_case)->release.agreed()->date, before);
    m_prison->photograph(u"17-move-date"_s);
    QVERIFY(m_prison->click(u"releaseMove"_s));
    QCOMPARE(m_prison->workspace().plan(*m_case)->release.agreed()->date, before.addDays(21));
    QVERIFY(m_prison->openTab(2));
    const auto *history = m_prison->find<QTreeView>(u"history"_s);
    const QModelIndexList told = history->model()->match(
        history->model()->index(0, 1), Qt::DisplayRole,
        localeOf(Language::English).toString(before, u"d MMMM yyyy"_s), 1, Qt::MatchContains);
    QVERIFY(!told.isEmpty());
    m_prison->photograph(u"18-history"_s);
    QVERIFY(m_prison->send(u"5.landgang"_s));
    QVERIFY(m_nav->readIn(u"5.landgang"_s));
    QCOMPARE(m_nav->workspace().plan(*m_case)->release.agreed()->date, before.addDays(21));
    QVERIFY(m_nav->openCase());
    m_nav->photograph(u"19-nav-at-the-end"_s);
}

void TestStory::readingInAgainChangesNothing()
{
    const QByteArray before = m_nav->dump();
    for (const QString &name : {u"1.landgang"_s, u"3.landgang"_s, u"5.landgang"_s}) {
        QVERIFY(m_nav->readIn(name));
        QCOMPARE(m_nav->dump(), before);
    }
}

void TestStory::filesThatCannotBeReadAreRefused_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<Damage>("damage");

    QTest::newRow("for another office") << u"2.landgang"_s << Damage::None;
    QTest::newRow("truncated") << u"5.landgang"_s << Damage::Truncated;
    QTest::newRow("one bit flipped") << u"5.landgang"_s << Damage::BitFlipped;
    QTest::newRow("empty") << u"5.landgang"_s << Damage::Emptied;
}

void TestStory::filesThatCannotBeReadAreRefused()
{
    QFETCH(const QString, source);
    QFETCH(const Damage, damage);
    const QString path = file(u"refused.landgang"_s);
    QVERIFY(writeFile(path, damaged(bytesOf(file(source)), damage)));
    const QByteArray before = m_nav->dump();
    m_nav->window().openFile(path);
    const QString message = m_nav->text(u"messageText"_s);
    QVERIFY2(message.startsWith(u"refused.landgang: "_s), qPrintable(message));
    QVERIFY2(message.count(u'.') >= 3, qPrintable(message));
    QVERIFY(!m_nav->find(u"importReadIn"_s));
    QCOMPARE(m_nav->dump(), before);
    m_nav->photograph(u"20-refused-%1"_s.arg(QString::fromLatin1(QTest::currentDataTag())));
}

void TestStory::everythingHadAName()
{
    QCOMPARE(m_prison->nameless(), QStringList());
    QCOMPARE(m_nav->nameless(), QStringList());
}

QTEST_MAIN(TestStory)
#include "tst_story.moc"
