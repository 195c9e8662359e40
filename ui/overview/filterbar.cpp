// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/overview/filterbar.h"

#include "ui/common/flowlayout.h"
#include "ui/look/icon.h"
#include "ui/look/metrics.h"
#include "ui/overview/filterchip.h"
#include "ui/overview/overviewfiltermodel.h"
#include "ui/overview/overviewtext.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QLineEdit>

#include <array>

namespace landgang::ui {
namespace {

using workspace::OverviewFilter;

/// The first is the one the overview opens on.
constexpr std::array kFilters{
    OverviewFilter::TwelveWeeks,      OverviewFilter::All,     OverviewFilter::WithoutResponsible,
    OverviewFilter::WaitingForAnswer, OverviewFilter::Overdue, OverviewFilter::Disputed};

} // namespace

FilterBar::FilterBar(OverviewFilterModel &list, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_chipRow(new QWidget(this))
    , m_chips(new QButtonGroup(this))
    , m_search(new QLineEdit(this))
{
    auto *flow = new FlowLayout(m_chipRow, lines(this, 0.4));
    for (const OverviewFilter filter : kFilters) {
        auto *chip = new FilterChip(filterText(filter), m_chipRow);
        chip->setObjectName(QStringLiteral("filter%1").arg(static_cast<int>(filter)));
        m_chips->addButton(chip, static_cast<int>(filter));
        flow->addWidget(chip);
    }
    // The field is older than the chips, and Tab goes by age.
    setTabOrder(chip(kFilters.back()), m_search);
    chip(kFilters.front())->setChecked(true);
    m_list.setFilter(kFilters.front());
    m_search->setObjectName(QStringLiteral("overviewSearch"));
    m_search->setPlaceholderText(tr("Search (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search for a name, a place or a next step"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(characters(this, 20));
    m_search->addAction(icon(QStringLiteral("search"), Tone::Calm, palette()),
                        QLineEdit::LeadingPosition);

    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(lines(this, 0.6));
    m_row->addWidget(m_chipRow, 1);
    m_row->addWidget(m_search);

    connect(m_chips, &QButtonGroup::idClicked, this, [this](int id) {
        m_list.setFilter(static_cast<OverviewFilter>(id));
        emit changed();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list.setSearch(text);
        refresh();
        emit changed();
    });
    refresh();
}

void FilterBar::refresh()
{
    for (const OverviewFilter filter : kFilters) {
        chip(filter)->setCount(m_list.count(filter));
    }
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Beside the chips when all is on one line, else below them.
    const int needed = m_chipRow->sizeHint().width() + m_row->spacing()
        + m_search->sizeHint().width();
    m_row->setDirection(needed <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::showEveryone()
{
    chip(OverviewFilter::All)->click();
}

void FilterBar::clearSearch()
{
    m_search->clear();
}

FilterChip *FilterBar::chip(OverviewFilter filter) const
{
    return static_cast<FilterChip *>(m_chips->button(static_cast<int>(filter)));
}

} // namespace landgang::ui
