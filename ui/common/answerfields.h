// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace landgang::ui {

class TextLabel;

/// This office's own yes or no to responsibility for an area, with what a yes depends on or why it
/// is a no. A no without a reason is held back, so that the others know whom to ask instead.
class AnswerFields final : public QWidget
{
    Q_OBJECT

public:
    /// What is still to be said.
    enum class Offer {
        Yes, ///< Nobody has asked us: only a yes makes sense.
        YesOrNo, ///< We are asked.
        No, ///< It is ours: it can be given back.
    };

    /// `name` begins the object names of the parts.
    explicit AnswerFields(const QString &name, QWidget *parent = nullptr);

    void offer(Offer offer);
    /// What is typed and not recorded.
    [[nodiscard]] QString draft() const;
    void setDraft(const QString &draft);
    void focusFirst();

signals:
    void accepted(const QString &condition);
    void declined(const QString &reason);

private:
    void decline();

    QLineEdit *m_reason;
    TextLabel *m_refusal;
    QPushButton *m_accept;
    QPushButton *m_decline;
};

} // namespace landgang::ui
