// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/field.h"

#include <algorithm>
#include <array>

namespace landgang::changelog {
namespace {

constexpr std::array kFields{
    FieldInfo{Field::PersonName, "person-name", 0},
    FieldInfo{Field::Intake, "intake", 0},
    FieldInfo{Field::Release, "release", 0},
    FieldInfo{Field::MunicipalityAfter, "municipality-after", 0},
    FieldInfo{Field::Profile, "profile", 0},
    FieldInfo{Field::IdNumber, "id-number", 0},
    FieldInfo{Field::LegalStatus, "legal-status", 0},
    FieldInfo{Field::Need, "need", 0},
    FieldInfo{Field::Responsibility, "responsibility", 0},
    FieldInfo{Field::ItemKey, "item-key", 0},
    FieldInfo{Field::ItemTitle, "item-title", 0},
    FieldInfo{Field::ItemDue, "item-due", 0},
    FieldInfo{Field::Consent, "consent", 0},
    FieldInfo{Field::ConsentWithdrawn, "consent-withdrawn", 0},
    FieldInfo{Field::OfficeCard, "office-card", 0},
    FieldInfo{Field::OfficeConfirmed, "office-confirmed", 0},
    FieldInfo{Field::BundleOut, "bundle-out", 0},
    FieldInfo{Field::BundleIn, "bundle-in", 0},
    FieldInfo{Field::Forgotten, "forgotten", 0},
    FieldInfo{Field::ItemState, "item-state", 0},
};

} // namespace

std::optional<FieldInfo> fieldInfo(Field field)
{
    const auto *const found =
        std::find_if(kFields.begin(), kFields.end(),
                     [field](const FieldInfo &info) { return info.field == field; });
    return found == kFields.end() ? std::nullopt : std::optional<FieldInfo>(*found);
}

QString fieldName(Field field)
{
    const std::optional<FieldInfo> info = fieldInfo(field);
    return info ? QString::fromLatin1(info->name)
                : QStringLiteral("field-%1").arg(static_cast<int>(field));
}

} // namespace landgang::changelog
