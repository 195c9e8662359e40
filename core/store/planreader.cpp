// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/store/planreader.h"

#include "core/base/digest.h"
#include "core/changelog/fields/casewords.h"
#include "core/store/framereader.h"
#include "core/store/logreader.h"
#include "core/store/storedfields.h"

#include <algorithm>
#include <map>

namespace landgang::store {
namespace {

using changelog::Field;
using changelog::Stream;
using changelog::StreamKind;

const QString kIdentityArea = QStringLiteral("identity");

/// What stands in one case, by stream.
using Fields = std::map<StreamId, StreamFields>;

Fields grouped(const std::vector<StoredStatement> &statements)
{
    Fields fields;
    for (const StoredStatement &stored : statements) {
        fields[stored.stream][{stored.entity, stored.field}].push_back(stored.statement);
    }
    return fields;
}

std::vector<ChecklistItem> itemsOf(const StreamFields &fields)
{
    std::vector<ChecklistItem> items;
    for (const auto &[key, statements] : fields) {
        if (key.second != Field::ItemKey) {
            continue;
        }
        const std::optional<ItemKey> name = ItemKey::fromString(
            changelog::fromValue<QString>(statements.back().value).value_or(QString()));
        if (!name) {
            continue;
        }
        const Answer<QString> title = answer<QString>(fields, key.first, Field::ItemTitle);
        items.push_back({key.first, *name,
                         title.latest() != nullptr ? title.latest()->value : QString(),
                         answer<ItemState>(fields, key.first, Field::ItemState),
                         answer<DueDate>(fields, key.first, Field::ItemDue)});
    }
    std::sort(items.begin(), items.end(),
              [](const ChecklistItem &a, const ChecklistItem &b) { return a.key < b.key; });
    return items;
}

void addDisclosures(ReleasePlan &plan, const Stream &stream, const changelog::Access &access)
{
    for (const changelog::LiveGrant &live : access.grants()) {
        plan.disclosures.push_back({live.grant.office, *stream.area(), live.grant.basis,
                                    live.grant.from, live.grant.until,
                                    live.grant.right == changelog::Right::Write});
    }
}

void addArea(ReleasePlan &plan, const Stream &stream, const StreamFields &fields)
{
    const StreamId id = stream.id();
    const EntityId entity = areaEntity(id);
    plan.areas.push_back({*stream.area(), id, entity, answer<Need>(fields, entity, Field::Need),
                          answer<Responsibility>(fields, entity, Field::Responsibility),
                          itemsOf(fields)});
}

void readIdentity(ReleasePlan &plan, const Stream &stream, const StreamFields &fields)
{
    plan.identity = stream.id();
    plan.idNumber = answer<QString>(fields, plan.entity, Field::IdNumber);
    plan.legalStatus = answer<LegalStatus>(fields, plan.entity, Field::LegalStatus);
}

void readCore(ReleasePlan &plan, const StreamFields &fields)
{
    plan.name = answer<PersonName>(fields, plan.entity, Field::PersonName);
    plan.intake = answer<QDate>(fields, plan.entity, Field::Intake);
    plan.release = answer<ReleaseDate>(fields, plan.entity, Field::Release);
    plan.municipalityAfter = answer<QString>(fields, plan.entity, Field::MunicipalityAfter);
    const auto profile = fields.find({plan.entity, Field::Profile});
    if (profile != fields.end()) {
        const changelog::Value &value = profile->second.back().value;
        plan.profileId = value.text(0).value_or(QString());
        plan.profileHash = value.bytes(1).value_or(QByteArray());
    }
}

Result<ReleasePlan> planOf(const Database &database, const Stream &core,
                           const std::vector<Stream> &streams, const Fields &fields)
{
    static const StreamFields kNone;
    const auto fieldsOf = [&fields](const StreamId &id) -> const StreamFields & {
        const auto found = fields.find(id);
        return found == fields.end() ? kNone : found->second;
    };
    const Result<changelog::Access> ownership = LogReader(database).access(core);
    if (!ownership) {
        return ownership.error();
    }
    const std::set<OfficeId> &owners = ownership->ownership().present();
    ReleasePlan plan{.id = *core.caseId(),
                     .owner = *owners.begin(),
                     .owners = {owners.begin(), owners.end()},
                     .givers = ownership->givers(),
                     .profileId = {},
                     .profileHash = {},
                     .entity = caseEntity(*core.caseId()),
                     .core = core.id()};
    readCore(plan, fieldsOf(plan.core));
    readFrame(plan, plan.core, fieldsOf(plan.core));
    for (const Stream &stream : streams) {
        if (stream.kind() != StreamKind::Area || stream.owner() != core.owner()) {
            continue;
        }
        const Result<changelog::Access> access = LogReader(database).access(stream);
        if (!access) {
            return access.error();
        }
        addDisclosures(plan, stream, *access);
        if (stream.area()->toString() == kIdentityArea) {
            readIdentity(plan, stream, fieldsOf(stream.id()));
        }
        readFrame(plan, stream.id(), fieldsOf(stream.id()));
        addArea(plan, stream, fieldsOf(stream.id()));
    }
    std::sort(plan.areas.begin(), plan.areas.end(),
              [](const NeedArea &a, const NeedArea &b) { return a.key < b.key; });
    sortFrame(plan.frame);
    return plan;
}

} // namespace

EntityId caseEntity(const CaseId &id)
{
    return *EntityId::fromBytes(id.view());
}

EntityId areaEntity(const StreamId &stream)
{
    return EntityId::truncated(stream.view());
}

EntityId itemEntity(const StreamId &stream, const ItemKey &key)
{
    const QByteArray name = stream.toBytes() + key.toString().toUtf8();
    return EntityId::truncated(labelledSha256("item/1", name));
}

EntityId dateEntity(const CaseId &id, DateKind kind, const QString &place)
{
    const QByteArray name = id.toBytes() + changelog::word(kind).toUtf8() + '/' + place.toUtf8();
    return EntityId::truncated(labelledSha256("date/1", name));
}

PlanReader::PlanReader(const Database &database)
    : m_database(database)
{
}

Result<std::vector<ReleasePlan>> PlanReader::all() const
{
    const Result<std::vector<Stream>> streams = LogReader(m_database).streams();
    if (!streams) {
        return streams.error();
    }
    const Result<std::vector<StoredStatement>> statements =
        StatementReader(m_database).ofAllCases();
    if (!statements) {
        return statements.error();
    }
    const Fields fields = grouped(*statements);
    std::map<CaseId, std::vector<Stream>> cases;
    for (const Stream &stream : *streams) {
        if (stream.caseId()) {
            cases[*stream.caseId()].push_back(stream);
        }
    }
    std::vector<ReleasePlan> plans;
    for (const auto &[id, ofCase] : cases) {
        for (const Stream &core : ofCase) {
            if (core.kind() != StreamKind::Core) {
                continue;
            }
            Result<ReleasePlan> plan = planOf(m_database, core, ofCase, fields);
            if (!plan) {
                return plan.error();
            }
            plans.push_back(*std::move(plan));
        }
    }
    return plans;
}

Result<ReleasePlan> PlanReader::one(const CaseId &id) const
{
    const Result<std::vector<Stream>> streams = LogReader(m_database).streamsOfCase(id);
    if (!streams) {
        return streams.error();
    }
    const Result<std::vector<StoredStatement>> statements = StatementReader(m_database).ofCase(id);
    if (!statements) {
        return statements.error();
    }
    const auto core = std::find_if(streams->begin(), streams->end(), [](const Stream &stream) {
        return stream.kind() == StreamKind::Core;
    });
    if (core == streams->end()) {
        return Error{ErrorCode::NotFound,
                     QStringLiteral("This store has no plan %1.").arg(id.toHex())};
    }
    return planOf(m_database, *core, *streams, grouped(*statements));
}

} // namespace landgang::store
