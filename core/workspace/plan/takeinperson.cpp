// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/takeinperson.h"

#include "core/changelog/fieldvalues.h"
#include "core/domain/dates/datechecks.h"
#include "core/domain/layout.h"
#include "core/store/planreader.h"
#include "core/workspace/edit.h"
#include "core/workspace/workspacestate.h"

#include <map>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::CreateOp;
using changelog::Field;
using changelog::Stream;
using changelog::toValue;

Result<> checkIntake(const PersonIntake &intake, QDate today)
{
    if (intake.name.family.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidArgument, u"A person needs a family name."_s};
    }
    if (!intake.intake.isValid()) {
        return Error{ErrorCode::InvalidArgument, u"The date of intake is not a date."_s};
    }
    if (intake.intake < kEarliestPlanDay || intake.intake > kLatestPlanDay) {
        return Error{ErrorCode::InvalidArgument,
                     u"The intake on %1 cannot be meant; check the year."_s.arg(
                         intake.intake.toString(Qt::ISODate))};
    }
    if (!intake.release) {
        return {};
    }
    const PlannedDate release{DateKind::Release, intake.release->date, intake.release->status};
    const std::vector<DateMistake> mistakes = checkDates(intake.intake, {release}, today);
    return mistakes.empty() ? Result<>()
                            : Error{ErrorCode::InvalidArgument, mistakes.front().toText()};
}

Stream newStream(const WorkspaceState &state, const CaseId &id, const AreaKey &area)
{
    return Stream::area(state.office(), id, area, state.ids().next<Stream::Nonce>());
}

void addCore(Edit &edit, const WorkspaceState &state, const CaseId &id, const PersonIntake &intake)
{
    const Stream core = Stream::core(state.office(), id, state.ids().next<Stream::Nonce>());
    const EntityId entity = store::caseEntity(id);
    const Profile &profile = state.parts().profile;
    edit.add(core, CreateOp{entity, u"case"_s, std::nullopt});
    edit.set(core, entity, Field::PersonName,
             toValue(PersonName{intake.name.family.trimmed(), intake.name.given.trimmed()}));
    edit.set(core, entity, Field::Intake, toValue(intake.intake));
    if (intake.release) {
        edit.set(core, entity, Field::Release, toValue(*intake.release));
    }
    if (!intake.municipalityAfter.trimmed().isEmpty()) {
        edit.set(core, entity, Field::MunicipalityAfter,
                 toValue(intake.municipalityAfter.trimmed()));
    }
    edit.set(core, entity, Field::Profile, {{profile.id(), profile.hash()}});
}

/// Identity is an area like the others, so that it is opened and withheld like them; the case's own
/// answers in it stand on the case.
void addIdentity(Edit &edit, const Stream &stream, const CaseId &id, const PersonIntake &intake)
{
    const EntityId entity = store::caseEntity(id);
    if (!intake.idNumber.trimmed().isEmpty()) {
        edit.set(stream, entity, Field::IdNumber,
                 toValue(intake.idNumber.simplified().remove(u' ')));
    }
    edit.set(stream, entity, Field::LegalStatus, toValue(intake.legalStatus));
}

void addItem(Edit &edit, const Stream &stream, const ItemDefinition &item, const KeyDates &dates)
{
    const StreamId id = stream.id();
    const EntityId entity = store::itemEntity(id, item.key);
    edit.add(stream, CreateOp{entity, u"item"_s, store::areaEntity(id)});
    edit.set(stream, entity, Field::ItemKey, toValue(item.key.toString()));
    edit.set(stream, entity, Field::ItemTitle, toValue(item.title.nb));
    if (const std::optional<DueDate> due = dueDate(item, dates)) {
        edit.set(stream, entity, Field::ItemDue, toValue(*due));
    }
}

} // namespace

Result<CaseId> takeInPerson(Workspace &workspace, const PersonIntake &intake)
{
    if (const Result<> possible = checkIntake(intake, workspace.today()); !possible) {
        return possible.error();
    }
    const WorkspaceState &state = workspace.state();
    const auto id = state.ids().next<CaseId>();
    Edit edit(workspace);
    addCore(edit, state, id, intake);
    std::map<AreaKey, Stream> streams;
    for (const AreaDefinition &area : state.parts().profile.areas()) {
        const Stream stream = newStream(state, id, area.key);
        edit.add(stream, CreateOp{store::areaEntity(stream.id()), u"area"_s, std::nullopt});
        if (area.key.toString() == "identity"_L1) {
            addIdentity(edit, stream, id, intake);
        }
        streams.emplace(area.key, stream);
    }
    const KeyDates dates{.intake = intake.intake,
                         .release = intake.release ? std::optional(intake.release->date)
                                                   : std::nullopt,
                         .country = state.parts().profile.parts().country};
    for (const ItemDefinition &item : state.parts().profile.items()) {
        addItem(edit, streams.at(item.area), item, dates);
    }
    if (const Result<> committed = edit.commit(); !committed) {
        return committed.error();
    }
    return id;
}

} // namespace landgang::workspace
