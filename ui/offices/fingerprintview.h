// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QStringList>
#include <QWidget>

namespace landgang::ui {

/// The twelve words of an office in three numbered groups, for reading aloud.
class FingerprintView final : public QWidget
{
    Q_OBJECT

public:
    explicit FingerprintView(const QStringList &words, QWidget *parent = nullptr);
};

} // namespace landgang::ui
