// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/app/officerunner.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace landgang;
using namespace landgang::cli;

namespace {

const QString kPerson = u"Testperson, Ola"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// The entry of `array` whose `key` is `value`.
QJsonObject entry(const QJsonValue &array, QLatin1StringView key, QLatin1StringView value)
{
    for (const auto &candidate : array.toArray()) {
        if (candidate.toObject().value(key).toString() == value) {
            return candidate.toObject();
        }
    }
    return {};
}

} // namespace

/// The story of one plan between two offices, told with commands. Each slot goes on where the one
/// before it ended.
class TestCliStory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void officesOpenAndConfirmEachOther();
    void prisonTakesInAPersonAndGetsAChecklist();
    void prisonMapsNeedsAndRecordsConsent();
    void prisonExportsWhatWasGranted();
    void navPreviewsAndReadsIn();
    void navAcceptsAndAnswersBack();
    void bothAnswersStandAtThePrison();
    void choosingLeavesBothWithTheSameDump();
    void movingTheDateLaysItemsOutAgain();
    void readingInAgainChangesNothing();
    void damagedAndForeignBundlesAreRefused_data();
    void damagedAndForeignBundlesAreRefused();
    void inspectTellsNothingOfADamagedBundle();
    void explainShowsTheLayersOfAnyBundle();
    void anotherOfficeRefusesABundleThatIsNotForIt();
    void withdrawnConsentClosesTheArea();

private:
    void open(const OfficeRunner &office, const QStringList &who);
    void introduce(const OfficeRunner &newcomer, const OfficeRunner &to, const QString &name);
    [[nodiscard]] QString bundle(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QJsonObject item(const OfficeRunner &office, QLatin1StringView area,
                                   QLatin1StringView key) const;

    QTemporaryDir m_folder;
    TestClock m_clock;
    SystemIdSource m_ids;
    std::unique_ptr<OfficeRunner> m_prison;
    std::unique_ptr<OfficeRunner> m_nav;
    std::unique_ptr<OfficeRunner> m_municipality;
    QString m_case;
    QString m_navDump; ///< Before somebody tries damaged bundles.
};

#define EXPECT(run, expected) \
    do { \
        const Run ran = (run); \
        QVERIFY2(ran.exitCode == (expected), qPrintable(QString(ran.output + ran.errors))); \
    } while (false)

QJsonObject TestCliStory::item(const OfficeRunner &office, QLatin1StringView area,
                               QLatin1StringView key) const
{
    const QJsonObject plan = office.json({u"case"_s, u"show"_s, m_case});
    return entry(entry(plan.value("areas"_L1), "area"_L1, area).value("items"_L1), "item"_L1, key);
}

void TestCliStory::initTestCase()
{
    const workspace::Environment environment{m_clock, m_ids};
    for (const QString &name : {u"prison"_s, u"nav"_s, u"municipality"_s}) {
        QVERIFY(QDir(m_folder.path()).mkdir(name));
    }
    m_prison = std::make_unique<OfficeRunner>(m_folder.filePath(u"prison"_s), environment);
    m_nav = std::make_unique<OfficeRunner>(m_folder.filePath(u"nav"_s), environment);
    m_municipality =
        std::make_unique<OfficeRunner>(m_folder.filePath(u"municipality"_s), environment);
}

void TestCliStory::open(const OfficeRunner &office, const QStringList &who)
{
    EXPECT(office.run(QStringList{u"init"_s, u"--practice"_s} + who), ExitCode::Done);
}

/// `to` takes in the card of `newcomer` and confirms it with the words `newcomer` reads aloud.
void TestCliStory::introduce(const OfficeRunner &newcomer, const OfficeRunner &to,
                             const QString &name)
{
    const QString card = newcomer.path(u"office.card"_s);
    EXPECT(newcomer.run({u"card"_s, u"export"_s, card}), ExitCode::Done);
    EXPECT(to.run({u"card"_s, u"import"_s, card}), ExitCode::Done);

    const QJsonArray words = newcomer.json({u"card"_s, u"words"_s}).value("words"_L1).toArray();
    QCOMPARE(words.size(), 12);
    const Run asked = to.run({u"card"_s, u"words"_s, name, u"--json"_s});
    QStringList typed;
    for (const auto &position : asked.json().value("askedWords"_L1).toArray()) {
        typed.append(words.at(position.toInt() - 1).toString());
        QVERIFY2(!asked.output.contains(typed.last()), "the words must be heard, not read");
    }
    QCOMPARE(typed.size(), 3);

    const QStringList confirm{u"card"_s, u"confirm"_s, name};
    const Run wrong = to.run(confirm + QStringList{typed.at(1), typed.at(0), typed.at(2)});
    QCOMPARE(wrong.exitCode, ExitCode::Refused);
    EXPECT(to.run(confirm + typed), ExitCode::Done);
    QVERIFY(to.run({u"card"_s, u"list"_s}).output.contains(u"known since 2026-05-04"_s));
}

