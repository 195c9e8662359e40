// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

namespace landgang::ui {

class OverviewFilterModel;
class TextLabel;

/// Above the list: how many people lie outside the weeks it shows, and the way to see them.
class HiddenNote final : public QWidget
{
    Q_OBJECT

public:
    explicit HiddenNote(QWidget *parent = nullptr);

    /// Empty text: there is no note.
    void setHiddenPeople(const QString &text);

signals:
    void everyoneChosen();

private:
    TextLabel *m_text;
};

/// How many of those searched for `list` leaves out because they have longer to go; empty when
/// nobody, and with any other filter, which a person has chosen.
[[nodiscard]] QString hiddenText(const OverviewFilterModel &list);

} // namespace landgang::ui
