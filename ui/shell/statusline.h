// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "ui/words/areastatetext.h"
#include "ui/words/uicontext.h"

#include <QDateTime>
#include <QWidget>

class QToolButton;

namespace landgang::ui {

/// What waits in the exchange with others: the numbers of the status line and of the badges.
struct Waiting {
    int unsentChanges = 0;
    int officesWithUnsent = 0;
    int disputes = 0;
    int unacknowledgedBundles = 0;
    int unconfirmedOffices = 0;
    int questionsToUs = 0;
    int alarmingGaps = 0; ///< Those with little time left.
};

/// What cannot be read counts as nothing waiting; the page it belongs to says the error.
[[nodiscard]] Waiting readWaiting(const workspace::Workspace &workspace);

/// The foot of the window, which always tells the truth: saved, not sent, answered differently, not
/// acknowledged. Each entry leads to where it lies.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(UiContext &context, QWidget *parent = nullptr);

    void show(const Waiting &waiting);
    /// An action has just been committed.
    void noteSaved(const QDateTime &utc);

signals:
    void exchangeChosen();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry {
        QToolButton *button = nullptr;
        QString icon;
        Tone tone = Tone::Calm;
    };
    void addEntry(Entry &entry, const QString &name, const QString &icon, Tone tone);
    void applyIcons();

    UiContext &m_context;
    Entry m_saved;
    Entry m_unsent;
    Entry m_disputes;
    Entry m_unacknowledged;
};

} // namespace landgang::ui
