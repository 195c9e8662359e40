// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/common/flowlayout.h"

#include <QTest>
#include <QWidget>

using namespace landgang::ui;

class TestFlowLayout : public QObject
{
    Q_OBJECT

private slots:
    void goesOnInTheNextRowWhenTheRowIsFull();
    void hiddenWidgetsTakeNoRoom();
    void nothingIsWiderThanTheRow();
};

namespace {

QWidget *block(QWidget &parent, int width)
{
    auto *widget = new QWidget(&parent);
    widget->setFixedSize(width, 20);
    return widget;
}

} // namespace

void TestFlowLayout::goesOnInTheNextRowWhenTheRowIsFull()
{
    QWidget parent;
    auto *layout = new FlowLayout(&parent, 10);
    for (int i = 0; i < 3; ++i) {
        layout->addWidget(block(parent, 100));
    }
    QCOMPARE(layout->heightForWidth(320), 20);
    QCOMPARE(layout->heightForWidth(319), 50);
    QCOMPARE(layout->heightForWidth(150), 80);
    layout->setGeometry(QRect(0, 0, 319, 50));
    QCOMPARE(layout->itemAt(1)->geometry().topLeft(), QPoint(110, 0));
    QCOMPARE(layout->itemAt(2)->geometry().topLeft(), QPoint(0, 30));
}

void TestFlowLayout::hiddenWidgetsTakeNoRoom()
{
    QWidget parent;
    auto *layout = new FlowLayout(&parent, 10);
    QWidget *first = block(parent, 100);
    layout->addWidget(first);
    layout->addWidget(block(parent, 100));
    first->hide();
    layout->setGeometry(QRect(0, 0, 500, 20));
    QCOMPARE(layout->itemAt(1)->geometry().left(), 0);
}

void TestFlowLayout::nothingIsWiderThanTheRow()
{
    QWidget parent;
    auto *layout = new FlowLayout(&parent, 10);
    auto *wide = new QWidget(&parent);
    wide->setMinimumWidth(1);
    layout->addWidget(wide);
    QVERIFY(layout->heightForWidth(5) >= 0);
    QCOMPARE(layout->minimumSize().width(), 1);
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