void TestCliStory::officesOpenAndConfirmEachOther()
{
    open(*m_prison,
         {u"--name"_s, u"Nordvik fengsel"_s, u"--kind"_s, u"prison"_s, u"--user"_s,
          u"Kari Eksempel"_s, u"--function"_s, u"kontaktbetjent"_s});
    open(*m_nav,
         {u"--name"_s, u"Nav Sørvik"_s, u"--kind"_s, u"nav-municipal"_s, u"--user"_s,
          u"Eva Prøve"_s, u"--municipality"_s, u"Sørvik"_s, u"--phone"_s, u"55 55 33 33"_s});
    open(*m_municipality,
         {u"--name"_s, u"Sørvik kommune"_s, u"--kind"_s, u"municipality"_s, u"--user"_s,
          u"Per Utprøver"_s});
    introduce(*m_nav, *m_prison, u"nav"_s);
    introduce(*m_prison, *m_nav, u"NORDVIK FENGSEL"_s);
    introduce(*m_prison, *m_municipality, u"Nordvik"_s);
    introduce(*m_municipality, *m_prison, u"kommune"_s);

    // "vik" is in both names: nobody guesses.
    const Run unclear = m_prison->run({u"card"_s, u"words"_s, u"vik"_s});
    QCOMPARE(unclear.exitCode, ExitCode::Usage);
    QVERIFY(unclear.errors.contains(u"Nav Sørvik"_s)
            && unclear.errors.contains(u"Sørvik kommune"_s));
}

void TestCliStory::prisonTakesInAPersonAndGetsAChecklist()
{
    const Run added = m_prison->run(
        {u"case"_s, u"add"_s, u"--family"_s, u"Testperson"_s, u"--given"_s, u"Ola"_s, u"--intake"_s,
         u"2026-03-02"_s, u"--release"_s, u"2026-09-01"_s, u"--id-number"_s, u"13819010050"_s,
         u"--municipality"_s, u"Sørvik"_s, u"--json"_s});
    QCOMPARE(added.exitCode, ExitCode::Done);
    m_case = added.json().value("case"_L1).toString();
    QCOMPARE(m_case.size(), 32);

    for (const QString &name : {kPerson, u"testperson"_s, m_case, m_case.first(6)}) {
        const QJsonObject plan = m_prison->json({u"case"_s, u"show"_s, name});
        QCOMPARE(plan.value("case"_L1).toString(), m_case);
    }
    const QJsonArray areas =
        m_prison->json({u"case"_s, u"show"_s, kPerson}).value("areas"_L1).toArray();
    qsizetype items = 0;
    qsizetype dated = 0;
    QStringList keys;
    for (const auto &area : areas) {
        keys.append(area.toObject().value("area"_L1).toString());
        for (const auto &laidOut : area.toObject().value("items"_L1).toArray()) {
            ++items;
            dated += laidOut.toObject().value("due"_L1).toArray().size();
        }
    }
    QVERIFY(items >= 14);
    QCOMPARE(dated, items);
    for (const QString &key : {u"housing"_s, u"work"_s, u"education"_s, u"social"_s, u"addiction"_s,
                               u"health"_s, u"plan"_s}) {
        QVERIFY2(keys.contains(key), qPrintable(key));
    }
    const Run list = m_prison->run({u"case"_s, u"list"_s});
    QVERIFY2(list.output.contains(u"Testperson, Ola  "_s), qPrintable(list.output));
    QVERIFY(list.output.contains(u"2026-09-01 (expected)"_s));
}

