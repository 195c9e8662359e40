// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/plan/releasedateeditor.h"

#include "core/domain/calendar/workingdays.h"
#include "core/workspace/workspace.h"
#include "ui/casefile/caseactions.h"
#include "ui/casefile/plan/releasetext.h"
#include "ui/common/datefield.h"
#include "ui/common/flowlayout.h"
#include "ui/common/primarybutton.h"
#include "ui/common/statelabel.h"
#include "ui/common/textlabel.h"
#include "ui/look/metrics.h"
#include "ui/words/choicetext.h"
#include "ui/words/datetext.h"
#include "ui/words/plannames.h"

#include <QComboBox>
#include <QFormLayout>
#include <QListView>
#include <QSignalBlocker>
#include <QStringListModel>

namespace landgang::ui {

namespace {

/// Where the date edit begins when a person has no release date: the pre-release window (12 weeks).
constexpr int kFirstGuessDays = 84;

} // namespace

ReleaseDateEditor::ReleaseDateEditor(const UiContext &context, CaseActions &actions,
                                     QWidget *parent)
    : Card(tr("Move the release date"), parent)
    , m_context(context)
    , m_actions(actions)
    , m_date(new DateField(context.workspace.today(), context.locale, this))
    , m_status(new QComboBox(this))
    , m_weekday(new TextLabel({}, TextRole::Secondary, this))
    , m_warning(new StateLabel({}, TextRole::Body, this))
    , m_summary(new TextLabel({}, TextRole::Strong, this))
    , m_moved(new QStringListModel(this))
    , m_list(new QListView(this))
    , m_told(new TextLabel({}, TextRole::Secondary, this))
    , m_move(new PrimaryButton(tr("&Move the date"), this))
{
    setObjectName(QStringLiteral("releaseDateEditor"));
    m_date->setObjectName(QStringLiteral("releaseDate"));
    m_status->setObjectName(QStringLiteral("releaseStatus"));
    m_move->setObjectName(QStringLiteral("releaseMove"));
    m_summary->setObjectName(QStringLiteral("releaseSummary"));
    m_list->setObjectName(QStringLiteral("releaseMoved"));
    setTone(Tone::Info);
    build();
    hide();
}

void ReleaseDateEditor::build()
{
    m_date->setKeyboardTracking(false);
    for (const DateStatus status :
         {DateStatus::Calculated, DateStatus::Expected, DateStatus::Decided, DateStatus::Actual}) {
        m_status->addItem(capitalised(choiceText(status)), static_cast<int>(status));
    }
    connect(m_date, &DateField::dateChanged, this, &ReleaseDateEditor::preview);
    connect(m_status, &QComboBox::currentIndexChanged, this, &ReleaseDateEditor::preview);
    connect(m_move, &QPushButton::clicked, this, &ReleaseDateEditor::move);

    auto *row = new QHBoxLayout;
    row->setSpacing(lines(this, 1.0));
    row->addWidget(makeFields(), 2);
    row->addWidget(makePreview(), 3);
    body()->addLayout(row);
}

QWidget *ReleaseDateEditor::makeFields()
{
    auto *fields = new QWidget(this);
    auto *form = new QFormLayout(fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("&Release date"), m_date);
    form->addRow(m_weekday);
    form->addRow(tr("How &firm it is"), m_status);
    form->addRow(m_warning);
    auto *keep = new QPushButton(tr("Keep the date as it &is"), fields);
    keep->setObjectName(QStringLiteral("releaseKeep"));
    connect(keep, &QPushButton::clicked, this, &ReleaseDateEditor::close);
    auto *buttons = new FlowLayout(nullptr, lines(this, 0.4));
    buttons->addWidget(m_move);
    buttons->addWidget(keep);
    form->addRow(buttons);
    return fields;
}

QWidget *ReleaseDateEditor::makePreview()
{
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    m_list->setModel(m_moved);
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFixedHeight(lines(this, 8));
    m_list->setAccessibleName(tr("Due dates that move with the release date"));
    column->addWidget(m_summary);
    column->addWidget(m_list);
    column->addWidget(m_told);
    column->addStretch(1);
    return side;
}

ReleaseDate ReleaseDateEditor::chosen() const
{
    return {m_date->date(), static_cast<DateStatus>(m_status->currentData().toInt())};
}

void ReleaseDateEditor::open(const ReleasePlan &plan)
{
    const Statement<ReleaseDate> *latest = plan.release.latest();
    const ReleaseDate start = latest
        ? latest->value
        : ReleaseDate{m_context.workspace.today().addDays(kFirstGuessDays), DateStatus::Expected};
    {
        const QSignalBlocker date(m_date);
        const QSignalBlocker status(m_status);
        m_date->setDate(start.date);
        m_status->setCurrentIndex(m_status->findData(static_cast<int>(start.status)));
    }
    preview();
    show();
    m_date->setFocus();
}

void ReleaseDateEditor::preview()
{
    const ReleaseDate release = chosen();
    m_weekday->setText(capitalised(longDate(m_context.locale, release.date)));
    const QString warning = releaseWarningText(release.date);
    m_warning->setState({warning, QStringLiteral("warning"), Tone::Waiting});
    m_warning->setVisible(!warning.isEmpty());
    const auto ripple = m_actions.previewReleaseDate(release);
    m_move->setEnabled(ripple.has_value());
    if (ripple) {
        showRipple(*ripple);
    } else {
        m_summary->setText(tr("This date cannot be."));
        m_moved->setStringList({});
        m_told->clear();
    }
}

void ReleaseDateEditor::showRipple(const workspace::DateRipple &ripple)
{
    const int count = static_cast<int>(ripple.items.size());
    m_summary->setText(count == 0 ? tr("No due dates move.")
                                  : tr("%n due date(s) move with it:", nullptr, count));
    QStringList sentences;
    const QDate today = m_context.workspace.today();
    for (const workspace::MovedDueDate &item : ripple.items) {
        //: %1 an area, %2 an item of the checklist, %3 the day before, %4 the day after.
        sentences << tr("%1 – %2: from %3 to %4")
                         .arg(areaTitle(m_context, item.area),
                              itemTitle(m_context, item.item, item.title),
                              dayAndMonth(m_context.locale, item.before.date, today),
                              dayAndMonth(m_context.locale, item.after.date, today));
    }
    m_moved->setStringList(sentences);
    m_list->setVisible(count > 0);
    QStringList offices;
    for (const OfficeId &office : ripple.toTell) {
        offices << m_context.workspace.officeName(office);
    }
    m_told->setText(
        offices.isEmpty()
            ? tr("No other office sees the plan yet.")
            : tr("Told with the next bundle: %1").arg(offices.join(QStringLiteral(", "))));
}

void ReleaseDateEditor::move()
{
    if (m_actions.moveReleaseDate(chosen())) {
        close();
    }
}

void ReleaseDateEditor::close()
{
    hide();
    emit finished();
}

} // namespace landgang::ui
