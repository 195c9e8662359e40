// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/exchange/exchangeactions.h"

#include "core/workspace/sharing/answers.h"
#include "core/workspace/sharing/inbox.h"
#include "core/workspace/sharing/outbox.h"
#include "core/workspace/workspace.h"

#include <QDir>

namespace landgang::ui {

ExchangeActions::ExchangeActions(UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

Result<workspace::ExportPreview> ExchangeActions::previewExport(const OfficeId &to) const
{
    return workspace::previewExport(m_context.workspace, to);
}

void ExchangeActions::exportBundle(const OfficeId &to, const QString &path)
{
    const auto result = workspace::exportBundle(m_context.workspace, to, path);
    //: %1 a number, %2 an office, %3 a file.
    reportWritten(result, to, tr("Bundle %1 for %2 is ready: %3. It is not acknowledged yet."));
}

void ExchangeActions::writeReceipt(const OfficeId &to, const QString &path)
{
    const auto result = workspace::writeReceipt(m_context.workspace, to, path);
    //: %1 a number, %2 an office, %3 a file.
    reportWritten(result, to, tr("Receipt %1 for %2 is ready: %3."));
}

void ExchangeActions::reportWritten(const Result<workspace::ExportedBundle> &result,
                                    const OfficeId &to, const QString &sentence)
{
    if (!result) {
        emit failed(result.error());
        return;
    }
    emit done(sentence.arg(QString::number(result->number), m_context.workspace.officeName(to),
                           QDir::toNativeSeparators(result->path)));
}

void ExchangeActions::previewImport(const QString &path)
{
    const auto report = workspace::previewImport(m_context.workspace, path);
    if (report) {
        emit importPreviewed(path, *report);
    } else if (report.error().code == ErrorCode::BundleIncomplete
               || report.error().code == ErrorCode::BundleUntrusted) {
        // Reading it in fails for the same reason, and keeps what may wait in the inbox.
        importBundle(path);
    } else {
        emit refused(path, report.error());
    }
}

void ExchangeActions::importBundle(const QString &path)
{
    const auto report = workspace::importBundle(m_context.workspace, path);
    if (report) {
        emit imported(path, *report);
    } else {
        emit refused(path, report.error());
    }
}

void ExchangeActions::retryInbox()
{
    const auto read = workspace::retryInbox(m_context.workspace);
    if (!read) {
        emit failed(read.error());
        return;
    }
    emit done(read->empty() ? tr("Nothing has come yet of what the bundles wait for.")
                            : tr("%n bundle(s) that waited are read in.", nullptr,
                                 static_cast<int>(read->size())));
}

void ExchangeActions::takePhoneWords(const QStringList &words)
{
    const auto sent = workspace::outbox(m_context.workspace);
    if (!sent) {
        emit failed(sent.error());
        return;
    }
    for (const workspace::OutboxEntry &entry : *sent) {
        const auto result = workspace::recordPhoneAnswer(m_context.workspace, entry.bundle.to,
                                                         entry.bundle.number, words);
        if (result) {
            const QString office = m_context.workspace.officeName(entry.bundle.to);
            const QString number = QString::number(entry.bundle.number);
            emit phoneWordsTaken();
            emit done(
                *result == exchange::PhoneResult::Received
                    ? tr("%1 has received bundle %2.", "an office, a number").arg(office, number)
                    : tr("%1 has refused bundle %2.", "an office, a number").arg(office, number));
            return;
        }
    }
    emit wordsUnknown();
}

void ExchangeActions::resolve(const workspace::Dispute &dispute, const StatementId &chosen)
{
    reportResolved(workspace::resolveDispute(m_context.workspace, dispute, chosen));
}

void ExchangeActions::resolve(const workspace::Dispute &dispute, const changelog::Value &value)
{
    reportResolved(workspace::resolveDispute(m_context.workspace, dispute, value));
}

void ExchangeActions::reportResolved(const Result<> &result)
{
    if (!result) {
        emit failed(result.error());
        return;
    }
    emit done(
        tr("The answer is chosen. It holds for every office once the next bundle is read in."));
}

} // namespace landgang::ui
