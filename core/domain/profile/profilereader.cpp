// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/profilereader.h"

#include "core/base/digest.h"
#include "core/base/limits.h"

#include <QJsonDocument>

#include <algorithm>
#include <optional>
#include <utility>

namespace landgang {

using namespace Qt::StringLiterals;

namespace {

/// Longer than any sentence's planning; a due date further away is a slip of the pen.
constexpr int kMostOffsetDays = 3650;

LocalizedText localizedText(JsonObjectReader &parent, QLatin1StringView name)
{
    JsonObjectReader text = parent.object(name);
    text.allowOnly({"nb"_L1, "nn"_L1, "sv"_L1, "en"_L1});
    return {text.text("nb"_L1), text.text("nn"_L1), text.text("sv"_L1), text.text("en"_L1)};
}

/// `text`, the member `name`, as a key. Nothing, with a mistake, when it is none; of an empty text
/// the reader has complained already.
template<typename Key>
std::optional<Key> toKey(JsonObjectReader &object, QLatin1StringView name, const QString &text)
{
    const auto key = Key::fromString(text);
    if (!key && !text.isEmpty()) {
        object.mistake(
            name,
            QStringLiteral("\"%1\" of %2 must be lower-case letters a to z, digits and "
                           "hyphens, begin with a letter and have at most 40 characters.")
                .arg(name, object.subject()));
    }
    return key;
}

Anchor readAnchor(JsonObjectReader &item)
{
    const QString anchor = item.text("anchor"_L1);
    if (anchor != "intake"_L1 && anchor != "release"_L1 && !anchor.isEmpty()) {
        item.mistake("anchor"_L1,
                     QStringLiteral("%1 counts from \"%2\", which is no anchor; write "
                                    "\"intake\" or \"release\".")
                         .arg(item.subject(), anchor));
    }
    return anchor == "intake"_L1 ? Anchor::Intake : Anchor::Release;
}

std::vector<LegalBasis> readLegalBasis(JsonObjectReader &item)
{
    std::vector<LegalBasis> result;
    for (const QJsonValue &reference : item.array("legalBasis"_L1)) {
        const QString text = reference.toString();
        if (text.trimmed().isEmpty()) {
            item.mistake("legalBasis"_L1,
                         QStringLiteral("\"legalBasis\" of %1 must be a list of texts that are not "
                                        "empty, such as \"boligsosialloven § 6\".")
                             .arg(item.subject()));
        }
        result.push_back({text});
    }
    return result;
}

/// `item "housing-lease"`, or `item 3` when it does not say what it is called.
QString subjectOf(const QString &kind, const QJsonValue &value, qsizetype index)
{
    const QString key = value.toObject().value("key"_L1).toString();
    return key.isEmpty() ? QStringLiteral("%1 %2").arg(kind).arg(index + 1)
                         : QStringLiteral("%1 \"%2\"").arg(kind, key);
}

template<typename Read>
void forEachObject(JsonObjectReader &parent, QLatin1StringView name, const QString &kind,
                   JsonMistakes &mistakes, Read read)
{
    const QJsonArray array = parent.array(name);
    for (qsizetype i = 0; i < array.size(); ++i) {
        read(JsonObjectReader(array.at(i), mistakes.lines().element(parent.idOf(name), i),
                              subjectOf(kind, array.at(i), i), mistakes));
    }
}

void reportSecondUse(JsonObjectReader &object)
{
    object.mistake("key"_L1,
                   QStringLiteral("the key of %1 has been used before; choose another.")
                       .arg(object.subject()));
}

Error syntaxError(const QByteArray &json, const QString &fileName, const QJsonParseError &error)
{
    const int line = JsonLines::lineAt(json, error.offset);
    return Error{
        ErrorCode::ProfileInvalid,
        QStringLiteral("%1 line %2: this is not JSON (%3); look for a missing comma, bracket "
                       "or quotation mark here or just before.")
            .arg(fileName, QString::number(line), error.errorString())};
}

} // namespace

ProfileReader::ProfileReader(const QByteArray &json, QString fileName)
    : m_json(json)
    , m_fileName(std::move(fileName))
{
}

Result<Profile> ProfileReader::read()
{
    if (m_json.size() > limits::kProfileBytes) {
        return Error{ErrorCode::ProfileInvalid,
                     QStringLiteral("%1 is larger than the %2 bytes allowed.")
                         .arg(m_fileName, QString::number(limits::kProfileBytes))};
    }
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return syntaxError(m_json, m_fileName, parseError);
    }
    const JsonLines lines(m_json);
    JsonMistakes mistakes(lines, m_fileName);
    for (const auto &[name, line] : lines.duplicates()) {
        mistakes.addAtLine(
            line, QStringLiteral("\"%1\" is given twice in the same object; keep one.").arg(name));
    }
    readDocument(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()),
                 mistakes);
    if (!mistakes.isEmpty()) {
        return mistakes.toError(ErrorCode::ProfileInvalid);
    }
    m_profile.m_hash = sha256(m_json);
    return m_profile;
}

