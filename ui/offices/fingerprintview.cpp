// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/offices/fingerprintview.h"

#include "ui/common/flowlayout.h"
#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"

#include <QGridLayout>
#include <QLabel>

namespace landgang::ui {
namespace {

constexpr qsizetype kGroup = 4; // Few enough to repeat from memory on the phone.

QWidget *makeGroup(const QStringList &words, qsizetype first, QWidget *parent)
{
    auto *group = new QWidget(parent);
    auto *grid = new QGridLayout(group);
    grid->setContentsMargins(0, 0, lines(parent, 1.5), lines(parent, 0.3));
    grid->setHorizontalSpacing(lines(parent, 0.5));
    grid->setVerticalSpacing(lines(parent, 0.1));
    for (qsizetype i = first; i < std::min(first + kGroup, words.size()); ++i) {
        const int row = static_cast<int>(i - first);
        auto *number = new TextLabel(QString::number(i + 1), TextRole::Secondary, group);
        number->setAlignment(Qt::AlignRight);
        number->setWordWrap(false);
        auto *word = new TextLabel(words[i], TextRole::Strong, group);
        word->setWordWrap(false);
        grid->addWidget(number, row, 0);
        grid->addWidget(word, row, 1);
    }
    return group;
}

} // namespace

FingerprintView::FingerprintView(const QStringList &words, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("fingerprintWords"));
    setAccessibleName(words.join(u' '));
    setFocusPolicy(Qt::TabFocus);
    auto *flow = new FlowLayout(this, lines(this, 0.3));
    for (qsizetype first = 0; first < words.size(); first += kGroup) {
        flow->addWidget(makeGroup(words, first, this));
    }
}

} // namespace landgang::ui
