// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QPushButton>

namespace landgang::ui {

/// One entry of the rail: drawing, words, and a number where something waits.
class RailButton final : public QPushButton
{
    Q_OBJECT

public:
    RailButton(const QString &text, const QString &iconName, QWidget *parent = nullptr);

    /// `explanation` says what the number counts, for eye (tool tip) and ear; 0 shows nothing.
    void setBadge(int count, const QString &explanation);
    [[nodiscard]] int badge() const { return m_badge; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int iconLeft() const;
    [[nodiscard]] int textLeft() const;
    [[nodiscard]] QString badgeText() const;
    [[nodiscard]] int badgeWidth() const;
    [[nodiscard]] QString shownText() const;
    void paintBadge(QPainter &painter) const;

    QString m_iconName;
    int m_badge = 0;
};

/// The width of the whole rail for the font of `widget`.
[[nodiscard]] int railWidth(const QWidget *widget);

} // namespace landgang::ui
