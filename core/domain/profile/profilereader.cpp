// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/profilereader.h"

#include "core/base/digest.h"
#include "core/base/limits.h"
#include "core/domain/profile/profilelists.h"
#include "core/domain/profile/profileshape.h"

#include <QJsonDocument>

#include <utility>

namespace landgang {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<QLatin1StringView, Country> kCountries[] = {
    {"no"_L1, Country::Norway},
    {"se"_L1, Country::Sweden},
};

Error syntaxError(const QByteArray &json, const QString &fileName, const QJsonParseError &error)
{
    const int line = JsonLines::lineAt(json, error.offset);
    return Error{
        ErrorCode::ProfileInvalid,
        u"%1 line %2: this is not JSON (%3); look for a missing comma, bracket or quotation mark "
        "here or just before."_s.arg(fileName, QString::number(line), error.errorString())};
}

void reportDuplicates(JsonMistakes &mistakes)
{
    for (const auto &[name, line] : mistakes.lines().duplicates()) {
        mistakes.addAtLine(line,
                           u"\"%1\" is given twice in the same object; keep one."_s.arg(name));
    }
}

} // namespace

ProfileReader::ProfileReader(const QByteArray &json, QString fileName)
    : m_json(json)
    , m_fileName(std::move(fileName))
{
}

Result<Profile> ProfileReader::read()
{
    const Result<QJsonValue> document = parse();
    if (!document) {
        return document.error();
    }
    const JsonLines lines(m_json);
    JsonMistakes mistakes(lines, m_fileName);
    reportDuplicates(mistakes);
    ProfileLists lists;
    lists.collectNames(*document);
    JsonObjectReader profile(*document, JsonLines::kDocument, u"the profile"_s, mistakes);
    if (document->isObject()) {
        readProfile(profile, lists);
    }
    if (mistakes.isEmpty()) {
        lists.checkAll(mistakes);
        addShapeMistakes(*document, mistakes);
    }
    if (!mistakes.isEmpty()) {
        return mistakes.toError(ErrorCode::ProfileInvalid);
    }
    return Profile(std::move(lists.parts()), sha256(m_json));
}

Result<Profile> ProfileReader::readAdditions(const Profile &base)
{
    const Result<QJsonValue> document = parse();
    if (!document) {
        return document.error();
    }
    const JsonLines lines(m_json);
    JsonMistakes mistakes(lines, m_fileName);
    reportDuplicates(mistakes);
    ProfileLists lists(base.parts());
    lists.collectNames(*document);
    JsonObjectReader additions(*document, JsonLines::kDocument, u"the addition"_s, mistakes);
    if (document->isObject()) {
        additions.allowOnly({"extends"_L1, "agencies"_L1, "functions"_L1, "areas"_L1, "items"_L1,
                             "reasons"_L1, "questions"_L1, "terms"_L1});
        if (const QString id = additions.text("extends"_L1); !id.isEmpty() && id != base.id()) {
            additions.mistake(
                "extends"_L1,
                u"this adds to the profile \"%1\", but \"%2\" is in "
                "use; write that name or use the other profile."_s.arg(id, base.id()));
        }
        lists.readBodies(additions);
        lists.readItems(additions);
        lists.readWords(additions);
    }
    if (mistakes.isEmpty()) {
        lists.checkAll(mistakes);
    }
    if (!mistakes.isEmpty()) {
        return mistakes.toError(ErrorCode::ProfileInvalid);
    }
    return Profile(std::move(lists.parts()), sha256(QByteArray(base.hash() + sha256(m_json))));
}

Result<QJsonValue> ProfileReader::parse() const
{
    if (m_json.size() > limits::kProfileBytes) {
        return Error{ErrorCode::ProfileInvalid,
                     u"%1 is larger than the %2 bytes allowed."_s.arg(
                         m_fileName, QString::number(limits::kProfileBytes))};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_json, &error);
    if (error.error != QJsonParseError::NoError) {
        return syntaxError(m_json, m_fileName, error);
    }
    return document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
}

void ProfileReader::readProfile(JsonObjectReader &profile, ProfileLists &lists)
{
    profile.allowOnly({"id"_L1, "title"_L1, "country"_L1, "agencies"_L1, "functions"_L1, "areas"_L1,
                       "items"_L1, "situations"_L1, "settings"_L1, "reasons"_L1, "outcomes"_L1,
                       "duties"_L1, "questions"_L1, "terms"_L1, "retention"_L1, "$schema"_L1});
    lists.parts().id = profile.text("id"_L1);
    (void)toKey<Key<struct ProfileIdTag>>(profile, "id"_L1, lists.parts().id);
    lists.parts().title = readText(profile, "title"_L1);
    if (profile.has("country"_L1)) {
        lists.parts().country = readWord(profile, "country"_L1, kCountries);
    }
    for (const auto required : {"agencies"_L1, "functions"_L1, "areas"_L1, "items"_L1}) {
        if (!profile.has(required)) {
            (void)profile.array(required); // Says that it is missing.
        }
    }
    lists.readBodies(profile);
    if (profile.has("areas"_L1) && !lists.hasGuarantee()) {
        profile.mistake("areas"_L1,
                        u"none of the areas is guaranteed; set \"guaranteed\" to true "
                        "for at least one."_s);
    }
    lists.readItems(profile);
    if (profile.hasEmptyArray("items"_L1)) {
        profile.mistake("items"_L1, u"\"items\" is empty; add at least one item."_s);
    }
    lists.readSituations(profile);
    lists.readWords(profile);
    lists.readExtras(profile);
}

} // namespace landgang
