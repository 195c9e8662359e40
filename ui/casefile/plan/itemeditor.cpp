// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/plan/itemeditor.h"

#include "core/domain/itemstanding.h"
#include "core/workspace/workspace.h"
#include "ui/casefile/areatext.h"
#include "ui/casefile/caseactions.h"
#include "ui/common/flowlayout.h"
#include "ui/common/primarybutton.h"
#include "ui/common/statelabel.h"
#include "ui/common/textlabel.h"
#include "ui/disputes/disputelist.h"
#include "ui/look/metrics.h"
#include "ui/words/choicetext.h"
#include "ui/words/datetext.h"
#include "ui/words/itemtext.h"
#include "ui/words/plannames.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace landgang::ui {

namespace {

/// The area an item lies in; every item of a plan lies in one.
const NeedArea &areaOf(const ReleasePlan &plan, const ItemKey &key, const ChecklistItem *&item)
{
    for (const NeedArea &area : plan.areas) {
        for (const ChecklistItem &each : area.items) {
            if (each.key == key) {
                item = &each;
                return area;
            }
        }
    }
    Q_UNREACHABLE();
}

} // namespace

ItemEditor::ItemEditor(const UiContext &context, CaseActions &actions, QWidget *parent)
    : Card({}, parent)
    , m_context(context)
    , m_actions(actions)
    , m_title(new TextLabel({}, TextRole::Heading, this))
    , m_rule(new TextLabel({}, TextRole::Secondary, this))
    , m_state(new StateLabel({}, TextRole::Body, this))
    , m_statement(new TextLabel({}, TextRole::Secondary, this))
    , m_disputes(new DisputeList(context, DisputeCard::Heading::Question, this))
    , m_fields(new QWidget(this))
    , m_evidence(new QPlainTextEdit(m_fields))
    , m_refusal(new TextLabel({}, TextRole::Body, m_fields))
    , m_notOurs(new TextLabel({}, TextRole::Secondary, this))
{
    setObjectName(QStringLiteral("itemEditor"));
    setTone(Tone::Info);
    connect(m_disputes, &DisputeList::chosen, this,
            [this](const auto &dispute, const auto &id) { m_actions.resolve(dispute, id); });
    connect(m_disputes, &DisputeList::answered, this,
            [this](const auto &dispute, const auto &value) { m_actions.resolve(dispute, value); });
    build();
}

void ItemEditor::build()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_title, m_rule, m_state, m_statement,
                                                            m_disputes, m_fields, m_notOurs}) {
        body()->addWidget(widget);
    }
    m_evidence->setObjectName(QStringLiteral("itemEvidence"));
    m_evidence->setTabChangesFocus(true);
    m_evidence->setFixedHeight(lines(this, 3.6));
    m_refusal->setObjectName(QStringLiteral("itemRefusal"));
    m_refusal->setTone(Tone::Gap);
    m_refusal->hide();
    auto *label = new TextLabel(tr("&What shows it, or why not"), TextRole::Body, m_fields);
    label->setBuddy(m_evidence);

    auto *column = new QVBoxLayout(m_fields);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_evidence);
    column->addWidget(m_refusal);
    auto *done = new PrimaryButton(tr("Mark as &done"), m_fields);
    done->setObjectName(QStringLiteral("itemDone"));
    connect(done, &QPushButton::clicked, this, [this] { record(Progress::Done); });
    auto *row = new FlowLayout(nullptr, lines(this, 0.4));
    row->addWidget(done);
    addAction(row, tr("Wa&iting for someone else"), QStringLiteral("itemWaiting"),
              Progress::WaitingForOther);
    addAction(row, tr("&Not needed"), QStringLiteral("itemNotNeeded"), Progress::NotNeeded);
    addAction(row, tr("The person said no &thanks"), QStringLiteral("itemDeclined"),
              Progress::DeclinedByPerson);
    m_reopen = addAction(row, tr("&Open again"), QStringLiteral("itemReopen"), Progress::Open);
    column->addLayout(row);
}

