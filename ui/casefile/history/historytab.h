// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"
#include "core/workspace/plan/history.h"
#include "ui/words/uicontext.h"

#include <QWidget>

class QComboBox;

namespace landgang::ui {

class HistoryModel;

/// What happened in a case, in sentences, newest first, of all areas or one.
class HistoryTab final : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryTab(const UiContext &context, QWidget *parent = nullptr);

    void setHistory(const ReleasePlan &plan, const std::vector<workspace::HistoryEntry> &entries);

private:
    void fillAreas(const ReleasePlan &plan);

    const UiContext &m_context;
    QComboBox *m_areas;
    HistoryModel *m_model;
};

} // namespace landgang::ui
