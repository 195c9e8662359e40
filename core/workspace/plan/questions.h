// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// What an office does once it has taken an area.
struct OpenItem {
    ItemKey item;
    QString title; ///< As written in the plan.
    std::optional<QDate> due;

    bool operator==(const OpenItem &) const = default;
};

/// The question whether an office takes responsibility for an area of somebody's plan, and how it
/// stands (forespørsel om ansvar).
struct ResponsibilityQuestion {
    CaseId plan;
    PersonName person;
    AreaKey area;
    std::optional<QDate> release; ///< The latest stated.
    std::optional<qint64> daysLeft; ///< To release; negative after it; missing without a date.
    OfficeId by; ///< Who asked while it is open, else who answered.
    QDateTime at; ///< When it was asked, or answered; UTC.
    Responsibility stands;
    std::vector<OpenItem> items; ///< Of the area and not finished; soonest due first.

    bool operator==(const ResponsibilityQuestion &) const = default;
};

/// What our office is asked and has not answered, in plans that run: people without a date first,
/// since they may be released today, then by days left. Nothing is ever answered by reading a
/// bundle in. Errors: Database, StoreDamaged.
Result<std::vector<ResponsibilityQuestion>> askedOfUs(const Workspace &workspace);

/// What others are asked, or have answered, in the running plans that our office keeps: those who
/// said no first, then those who have not answered, then those who took it; within each as above.
Result<std::vector<ResponsibilityQuestion>> askedOfOthers(const Workspace &workspace);

} // namespace landgang::workspace
