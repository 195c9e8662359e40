// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/look/tone.h"

#include <QTest>

using namespace landgang::ui;

Q_DECLARE_METATYPE(QPalette)

class TestTone : public QObject
{
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard();
    void wordsCanBeReadInEveryTheme_data();
    void wordsCanBeReadInEveryTheme();
};

namespace {

constexpr Tone kTones[] = {Tone::Calm, Tone::Good, Tone::Waiting, Tone::Gap, Tone::Info};

} // namespace

void TestTone::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrastRatio(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrastRatio(Qt::white, Qt::white), 1.0);
    // The worked example of WCAG's understanding document: #767676 is the lightest grey that
    // passes.
    QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
    QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
}

void TestTone::wordsCanBeReadInEveryTheme_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QPalette(QColor(0xf0f0f0));
    QTest::newRow("dark") << QPalette(QColor(0x2b2b2b));
    QTest::newRow("black") << QPalette(QColor(Qt::black));
    QTest::newRow("white") << QPalette(QColor(Qt::white));
    QTest::newRow("grey") << QPalette(QColor(0xb0b0b0));
    QPalette contrast(QColor(Qt::black), QColor(Qt::black));
    contrast.setColor(QPalette::Base, Qt::black);
    contrast.setColor(QPalette::Text, Qt::yellow);
    QTest::newRow("high contrast") << contrast;
}

void TestTone::wordsCanBeReadInEveryTheme()
{
    QFETCH(QPalette, palette);
    const QColor base = palette.color(QPalette::Base);
    const QColor window = palette.color(QPalette::Window);
    for (const Tone tone : kTones) {
        const ToneColours colours = toneColours(tone, palette);
        QVERIFY(contrastRatio(colours.text, colours.background) >= 4.5);
        QVERIFY(contrastRatio(colours.text, base) >= 4.5);
        QVERIFY(contrastRatio(colours.text, window) >= 4.5);
        QVERIFY(contrastRatio(colours.edge, base) >= 3.0);
    }
    QVERIFY(contrastRatio(secondaryTextColour(palette), base) >= 4.5);
    QVERIFY(contrastRatio(secondaryTextColour(palette), window) >= 4.5);
}

QTEST_MAIN(TestTone)
#include "tst_tone.moc"
