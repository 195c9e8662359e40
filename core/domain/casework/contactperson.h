// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/ids.h"
#include "core/domain/keys.h"
#include "core/domain/localizedtext.h"

#include <QDate>

#include <optional>
#include <vector>

namespace landgang {

/// Somebody to call, with what they do in plans. Region sør wants one in every Nav office, prison
/// and probation office (plan 2023).
struct ContactPerson {
    std::optional<OfficeId> office = {}; ///< Missing: an office without the program.
    QString name = {};
    QString phone = {};
    QString hours = {}; ///< "man–tor 9–15"
    std::optional<QDate> absentFrom = {};
    std::optional<QDate> absentUntil = {}; ///< Last day away; open when missing.
    QString deputy = {}; ///< Who answers meanwhile (stedfortreder).
    std::vector<FunctionKey> functions = {};

    bool operator==(const ContactPerson &) const = default;
};

[[nodiscard]] bool isAbsent(const ContactPerson &person, QDate day);

/// Who answers for `function` on `day`: those there, then the deputies of those away.
[[nodiscard]] QStringList whoAnswers(const std::vector<ContactPerson> &people,
                                     const FunctionKey &function, QDate day);

/// The functions somebody answers for on `day`: without those whose holders are all away and have
/// no deputy.
[[nodiscard]] std::vector<FunctionKey> filledFunctions(const std::vector<ContactPerson> &people,
                                                       QDate day);

/// What an office's card does not tell.
struct OfficeDetails {
    OfficeId office;
    QString address = {};
    QString hours = {};
    /// The form of Norwegian a municipality has adopted (målvedtak): it is written to in that
    /// (språklova § 15).
    Language writes = Language::Bokmaal;

    bool operator==(const OfficeDetails &) const = default;
};

} // namespace landgang
