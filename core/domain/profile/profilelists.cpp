// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/profilelists.h"

#include "core/domain/profile/situationreader.h"
#include "core/domain/profile/vocabularyreader.h"

#include <algorithm>
#include <utility>

namespace landgang {

using namespace Qt::StringLiterals;

namespace {

void addNames(const QJsonValue &list, QSet<QString> &names)
{
    const QJsonArray entries = list.toArray();
    for (const auto &entry : entries) {
        names.insert(entry["key"_L1].toString());
    }
}

} // namespace

ProfileLists::ProfileLists(ProfileParts base)
    : m_parts(std::move(base))
{
}

void ProfileLists::collectNames(const QJsonValue &document)
{
    const auto addKnown = [](const auto &definitions, QSet<QString> &names) {
        for (const auto &definition : definitions) {
            names.insert(definition.key.toString());
        }
    };
    addKnown(m_parts.agencies, m_agencies.names);
    addKnown(m_parts.functions, m_names.functions.names);
    addKnown(m_parts.areas, m_names.areas.names);
    addKnown(m_parts.items, m_names.items.names);
    addNames(document["agencies"_L1], m_agencies.names);
    addNames(document["functions"_L1], m_names.functions.names);
    addNames(document["areas"_L1], m_names.areas.names);
    addNames(document["items"_L1], m_names.items.names);
    addNames(document["situations"_L1], m_situations.names);
    const QJsonArray situations = document["situations"_L1].toArray();
    for (const auto &situation : situations) {
        addNames(situation["add"_L1], m_names.items.names);
    }
}

template<typename Definition, typename Read>
void ProfileLists::readList(JsonObjectReader &profile, QLatin1StringView name, const QString &kind,
                            std::vector<Definition> &into, Read readEntry)
{
    forEachObject(profile, name, kind, [&](JsonObjectReader entry) {
        std::optional<Definition> definition = readEntry(entry);
        if (!definition) {
            return;
        }
        if (findByKey(into, definition->key) != nullptr) {
            reportSecondUse(entry);
        }
        m_places.insert({QString(name), definition->key.toString()}, entry.idOf("key"_L1));
        into.push_back(*std::move(definition));
    });
}

void ProfileLists::readBodies(JsonObjectReader &profile)
{
    if (profile.has("agencies"_L1)) {
        readList(profile, "agencies"_L1, u"agency"_s, m_parts.agencies, readAgency);
    }
    if (profile.has("functions"_L1)) {
        readList(
            profile, "functions"_L1, u"function"_s, m_parts.functions,
            [this](JsonObjectReader entry) { return readFunction(std::move(entry), m_agencies); });
    }
    if (profile.has("areas"_L1)) {
        readList(profile, "areas"_L1, u"area"_s, m_parts.areas,
                 [this](JsonObjectReader entry) { return readArea(std::move(entry)); });
        // What is guaranteed is shown first, whatever the order of the file.
        std::stable_partition(m_parts.areas.begin(), m_parts.areas.end(),
                              [](const AreaDefinition &area) { return area.guaranteed; });
    }
}

std::optional<AreaDefinition> ProfileLists::readArea(JsonObjectReader area)
{
    area.allowOnly({"key"_L1, "guaranteed"_L1, "title"_L1});
    const auto key = toKey<AreaKey>(area, "key"_L1, area.text("key"_L1));
    const bool guaranteed = area.boolean("guaranteed"_L1);
    LocalizedText title = readText(area, "title"_L1);
    m_hasGuarantee = m_hasGuarantee || guaranteed;
    return key ? std::optional(AreaDefinition{*key, guaranteed, std::move(title)}) : std::nullopt;
}

void ProfileLists::readItems(JsonObjectReader &profile)
{
    if (profile.has("items"_L1)) {
        readList(profile, "items"_L1, u"item"_s, m_parts.items, [this](JsonObjectReader entry) {
            return readItem(std::move(entry), m_names, m_parts.functions);
        });
    }
}

void ProfileLists::readSituations(JsonObjectReader &profile)
{
    if (profile.has("situations"_L1)) {
        readList(profile, "situations"_L1, u"situation"_s, m_parts.situations,
                 [this](JsonObjectReader entry) {
                     return readSituation(std::move(entry), m_situations, m_names,
                                          m_parts.functions);
                 });
    }
}

void ProfileLists::readWords(JsonObjectReader &profile)
{
    if (profile.has("reasons"_L1)) {
        readList(profile, "reasons"_L1, u"reason"_s, m_parts.reasons, readReason);
    }
    if (profile.has("questions"_L1)) {
        readList(profile, "questions"_L1, u"question"_s, m_parts.questions,
                 [this](JsonObjectReader entry) {
                     return readQuestion(std::move(entry), m_names.areas);
                 });
    }
    if (profile.has("terms"_L1)) {
        readList(profile, "terms"_L1, u"term"_s, m_parts.terms, readTerm);
    }
}

void ProfileLists::readExtras(JsonObjectReader &profile)
{
    if (profile.has("settings"_L1)) {
        readList(profile, "settings"_L1, u"setting"_s, m_parts.settings, readSetting);
    }
    if (profile.has("outcomes"_L1)) {
        readList(profile, "outcomes"_L1, u"outcome"_s, m_parts.outcomes, readOutcome);
    }
    if (profile.has("retention"_L1)) {
        readList(profile, "retention"_L1, u"time of keeping"_s, m_parts.retention, readRetention);
    }
    if (profile.has("duties"_L1)) {
        readList(profile, "duties"_L1, u"duty"_s, m_parts.duties,
                 [this](JsonObjectReader entry) { return readDuty(std::move(entry), m_names); });
    }
}

void ProfileLists::checkAll(JsonMistakes &mistakes) const
{
    checkGuarantee(m_parts, m_places, mistakes);
    checkDuties(m_parts, m_places, mistakes);
    checkCircles(m_parts, m_places, mistakes);
    if (mistakes.isEmpty()) {
        checkSituations(m_parts, m_places, mistakes);
    }
}

} // namespace landgang
