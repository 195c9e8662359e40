// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"
#include "ui/common/page.h"

#include <vector>

namespace landgang::ui {

class Card;
class CellTable;
class TextLabel;
class WrappingTree;

/// The gap board (glippsone): every area that nobody has in hand, least time left first, and the
/// notices that must be given in time.
class GapsPage final : public Page
{
    Q_OBJECT

public:
    explicit GapsPage(UiContext &context, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *startOfKeyboard() const override;

signals:
    void caseChosen(const landgang::CaseId &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void makeGaps();
    void makeNotices();
    void openOnEnter(WrappingTree *table, const std::vector<CaseId> &cases);
    void follow();
    void reload();
    void reloadGaps();
    void reloadNotices();

    bool m_stale = false; ///< Something changed while the page was hidden.
    CellTable *m_gaps;
    CellTable *m_notices;
    std::vector<CaseId> m_gapCases; ///< The plan each row is about.
    std::vector<CaseId> m_noticeCases;
    WrappingTree *m_gapTable = nullptr;
    WrappingTree *m_noticeTable = nullptr;
    TextLabel *m_noGaps = nullptr;
    TextLabel *m_noNotices = nullptr;
};

} // namespace landgang::ui
