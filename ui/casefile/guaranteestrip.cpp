// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/guaranteestrip.h"

#include "core/workspace/workspace.h"
#include "ui/casefile/areacell.h"
#include "ui/casefile/areatext.h"

#include <QEvent>

#include <algorithm>

namespace landgang::ui {

namespace {

std::vector<AreaKey> guaranteedAreas(const Profile &profile, const ReleasePlan &plan)
{
    std::vector<AreaKey> keys;
    for (const NeedArea &area : plan.areas) {
        const AreaDefinition *definition = profile.area(area.key);
        if (definition && definition->guaranteed) {
            keys.push_back(area.key);
        }
    }
    return keys;
}

} // namespace

GuaranteeStrip::GuaranteeStrip(const UiContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("guaranteeStrip"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void GuaranteeStrip::setPlan(const ReleasePlan &plan)
{
    makeCells(guaranteedAreas(m_context.workspace.profile(), plan));
    for (AreaCell *cell : m_cells) {
        cell->setContent(areaCellText(m_context, *plan.area(cell->area())));
    }
    arrange();
}

void GuaranteeStrip::makeCells(const std::vector<AreaKey> &areas)
{
    const bool same =
        std::equal(areas.begin(), areas.end(), m_cells.begin(), m_cells.end(),
                   [](const AreaKey &key, const AreaCell *cell) { return key == cell->area(); });
    if (same) {
        return;
    }
    qDeleteAll(m_cells);
    m_cells.clear();
    for (const AreaKey &area : areas) {
        auto *cell = new AreaCell(area, this);
        connect(cell, &AreaCell::clicked, this, [this, area] { emit areaActivated(area); });
        cell->show();
        m_cells.push_back(cell);
    }
}

int GuaranteeStrip::gap() const
{
    return fontMetrics().height() / 2;
}

int GuaranteeStrip::columns() const
{
    const int count = static_cast<int>(m_cells.size());
    int least = 0;
    for (const AreaCell *cell : m_cells) {
        least = std::max(least, cell->leastWidth());
    }
    // Even rows: six, then three and three, then two, two and two.
    for (int rows = 1; rows <= count; ++rows) {
        const int inRow = (count + rows - 1) / rows;
        if (inRow * least + (inRow - 1) * gap() <= width()) {
            return inRow;
        }
    }
    return 1;
}

void GuaranteeStrip::arrange()
{
    if (m_cells.empty()) {
        setFixedHeight(0);
        return;
    }
    const int inRow = columns();
    const int cellWidth = (width() - (inRow - 1) * gap()) / inRow;
    int top = 0;
    for (size_t first = 0; first < m_cells.size(); first += static_cast<size_t>(inRow)) {
        const size_t end = std::min(m_cells.size(), first + static_cast<size_t>(inRow));
        int height = 0;
        for (size_t i = first; i < end; ++i) {
            height = std::max(height, m_cells[i]->heightForWidth(cellWidth));
        }
        for (size_t i = first; i < end; ++i) {
            const int column = static_cast<int>(i - first);
            const int left = column * (width() + gap()) / inRow;
            const int right = (column + 1) * (width() + gap()) / inRow - gap();
            m_cells[i]->setGeometry(left, top, right - left, height);
        }
        top += height + gap();
    }
    setFixedHeight(top - gap());
}

void GuaranteeStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool GuaranteeStrip::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange
        || event->type() == QEvent::LayoutRequest) {
        arrange();
    }
    return handled;
}

} // namespace landgang::ui
