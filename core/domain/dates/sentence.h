// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QDate>

#include <optional>
#include <vector>

namespace landgang {

/// What a court measured out: "1 year and 3 months".
struct SentenceLength {
    int years = 0;
    int months = 0;
    int days = 0;

    bool operator==(const SentenceLength &) const = default;
};

/// The days of several sentences served one after the other from `start`: they are summed
/// (forskrift om straffegjennomføring). Months have their days in the calendar, so leap years
/// count.
[[nodiscard]] int totalDays(QDate start, const std::vector<SentenceLength> &sentences);

/// A time that does not count as served: interruption (avbrudd), escape, unauthorised absence or
/// remand in another case (forskrift om straffegjennomføring).
struct Interruption {
    QDate from;
    std::optional<QDate> until = {}; ///< The day time runs again; missing while it does not.

    bool operator==(const Interruption &) const = default;
};

enum class SentenceKind {
    Imprisonment,
    FineSubsidiary, ///< Subsidiary prison for an unpaid fine (bøtesoning).
    PreventiveDetention, ///< Forvaring: `days` is the minimum term.
};

struct SentenceTerm {
    SentenceKind kind = SentenceKind::Imprisonment;
    QDate start; ///< First day of serving, after remand.
    int days = 0;
    int deductedDays = 0; ///< Remand and transport.
    std::vector<Interruption> interruptions = {};

    bool operator==(const SentenceTerm &) const = default;
};

/// Why no parole is expected.
enum class ParoleObstacle {
    None,
    ServedInFull, ///< A fine's subsidiary prison is always served in full.
    RemainderTooShort, ///< Fewer than 14 days would remain.
    DecidedByCourt, ///< Preventive detention has no date of its own.
};

/// What the program calculates from a term. The prison's own calculation decides.
struct SentenceDates {
    std::optional<QDate> end; ///< Endt tid; unknown while time does not run, none for detention.
    std::optional<QDate> parole;
    std::optional<QDate> minimumTerm; ///< Minstetid, of preventive detention.
    ParoleObstacle obstacle = ParoleObstacle::None;

    bool operator==(const SentenceDates &) const = default;
};

inline constexpr int kLeastServedBeforeParole = 60; ///< Days, straffegjennomføringsloven § 42.
inline constexpr int kLeastRemainderAtParole = 14; ///< Days, straffegjennomføringsloven § 42.

/// Parole comes when two thirds and at least 60 days are served, remand included, unless fewer than
/// 14 days remain: in practice from a sentence of 74 days (straffegjennomføringsloven § 42). A part
/// of a day counts as a whole one. It is expected, never promised: parole can be refused.
[[nodiscard]] SentenceDates sentenceDates(const SentenceTerm &term);

/// The day on which `days` of the term, deductions included, are served; nothing while time does
/// not run. Never before the start.
[[nodiscard]] std::optional<QDate> dayServed(const SentenceTerm &term, int days);

} // namespace landgang
