// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"
#include "ui/common/filechooser.h"
#include "ui/common/page.h"

#include <map>
#include <vector>

namespace landgang::workspace {
struct KnownOffice;
}

namespace landgang::ui {

class ConfirmForm;

/// The offices this one exchanges bundles with, and how it introduces itself to them.
class OfficesPage final : public Page
{
    Q_OBJECT

public:
    explicit OfficesPage(UiContext &context, QWidget *parent = nullptr);

    void setFileChooser(const FileChooser &chooser) { m_chooser = chooser; }

    /// Takes the card in and asks for its words; what comes of it stands in the message bar.
    void importFile(const QString &path);
    void exportTo(const QString &path);
    void confirm(const OfficeId &office);

private:
    void reload();
    QWidget *makeOwnCard();
    QWidget *makeOfficeCard(const workspace::KnownOffice &office,
                            const std::vector<workspace::KnownOffice> &all);
    void chooseImport();
    void chooseExport();

    FileChooser m_chooser;
    QWidget *m_list;
    std::map<OfficeId, ConfirmForm *> m_forms;
};

} // namespace landgang::ui