void TestCliStory::prisonMapsNeedsAndRecordsConsent()
{
    for (const QString &area : {u"housing"_s, u"work"_s, u"health"_s, u"addiction"_s}) {
        EXPECT(m_prison->run({u"area"_s, u"map"_s, kPerson, area, u"need"_s}), ExitCode::Done);
    }
    EXPECT(m_prison->run({u"area"_s, u"map"_s, kPerson, u"education"_s, u"no-need"_s}),
           ExitCode::Done);
    const QStringList secrets{u"health-appointment"_s, u"treatment-place"_s};
    for (const QString &secret : secrets) {
        EXPECT(m_prison->run({u"item"_s, u"set"_s, kPerson, secret, u"done"_s, u"--evidence"_s,
                              u"kanarifugl"_s}),
               ExitCode::Done);
    }
    EXPECT(m_prison->run({u"area"_s, u"propose"_s, kPerson, u"housing"_s, u"--office"_s, u"nav"_s}),
           ExitCode::Done);

    const Run nothing =
        m_prison->run({u"export"_s, u"--to"_s, u"nav"_s, u"--out"_s, bundle(u"none.landgang"_s)});
    QCOMPARE(nothing.exitCode, ExitCode::Refused);
    QVERIFY(!QFile::exists(bundle(u"none.landgang"_s)));

    const QStringList consent{u"consent"_s, u"add"_s, kPerson, u"--basis"_s,
                              u"paper form, 4 May"_s};
    EXPECT(m_prison->run(consent
                         + QStringList{u"--to"_s, u"nav"_s, u"--areas"_s, u"housing, work"_s,
                                       u"--until"_s, u"2026-12-31"_s}),
           ExitCode::Done);
    EXPECT(m_prison->run(consent
                         + QStringList{u"--to"_s, u"kommune"_s, u"--areas"_s, u"economy"_s,
                                       u"--read-only"_s}),
           ExitCode::Done);
    const Run unknown =
        m_prison->run(consent + QStringList{u"--to"_s, u"nav"_s, u"--areas"_s, u"housing,wrok"_s});
    QCOMPARE(unknown.exitCode, ExitCode::Refused);
    QVERIFY(unknown.errors.contains(u"Did you mean \"work\"?"_s));
}

void TestCliStory::prisonExportsWhatWasGranted()
{
    const QString before = m_prison->dump();
    const QJsonObject preview = m_prison->json({u"export"_s, u"--to"_s, u"nav"_s, u"--dry-run"_s});
    const QJsonObject person = preview.value("people"_L1).toArray().at(0).toObject();
    QCOMPARE(person.value("areas"_L1).toArray(), QJsonArray({u"housing"_s, u"work"_s}));
    QVERIFY(person.value("withheldAreas"_L1).toArray().contains(u"health"_s));
    QVERIFY(preview.value("changes"_L1).toInt() > 0);
    QCOMPARE(m_prison->dump(), before);

    const Run exported = m_prison->run(
        {u"export"_s, u"--to"_s, u"nav"_s, u"--out"_s, bundle(u"prison-1.landgang"_s)});
    QCOMPARE(exported.exitCode, ExitCode::Done);
    QVERIFY2(exported.output.startsWith(u"Bundle 1 for Nav Sørvik is written to "_s),
             qPrintable(exported.output));
    QVERIFY(!contentOf(bundle(u"prison-1.landgang"_s)).contains("kanarifugl"));
    EXPECT(m_prison->run({u"export"_s, u"--to"_s, u"kommune"_s, u"--out"_s,
                          bundle(u"municipality-1.landgang"_s)}),
           ExitCode::Done);
}

void TestCliStory::navPreviewsAndReadsIn()
{
    const QString path = bundle(u"prison-1.landgang"_s);
    const Run valid = m_nav->run({u"verify"_s, path});
    QCOMPARE(valid.exitCode, ExitCode::Done);
    QVERIFY(valid.output.startsWith(u"Valid: "_s));
    const QJsonObject inspected = m_nav->json({u"inspect"_s, path});
    QCOMPARE(inspected.value("from"_L1).toObject().value("name"_L1).toString(),
             u"Nordvik fengsel"_s);
    QCOMPARE(inspected.value("to"_L1).toObject().value("name"_L1).toString(), u"Nav Sørvik"_s);
    QCOMPARE(inspected.value("people"_L1).toInt(), 1);

    const QString before = m_nav->dump();
    const Run preview = m_nav->run({u"import"_s, path, u"--dry-run"_s});
    QCOMPARE(preview.exitCode, ExitCode::Done);
    QVERIFY2(preview.output.contains(u"Testperson, Ola, new here"_s), qPrintable(preview.output));
    QCOMPARE(m_nav->dump(), before);
    QVERIFY(m_nav->run({u"case"_s, u"list"_s}).output.contains(u"No plan is here."_s));

    const Run read = m_nav->run({u"import"_s, path});
    QCOMPARE(read.exitCode, ExitCode::Done);
    QVERIFY2(read.output.contains(u"Read in: "_s), qPrintable(read.output));
    QStringList areas;
    for (const auto &area :
         m_nav->json({u"case"_s, u"show"_s, kPerson}).value("areas"_L1).toArray()) {
        areas.append(area.toObject().value("area"_L1).toString());
    }
    QCOMPARE(areas, QStringList({u"housing"_s, u"work"_s}));
    QVERIFY(!m_nav->run({u"dump"_s, u"--canonical"_s}).output.contains(u"kanarifugl"_s));
}

