// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/profile.h"

#include "core/base/limits.h"

#include <QTest>

using namespace landgang;

namespace {

/// A sound profile, one thing per line so that lines can be told apart.
const QByteArray kSound = R"({
"id": "test",
"title": {"nb": "a", "nn": "b", "sv": "c", "en": "d"},
"areas": [
{"key": "housing",
"guaranteed": true,
"title": {"nb": "a", "nn": "b", "sv": "c", "en": "d"}},
{"key": "plan",
"guaranteed": false,
"title": {"nb": "a", "nn": "b", "sv": "c", "en": "d"}}
],
"items": [
{"key": "lease",
"area": "housing",
"title": {"nb": "a", "nn": "b", "sv": "c", "en": "d"},
"responsible": ["officer"],
"evidence": {"nb": "a", "nn": "b", "sv": "c", "en": "d"},
"anchor": "release",
"offsetDays": -30,
"legalBasis": ["boligsosialloven § 6"]},
{"key": "talk",
"area": "plan",
"title": {"nb": "a", "nn": "b", "sv": "c", "en": "d"},
"responsible": ["officer"],
"evidence": {"nb": "a", "nn": "b",
"sv": "c", "en": "d"},
"anchor": "intake",
"offsetDays": 7,
"legalBasis": []}
],
"agencies": [{"key": "prison", "title": {"nb": "a", "nn": "b", "sv": "c", "en": "d"}}],
"functions": [{"key": "officer", "agency": "prison",
"title": {"nb": "a", "nn": "b", "sv": "c", "en": "d"}}],
"situations": [{"key": "remand", "title": {"nb": "a", "nn": "b", "sv": "c", "en": "d"},
"only": ["lease"],
"replace": [{"key": "lease", "anchor": "intake", "offsetDays": 3}],
"add": [],
"forbiddenWords": {"nb": ["domfelt"]}}],
"duties": []
}
)";

QByteArray withLine(int line, const QByteArray &text)
{
    QList<QByteArray> lines = kSound.split('\n');
    lines[line - 1] = text;
    return lines.join('\n');
}

/// Everything a reader of the error sees, or nothing when the profile was accepted.
QStringList mistakesOf(const QByteArray &json)
{
    const auto profile = Profile::fromJson(json, QStringLiteral("test.json"));
    return profile ? QStringList() : profile.error().toText().split(u'\n');
}

} // namespace

class TestProfileMistakes : public QObject
{
    Q_OBJECT

private slots:
    void theSoundProfileHasNone();
    void eachMistakeIsNamedWithItsLine_data();
    void eachMistakeIsNamedWithItsLine();
    void mistakesOfTheWholeAreNamedWithTheirLine_data();
    void mistakesOfTheWholeAreNamedWithTheirLine();
    void textThatIsNoJsonIsNamedWithItsLine_data();
    void textThatIsNoJsonIsNamedWithItsLine();
    void allMistakesAreFoundInTheOrderOfTheFile();
    void aFileThatIsTooLargeIsRefused();
    void noBytesMakeTheReaderFail();
};

void TestProfileMistakes::theSoundProfileHasNone()
{
    QCOMPARE(mistakesOf(kSound), QStringList());
    QCOMPARE(mistakesOf("\xef\xbb\xbf" + kSound), QStringList());
}

