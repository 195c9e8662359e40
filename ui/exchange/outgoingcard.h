// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/sharing/exportbundle.h"
#include "ui/common/card.h"
#include "ui/common/filechooser.h"
#include "ui/words/uicontext.h"

class QComboBox;
class QPushButton;

namespace landgang::ui {

class ExchangeActions;
class PreviewModel;
class TextLabel;
class WrappingTree;

/// What goes to one office, as it will see it, and the button that writes it.
class OutgoingCard final : public Card
{
    Q_OBJECT

public:
    OutgoingCard(const UiContext &context, ExchangeActions &actions, QWidget *parent = nullptr);

    void setFileChooser(const FileChooser &chooser) { m_chooser = chooser; }
    void refresh();
    /// Chooses an office, so that its receipt is one press away.
    void chooseOffice(const OfficeId &office);
    /// Asks where, and writes a receipt for the office chosen.
    void writeReceipt();

signals:
    /// A preview could not be made.
    void failed(const landgang::Error &error);

private:
    void build();
    void fillOffices();
    void preview();
    void showPreview(const workspace::ExportPreview &preview);
    void showNone();
    void writeBundle();
    [[nodiscard]] std::optional<OfficeId> chosen() const;

    const UiContext &m_context;
    ExchangeActions &m_actions;
    FileChooser m_chooser;
    quint64 m_number = 0; ///< Of the bundle previewed.

    QComboBox *m_office;
    TextLabel *m_summary;
    PreviewModel *m_model;
    WrappingTree *m_table;
    TextLabel *m_withheld;
    TextLabel *m_warnings;
    QPushButton *m_write;
    QPushButton *m_receipt;
};

} // namespace landgang::ui
