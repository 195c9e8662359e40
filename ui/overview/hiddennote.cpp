// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/hiddennote.h"

#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"
#include "ui/overview/overviewfiltermodel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace landgang::ui {

HiddenNote::HiddenNote(QWidget *parent)
    : QWidget(parent)
    , m_text(new TextLabel({}, TextRole::Body, this))
{
    setObjectName(QStringLiteral("hiddenNote"));
    m_text->setObjectName(QStringLiteral("hiddenText"));
    m_text->setWordWrap(true);
    auto *all = new QPushButton(tr("Show everyone"), this);
    all->setObjectName(QStringLiteral("showEveryone"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(lines(this, 0.8));
    row->addWidget(m_text, 1);
    row->addWidget(all);
    connect(all, &QPushButton::clicked, this, &HiddenNote::everyoneChosen);
}

void HiddenNote::setHiddenPeople(const QString &text)
{
    m_text->setText(text);
    setVisible(!text.isEmpty());
}

QString hiddenText(const OverviewFilterModel &list)
{
    const int hidden = list.hiddenCount();
    if (hidden == 0 || list.filter() != workspace::OverviewFilter::TwelveWeeks) {
        return {};
    }
    return list.isSearching()
        ? HiddenNote::tr("The search also finds %n person(s) with more than 12 weeks to go.",
                         nullptr, hidden)
        : HiddenNote::tr("%n person(s) have more than 12 weeks to go and are not in this list.",
                         nullptr, hidden);
}

} // namespace landgang::ui