void TestProfileMistakes::eachMistakeIsNamedWithItsLine_data()
{
    QTest::addColumn<int>("line"); // Replaced.
    QTest::addColumn<QByteArray>("text"); // By this.
    QTest::addColumn<int>("named"); // The line the message names.
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, int line, const char *text, int named,
                        const char *message) {
        QTest::newRow(name) << line << QByteArray(text) << named << QString::fromUtf8(message);
    };
    row("unknown area", 14, R"("area": "hosing",)", 14,
        R"(item "lease" names the area "hosing", which is not among "areas"; use one of those or add it.)");
    row("missing member", 14, "", 13, R"(item "lease" has no "area"; add it.)");
    row("missing text", 26, R"("sv": "c"},)", 25,
        R"("evidence" of item "talk" has no "en"; add it.)");
    row("empty text", 26, R"("sv": " ", "en": "d"},)", 26,
        R"("sv" of "evidence" of item "talk" must be a text in quotation marks that is not empty.)");
    row("text that is a number", 26, R"("sv": 1, "en": "d"},)", 26,
        R"("sv" of "evidence" of item "talk" must be a text in quotation marks that is not empty.)");
    row("text in one language only", 23, R"("title": "Samtale",)", 23,
        R"("title" of item "talk" must be an object in { }.)");
    row("item without title", 23, "", 21, R"(item "talk" has no "title"; add it.)");
    row("title is null", 23, R"("title": null,)", 23,
        R"("title" of item "talk" must be an object in { }.)");
    row("duplicate item key", 21, R"({"key": "lease",)", 21,
        R"(the key of item "lease" has been used before; choose another.)");
    row("duplicate area key", 8, R"({"key": "housing",)", 8,
        "the key of area \"housing\" has been used before; choose another.\n"
        "test.json line 22: item \"talk\" names the area \"plan\", which is not among \"areas\"; "
        "use one "
        "of those or add it.");
    row("key of wrong form", 21, R"({"key": "First Talk",)", 21,
        R"("key" of item "First Talk" must be lower-case letters a to z, digits and hyphens, begin with a letter and have at most 40 characters.)");
    row("key missing", 21, "{", 21, R"(item 2 has no "key"; add it.)");
    row("area key missing", 8, "{", 8,
        "area 2 has no \"key\"; add it.\n"
        "test.json line 22: item \"talk\" names the area \"plan\", which is not among \"areas\"; "
        "use one "
        "of those or add it.");
    row("id of wrong form", 2, R"("id": "Test",)", 2,
        R"("id" of the profile must be lower-case letters a to z, digits and hyphens, begin with a letter and have at most 40 characters.)");
    row("unknown anchor", 27, R"("anchor": "relase",)", 27,
        R"("anchor" of item "talk" is "relase"; write one of "release", "intake", "transfer", "sentence-end", "minimum-term".)");
    row("offset is a text", 28, R"("offsetDays": "7",)", 28,
        R"("offsetDays" of item "talk" must be a whole number from -3650 to 3650, without quotation marks.)");
    row("offset is no integer", 28, R"("offsetDays": 7.5,)", 28,
        R"("offsetDays" of item "talk" must be a whole number from -3650 to 3650, without quotation marks.)");
    row("offset is absurd", 28, R"("offsetDays": 1e300,)", 28,
        R"("offsetDays" of item "talk" must be a whole number from -3650 to 3650, without quotation marks.)");
    row("offset just too far", 28, R"("offsetDays": -3651,)", 28,
        R"("offsetDays" of item "talk" must be a whole number from -3650 to 3650, without quotation marks.)");
    row("guaranteed is a text", 9, R"("guaranteed": "false",)", 9,
        R"("guaranteed" of area "plan" must be true or false, without quotation marks.)");
    row("nothing guaranteed", 6, R"("guaranteed": false,)", 4,
        R"(none of the areas is guaranteed; set "guaranteed" to true for at least one.)");
    row("guaranteed without item", 14, R"("area": "plan",)", 5,
        R"(the guaranteed area "housing" has no item; add one or set "guaranteed" to false.)");
    row("unknown member of an item", 29, R"("legalBasis": [], "anker": 1})", 29,
        R"(item "talk" has "anker", which is not part of a profile; remove it or correct its spelling.)");
    row("unknown member of a text", 26, R"("sv": "c", "en": "d", "fi": "e"},)", 26,
        R"("evidence" of item "talk" has "fi", which is not part of a profile; remove it or correct its spelling.)");
    row("unknown member of an area", 9, R"("guaranteed": false, "x": 0,)", 9,
        R"(area "plan" has "x", which is not part of a profile; remove it or correct its spelling.)");
    row("unknown member of the profile", 2, R"("id": "test", "version": 2,)", 2,
        R"(the profile has "version", which is not part of a profile; remove it or correct its spelling.)");
    row("member twice", 28, R"("offsetDays": 7, "offsetDays": 7,)", 28,
        R"("offsetDays" is given twice in the same object; keep one.)");
    row("legal basis is a text", 29, R"("legalBasis": "§ 6"})", 29,
        R"("legalBasis" of item "talk" must be a list in [ ].)");
    row("legal basis is empty", 29, R"("legalBasis": [""]})", 29,
        R"("legalBasis" of item "talk" must be a list of rules, such as "boligsosialloven § 6".)");
    row("item that is no object", 29, R"("legalBasis": []}, 7)", 29,
        "item 3 must be an object in { }.");
}

