// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QLineEdit;

namespace landgang::ui {

/// Where the eight words are typed that a receiver reads aloud on the telephone.
class PhoneForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneForm(QWidget *parent = nullptr);

    void clear();

signals:
    void wordsTyped(const QStringList &words);

private:
    QLineEdit *m_words;
};

} // namespace landgang::ui
