// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/localizedtext.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace landgang::workspace {
class Workspace;
}

namespace landgang::ui {

class RailButton;

/// The pages the rail leads to, in its order.
enum class RailEntry { Overview, Asked, Gaps, Exchange, Offices };

/// The left side of the window: who works here, where to go, and what waits there.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    Rail(const workspace::Workspace &workspace, Language language, QWidget *parent = nullptr);

    void setCurrent(RailEntry entry);
    void setBadge(RailEntry entry, int count, const QString &explanation);
    [[nodiscard]] RailButton *button(RailEntry entry) const;

signals:
    void chosen(landgang::ui::RailEntry entry);
    void languageChosen(landgang::Language language);
    /// Go to the other practice office.
    void neighbourChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addOffice(const workspace::Workspace &workspace);
    void addEntry(RailEntry entry, const QString &text, const QString &icon, const QString &name);
    void addNeighbour(const workspace::Workspace &workspace);
    void addLanguages(Language language);

    QVBoxLayout *m_column;
    QButtonGroup *m_entries;
};

} // namespace landgang::ui
