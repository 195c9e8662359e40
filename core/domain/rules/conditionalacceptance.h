// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/releaseplan.h"

#include <QDate>

namespace landgang {

/// What an office that says "yes, once …" waits for. Parole needs a home and a home needs a
/// confirmed date: an answer on a condition breaks that circle (kriminalomsorgen.no on the new
/// structure of cooperation).
enum class ConditionKind {
    DateConfirmed, ///< The day of release is decided.
    ConsentGiven, ///< The person consents.
    MunicipalityConfirmed, ///< It is settled where the person will live.
    Other, ///< As written.
};

struct Condition {
    ConditionKind kind = ConditionKind::Other;
    QString text = {};
    std::optional<QDate> validUntil = {}; ///< After this day the office must be asked again.

    bool operator==(const Condition &) const = default;
};

/// The condition on which `office` has taken an area.
struct AreaCondition {
    OfficeId office;
    Condition condition;

    bool operator==(const AreaCondition &) const = default;
};

/// What is known of the case that a condition may wait for.
struct CaseFacts {
    std::optional<DateStatus> releaseStatus = {}; ///< Missing without a date.
    std::optional<QDate> consentUntil = {}; ///< Last day of the consent to that office and area.
    bool municipalityAgreed = false;
    QDate today = {};
};

enum class ConditionState {
    Open, ///< Not met yet: the area has an office but is not ready.
    Met,
    Expired, ///< The office must be asked again.
};

/// Only people can tell whether a condition of another kind is met: it stays open.
[[nodiscard]] ConditionState stateOf(const Condition &condition, const CaseFacts &facts);

} // namespace landgang
