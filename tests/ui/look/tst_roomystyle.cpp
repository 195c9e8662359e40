// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/look/roomystyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace landgang::ui;

class TestRoomyStyle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new RoomyStyle); }
    void whatIsPressedIsLargeEnough_data();
    void whatIsPressedIsLargeEnough();
};

void TestRoomyStyle::whatIsPressedIsLargeEnough_data()
{
    QTest::addColumn<double>("pointSize");
    for (const double size : {6.0, 9.0, 12.0, 24.0}) {
        QTest::addRow("%g points", size) << size;
    }
}

void TestRoomyStyle::whatIsPressedIsLargeEnough()
{
    QFETCH(double, pointSize);
    QFont font;
    font.setPointSizeF(pointSize);
    QPushButton button(QStringLiteral("x"));
    QComboBox choice;
    QLineEdit field;
    QCheckBox box(QStringLiteral("x"));
    for (QWidget *widget : {static_cast<QWidget *>(&button), static_cast<QWidget *>(&choice),
                            static_cast<QWidget *>(&field), static_cast<QWidget *>(&box)}) {
        widget->setFont(font);
        QVERIFY(widget->sizeHint().height() >= 24);
        QVERIFY(widget->sizeHint().width() >= 24);
    }
    QVERIFY(button.sizeHint().height() >= button.fontMetrics().height() * 3 / 2);
    QVERIFY(button.iconSize().height() >= button.fontMetrics().ascent());
}

QTEST_MAIN(TestRoomyStyle)
#include "tst_roomystyle.moc"
