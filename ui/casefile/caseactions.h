// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/plan/disputes.h"
#include "core/workspace/plan/movereleasedate.h"
#include "core/workspace/sharing/consents.h"
#include "ui/words/uicontext.h"

#include <QObject>

namespace landgang::ui {

/// Everything the case page can do, in one place: each call is one use case, answers whether it was
/// done, and says so – or why not – by a signal.
class CaseActions final : public QObject
{
    Q_OBJECT

public:
    explicit CaseActions(UiContext &context, QObject *parent = nullptr);

    void setCase(const CaseId &id) { m_case = id; }

    bool mapNeed(const AreaKey &area, Need need);
    bool askOffice(const AreaKey &area, const OfficeId &office);
    bool acceptResponsibility(const AreaKey &area, const QString &condition);
    bool declineResponsibility(const AreaKey &area, const QString &reason);
    bool setItem(const ItemKey &item, const ItemState &state);
    /// Nothing, and a signal, when the date cannot be.
    std::optional<workspace::DateRipple> previewReleaseDate(const ReleaseDate &release);
    bool moveReleaseDate(const ReleaseDate &release);
    bool recordConsent(const workspace::Consent &consent);
    bool withdrawConsent(const OfficeId &office, const std::vector<AreaKey> &areas);
    bool resolve(const workspace::Dispute &dispute, const StatementId &chosen);
    bool resolve(const workspace::Dispute &dispute, const changelog::Value &value);

signals:
    void done(const QString &sentence);
    void failed(const landgang::Error &error);

private:
    bool report(const Result<> &result, const QString &sentence);

    UiContext &m_context;
    std::optional<CaseId> m_case;
};

} // namespace landgang::ui
