// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/exchange/disclosure/selection.h"
#include "tests/core/exchange/fixture.h"

/// Who may see what, as a table: both the selection and the check after it must come to the same.
namespace landgang::exchange::fixture {

/// The offices of the table; ids alone, as disclosure asks for nothing else.
[[nodiscard]] OfficeId prisonId();
[[nodiscard]] OfficeId navId();
[[nodiscard]] OfficeId municipalityId();
[[nodiscard]] QDate today();

struct Situation {
    QString name;
    std::vector<StreamStanding> standings;
    OfficeId receiver;
    QDate day;
    QStringList leaving; ///< "core", "private", or the area.
};

[[nodiscard]] const std::vector<Situation> &situations();
[[nodiscard]] Situation situationOf(const QString &name);
[[nodiscard]] QString nameOf(const Situation &situation, const StreamId &stream);

/// The standing of `stream` after its owner wrote `ops`, each in a change of its own.
[[nodiscard]] StreamStanding standingWith(const changelog::Stream &stream,
                                          const std::vector<changelog::Op> &ops);
[[nodiscard]] changelog::Stream coreAt(const OfficeId &owner);
[[nodiscard]] changelog::Stream areaAt(const OfficeId &owner, const QString &area);
[[nodiscard]] changelog::GrantOp grantTo(const OfficeId &office);

} // namespace landgang::exchange::fixture
