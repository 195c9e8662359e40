// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/domain/localizedtext.h"
#include "core/workspace/environment.h"
#include "core/workspace/practice/practicestory.h"
#include "core/workspace/workspace.h"

#include <QWidget>

#include <functional>
#include <memory>

class QStackedWidget;
class QVBoxLayout;

namespace landgang::ui {

class CreateOfficeForm;
class MessageBar;
class OpenOfficeForm;
class PracticeRun;
class StartChoices;

/// What the program shows until an office is open: create one, open one, practise.
class StartPage final : public QWidget
{
    Q_OBJECT

public:
    using OpenedHandler = std::function<void(std::unique_ptr<workspace::Workspace>)>;

    /// `folder` is where the last office was, or empty.
    StartPage(workspace::Environment environment, Language language, const QString &folder,
              QWidget *parent = nullptr);

    /// Takes the workspace over; may delete this page later, never at once.
    void setOpenedHandler(OpenedHandler handler) { m_opened = std::move(handler); }
    void askPassphraseOnly();
    void showError(const Error &error);
    /// Where practice offices are kept. By default among the user's application data.
    void setPracticeFolder(const QString &folder) { m_practiceFolder = folder; }

signals:
    void languageChosen(landgang::Language language);

private:
    QWidget *makeColumn();
    void showOnly(QWidget *part);
    void create();
    void open();
    void practise();
    void practiceFinished(const Result<workspace::PracticeOutcome> &outcome);
    void handOver(Result<std::unique_ptr<workspace::Workspace>> opened);

    workspace::Environment m_environment;
    Language m_language;
    OpenedHandler m_opened;
    QString m_practiceFolder;
    MessageBar *m_messages;
    StartChoices *m_choices;
    CreateOfficeForm *m_create;
    OpenOfficeForm *m_open;
    PracticeRun *m_practice;
};

} // namespace landgang::ui
