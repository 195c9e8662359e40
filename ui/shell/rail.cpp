// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/shell/rail.h"

#include "core/workspace/practice/practicestory.h"
#include "core/workspace/workspace.h"
#include "ui/look/metrics.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/railcolours.h"
#include "ui/words/language.h"

#include <QActionGroup>
#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

namespace landgang::ui {
namespace {

QLabel *railLabel(const QString &text, const QColor &colour, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setIndent(lines(parent, 0.9));
    QPalette own = label->palette();
    own.setColor(QPalette::WindowText, colour);
    label->setPalette(own);
    return label;
}

} // namespace

Rail::Rail(const workspace::Workspace &workspace, Language language, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_entries(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("rail"));
    setAccessibleName(tr("Navigation"));
    setFixedWidth(railWidth(this));
    m_column->setContentsMargins(0, lines(this, 0.9), 0, lines(this, 0.6));
    m_column->setSpacing(lines(this, 0.15));
    addOffice(workspace);
    addEntry(RailEntry::Overview, tr("Overview"), QStringLiteral("overview"),
             QStringLiteral("railOverview"));
    addEntry(RailEntry::Asked, tr("Asked of us"), QStringLiteral("taken"),
             QStringLiteral("railAsked"));
    addEntry(RailEntry::Gaps, tr("Gap board"), QStringLiteral("gap"), QStringLiteral("railGaps"));
    addEntry(RailEntry::Exchange, tr("In and out"), QStringLiteral("exchange"),
             QStringLiteral("railExchange"));
    addEntry(RailEntry::Offices, tr("Offices"), QStringLiteral("office"),
             QStringLiteral("railOffices"));
    m_column->addStretch(1);
    addNeighbour(workspace);
    addLanguages(language);
    connect(m_entries, &QButtonGroup::idClicked, this,
            [this](int id) { emit chosen(static_cast<RailEntry>(id)); });
}

void Rail::setCurrent(RailEntry entry)
{
    button(entry)->setChecked(true);
}

void Rail::setBadge(RailEntry entry, int count, const QString &explanation)
{
    button(entry)->setBadge(count, explanation);
}

RailButton *Rail::button(RailEntry entry) const
{
    return static_cast<RailButton *>(m_entries->button(static_cast<int>(entry)));
}

void Rail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), railColours(QApplication::palette()).background);
}

void Rail::addOffice(const workspace::Workspace &workspace)
{
    const RailColours colours = railColours(QApplication::palette());
    QLabel *office = railLabel(workspace.office().name, colours.text, this);
    office->setObjectName(QStringLiteral("railOffice"));
    QFont strong = office->font();
    strong.setBold(true);
    office->setFont(strong);
    m_column->addWidget(office);
    const exchange::StaffMember &user = workspace.user();
    QLabel *who = railLabel(user.function.isEmpty()
                                ? user.name
                                : QStringLiteral("%1 · %2").arg(user.name, user.function),
                            colours.faintText, this);
    who->setObjectName(QStringLiteral("railUser"));
    m_column->addWidget(who);
    m_column->addSpacing(lines(this, 0.9));
}

void Rail::addEntry(RailEntry entry, const QString &text, const QString &icon, const QString &name)
{
    auto *button = new RailButton(text, icon, this);
    button->setObjectName(name);
    button->setCheckable(true);
    m_entries->addButton(button, static_cast<int>(entry));
    m_column->addWidget(button);
}

void Rail::addNeighbour(const workspace::Workspace &workspace)
{
    if (workspace::practiceNeighbour(workspace.folder()).isEmpty()) {
        return;
    }
    const bool here = workspace.office().kind == exchange::OfficeKind::Prison;
    auto *button = new RailButton(here ? tr("Switch to the practice Nav office")
                                       : tr("Switch to the practice prison"),
                                  QStringLiteral("switch"), this);
    button->setObjectName(QStringLiteral("railNeighbour"));
    connect(button, &RailButton::clicked, this, &Rail::neighbourChosen);
    m_column->addWidget(button);
}

void Rail::addLanguages(Language language)
{
    auto *button = new RailButton(languageName(language), QStringLiteral("language"), this);
    button->setObjectName(QStringLiteral("railLanguage"));
    button->setAccessibleName(tr("Language of the window: %1").arg(languageName(language)));
    auto *menu = new QMenu(button);
    auto *choices = new QActionGroup(menu);
    for (const Language each : windowLanguages()) {
        QAction *choice = menu->addAction(languageName(each));
        choice->setObjectName(QStringLiteral("language-%1").arg(languageCode(each)));
        choice->setCheckable(true);
        choice->setChecked(each == language);
        choices->addAction(choice);
        connect(choice, &QAction::triggered, this, [this, each] { emit languageChosen(each); });
    }
    button->setMenu(menu);
    m_column->addWidget(button);
}

} // namespace landgang::ui
