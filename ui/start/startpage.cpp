// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/start/startpage.h"

#include "core/workspace/office/createoffice.h"
#include "core/workspace/office/openoffice.h"
#include "ui/common/messagebar.h"
#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"
#include "ui/start/createofficeform.h"
#include "ui/start/openofficeform.h"
#include "ui/start/practicerun.h"
#include "ui/start/startchoices.h"
#include "ui/words/errortext.h"

#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace landgang::ui {
namespace {

/// The hour glass while a passphrase is being stretched, which takes a moment on purpose.
class BusyCursor
{
public:
    BusyCursor() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyCursor() { QGuiApplication::restoreOverrideCursor(); }
    BusyCursor(const BusyCursor &) = delete;
    BusyCursor &operator=(const BusyCursor &) = delete;
};

QString passphraseOfPractice()
{
    return QString::fromUtf16(workspace::kPracticePassphrase);
}

/// A folder of its own for every story, beside those of earlier ones.
QString freshFolder(const QString &folder)
{
    int number = 1;
    while (QDir(folder).exists(QString::number(number))) {
        ++number;
    }
    return QDir(folder).filePath(QString::number(number));
}

} // namespace

StartPage::StartPage(workspace::Environment environment, Language language, const QString &folder,
                     QWidget *parent)
    : QWidget(parent)
    , m_environment(environment)
    , m_language(language)
    , m_practiceFolder(QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation))
                           .filePath(QStringLiteral("practice")))
    , m_messages(new MessageBar(this))
    , m_choices(new StartChoices(language, this))
    , m_create(new CreateOfficeForm(this))
    , m_open(new OpenOfficeForm(folder, this))
    , m_practice(new PracticeRun(environment, this))
{
    setObjectName(QStringLiteral("startPage"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeColumn());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);

    connect(m_choices, &StartChoices::createChosen, this, [this] { showOnly(m_create); });
    connect(m_choices, &StartChoices::openChosen, this, [this] { showOnly(m_open); });
    connect(m_choices, &StartChoices::practiseChosen, this, &StartPage::practise);
    connect(m_choices, &StartChoices::languageChosen, this, &StartPage::languageChosen);
    connect(m_create, &CreateOfficeForm::createChosen, this, &StartPage::create);
    connect(m_create, &CreateOfficeForm::cancelled, this, [this] { showOnly(m_choices); });
    connect(m_open, &OpenOfficeForm::openChosen, this, &StartPage::open);
    connect(m_open, &OpenOfficeForm::cancelled, this, [this] { showOnly(m_choices); });
    connect(m_practice, &PracticeRun::finished, this, &StartPage::practiceFinished);
    connect(m_practice, &PracticeRun::stepDone, this, [this](int step, const QString &words) {
        const QString told = tr("Making the practice offices ready: step %1 …").arg(step);
        m_choices->showProgress(
            m_language == Language::English ? QStringLiteral("%1\n%2").arg(told, words) : told);
    });
    showOnly(folder.isEmpty() ? static_cast<QWidget *>(m_choices) : m_open);
}

QWidget *StartPage::makeColumn()
{
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(lines(this, 0.7));
    column->addStretch(1);
    column->addWidget(new TextLabel(QStringLiteral("Landgang"), TextRole::Title, content));
    column->addWidget(new TextLabel(
        tr("One release plan, kept together by the offices a person meets on the way out."),
        TextRole::Secondary, content));
    column->addWidget(m_messages);
    column->addWidget(m_choices);
    column->addWidget(m_create);
    column->addWidget(m_open);
    column->addStretch(2);
    auto *row = new QHBoxLayout(content);
    const int margin = lines(this, 1.2);
    row->setContentsMargins(margin, margin, margin, margin);
    row->addStretch(1);
    row->addLayout(column, 6);
    row->addStretch(1);
    content->setMaximumWidth(characters(this, 120));
    auto *centred = new QWidget(this);
    auto *outer = new QHBoxLayout(centred);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addStretch(1);
    outer->addWidget(content, 100);
    outer->addStretch(1);
    return centred;
}

void StartPage::askPassphraseOnly()
{
    m_open->askPassphraseOnly();
    showOnly(m_open);
}

void StartPage::showError(const Error &error)
{
    m_messages->showError(error);
}

void StartPage::showOnly(QWidget *part)
{
    m_messages->clear();
    m_choices->setVisible(part == m_choices);
    m_create->setVisible(part == m_create);
    m_open->setVisible(part == m_open);
    if (part == m_create) {
        m_create->focusFirst();
    } else if (part == m_open) {
        m_open->focusFirst();
    }
}

void StartPage::create()
{
    const QString refusal = m_create->refusal();
    if (!refusal.isEmpty()) {
        m_messages->showRefusal(refusal);
        return;
    }
    const BusyCursor busy;
    handOver(workspace::createOffice(m_create->folder(), m_create->office(), m_create->passphrase(),
                                     m_environment));
}

void StartPage::open()
{
    const BusyCursor busy;
    auto opened = workspace::openOffice(m_open->folder(), m_open->passphrase(), m_environment);
    const bool wrong = !opened && opened.error().code == ErrorCode::WrongPassphrase;
    handOver(std::move(opened));
    if (wrong) {
        m_open->focusPassphrase();
    }
}

void StartPage::practise()
{
    m_messages->clear();
    m_choices->showProgress(tr("Making the practice offices ready …"));
    QDir().mkpath(m_practiceFolder);
    m_practice->start(freshFolder(m_practiceFolder));
}

void StartPage::practiceFinished(const Result<workspace::PracticeOutcome> &outcome)
{
    m_choices->showProgress({});
    if (!outcome) {
        m_messages->showError(outcome.error());
        return;
    }
    handOver(workspace::openOffice(outcome->prisonStore, passphraseOfPractice(), m_environment));
}

void StartPage::handOver(Result<std::unique_ptr<workspace::Workspace>> opened)
{
    if (!opened) {
        m_messages->showError(opened.error());
        return;
    }
    m_opened(std::move(opened).value());
}

} // namespace landgang::ui
