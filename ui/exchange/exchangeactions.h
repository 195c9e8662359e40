// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/disputes.h"
#include "core/workspace/sharing/exchangestatus.h"
#include "core/workspace/sharing/exportbundle.h"
#include "core/workspace/sharing/importbundle.h"
#include "ui/words/uicontext.h"

#include <QObject>

namespace landgang::ui {

/// Everything the exchange page can do, in one place, so that the slow parts can move to a worker
/// without the page noticing: what comes of a call is told by a signal.
class ExchangeActions final : public QObject
{
    Q_OBJECT

public:
    explicit ExchangeActions(UiContext &context, QObject *parent = nullptr);

    [[nodiscard]] Result<workspace::ExportPreview> previewExport(const OfficeId &to) const;
    void exportBundle(const OfficeId &to, const QString &path);
    void writeReceipt(const OfficeId &to, const QString &path);

    void previewImport(const QString &path);
    void importBundle(const QString &path);
    /// Tries everything that waits in the inbox once more.
    void retryInbox();
    /// Of whichever bundle of ours the words are.
    void takePhoneWords(const QStringList &words);

    void resolve(const workspace::Dispute &dispute, const StatementId &chosen);
    void resolve(const workspace::Dispute &dispute, const changelog::Value &value);

signals:
    void done(const QString &sentence);
    void failed(const landgang::Error &error);
    void importPreviewed(const QString &path, const landgang::workspace::ImportReport &report);
    void imported(const QString &path, const landgang::workspace::ImportReport &report);
    /// A file that cannot be read in; nothing of it was.
    void refused(const QString &path, const landgang::Error &error);
    void phoneWordsTaken();
    /// The words belong to no bundle that waits for an answer.
    void wordsUnknown();

private:
    void reportWritten(const Result<workspace::ExportedBundle> &result, const OfficeId &to,
                       const QString &sentence);
    void reportResolved(const Result<> &result);

    UiContext &m_context;
};

} // namespace landgang::ui