void ProfileReader::readDocument(const QJsonValue &document, JsonMistakes &mistakes)
{
    JsonObjectReader profile(document, JsonLines::kDocument, QStringLiteral("the profile"),
                             mistakes);
    if (!document.isObject()) {
        return;
    }
    profile.allowOnly({"id"_L1, "title"_L1, "areas"_L1, "items"_L1});
    m_profile.m_id = profile.text("id"_L1);
    (void)toKey<Key<struct ProfileIdTag>>(profile, "id"_L1, m_profile.m_id);
    m_profile.m_title = localizedText(profile, "title"_L1);
    forEachObject(profile, "areas"_L1, QStringLiteral("area"), mistakes,
                  [this](const JsonObjectReader &area) { readArea(area); });
    forEachObject(profile, "items"_L1, QStringLiteral("item"), mistakes,
                  [this](const JsonObjectReader &item) { readItem(item); });
    const QJsonValue items = document["items"_L1];
    if (items.isArray() && items.toArray().isEmpty()) {
        profile.mistake("items"_L1, QStringLiteral("\"items\" is empty; add at least one item."));
    }
    if (document["areas"_L1].isArray()) {
        checkGuarantee(mistakes);
    }
}

void ProfileReader::readArea(JsonObjectReader area)
{
    area.allowOnly({"key"_L1, "guaranteed"_L1, "title"_L1});
    const QString name = area.text("key"_L1);
    const auto key = toKey<AreaKey>(area, "key"_L1, name);
    const bool guaranteed = area.boolean("guaranteed"_L1);
    LocalizedText title = localizedText(area, "title"_L1);
    m_areaNames.insert(name);
    if (guaranteed) {
        m_guaranteed.push_back({name, area.idOf("key"_L1)});
    }
    if (!key) {
        return;
    }
    if (m_profile.area(*key)) {
        reportSecondUse(area);
    }
    // What is guaranteed is shown first, whatever the order of the file.
    auto &areas = m_profile.m_areas;
    const auto place = guaranteed
        ? std::partition_point(areas.begin(), areas.end(),
                               [](const AreaDefinition &earlier) { return earlier.guaranteed; })
        : areas.end();
    areas.insert(place, {*key, guaranteed, std::move(title)});
}

void ProfileReader::readItem(JsonObjectReader item)
{
    item.allowOnly({"key"_L1, "area"_L1, "title"_L1, "responsible"_L1, "evidence"_L1, "anchor"_L1,
                    "offsetDays"_L1, "legalBasis"_L1});
    const auto key = toKey<ItemKey>(item, "key"_L1, item.text("key"_L1));
    const QString areaName = item.text("area"_L1);
    const auto area = AreaKey::fromString(areaName);
    if (!areaName.isEmpty() && !m_areaNames.contains(areaName)) {
        item.mistake("area"_L1,
                     QStringLiteral("%1 names the area \"%2\", which is not among \"areas\"; "
                                    "use one of those or add it.")
                         .arg(item.subject(), areaName));
    }
    LocalizedText title = localizedText(item, "title"_L1);
    LocalizedText responsible = localizedText(item, "responsible"_L1);
    LocalizedText evidence = localizedText(item, "evidence"_L1);
    const Anchor anchor = readAnchor(item);
    const int offsetDays = item.integer("offsetDays"_L1, kMostOffsetDays);
    std::vector<LegalBasis> legalBasis = readLegalBasis(item);
    if (!key || !area) {
        return;
    }
    if (m_profile.item(*key)) {
        reportSecondUse(item);
    }
    m_profile.m_items.push_back({*key, *area, std::move(title), std::move(responsible),
                                 std::move(evidence), anchor, offsetDays, std::move(legalBasis)});
}

void ProfileReader::checkGuarantee(JsonMistakes &mistakes) const
{
    if (m_guaranteed.empty()) {
        mistakes.add(
            mistakes.lines().member(JsonLines::kDocument, u"areas"_s),
            QStringLiteral("none of the areas is guaranteed; set \"guaranteed\" to true for at "
                           "least one."));
    }
    if (!mistakes.isEmpty()) {
        return; // An item that cannot be read is reason enough for an area to seem empty.
    }
    // Without items an area could never be in place.
    for (const auto &[name, id] : m_guaranteed) {
        const auto &items = m_profile.m_items;
        if (std::none_of(items.begin(), items.end(), [&area = name](const auto &item) {
                return item.area.toString() == area;
            })) {
            mistakes.add(id,
                         QStringLiteral("the guaranteed area \"%1\" has no item; add one or "
                                        "set \"guaranteed\" to false.")
                             .arg(name));
        }
    }
}

} // namespace landgang
