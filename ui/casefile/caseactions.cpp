// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/caseactions.h"

#include "core/workspace/plan/mapneed.h"
#include "core/workspace/plan/responsibility.h"
#include "core/workspace/plan/setitem.h"
#include "ui/words/choicetext.h"
#include "ui/words/datetext.h"
#include "ui/words/plannames.h"
#include "ui/words/valuetext.h"

namespace landgang::ui {

CaseActions::CaseActions(UiContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

bool CaseActions::report(const Result<> &result, const QString &sentence)
{
    if (!result) {
        emit failed(result.error());
        return false;
    }
    emit done(sentence);
    return true;
}

bool CaseActions::mapNeed(const AreaKey &area, Need need)
{
    //: %1 an area, %2 what the person answered: "Housing: has a need."
    const QString sentence = tr("%1: %2.").arg(areaTitle(m_context, area), choiceText(need));
    return report(workspace::mapNeed(m_context.workspace, *m_case, area, need), sentence);
}

bool CaseActions::askOffice(const AreaKey &area, const OfficeId &office)
{
    return report(
        workspace::proposeResponsibility(m_context.workspace, *m_case, area, office),
        tr("%1 is asked to take responsibility for %2. It hears of it with the next bundle.")
            .arg(m_context.workspace.officeName(office), areaTitle(m_context, area)));
}

bool CaseActions::acceptResponsibility(const AreaKey &area, const QString &condition)
{
    return report(workspace::acceptResponsibility(m_context.workspace, *m_case, area, condition),
                  tr("%1 has taken responsibility for %2.")
                      .arg(m_context.workspace.office().name, areaTitle(m_context, area)));
}

bool CaseActions::declineResponsibility(const AreaKey &area, const QString &reason)
{
    return report(workspace::declineResponsibility(m_context.workspace, *m_case, area, reason),
                  tr("%1 has said no to responsibility for %2.")
                      .arg(m_context.workspace.office().name, areaTitle(m_context, area)));
}

bool CaseActions::setItem(const ItemKey &item, const ItemState &state)
{
    //: %1 an item of the checklist, %2 how far it has come.
    const QString sentence =
        tr("%1 – %2.").arg(itemTitle(m_context, item, item.toString()), valueText(state));
    return report(workspace::setItem(m_context.workspace, *m_case, item, state), sentence);
}

std::optional<workspace::DateRipple> CaseActions::previewReleaseDate(const ReleaseDate &release)
{
    const Result<workspace::DateRipple> ripple =
        workspace::previewReleaseDate(m_context.workspace, *m_case, release);
    if (!ripple) {
        emit failed(ripple.error());
        return std::nullopt;
    }
    return ripple.value();
}

bool CaseActions::moveReleaseDate(const ReleaseDate &release)
{
    const Result<workspace::DateRipple> ripple =
        workspace::moveReleaseDate(m_context.workspace, *m_case, release);
    if (!ripple) {
        emit failed(ripple.error());
        return false;
    }
    emit done(tr("The release date is %1. %n due date(s) moved with it.", nullptr,
                 static_cast<int>(ripple->items.size()))
                  .arg(longDate(m_context.locale, release.date)));
    return true;
}

bool CaseActions::recordConsent(const workspace::Consent &consent)
{
    return report(workspace::recordConsent(m_context.workspace, *m_case, consent),
                  tr("Consent recorded: %1 may see %2. It gets them with the next bundle.")
                      .arg(m_context.workspace.officeName(consent.office),
                           areaTitles(m_context, consent.areas)));
}

bool CaseActions::withdrawConsent(const OfficeId &office, const std::vector<AreaKey> &areas)
{
    return report(workspace::withdrawConsent(m_context.workspace, *m_case, office, areas),
                  tr("Withdrawn: %1 gets nothing new about %2. What it has received it keeps.")
                      .arg(m_context.workspace.officeName(office), areaTitles(m_context, areas)));
}

bool CaseActions::resolve(const workspace::Dispute &dispute, const StatementId &chosen)
{
    return report(workspace::resolveDispute(m_context.workspace, dispute, chosen),
                  tr("The answer is chosen. It holds for every office once the next bundle is read "
                     "in."));
}

bool CaseActions::resolve(const workspace::Dispute &dispute, const changelog::Value &value)
{
    return report(
        workspace::resolveDispute(m_context.workspace, dispute, value),
        tr("The new answer stands. It holds for every office once the next bundle is read "
           "in."));
}

} // namespace landgang::ui