void TestCliStory::navAcceptsAndAnswersBack()
{
    EXPECT(m_nav->run({u"area"_s, u"accept"_s, kPerson, u"housing"_s, u"--condition"_s,
                       u"the municipality finds a flat"_s}),
           ExitCode::Done);
    EXPECT(m_nav->run({u"item"_s, u"set"_s, kPerson, u"housing-application"_s, u"done"_s}),
           ExitCode::Usage);
    EXPECT(m_nav->run({u"item"_s, u"set"_s, kPerson, u"housing-application"_s, u"done"_s,
                       u"--evidence"_s, u"application of 2 May"_s}),
           ExitCode::Done);
    EXPECT(m_nav->run({u"item"_s, u"set"_s, kPerson, u"health-appointment"_s, u"open"_s}),
           ExitCode::Refused);
    EXPECT(m_nav->run(
               {u"receipt"_s, u"--to"_s, u"nordvik"_s, u"--out"_s, bundle(u"nav-1.landgang"_s)}),
           ExitCode::Done);
    EXPECT(
        m_nav->run({u"export"_s, u"--to"_s, u"nordvik"_s, u"--out"_s, bundle(u"nav-2.landgang"_s)}),
        ExitCode::Done);
}

void TestCliStory::bothAnswersStandAtThePrison()
{
    EXPECT(m_prison->run({u"item"_s, u"set"_s, kPerson, u"housing-application"_s, u"waiting"_s,
                          u"--evidence"_s, u"form handed to Ola"_s}),
           ExitCode::Done);
    const Run receipt = m_prison->run({u"import"_s, bundle(u"nav-1.landgang"_s)});
    QCOMPARE(receipt.exitCode, ExitCode::Done);
    QVERIFY2(receipt.output.contains(u"1 bundle of ours is confirmed as received."_s),
             qPrintable(receipt.output));

    QCOMPARE(m_prison->run({u"import"_s, bundle(u"nav-2.landgang"_s), u"--dry-run"_s}).exitCode,
             ExitCode::NeedsPerson);
    EXPECT(m_prison->run({u"conflicts"_s, u"list"_s}), ExitCode::Done);
    const Run read = m_prison->run({u"import"_s, bundle(u"nav-2.landgang"_s)});
    QCOMPARE(read.exitCode, ExitCode::NeedsPerson);
    QVERIFY2(read.output.contains(u"1 question stands with different answers"_s),
             qPrintable(read.output));

    const Run list = m_prison->run({u"conflicts"_s, u"list"_s});
    QCOMPARE(list.exitCode, ExitCode::NeedsPerson);
    QVERIFY2(
        list.output.contains(u"done (application of 2 May) – Eva Prøve, Nav Sørvik, 2026-05-04"_s),
        qPrintable(list.output));
    QVERIFY(list.output.contains(
        u"waiting for another (form handed to Ola) – Kari Eksempel, Nordvik fengsel, 2026-05-04"_s));
    // Until somebody chooses, nobody writes over it by accident.
    EXPECT(m_prison->run({u"item"_s, u"set"_s, kPerson, u"housing-application"_s, u"open"_s}),
           ExitCode::Refused);
}

