// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/result.h"
#include "core/domain/profile/profile.h"
#include "core/domain/releaseplan.h"
#include "core/exchange/trust/officecard.h"
#include "core/workspace/changenotice.h"
#include "core/workspace/environment.h"

#include <QObject>

#include <memory>
#include <vector>

namespace landgang::workspace {

class WorkspaceState;

/// An office this one has the card of.
struct KnownOffice {
    exchange::OfficeCard card;
    std::optional<QDate> confirmed; ///< Since when the words were compared; nothing: not yet.
    std::optional<QDateTime> lastHeard; ///< When a bundle of theirs was last read in. UTC.
};

/// One office's opened store: what windows and commands read from. Changing anything is done by the
/// use cases beside this file, each of which takes the workspace as its first argument. Not
/// thread-safe.
class Workspace final : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(std::unique_ptr<WorkspaceState> state);
    ~Workspace() override;

    /// Our own card: name, kind, colleagues, certificates.
    [[nodiscard]] const exchange::OfficeCard &office() const;
    [[nodiscard]] OfficeId officeId() const { return office().office(); }
    /// The colleague who works now.
    [[nodiscard]] const exchange::StaffMember &user() const;
    [[nodiscard]] bool isPractice() const;
    [[nodiscard]] const Profile &profile() const;
    [[nodiscard]] QDate today() const;
    /// Absolute path of the folder of the store.
    [[nodiscard]] QString folder() const;

    /// Every plan this office holds, soonest release first; without a date first of all.
    Result<std::vector<ReleasePlan>> plans() const;
    /// Errors: NotFound.
    Result<ReleasePlan> plan(const CaseId &id) const;
    /// Offices we have cards of, ours left out, by name.
    Result<std::vector<KnownOffice>> knownOffices() const;
    /// Errors: NotFound.
    Result<KnownOffice> knownOffice(const OfficeId &id) const;

    /// The name of an office – ours, a known one – or a short form of its id when it is neither.
    [[nodiscard]] QString officeName(const OfficeId &id) const;
    /// The name of a colleague of `office`, or empty when its card does not tell.
    [[nodiscard]] QString userName(const OfficeId &office, const UserId &user) const;

    /// For the use cases of this module alone.
    [[nodiscard]] WorkspaceState &state() const { return *m_state; }

signals:
    /// Emitted once after each committed action, on the thread of the workspace.
    void changed(const landgang::workspace::ChangeNotice &notice);

private:
    std::unique_ptr<WorkspaceState> m_state;
};

} // namespace landgang::workspace
