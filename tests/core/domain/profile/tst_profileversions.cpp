// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/profileshelf.h"

#include "core/base/digest.h"
#include "tests/core/domain/profile/shippedprofile.h"

#include <QTest>

using namespace landgang;
using namespace landgang::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kAdditions = R"({
"extends": "no-tilbakeforingsgarantien",
"functions": [{"key": "night-watch", "agency": "correctional-service",
"title": {"nb": "nattevakt", "nn": "nattevakt", "sv": "nattvakt", "en": "night watch"}}],
"items": [{"key": "local-bus-card", "area": "plan",
"title": {"nb": "Busskort", "nn": "Busskort", "sv": "Busskort", "en": "Bus card"},
"responsible": ["night-watch", "contact-officer"],
"evidence": {"nb": "Kvittering", "nn": "Kvittering", "sv": "Kvitto", "en": "Receipt"},
"anchor": "release", "offsetDays": -2, "legalBasis": []}]
})";

QString refusalOf(const QByteArray &json)
{
    const auto base = shipped();
    const auto result = base->withAdditions(json, u"ours.json"_s);
    return result ? QString() : result.error().toText();
}

QByteArray replaced(const char *before, const char *after)
{
    QByteArray json = kAdditions;
    json.replace(before, after);
    return json;
}

Result<Profile> changedProfile(const char *before, const char *after)
{
    QByteArray json = shippedJson();
    json.replace(before, after);
    return Profile::fromJson(json, u"changed.json"_s);
}

} // namespace

/// An office's own additions, what differs between versions, and putting one into force.
class TestProfileVersions : public QObject
{
    Q_OBJECT

private slots:
    void additionsStandOnTopAndChangeNothing();
    void additionsAreContentAddressed();
    void wrongAdditionsAreRefusedWithTheirLine_data();
    void wrongAdditionsAreRefusedWithTheirLine();
    void whatDiffersIsNamed_data();
    void whatDiffersIsNamed();
    void theSameProfileDiffersInNothing();
    void theLastGoodProfileStaysInForce();
    void activatingAndRollingBack();
};

void TestProfileVersions::additionsStandOnTopAndChangeNothing()
{
    const auto base = shipped();
    QVERIFY(base);
    const auto ours = base->withAdditions(kAdditions, u"ours.json"_s);
    QVERIFY2(ours, qPrintable(ours ? QString() : ours.error().toText()));
    QCOMPARE(ours->items().size(), base->items().size() + 1);
    QCOMPARE(ours->items().back().responsible.nb, u"nattevakt og kontaktbetjent"_s);
    QVERIFY(ours->items().front() == base->items().front());
    const auto changes = difference(base->parts(), ours->parts());
    QVERIFY((changes
             == std::vector<ProfileChange>{
                 {ProfileChangeKind::Added, u"functions"_s, u"night-watch"_s},
                 {ProfileChangeKind::Added, u"items"_s, u"local-bus-card"_s}}));
}

void TestProfileVersions::additionsAreContentAddressed()
{
    const auto base = shipped();
    const auto ours = base->withAdditions(kAdditions, u"ours.json"_s);
    const auto again = base->withAdditions(kAdditions, u"renamed.json"_s);
    const auto other = base->withAdditions(kAdditions + '\n', u"ours.json"_s);
    QVERIFY(ours && again && other);
    QCOMPARE(ours->id(), base->id());
    QVERIFY(ours->hash() != base->hash());
    QCOMPARE(ours->hash(), again->hash());
    QVERIFY(ours->hash() != other->hash());
}

