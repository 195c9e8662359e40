// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/start/practicerun.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace landgang::ui {
namespace {

using Outcome = Result<workspace::PracticeOutcome>;
constexpr int kMostSteps = 1000; // Only so that every step counts as progress.

void play(QPromise<Outcome> &promise, const QString &folder,
          const workspace::Environment &environment)
{
    int step = 0;
    promise.setProgressRange(0, kMostSteps);
    promise.addResult(workspace::playPracticeStory(folder, environment, [&](const QString &words) {
        promise.setProgressValueAndText(++step, words);
    }));
}

} // namespace

PracticeRun::PracticeRun(workspace::Environment environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
{
    connect(&m_watcher, &QFutureWatcherBase::progressTextChanged, this,
            [this](const QString &words) { emit stepDone(m_watcher.progressValue(), words); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this,
            [this] { emit finished(m_watcher.result()); });
}

PracticeRun::~PracticeRun()
{
    m_watcher.waitForFinished();
}

void PracticeRun::start(const QString &folder)
{
    m_watcher.setFuture(QtConcurrent::run(play, folder, m_environment));
}

} // namespace landgang::ui
