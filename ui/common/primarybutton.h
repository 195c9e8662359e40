// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QPushButton>

namespace landgang::ui {

/// The one button of a page or card that does what the page is for; its text says the outcome.
class PrimaryButton : public QPushButton
{
    Q_OBJECT

public:
    explicit PrimaryButton(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyColours();

    bool m_applying = false;
};

} // namespace landgang::ui
