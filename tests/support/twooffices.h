// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/office/createoffice.h"
#include "core/workspace/office/officecards.h"
#include "core/workspace/plan/takeinperson.h"
#include "core/workspace/sharing/consents.h"
#include "core/workspace/sharing/exportbundle.h"
#include "core/workspace/sharing/importbundle.h"
#include "tests/support/fakeclock.h"
#include "tests/support/temporarystore.h"

#include <QDir>
#include <QTemporaryDir>

namespace landgang::testing {

/// A practice prison and a practice Nav office that know each other, on real stores in a folder of
/// their own.
class TwoOffices
{
public:
    TwoOffices()
        : m_folder(QDir::currentPath() + QStringLiteral("/kontorer æøå XXXXXX"))
    {
        prison = make(QStringLiteral("Nordvik fengsel"), exchange::OfficeKind::Prison);
        nav = make(QStringLiteral("Nav Havnes"), exchange::OfficeKind::NavMunicipal);
        if (prison && nav) {
            introduce(*prison, *nav);
            introduce(*nav, *prison);
        }
    }

    /// Another office, not yet known to anyone; nullptr when it cannot be made.
    std::unique_ptr<workspace::Workspace> make(const QString &name, exchange::OfficeKind kind)
    {
        auto made = workspace::createOffice(folder(name),
                                            {.name = name,
                                             .kind = kind,
                                             .municipality = {},
                                             .phone = {},
                                             .userName = QStringLiteral("Kari Eksempel"),
                                             .userFunction = QStringLiteral("saksbehandler"),
                                             .realm = exchange::Realm::Practice,
                                             .profileFile = {}},
                                            QStringLiteral("passord"), {clock, ids});
        return made ? *std::move(made) : nullptr;
    }

    /// Makes `other` known to `office` and compares the words. False when a step was refused.
    bool introduce(workspace::Workspace &office, const workspace::Workspace &other)
    {
        const QString card = file(other.office().name + QStringLiteral(".landgang-card"));
        QStringList typed;
        for (const int position : workspace::askedWords(other.officeId())) {
            typed << workspace::cardWords(other.officeId()).at(position);
        }
        return workspace::exportCard(other, card) && workspace::importCard(office, card)
            && workspace::confirmCard(office, other.officeId(), typed);
    }

    /// A fictional person released in 120 days.
    Result<CaseId> takeIn()
    {
        return workspace::takeInPerson(
            *prison,
            {.name = {QStringLiteral("Testperson"), QStringLiteral("Ola")},
             .idNumber = QStringLiteral("15839010009"),
             .intake = clock.today().addDays(-20),
             .release = ReleaseDate{clock.today().addDays(120), DateStatus::Expected},
             .municipalityAfter = QStringLiteral("Havnes")});
    }

    /// Consent for `areas` towards the Nav office.
    Result<> consent(const CaseId &id, const std::vector<QString> &areas)
    {
        workspace::Consent given{.office = nav->officeId(),
                                 .areas = {},
                                 .from = clock.today(),
                                 .until = clock.today().addDays(200),
                                 .basis = QStringLiteral("samtykke på papir")};
        for (const QString &area : areas) {
            given.areas.push_back(*AreaKey::fromString(area));
        }
        return workspace::recordConsent(*prison, id, given);
    }

    /// Exports from one office and reads in at the other.
    Result<workspace::ImportReport> send(workspace::Workspace &from, workspace::Workspace &to,
                                         const QString &name)
    {
        clock.advanceMinutes(5);
        const auto written = workspace::exportBundle(from, to.officeId(), file(name));
        if (!written) {
            return written.error();
        }
        return workspace::importBundle(to, file(name));
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder(const QString &office) const
    {
        return m_folder.filePath(office + QStringLiteral(" lager"));
    }

    FakeClock clock{QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC)};
    SystemIdSource ids;

private:
    QTemporaryDir m_folder;

public:
    std::unique_ptr<workspace::Workspace> prison; ///< nullptr when it could not be made.
    std::unique_ptr<workspace::Workspace> nav;
};

} // namespace landgang::testing
