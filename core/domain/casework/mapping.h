// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/keys.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace landgang {

/// Who asks: the needs are mapped once for both (region sør's plan to harmonise the two mappings).
enum class MappingAgency { CorrectionalService, Nav };

/// What became of a question. Not asked is no answer at all: the three stay different.
enum class MappingOutcome { Need, NoNeed, Declined };

struct MappingAnswer {
    CodeKey question;
    MappingAgency agency = MappingAgency::CorrectionalService;
    MappingOutcome outcome = MappingOutcome::Need;
    QString note = {};
    QDate answered = {};
    std::optional<QDate> confirmed = {}; ///< Last day it was confirmed unchanged.

    bool operator==(const MappingAnswer &) const = default;
};

/// How the two agencies' answers to one question stand to each other.
enum class MappingMatch {
    NeitherAsked,
    OneAsked,
    Same,
    NotesDiffer, ///< The same outcome in other words.
    Different,
};

/// One question with both answers beside each other.
struct MappingRow {
    CodeKey question;
    std::optional<MappingAnswer> correctionalService = {};
    std::optional<MappingAnswer> nav = {};
    MappingMatch match = MappingMatch::NeitherAsked;

    bool operator==(const MappingRow &) const = default;
};

/// One row per question, in their order. Of several answers by one agency the latest counts.
[[nodiscard]] std::vector<MappingRow> sideBySide(const std::vector<CodeKey> &questions,
                                                 const std::vector<MappingAnswer> &answers);

/// Days after which an answer must be confirmed or asked again. Ours.
inline constexpr int kMappingAnswerDays = 180;

[[nodiscard]] bool isStale(const MappingAnswer &answer, QDate today);

/// "Confirm unchanged": the same answer, seen again today.
[[nodiscard]] MappingAnswer confirmedUnchanged(MappingAnswer answer, QDate today);

} // namespace landgang
