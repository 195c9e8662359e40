// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace landgang::changelog {

/// Every field the log knows. The number is what is written and never changes its meaning; new
/// fields get new numbers. A field this program does not know is kept and passed on untouched.
enum class Field : quint16 {
    // The case, in its core stream.
    PersonName = 1, ///< [family, given]
    Intake = 2, ///< [date]
    Release = 3, ///< [date, status]
    MunicipalityAfter = 4, ///< [name]
    Profile = 5, ///< [id, hash]
    // The case, in its identity stream.
    IdNumber = 20, ///< [digits]
    LegalStatus = 21, ///< [status]
    Situation = 22, ///< [key]
    SentenceTerm = 23, ///< [kind, first day, days, deducted days]
    BirthDate = 24, ///< [date]
    Guardian = 25, ///< [name, contact]
    AddressProtection = 26, ///< [protection]
    ReleaseReason = 27, ///< [code]: why the release date moved last
    // One each of several of a case, on entities of their own: dates of the sentence in the
    // identity stream, the others in the core.
    PlannedDate = 30, ///< [kind, date, status, place, reason]
    CaseEvent = 31, ///< [kind, date, office or null, note]
    // The case, in its core stream.
    PersonLanguage = 32, ///< [spoken, written, interpreter]
    MunicipalityNow = 33, ///< [name]
    // A need area.
    Need = 40, ///< [need]
    Responsibility = 41, ///< [state, office, reason]
    Condition = 42, ///< [office, kind, text, until or null]
    // One each of several of an area, on entities of their own.
    MappingAnswer = 43, ///< [question, agency, outcome, note, answered, confirmed or null]
    Application = 44, ///< [service, area, sent, reference, sent by]
    // A checklist item.
    ItemKey = 60, ///< [key]
    ItemTitle = 61, ///< [title]
    ItemDue = 63, ///< [date, anchor, offset, anchor date]
    // A consent, in the office's private stream.
    Consent = 80, ///< [case, office, until, basis, area …]
    ConsentWithdrawn = 81, ///< [date, reason]
    // An office known to this one, in the private stream.
    OfficeCard = 100, ///< [card file]
    OfficeConfirmed = 101, ///< [date]
    // A bundle that was written or read in, in the private stream: the disclosure ledger.
    /// [bundle, to, number, created, changes, manifest digest, (stream, head) …, PC]
    BundleOut = 120,
    BundleIn = 121, ///< The same, of a bundle from there.
    // A case this office forgot, in the private stream.
    Forgotten = 140, ///< [case, day, stream …]
    // What became of a bundle, in the private stream; see core/workspace/sharing/answers.h.
    RefusalGiven = 160, ///< [bundle, from, number, at, reason, manifest digest]
    RefusalHeard = 161, ///< [bundle, by, at, reason]
    AnswerByPhone = 162, ///< [bundle, from, at, result]
    // Of the plan as a whole, on entities of their own in the stream of its plan area.
    Party = 200, ///< [kind, name, reach, contact]
    NavOffice = 201, ///< [part, office or null, name, ground, status, since]
    Coordinator = 202, ///< [step, office, user, date]
    Voice = 203, ///< [plan version, date, view, reason, goals, comment on the day of release]
    PowerOfAttorney = 204, ///< [holder, from, until or null, withdrawn or null, area …]
    Meeting = 205, ///< [kind, start, minutes, place, n, asked …, n, came …, decision …]
    Setting = 206, ///< [key, from]
    // In the private stream: what no other office gets.
    HomeAddress = 220, ///< [case, address]
    ContactPerson = 221, ///< [office or null, name, phone, hours, from, until, deputy, function …]
    OfficeDetails = 222, ///< [office, address, hours, written language]
    ProfileInForce = 223, ///< [id, hash]

    // What the responsible office confirms: from kFirstConfirmable on.
    ItemState = 1000, ///< [progress, evidence]
    ApplicationOutcome = 1001, ///< [outcome, date]
    Tracker = 1002, ///< [thing, applied, cost, promised, received, handed over], null when not yet
    FollowUpOutcome = 1003, ///< [date, note, code …]
    NoticeGiven = 1004, ///< [date, evidence]
    ItemReason = 1005, ///< [code]: why an item waits or is not needed
};

/// Fields from this number on tell how far work has come. The answer of the office responsible for
/// it is not replaced by another's; see confirmation.h. The rule goes by number, so that programs
/// that do not know a field merge it alike.
inline constexpr quint16 kFirstConfirmable = 1000;

[[nodiscard]] constexpr bool isConfirmable(Field field)
{
    return static_cast<quint16>(field) >= kFirstConfirmable;
}

/// What a value of a field is made of. What the parts mean: fieldvalues.h.
enum class FieldType {
    Text, ///< One text.
    Date, ///< One day.
    Choice, ///< One of a few short words.
    Record, ///< Several parts that belong together.
};

struct FieldInfo {
    Field field;
    const char *name; ///< In dumps.
    FieldType type;
    int since; ///< Schema version that introduced it.
};

/// Which fields a program knows: a value, so that two versions can be compared. Nothing of what a
/// stream says depends on it: a field that is not in the registry is merged, kept and passed on
/// like any other and merely has no name.
class FieldRegistry
{
public:
    /// In any order, each number once.
    explicit FieldRegistry(std::vector<FieldInfo> fields);

    /// That of this program.
    [[nodiscard]] static const FieldRegistry &current();

    /// Nothing for a field of a later version.
    [[nodiscard]] std::optional<FieldInfo> info(Field field) const;
    /// The name in dumps: "release", or "field-9999" for one that is not known.
    [[nodiscard]] QString name(Field field) const;
    /// Ordered by number.
    [[nodiscard]] const std::vector<FieldInfo> &fields() const { return m_fields; }

private:
    std::vector<FieldInfo> m_fields;
};

/// The name of a field to this program.
[[nodiscard]] QString fieldName(Field field);

/// The schema version this program writes into its changes.
inline constexpr int kSchemaVersion = 0;

} // namespace landgang::changelog
