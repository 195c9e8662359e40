// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/field.h"

#include <algorithm>

namespace landgang::changelog {
namespace {

std::vector<FieldInfo> ourFields()
{
    using enum FieldType;
    return {
        {Field::PersonName, "person-name", Record, 0},
        {Field::Intake, "intake", Date, 0},
        {Field::Release, "release", Record, 0},
        {Field::MunicipalityAfter, "municipality-after", Text, 0},
        {Field::Profile, "profile", Record, 0},
        {Field::IdNumber, "id-number", Text, 0},
        {Field::LegalStatus, "legal-status", Choice, 0},
        {Field::Need, "need", Choice, 0},
        {Field::Responsibility, "responsibility", Record, 0},
        {Field::ItemKey, "item-key", Text, 0},
        {Field::ItemTitle, "item-title", Text, 0},
        {Field::ItemDue, "item-due", Record, 0},
        {Field::Consent, "consent", Record, 0},
        {Field::ConsentWithdrawn, "consent-withdrawn", Record, 0},
        {Field::OfficeCard, "office-card", Record, 0},
        {Field::OfficeConfirmed, "office-confirmed", Date, 0},
        {Field::BundleOut, "bundle-out", Record, 0},
        {Field::BundleIn, "bundle-in", Record, 0},
        {Field::Forgotten, "forgotten", Record, 0},
        {Field::RefusalGiven, "refusal-given", Record, 0},
        {Field::RefusalHeard, "refusal-heard", Record, 0},
        {Field::AnswerByPhone, "answer-by-phone", Record, 0},
        {Field::ItemState, "item-state", Record, 0},
        {Field::Situation, "situation", Text, 0},
        {Field::SentenceTerm, "sentence-term", Record, 0},
        {Field::BirthDate, "birth-date", Date, 0},
        {Field::Guardian, "guardian", Record, 0},
        {Field::AddressProtection, "address-protection", Choice, 0},
        {Field::ReleaseReason, "release-reason", Text, 0},
        {Field::PlannedDate, "planned-date", Record, 0},
        {Field::CaseEvent, "case-event", Record, 0},
        {Field::PersonLanguage, "person-language", Record, 0},
        {Field::MunicipalityNow, "municipality-now", Text, 0},
        {Field::Condition, "condition", Record, 0},
        {Field::MappingAnswer, "mapping-answer", Record, 0},
        {Field::Application, "application", Record, 0},
        {Field::Party, "party", Record, 0},
        {Field::NavOffice, "nav-office", Record, 0},
        {Field::Coordinator, "coordinator", Record, 0},
        {Field::Voice, "voice", Record, 0},
        {Field::PowerOfAttorney, "power-of-attorney", Record, 0},
        {Field::Meeting, "meeting", Record, 0},
        {Field::Setting, "setting", Record, 0},
        {Field::HomeAddress, "home-address", Record, 0},
        {Field::ContactPerson, "contact-person", Record, 0},
        {Field::OfficeDetails, "office-details", Record, 0},
        {Field::ProfileInForce, "profile-in-force", Record, 0},
        {Field::ApplicationOutcome, "application-outcome", Record, 0},
        {Field::Tracker, "tracker", Record, 0},
        {Field::FollowUpOutcome, "follow-up-outcome", Record, 0},
        {Field::NoticeGiven, "notice-given", Record, 0},
        {Field::ItemReason, "item-reason", Text, 0},
    };
}

} // namespace

FieldRegistry::FieldRegistry(std::vector<FieldInfo> fields)
    : m_fields(std::move(fields))
{
    std::sort(m_fields.begin(), m_fields.end(),
              [](const FieldInfo &a, const FieldInfo &b) { return a.field < b.field; });
}

const FieldRegistry &FieldRegistry::current()
{
    static const FieldRegistry registry(ourFields());
    return registry;
}

std::optional<FieldInfo> FieldRegistry::info(Field field) const
{
    const auto found =
        std::lower_bound(m_fields.begin(), m_fields.end(), field,
                         [](const FieldInfo &info, Field wanted) { return info.field < wanted; });
    return found == m_fields.end() || found->field != field ? std::nullopt
                                                            : std::optional<FieldInfo>(*found);
}

QString FieldRegistry::name(Field field) const
{
    const std::optional<FieldInfo> known = info(field);
    return known ? QString::fromLatin1(known->name)
                 : QStringLiteral("field-%1").arg(static_cast<int>(field));
}

QString fieldName(Field field)
{
    return FieldRegistry::current().name(field);
}

} // namespace landgang::changelog