void TestCliStory::choosingLeavesBothWithTheSameDump()
{
    const QJsonObject conflict = m_prison->json({u"conflicts"_s, u"list"_s})
                                     .value("conflicts"_L1)
                                     .toArray()
                                     .at(0)
                                     .toObject();
    const QString key = conflict.value("key"_L1).toString();
    const QJsonArray answers = conflict.value("answers"_L1).toArray();
    QCOMPARE(answers.size(), 2);
    const bool navFirst = answers.at(0).toObject().value("value"_L1).toArray().at(0) == u"done"_s;
    const QStringList resolve{u"conflicts"_s, u"resolve"_s};
    EXPECT(m_prison->run(resolve + QStringList{key, u"--choose"_s, u"3"_s}), ExitCode::Usage);
    EXPECT(m_prison->run(resolve + QStringList{key}), ExitCode::Usage);
    EXPECT(m_prison->run(resolve + QStringList{u"000000000000"_s, u"--choose"_s, u"1"_s}),
           ExitCode::Refused);
    EXPECT(m_prison->run(resolve + QStringList{key, u"--choose"_s, navFirst ? u"1"_s : u"2"_s}),
           ExitCode::Done);
    EXPECT(m_prison->run({u"conflicts"_s, u"list"_s}), ExitCode::Done);

    EXPECT(m_prison->run(
               {u"export"_s, u"--to"_s, u"nav"_s, u"--out"_s, bundle(u"prison-2.landgang"_s)}),
           ExitCode::Done);
    EXPECT(m_nav->run({u"import"_s, bundle(u"prison-2.landgang"_s)}), ExitCode::Done);
    const QStringList dump{u"dump"_s, u"--canonical"_s, u"--case"_s, kPerson, u"--shared-with"_s};
    const Run here = m_prison->run(dump + QStringList{u"nav"_s});
    const Run there = m_nav->run(dump + QStringList{u"nordvik"_s});
    QCOMPARE(here.exitCode, ExitCode::Done);
    QVERIFY(here.output.contains(u"application of 2 May"_s));
    QCOMPARE(here.output, there.output);
}

void TestCliStory::movingTheDateLaysItemsOutAgain()
{
    const auto dueOf = [this](const OfficeRunner &office) {
        const QJsonArray due =
            item(office, "housing"_L1, "housing-lease"_L1).value("due"_L1).toArray();
        return due.at(0).toObject().value("value"_L1).toArray().at(0).toString();
    };
    QCOMPARE(dueOf(*m_prison), u"2026-07-31"_s); // 30 days before 1 September is a Sunday.
    EXPECT(m_prison->run({u"date"_s, u"set"_s, kPerson, u"2026-10-01"_s, u"--dry-run"_s}),
           ExitCode::Done);
    QCOMPARE(dueOf(*m_prison), u"2026-07-31"_s);
    const Run moved =
        m_prison->run({u"date"_s, u"set"_s, kPerson, u"2026-10-01"_s, u"--status"_s, u"decided"_s});
    QCOMPARE(moved.exitCode, ExitCode::Done);
    QVERIFY2(
        moved.output.contains(u"is moved from 2026-09-01 (expected) to 2026-10-01 (decided)"_s),
        qPrintable(moved.output));
    QCOMPARE(dueOf(*m_prison), u"2026-09-01"_s);

    EXPECT(m_prison->run(
               {u"export"_s, u"--to"_s, u"nav"_s, u"--out"_s, bundle(u"prison-3.landgang"_s)}),
           ExitCode::Done);
    EXPECT(m_nav->run({u"import"_s, bundle(u"prison-3.landgang"_s)}), ExitCode::Done);
    QCOMPARE(dueOf(*m_nav), u"2026-09-01"_s);
    const Run history = m_nav->run({u"history"_s, kPerson});
    QVERIFY2(history.output.contains(u"Kari Eksempel, Nordvik fengsel: release date – 2026-10-01 "
                                     "(decided); before: 2026-09-01 (expected)"_s),
             qPrintable(history.output));
}

void TestCliStory::readingInAgainChangesNothing()
{
    const auto again = [this](const OfficeRunner &office, const QStringList &names) {
        const QString before = office.dump();
        for (const QString &name : names) {
            const Run run = office.run({u"import"_s, bundle(name)});
            QCOMPARE(run.exitCode, ExitCode::Done);
            QVERIFY2(run.output.contains(u"nothing changed"_s), qPrintable(run.output));
        }
        QCOMPARE(office.dump(), before);
    };
    again(*m_nav, {u"prison-1.landgang"_s, u"prison-2.landgang"_s, u"prison-3.landgang"_s});
    again(*m_prison, {u"nav-1.landgang"_s, u"nav-2.landgang"_s});
}

