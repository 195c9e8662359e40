// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"
#include "ui/words/uicontext.h"

#include <QWidget>

#include <vector>

namespace landgang::ui {

class AreaCell;

/// The guaranteed areas this office sees, side by side; in two or more rows where the window is
/// narrow or the text is large.
class GuaranteeStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit GuaranteeStrip(const UiContext &context, QWidget *parent = nullptr);

    void setPlan(const ReleasePlan &plan);

signals:
    void areaActivated(const landgang::AreaKey &area);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void makeCells(const std::vector<AreaKey> &areas);
    void arrange();
    [[nodiscard]] int columns() const;
    [[nodiscard]] int gap() const;

    const UiContext &m_context;
    std::vector<AreaCell *> m_cells; ///< Children of this widget.
};

} // namespace landgang::ui