QPushButton *ItemEditor::addAction(QLayout *row, const QString &text, const QString &name,
                                   Progress progress)
{
    auto *button = new QPushButton(text, m_fields);
    button->setObjectName(name);
    connect(button, &QPushButton::clicked, this, [this, progress] { record(progress); });
    row->addWidget(button);
    return button;
}

void ItemEditor::record(Progress progress)
{
    const ItemState state{progress, m_evidence->toPlainText().trimmed()};
    const QString missing = missingText(state);
    m_refusal->setText(missing);
    m_refusal->setVisible(!missing.isEmpty());
    if (!missing.isEmpty()) {
        m_evidence->setFocus();
        return;
    }
    // Cleared first, because the page shows the item anew while the action runs.
    const QString typed = m_evidence->toPlainText();
    m_evidence->clear();
    if (!m_actions.setItem(m_place->second, state)) {
        m_evidence->setPlainText(typed);
    }
}

void ItemEditor::changePlace(const Place &place)
{
    if (m_place == place) {
        return;
    }
    if (m_place) {
        m_drafts[*m_place] = m_evidence->toPlainText();
    }
    m_place = place;
    m_evidence->setPlainText(m_drafts[place]);
    m_refusal->hide();
}

void ItemEditor::showItem(const ReleasePlan &plan, const ItemKey &key,
                          const std::vector<workspace::Dispute> &disputes)
{
    changePlace({plan.id, key});
    const ChecklistItem *item = nullptr;
    const NeedArea &area = areaOf(plan, key, item);
    const ItemDefinition *definition = m_context.workspace.profile().item(key);
    const QString title = itemTitle(m_context, key, item->title);
    m_title->setText(title);
    setAccessibleName(title);
    m_evidence->setAccessibleName(tr("What shows it, or why not: %1").arg(title));
    m_evidence->setPlaceholderText(definition ? definition->evidence.in(m_context.language)
                                              : QString());
    const QString rule = deadlineText(countingDue(*item), definition);
    m_rule->setText(rule);
    m_rule->setVisible(!rule.isEmpty());
    showStatement(*item);

    std::vector<workspace::Dispute> ours;
    for (const workspace::Dispute &dispute : disputes) {
        if (dispute.item == key) {
            ours.push_back(dispute);
        }
    }
    m_disputes->setDisputes(ours);
    offerActions(plan, area, *item);
}

void ItemEditor::showStatement(const ChecklistItem &item)
{
    const ItemState *agreed = item.state.agreed();
    const bool disputed = item.state.isDisputed();
    StateText state = progressText(agreed ? agreed->progress : Progress::Open);
    state.word = capitalised(state.word);
    m_state->setState(state);
    m_state->setVisible(!disputed);
    QStringList parts;
    if (agreed && agreed->progress != Progress::Open) {
        const Statement<ItemState> *latest = item.state.latest();
        if (!agreed->evidence.isEmpty()) {
            parts << tr("“%1”").arg(agreed->evidence);
        }
        const QString user = m_context.workspace.userName(latest->office, latest->user);
        parts << m_context.workspace.officeName(latest->office) << user
              << dateAndTime(m_context.locale, latest->at, m_context.workspace.today());
        parts.removeAll(QString());
    }
    m_statement->setText(parts.join(QStringLiteral(" · ")));
    m_statement->setVisible(!parts.isEmpty());
}

void ItemEditor::offerActions(const ReleasePlan &plan, const NeedArea &area,
                              const ChecklistItem &item)
{
    const bool ours = mayWrite(m_context, plan, area.key);
    const ItemState *agreed = item.state.agreed();
    m_fields->setVisible(ours && !item.state.isDisputed());
    m_reopen->setVisible(agreed && agreed->progress != Progress::Open);
    m_notOurs->setText(tr("%1 lets your office read this area, not write in it.")
                           .arg(m_context.workspace.officeName(plan.owner)));
    m_notOurs->setVisible(!ours);
}

void ItemEditor::focusFirst()
{
    m_evidence->setFocus(Qt::OtherFocusReason);
}

} // namespace landgang::ui
