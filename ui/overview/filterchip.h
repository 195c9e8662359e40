// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QPushButton>

namespace landgang::ui {

/// A count above the list that is also its filter: "Overdue · 2".
class FilterChip final : public QPushButton
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &name, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    int m_count = 0;
};

} // namespace landgang::ui
