// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/sharing/consents.h"
#include "ui/common/card.h"
#include "ui/words/uicontext.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace landgang::ui {

class CaseActions;
class DateField;
class FlowLayout;
class TextLabel;

/// Records what a person allowed on paper. Nothing is ticked beforehand: every area is the person's
/// own choice.
class ConsentForm final : public Card
{
    Q_OBJECT

public:
    ConsentForm(const UiContext &context, CaseActions &actions, QWidget *parent = nullptr);

    /// Keeps what is ticked and typed when the case is the same.
    void setPlan(const ReleasePlan &plan);

private:
    void build();
    void buildDates(QFormLayout *form);
    void fillOffices();
    void fillAreas(const ReleasePlan &plan);
    void record();
    void showRefusal(const QString &text);
    [[nodiscard]] QString missing() const;
    [[nodiscard]] std::vector<AreaKey> tickedAreas() const;
    void clear();

    const UiContext &m_context;
    CaseActions &m_actions;
    std::optional<CaseId> m_case;
    QComboBox *m_office;
    QWidget *m_areaBox;
    FlowLayout *m_areaFlow;
    std::vector<std::pair<AreaKey, QCheckBox *>> m_areas;
    QCheckBox *m_mayWrite;
    DateField *m_from;
    QCheckBox *m_hasEnd;
    DateField *m_until;
    QLineEdit *m_basis;
    TextLabel *m_refusal;
    QPushButton *m_record;
};

} // namespace landgang::ui
