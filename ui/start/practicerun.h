// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/environment.h"
#include "core/workspace/practice/practicestory.h"

#include <QFutureWatcher>
#include <QObject>

namespace landgang::ui {

/// Plays the practice story beside the window, which stays alive meanwhile.
class PracticeRun final : public QObject
{
    Q_OBJECT

public:
    explicit PracticeRun(workspace::Environment environment, QObject *parent = nullptr);
    /// Waits for a story that is being played: it writes files that must not be left half made.
    ~PracticeRun() override;

    void start(const QString &folder);
    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }

signals:
    /// How many steps are done, and the last of them in English words.
    void stepDone(int step, const QString &words);
    void finished(const landgang::Result<landgang::workspace::PracticeOutcome> &outcome);

private:
    workspace::Environment m_environment;
    QFutureWatcher<Result<workspace::PracticeOutcome>> m_watcher;
};

} // namespace landgang::ui