void TestProfileVersions::wrongAdditionsAreRefusedWithTheirLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const QByteArray &json, const char *message) {
        QTest::newRow(name) << json << QString::fromUtf8(message);
    };
    row("another profile", replaced("no-tilbakeforingsgarantien", "no-kvp"),
        "ours.json line 2: this adds to the profile \"no-kvp\", but \"no-tilbakeforingsgarantien\" "
        "is in use; write that name or use the other profile.");
    row("an item of the profile", replaced("local-bus-card", "phone"),
        "ours.json line 5: the key of item \"phone\" has been used before; choose another.");
    row("an area nobody knows", replaced("\"plan\"", "\"transport\""),
        "ours.json line 5: item \"local-bus-card\" names the area \"transport\", which is not "
        "among "
        "\"areas\"; use one of those or add it.");
    row("a situation", replaced("\"extends\"", "\"situations\": [],\n\"extends\""),
        "ours.json line 2: the addition has \"situations\", which is not part of a profile; remove "
        "it or correct its spelling.");
    row("a duty's area", replaced("\"plan\"", "\"nav-notice\""),
        "ours.json line 1: duty \"nav-release\" shares its area with item \"local-bus-card\", "
        "which "
        "needs consent; set \"sharing\" of that item to \"duty\" or give it another area.\n"
        "ours.json line 1: duty \"nav-transfer\" shares its area with item \"local-bus-card\", "
        "which needs consent; set \"sharing\" of that item to \"duty\" or give it another area.");
    row("a list", "[]", "ours.json line 1: the addition must be an object in { }.");
}

void TestProfileVersions::wrongAdditionsAreRefusedWithTheirLine()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    QCOMPARE(refusalOf(json), message);
}

void TestProfileVersions::whatDiffersIsNamed_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("members");
    const auto row = [](const char *before, const char *after, const char *list, const char *key,
                        const char *members) {
        QTest::newRow(before) << QByteArray(before) << QByteArray(after)
                              << QString::fromLatin1(list) << QString::fromLatin1(key)
                              << QString::fromLatin1(members);
    };
    row("\"offsetDays\": -150,", "\"offsetDays\": -149,", "items", "work-ability", "offsetDays");
    row("\"from\": 29", "\"from\": 30", "items", "follow-up-week-12", "window");
    row("\"country\": \"no\"", "\"country\": \"se\"", "", "no-tilbakeforingsgarantien", "country");
    row("\"months\": 24", "\"months\": 36", "retention", "access-log", "");
    row("\"Varetekt\"", "\"I varetekt\"", "situations", "remand", "");
}

void TestProfileVersions::whatDiffersIsNamed()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, list);
    QFETCH(QString, key);
    QFETCH(QString, members);
    const auto from = shipped();
    const auto to = changedProfile(before.constData(), after.constData());
    QVERIFY(from && to);
    const auto changes = difference(from->parts(), to->parts());
    QVERIFY(!changes.empty());
    const ProfileChange &change = changes.back();
    QCOMPARE(change.kind, ProfileChangeKind::Changed);
    QCOMPARE(change.list, list);
    QCOMPARE(change.key, key);
    QCOMPARE(change.members.join(u' '), members);
}

void TestProfileVersions::theSameProfileDiffersInNothing()
{
    const auto profile = shipped();
    QVERIFY(profile);
    QVERIFY(difference(profile->parts(), profile->parts()).empty());
}

void TestProfileVersions::theLastGoodProfileStaysInForce()
{
    const auto good = shipped();
    ProfileShelf shelf(*good);
    const auto refused = shelf.propose(Profile::fromJson("{}", u"broken.json"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::ProfileInvalid);
    QCOMPARE(shelf.active().hash(), good->hash());
    QVERIFY(!shelf.draft());
    QVERIFY(!shelf.activate());
    QVERIFY(!shelf.rollBack());
    QVERIFY(shelf.changes().empty());
}

void TestProfileVersions::activatingAndRollingBack()
{
    const auto before = shipped();
    const auto after = changedProfile("\"months\": 24", "\"months\": 36");
    QVERIFY(before && after);
    ProfileShelf shelf(*before);
    QVERIFY(shelf.propose(after));
    QCOMPARE(shelf.changes().size(), size_t(1));
    QVERIFY(shelf.activate());
    QCOMPARE(shelf.active().hash(), after->hash());
    QCOMPARE(shelf.previous()->hash(), before->hash());
    QVERIFY(!shelf.draft());
    QVERIFY(shelf.rollBack());
    QCOMPARE(shelf.active().hash(), before->hash());
    QCOMPARE(shelf.draft()->hash(), after->hash());
    QVERIFY(!shelf.previous());
}

QTEST_APPLESS_MAIN(TestProfileVersions)

#include "tst_profileversions.moc"
