// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/sharing/inbox.h"
#include "ui/common/card.h"
#include "ui/words/uicontext.h"

namespace landgang::ui {

class CellTable;
class WrappingTree;

/// Bundles that could not be read in yet: what each waits for, and which earlier ones to ask for.
/// Hidden while none waits.
class WaitingCard final : public Card
{
    Q_OBJECT

public:
    explicit WaitingCard(const UiContext &context, QWidget *parent = nullptr);

    void setBundles(const std::vector<workspace::WaitingBundle> &bundles);

signals:
    /// Everything that waits is to be tried once more.
    void retryWanted();

private:
    const UiContext &m_context;
    CellTable *m_bundles;
    WrappingTree *m_table;
};

} // namespace landgang::ui
