// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

#include <QWidget>

#include <vector>

class QLineEdit;

namespace landgang::ui {

/// Asks for three of the words of an office, typed while its people read them aloud.
class ConfirmForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ConfirmForm(const workspace::KnownOffice &office, QWidget *parent = nullptr);

    [[nodiscard]] QStringList typed() const;
    void focusFirst();

signals:
    void confirmChosen();

private:
    QWidget *makeFields(const OfficeId &office);

    std::vector<QLineEdit *> m_fields;
};

} // namespace landgang::ui
