// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/profileshape.h"

#include "core/domain/profile/profile.h"
#include "tests/core/domain/profile/shippedprofile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace landgang;
using namespace landgang::test;
using namespace Qt::StringLiterals;

namespace {

QStringList shapeMistakes(const QJsonObject &document)
{
    const QByteArray json = QJsonDocument(document).toJson();
    const JsonLines lines(json);
    JsonMistakes mistakes(lines, u"test.json"_s);
    addShapeMistakes(document, mistakes);
    return mistakes.isEmpty() ? QStringList()
                              : mistakes.toError(ErrorCode::ProfileInvalid).toText().split(u'\n');
}

bool readerRefuses(const QJsonObject &document)
{
    return !Profile::fromJson(QJsonDocument(document).toJson(), u"test.json"_s);
}

/// Changes `value` in the shipped profile at a path such as {"items", "0", "title"}.
QJsonValue changed(const QJsonValue &value, const QStringList &path, const QJsonValue &leaf)
{
    if (path.isEmpty()) {
        return leaf;
    }
    const QStringList rest = path.sliced(1);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const qsizetype index = path.constFirst().toLongLong();
        array.replace(index, changed(array.at(index), rest, leaf));
        return array;
    }
    QJsonObject object = value.toObject();
    const QJsonValue inner = changed(object.value(path.constFirst()), rest, leaf);
    object.remove(path.constFirst());
    if (!inner.isUndefined()) {
        object.insert(path.constFirst(), inner);
    }
    return object;
}

} // namespace

/// The published schema and the reader speak of one form: what one refuses, the other refuses too.
class TestProfileShape : public QObject
{
    Q_OBJECT

private slots:
    void theShippedProfilesHaveThePublishedForm_data();
    void theShippedProfilesHaveThePublishedForm();
    void schemaAndReaderRefuseTheSame_data();
    void schemaAndReaderRefuseTheSame();
    void aMistakeIsNamedWithItsLine();
};

void TestProfileShape::theShippedProfilesHaveThePublishedForm_data()
{
    addShippedProfiles();
}

void TestProfileShape::theShippedProfilesHaveThePublishedForm()
{
    QFETCH(QString, id);
    QCOMPARE(shapeMistakes(QJsonDocument::fromJson(shippedJson(id)).object()), QStringList());
}

void TestProfileShape::schemaAndReaderRefuseTheSame_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *path, const QJsonValue &value) {
        const QByteArray name = path + QByteArray(" = ")
            + QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        QTest::newRow(name.constData()) << QString::fromLatin1(path) << value;
    };
    const QJsonValue missing(QJsonValue::Undefined);
    for (const char *required : {"id", "title", "agencies", "functions", "areas", "items"}) {
        row(required, missing);
        row(required, 7);
    }
    row("extra", 1);
    row("country", u"dk"_s);
    row("items", QJsonArray());
    row("items/0/key", u"Big Key"_s);
    row("items/0/offsetDays", 7.5);
    row("items/0/offsetDays", 3651);
    row("items/0/offsetDays", missing);
    row("items/0/window", QJsonObject{{u"from"_s, 1}, {u"to"_s, 2}});
    row("items/0/anchor", u"relase"_s);
    row("items/0/responsible", QJsonArray());
    row("items/0/responsible", u"prison"_s);
    row("items/0/sharing", u"always"_s);
    row("items/0/title/sv", missing);
    row("items/0/title/sv", u" "_s);
    row("items/0/title/fi", u"a"_s);
    row("items/0/legalBasis", QJsonArray{u""_s});
    row("items/0/legalBasis", QJsonArray{QJsonObject{{u"from"_s, u"2023-07-01"_s}}});
    row("areas/0/guaranteed", u"true"_s);
    row("situations/0/base", u"No Key"_s);
    row("situations/0/readyWithinHours", -1);
    row("situations/0/readyWithinHours", 169);
    row("situations/1/replace/0/anchor", missing);
    row("situations/3/add/0/title", missing);
    row("reasons/0/use", u"because"_s);
    row("outcomes/0/topic", u"money"_s);
    row("retention/0/months", -1);
    row("duties/0/legalBasis", QJsonArray());
    row("questions/0/text", missing);
    row("terms/0/help", missing);
}

void TestProfileShape::schemaAndReaderRefuseTheSame()
{
    QFETCH(QString, path);
    QFETCH(QJsonValue, value);
    const QJsonObject sound = QJsonDocument::fromJson(shippedJson()).object();
    const QJsonObject wrong = changed(sound, path.split(u'/'), value).toObject();
    QVERIFY(!shapeMistakes(wrong).isEmpty());
    QVERIFY(readerRefuses(wrong));
}

void TestProfileShape::aMistakeIsNamedWithItsLine()
{
    const QByteArray json = "{\n\"id\": \"a\",\n\"country\": \"dk\",\n\"title\": {\n\"nb\": 1}}";
    const JsonLines lines(json);
    JsonMistakes mistakes(lines, u"test.json"_s);
    addShapeMistakes(QJsonDocument::fromJson(json).object(), mistakes);
    const QString text = mistakes.toError(ErrorCode::ProfileInvalid).toText();
    QVERIFY2(text.contains(u"test.json line 3: the schema of profiles refuses this: "_s),
             qPrintable(text));
    QVERIFY2(text.contains(u"test.json line 5: "_s), qPrintable(text));
}

QTEST_APPLESS_MAIN(TestProfileShape)

#include "tst_profileshape.moc"
