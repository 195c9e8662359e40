// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/framereader.h"

#include "core/changelog/fields/areavalues.h"
#include "core/changelog/fields/casevalues.h"

#include <algorithm>

namespace landgang::store {
namespace {

using changelog::Field;

template<typename T>
void addRecords(std::vector<Recorded<T>> &records, const StreamId &stream,
                const StreamFields &fields)
{
    for (const auto &[key, statements] : fields) {
        if (key.second != changelog::kFieldOf<T>) {
            continue;
        }
        Recorded<T> record{stream, key.first, decodedAnswer<T>(statements)};
        if (!record.answer.isEmpty()) {
            records.push_back(std::move(record));
        }
    }
}

/// What only one stream says is taken from that; the other has nothing.
template<typename T>
void readOne(Answer<T> &into, const StreamFields &fields, const EntityId &entity, Field field)
{
    Answer<T> read = answer<T>(fields, entity, field);
    if (!read.isEmpty()) {
        into = std::move(read);
    }
}

template<typename T>
void sortRecords(std::vector<Recorded<T>> &records)
{
    std::sort(records.begin(), records.end(), [](const Recorded<T> &a, const Recorded<T> &b) {
        const auto &first = a.answer.statements.front();
        const auto &second = b.answer.statements.front();
        return first.at != second.at ? first.at < second.at : first.id < second.id;
    });
}

} // namespace

void readFrame(ReleasePlan &plan, const StreamId &stream, const StreamFields &fields)
{
    CaseFrame &frame = plan.frame;
    readOne(frame.situation, fields, plan.entity, Field::Situation);
    readOne(frame.birth, fields, plan.entity, Field::BirthDate);
    readOne(frame.guardian, fields, plan.entity, Field::Guardian);
    readOne(frame.protection, fields, plan.entity, Field::AddressProtection);
    readOne(frame.language, fields, plan.entity, Field::PersonLanguage);
    readOne(frame.municipalityNow, fields, plan.entity, Field::MunicipalityNow);
    readOne(frame.releaseReason, fields, plan.entity, Field::ReleaseReason);
    readOne(frame.term, fields, plan.entity, Field::SentenceTerm);
    addRecords(frame.dates, stream, fields);
    addRecords(frame.events, stream, fields);
}

void sortFrame(CaseFrame &frame)
{
    sortRecords(frame.dates);
    sortRecords(frame.events);
}

} // namespace landgang::store
