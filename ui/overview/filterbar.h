// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/overview.h"

#include <QWidget>

class QBoxLayout;
class QButtonGroup;
class QLineEdit;

namespace landgang::ui {

class FilterChip;
class OverviewFilterModel;

/// The chips and the search field above the list.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// `list` must outlive this.
    explicit FilterBar(OverviewFilterModel &list, QWidget *parent = nullptr);

    /// Counts again after the people have changed.
    void refresh();
    void focusSearch();
    /// Everyone that the search finds.
    void showEveryone();
    void clearSearch();
    [[nodiscard]] FilterChip *chip(workspace::OverviewFilter filter) const;

signals:
    /// Other people may be shown than before.
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    OverviewFilterModel &m_list;
    QBoxLayout *m_row;
    QWidget *m_chipRow;
    QButtonGroup *m_chips;
    QLineEdit *m_search;
};

} // namespace landgang::ui