void TestProfileMistakes::mistakesOfTheWholeAreNamedWithTheirLine_data()
{
    QTest::addColumn<int>("line");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("named");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, int line, const char *text, int named,
                        const char *message) {
        QTest::newRow(name) << line << QByteArray(text) << named << QString::fromUtf8(message);
    };
    row("unknown function", 24, R"("responsible": ["plumber"],)", 24,
        R"(item "talk" is done by "plumber", which is not among "functions"; use one of those or add it.)");
    row("done by nobody", 24, R"("responsible": [],)", 24,
        R"(item "talk" is done by nobody; name at least one of "functions" in "responsible".)");
    row("done by a text", 24, R"("responsible": "officer",)", 24,
        R"("responsible" of item "talk" must be a list in [ ].)");
    row("unknown agency", 32, R"("functions": [{"key": "officer", "agency": "police",)", 32,
        R"(function "officer" belongs to the agency "police", which is not among "agencies"; use one of those or add it.)");
    row("waits for itself", 29, R"("legalBasis": [], "after": ["talk"]})", 21,
        R"(item "talk" waits for itself (talk → talk); take one of them out of "after".)");
    row("waits for the unknown", 29, R"("legalBasis": [], "after": ["tlak"]})", 29,
        R"(item "talk" comes after the item "tlak", which is not among "items"; use one of those or add it.)");
    row("window and offset", 28, R"("offsetDays": 7, "window": {"from": 1, "to": 7},)", 28,
        R"(item "talk" has both "offsetDays" and "window"; keep one.)");
    row("window the wrong way round", 28, R"("window": {"from": 8, "to": 7},)", 28,
        R"("window" of item "talk" ends before it begins.)");
    row("sharing unknown", 29, R"("legalBasis": [], "sharing": "always"})", 29,
        R"("sharing" of item "talk" is "always"; write one of "consent", "duty", "internal".)");
    row("rule without name", 29, R"("legalBasis": [{"from": "2023-07-01"}]})", 29,
        R"(rule 1 of item "talk" has no "rule"; add it.)");
    row("rule from no day", 29, R"("legalBasis": [{"rule": "§ 6", "from": "1.7.2023"}]})", 29,
        R"("from" of rule 1 of item "talk" must be a day written as "2023-07-01".)");
    row("situation of unknown items", 35, R"("only": ["lese"],)", 35,
        "situation \"remand\" names the item \"lese\", which is not among \"items\"; use one of "
        "those or add it.");
    row("situation without items", 35, R"("only": ["talk"], "drop": ["talk"],)", 34,
        "situation \"remand\" has no item left; narrow it less.\n"
        "test.json line 34: situation \"remand\" gives a new time to item \"lease\", which it does "
        "not have; take it out of \"replace\".");
    row("situation on itself", 35, R"("only": ["lease"], "base": "remand",)", 34,
        R"(situation "remand" is based on itself (remand → remand); take one "base" out.)");
    row("situation on the unknown", 35, R"("only": ["lease"], "base": "short",)", 35,
        R"(situation "remand" is based on "short", which is not among "situations"; use one of those or add it.)");
    row("forbidden word used", 15,
        R"("title": {"nb": "Den DOMFELTES bolig", "nn": "b", "sv": "c", "en": "d"},)", 34,
        R"(situation "remand" forbids the word "domfelt", but its item "lease" uses it; drop the item or write it otherwise.)");
    row("duty without law", 39,
        R"("duties": [{"key": "n", "item": "talk", "recipient": "officer", "legalBasis": [], "title": {"nb": "a", "nn": "b", "sv": "c", "en": "d"}}])",
        39, R"(duty "n" rests on no rule, so it is no duty; name the rule in "legalBasis".)");
    row("duty that needs consent", 39,
        R"("duties": [{"key": "n", "item": "talk", "recipient": "officer", "legalBasis": ["§ 1"], "title": {"nb": "a", "nn": "b", "sv": "c", "en": "d"}}])",
        39,
        R"(duty "n" shares its area with item "talk", which needs consent; set "sharing" of that item to "duty" or give it another area.)");
}

void TestProfileMistakes::mistakesOfTheWholeAreNamedWithTheirLine()
{
    eachMistakeIsNamedWithItsLine();
}

void TestProfileMistakes::eachMistakeIsNamedWithItsLine()
{
    QFETCH(int, line);
    QFETCH(QByteArray, text);
    QFETCH(int, named);
    QFETCH(QString, message);
    QCOMPARE(mistakesOf(withLine(line, text)).join(u'\n'),
             QStringLiteral("test.json line %1: %2").arg(QString::number(named), message));
}