void TestCliStory::damagedAndForeignBundlesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray whole = contentOf(bundle(u"prison-2.landgang"_s));
    QVERIFY(whole.size() > 1000);
    m_navDump = m_nav->dump();
    QByteArray flipped = whole;
    flipped[whole.size() / 2] = static_cast<char>(flipped.at(whole.size() / 2) ^ 0x10);
    QTest::newRow("one bit flipped") << flipped;
    QByteArray tail = whole;
    tail[whole.size() - 1] = static_cast<char>(tail.at(whole.size() - 1) ^ 0x01);
    QTest::newRow("the last bit flipped") << tail;
    QTest::newRow("cut in the middle") << whole.first(whole.size() / 2);
    QTest::newRow("cut by one byte") << whole.chopped(1);
    QTest::newRow("something behind it") << QByteArray(whole + 'x');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no bundle at all") << QByteArray("PK\x03\x04 or so");
    QTest::newRow("for another office") << contentOf(bundle(u"municipality-1.landgang"_s));
}

void TestCliStory::damagedAndForeignBundlesAreRefused()
{
    QFETCH(const QByteArray, bytes);

    const QString path = bundle(u"broken.landgang"_s);
    write(path, bytes);
    const Run refused = m_nav->run({u"import"_s, path});
    QCOMPARE(refused.exitCode, ExitCode::Refused);
    QVERIFY2(refused.errors.contains(u"Nothing was changed."_s), qPrintable(refused.errors));
    QCOMPARE(refused.output, QString());
    QCOMPARE(m_nav->dump(), m_navDump);

    const Run verified = m_nav->run({u"verify"_s, path});
    QCOMPARE(verified.exitCode, ExitCode::Refused);
    QVERIFY2(verified.output.startsWith(u"Not valid: "_s), qPrintable(verified.output));
}

void TestCliStory::inspectTellsNothingOfADamagedBundle()
{
    const Run refused = m_nav->run({u"inspect"_s, bundle(u"broken.landgang"_s)});
    QCOMPARE(refused.exitCode, ExitCode::Refused);
    QCOMPARE(refused.output, QString());
}

void TestCliStory::explainShowsTheLayersOfAnyBundle()
{
    const QString path = bundle(u"prison-1.landgang"_s);
    const QJsonObject whole = m_nav->json({u"explain"_s, path});
    QCOMPARE(whole.value("valid"_L1).toBool(), true);
    QCOMPARE(entry(whole.value("entries"_L1).toArray(), "name"_L1, "mimetype"_L1)
                 .value("bytes"_L1)
                 .toInt(),
             31);
    QVERIFY(!whole.value("streams"_L1).toArray().isEmpty());
    QVERIFY(!whole.value("findings"_L1).toArray().isEmpty());

    // Of one that is not for the reader, no more than who may open it.
    const Run other = m_municipality->run({u"explain"_s, path, u"--json"_s});
    QCOMPARE(other.exitCode, ExitCode::Refused);
    QCOMPARE(other.json().value("recipients"_L1).toArray().size(), 1);
    QCOMPARE(other.json().value("opened"_L1).toBool(), false);
    QVERIFY(other.json().value("entries"_L1).toArray().isEmpty());

    const Run damaged = m_nav->run({u"explain"_s, bundle(u"broken.landgang"_s)});
    QCOMPARE(damaged.exitCode, ExitCode::Refused);
    QVERIFY2(damaged.output.contains(u"refused"_s), qPrintable(damaged.output));
}

void TestCliStory::anotherOfficeRefusesABundleThatIsNotForIt()
{
    const Run refused =
        m_municipality->run({u"import"_s, bundle(u"prison-1.landgang"_s), u"--json"_s});
    QCOMPARE(refused.exitCode, ExitCode::Refused);
    QCOMPARE(refused.json().value("error"_L1).toObject().value("code"_L1).toString(),
             u"bundle-not-for-us"_s);
    EXPECT(m_municipality->run({u"import"_s, bundle(u"municipality-1.landgang"_s)}),
           ExitCode::Done);
}

void TestCliStory::withdrawnConsentClosesTheArea()
{
    const QStringList withdraw{u"consent"_s, u"withdraw"_s, kPerson,
                               u"--to"_s,    u"nav"_s,      u"--areas"_s};
    EXPECT(m_prison->run(withdraw + QStringList{u"health"_s}), ExitCode::Refused);
    EXPECT(m_prison->run(withdraw + QStringList{u"work"_s}), ExitCode::Done);
    const QJsonArray open =
        m_prison->json({u"case"_s, u"show"_s, kPerson}).value("disclosures"_L1).toArray();
    QVERIFY(!entry(open, "area"_L1, "housing"_L1).isEmpty());
    QVERIFY(entry(open, "area"_L1, "work"_L1).isEmpty());
}

QTEST_GUILESS_MAIN(TestCliStory)
#include "tst_cli_story.moc"
