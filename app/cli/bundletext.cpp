// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/bundletext.h"

#include "app/cli/json.h"
#include "app/cli/names.h"

#include <QFileInfo>
#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList personLines(const workspace::PersonPreview &person)
{
    QStringList lines{u"%1 – goes: %2 (%3)"_s.arg(
        person.name.listed(), person.areas.empty() ? u"the case itself"_s : joined(person.areas),
        counted(person.newChanges, u"new change"_s, u"new changes"_s))};
    if (!person.withheldAreas.empty()) {
        lines.append(u"%1 – stays here: %2 (%3)"_s.arg(
            person.name.listed(), joined(person.withheldAreas),
            counted(person.withheldAnswers, u"answer"_s, u"answers"_s)));
    }
    return lines;
}

QJsonObject personJson(const workspace::PersonPreview &person)
{
    return {{u"case"_s, person.caseId.toHex()},
            {u"family"_s, person.name.family},
            {u"given"_s, person.name.given},
            {u"areas"_s, areasJson(person.areas)},
            {u"newChanges"_s, person.newChanges},
            {u"new"_s, person.isNew},
            {u"withheldAreas"_s, areasJson(person.withheldAreas)},
            {u"withheldAnswers"_s, person.withheldAnswers}};
}

} // namespace

QStringList previewLines(const workspace::Workspace &office,
                         const workspace::ExportPreview &preview)
{
    QStringList lines{u"Bundle %1 for %2 would hold %3, %4 of them in no bundle yet."_s.arg(
        QString::number(preview.number), office.officeName(preview.to),
        counted(preview.changes, u"change"_s, u"changes"_s), QString::number(preview.unsent))};
    for (const workspace::PersonPreview &person : preview.people) {
        lines += personLines(person);
    }
    for (const workspace::ConsentWarning &warning : preview.warnings) {
        lines.append(u"%1 – the consent for %2 ends on %3."_s.arg(
            warning.name.listed(), warning.area.toString(), shownDate(warning.until)));
    }
    return lines;
}

QJsonObject previewJson(const workspace::Workspace &office, const workspace::ExportPreview &preview)
{
    QJsonArray people;
    for (const workspace::PersonPreview &person : preview.people) {
        people.append(personJson(person));
    }
    QJsonArray warnings;
    for (const workspace::ConsentWarning &warning : preview.warnings) {
        warnings.append(QJsonObject{{u"case"_s, warning.caseId.toHex()},
                                    {u"area"_s, warning.area.toString()},
                                    {u"until"_s, dateJson(warning.until)}});
    }
    return {{u"dryRun"_s, true},
            {u"to"_s, officeJson(office, preview.to)},
            {u"number"_s, static_cast<qint64>(preview.number)},
            {u"changes"_s, preview.changes},
            {u"unsent"_s, preview.unsent},
            {u"people"_s, people},
            {u"warnings"_s, warnings}};
}

Result<> checkIsFree(const QString &path)
{
    const QFileInfo file(path);
    if (file.exists() || file.isSymLink()) {
        return Error{ErrorCode::AlreadyExists,
                     u"There is something at %1 already, and nothing is written over."_s.arg(path)};
    }
    return {};
}

QJsonObject exportedJson(const workspace::Workspace &office, const OfficeId &to,
                         const workspace::ExportedBundle &bundle)
{
    return {{u"dryRun"_s, false},
            {u"to"_s, officeJson(office, to)},
            {u"bundle"_s, bundle.id.toHex()},
            {u"number"_s, static_cast<qint64>(bundle.number)},
            {u"changes"_s, bundle.changes},
            {u"people"_s, bundle.people},
            {u"path"_s, bundle.path},
            {u"furtherPaths"_s, QJsonArray::fromStringList(bundle.furtherPaths)}};
}

} // namespace landgang::cli