void TestProfileMistakes::textThatIsNoJsonIsNamedWithItsLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<int>("line");
    QTest::newRow("missing comma") << withLine(5, R"({"key": "housing")") << 6;
    QTest::newRow("missing value") << withLine(28, R"("offsetDays": ,)") << 28;
    QTest::newRow("empty file") << QByteArray() << 1;
    QTest::newRow("something behind") << QByteArray(kSound + "x") << 41;
    QTest::newRow("not UTF-8") << withLine(2, "\"id\": \"t\xff\",") << 2;
}

void TestProfileMistakes::textThatIsNoJsonIsNamedWithItsLine()
{
    QFETCH(QByteArray, json);
    QFETCH(int, line);
    const QStringList mistakes = mistakesOf(json);
    QCOMPARE(mistakes.size(), 1);
    const QString expected = QStringLiteral("test.json line %1: this is not JSON (").arg(line);
    QVERIFY2(mistakes.first().startsWith(expected), qPrintable(mistakes.first()));
}

void TestProfileMistakes::allMistakesAreFoundInTheOrderOfTheFile()
{
    QByteArray json = withLine(28, R"("offsetDays": "7",)");
    json.replace(R"("area": "housing")", R"("area": "hosing")");
    json.replace(R"("guaranteed": true)", R"("guaranteed": 1)");
    const auto profile = Profile::fromJson(json, QStringLiteral("test.json"));
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, ErrorCode::ProfileInvalid);
    QStringList starts;
    for (const QString &mistake : mistakesOf(json)) {
        starts << mistake.section(u':', 0, 0);
    }
    QCOMPARE(starts.join(u'|'),
             QStringLiteral("test.json line 4|test.json line 6|test.json line 14|"
                            "test.json line 28"));

    QCOMPARE(mistakesOf("{}").join(u'\n'),
             QStringLiteral("test.json line 1: the profile has no \"id\"; add it.\n"
                            "test.json line 1: the profile has no \"title\"; add it.\n"
                            "test.json line 1: the profile has no \"agencies\"; add it.\n"
                            "test.json line 1: the profile has no \"functions\"; add it.\n"
                            "test.json line 1: the profile has no \"areas\"; add it.\n"
                            "test.json line 1: the profile has no \"items\"; add it."));
    QCOMPARE(mistakesOf("[]").join(u'\n'),
             QStringLiteral("test.json line 1: the profile must be an object in { }."));
    const QByteArray empty = "{\"id\": \"t\", \"title\": {\"nb\":\"a\",\"nn\":\"a\",\"sv\":\"a\","
                             "\"en\":\"a\"},\n\"areas\": [],\n\"items\": [], "
                             "\"agencies\": [], \"functions\": []}";
    QCOMPARE(
        mistakesOf(empty).join(u'\n'),
        QStringLiteral("test.json line 2: none of the areas is guaranteed; set \"guaranteed\" to "
                       "true for at least one.\n"
                       "test.json line 3: \"items\" is empty; add at least one item."));
}

void TestProfileMistakes::aFileThatIsTooLargeIsRefused()
{
    const QByteArray json = kSound + QByteArray(limits::kProfileBytes - kSound.size(), ' ');
    QCOMPARE(mistakesOf(json), QStringList());
    QCOMPARE(mistakesOf(json + ' ').join(u'\n'),
             QStringLiteral("test.json is larger than the 4194304 bytes allowed."));
}

void TestProfileMistakes::noBytesMakeTheReaderFail()
{
    for (qsizetype length = 0; length < kSound.size() - 1; ++length) {
        QVERIFY(!mistakesOf(kSound.first(length)).isEmpty());
    }
    // Every value of the file replaced by one of every other kind.
    for (const char *value :
         {"null", "true", "0", "\"\"", "[]", "{}", "[{}]", "[[]]", "{\"\":0}"}) {
        for (qsizetype at = kSound.indexOf(": "); at >= 0; at = kSound.indexOf(": ", at + 1)) {
            const qsizetype end = kSound.indexOf('\n', at);
            const QByteArray tail = kSound.mid(end - 1, 1) == "," ? "," : "";
            (void)mistakesOf(kSound.first(at + 2) + value + tail + kSound.sliced(end));
        }
    }
}

QTEST_APPLESS_MAIN(TestProfileMistakes)

#include "tst_profilemistakes.moc"
