// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/lookup.h"

#include "app/cli/names.h"
#include "app/cli/nearest.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

/// A shorter beginning of an id is more likely a part of a name.
constexpr qsizetype kShortestIdBeginning = 4;

struct Candidate {
    QString name;
    QString id;
};

bool isWholeName(const Candidate &candidate, const QString &text)
{
    return candidate.name.compare(text, Qt::CaseInsensitive) == 0;
}

bool fits(const Candidate &candidate, const QString &text)
{
    return candidate.name.contains(text, Qt::CaseInsensitive)
        || (text.size() >= kShortestIdBeginning && candidate.id.startsWith(text.toLower()));
}

template<typename Test>
std::vector<size_t> positionsOf(const std::vector<Candidate> &candidates, Test test)
{
    std::vector<size_t> result;
    for (size_t i = 0; i < candidates.size(); ++i) {
        if (test(candidates[i])) {
            result.push_back(i);
        }
    }
    return result;
}

/// The position of the one candidate meant. `kind` is "office" or "case".
Result<size_t> choose(const std::vector<Candidate> &candidates, const QString &text,
                      const QString &kind)
{
    const auto whole = [&text](const Candidate &candidate) { return isWholeName(candidate, text); };
    const auto part = [&text](const Candidate &candidate) { return fits(candidate, text); };
    std::vector<size_t> found = positionsOf(candidates, whole);
    if (found.empty()) {
        found = positionsOf(candidates, part);
    }
    if (found.empty()) {
        return Error{ErrorCode::NotFound, u"This store knows no %1 \"%2\"."_s.arg(kind, text)};
    }
    if (found.size() > 1) {
        Error error{ErrorCode::InvalidArgument,
                    u"\"%1\" fits more than one %2; name one of these:"_s.arg(text, kind)};
        for (const size_t position : found) {
            const Candidate &candidate = candidates[position];
            error.causes.push_back(
                {ErrorCode::InvalidArgument,
                 QString(u"  "_s + candidate.id.left(kShownIdDigits) + u"  "_s + candidate.name)});
        }
        return error;
    }
    return found.front();
}

QStringList areaNames(const ReleasePlan &plan)
{
    QStringList names;
    for (const NeedArea &area : plan.areas) {
        names.append(area.key.toString());
    }
    return names;
}

QStringList itemNames(const ReleasePlan &plan)
{
    QStringList names;
    for (const NeedArea &area : plan.areas) {
        for (const ChecklistItem &item : area.items) {
            names.append(item.key.toString());
        }
    }
    return names;
}

/// The key `text` is, when it is one of those the plan shows.
template<typename K>
Result<K> findKey(const QStringList &known, const QString &text, const QString &kind)
{
    const std::optional<K> key = K::fromString(text);
    if (!key || !known.contains(text)) {
        QString hint = nearestHint(text, known);
        if (hint.isEmpty()) {
            hint = u" It has: %1."_s.arg(known.join(", "_L1));
        }
        return Error{
            ErrorCode::NotFound,
            QString(u"This office sees no %1 \"%2\" in the plan."_s.arg(kind, text) + hint)};
    }
    return *key;
}

} // namespace

Result<OfficeId> findOffice(const workspace::Workspace &office, const QString &text,
                            OfficeScope scope)
{
    const Result<std::vector<workspace::KnownOffice>> known = office.knownOffices();
    if (!known) {
        return known.error();
    }
    std::vector<OfficeId> ids;
    std::vector<Candidate> candidates;
    if (scope == OfficeScope::All) {
        ids.push_back(office.officeId());
        candidates.push_back({office.office().name, office.officeId().toHex()});
    }
    for (const workspace::KnownOffice &other : *known) {
        ids.push_back(other.card.office());
        candidates.push_back({other.card.name, other.card.office().toHex()});
    }
    const Result<size_t> position = choose(candidates, text, u"office"_s);
    if (!position) {
        return position.error();
    }
    return ids[*position];
}

Result<ReleasePlan> findCase(const workspace::Workspace &office, const QString &text)
{
    Result<std::vector<ReleasePlan>> plans = office.plans();
    if (!plans) {
        return plans.error();
    }
    std::vector<Candidate> candidates;
    for (const ReleasePlan &plan : *plans) {
        candidates.push_back({listedName(plan), plan.id.toHex()});
    }
    const Result<size_t> position = choose(candidates, text, u"case"_s);
    if (!position) {
        return position.error();
    }
    return std::move((*plans)[*position]);
}

Result<AreaKey> findArea(const ReleasePlan &plan, const QString &text)
{
    return findKey<AreaKey>(areaNames(plan), text, u"area"_s);
}

Result<std::vector<AreaKey>> findAreas(const ReleasePlan &plan, const QStringList &texts)
{
    std::vector<AreaKey> areas;
    for (const QString &text : texts) {
        const Result<AreaKey> area = findArea(plan, text);
        if (!area) {
            return area.error();
        }
        areas.push_back(*area);
    }
    return areas;
}

Result<ItemKey> findItem(const ReleasePlan &plan, const QString &text)
{
    return findKey<ItemKey>(itemNames(plan), text, u"item"_s);
}

} // namespace landgang::cli
