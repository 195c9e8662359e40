// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/keys.h"
#include "core/domain/readiness.h"

#include <QAbstractButton>

#include <vector>

namespace landgang::ui {

/// What a cell of the guarantee strip says.
struct AreaCellText {
    QString name; ///< "Housing"
    AreaState state = AreaState::NotAsked;
    QString rest; ///< Who answers, since when, how much is done.
    QString overdue; ///< "3 overdue", or empty.

    bool operator==(const AreaCellText &) const = default;
};

/// One guaranteed area: its name, and its state as word, icon and colour. A button, because
/// pressing it leads to the area in the checklist.
class AreaCell final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit AreaCell(const AreaKey &area, QWidget *parent = nullptr);

    [[nodiscard]] const AreaKey &area() const { return m_area; }
    void setContent(const AreaCellText &content);

    /// The width below which a word would not fit on a line.
    [[nodiscard]] int leastWidth() const;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Line {
        QString text;
        QColor color;
        QFont font;
        bool withIcon = false;
    };
    [[nodiscard]] std::vector<Line> textLines() const;
    [[nodiscard]] int margin() const;
    [[nodiscard]] int iconSize() const;
    /// The rectangle of each line in a cell of `width`.
    [[nodiscard]] std::vector<QRect> arranged(int width) const;

    AreaKey m_area;
    AreaCellText m_content;
};

} // namespace landgang::ui
