// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/takeinperson.h"

#include "core/base/oneline.h"
#include "core/changelog/fields/casevalues.h"
#include "core/domain/dates/datechecks.h"
#include "core/store/planreader.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"
#include "core/workspace/plan/checklist.h"
#include "core/workspace/workspacestate.h"

#include <map>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::CreateOp;
using changelog::Field;
using changelog::Stream;
using changelog::toValue;

std::vector<PlannedDate> datesOf(const PersonIntake &intake)
{
    std::vector<PlannedDate> dates = intake.dates;
    if (intake.release) {
        dates.push_back({DateKind::Release, intake.release->date, intake.release->status, {}});
    }
    return dates;
}

Result<> checkIntake(const PersonIntake &intake, QDate today)
{
    if (intake.name.family.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidArgument, u"A person needs a family name."_s};
    }
    for (const auto &[what, text] :
         {std::pair{u"The family name"_s, intake.name.family},
          {u"The given name"_s, intake.name.given},
          {u"The id number"_s, intake.idNumber},
          {u"The municipality after release"_s, intake.municipalityAfter},
          {u"The municipality now"_s, intake.municipalityNow}}) {
        if (const Result<> line = checkLine(what, text); !line) {
            return line;
        }
    }
    if (!intake.intake.isValid()) {
        return Error{ErrorCode::InvalidArgument, u"The date of intake is not a date."_s};
    }
    if (intake.intake < kEarliestPlanDay || intake.intake > kLatestPlanDay) {
        return Error{ErrorCode::InvalidArgument,
                     u"The intake on %1 cannot be meant; check the year."_s.arg(
                         intake.intake.toString(Qt::ISODate))};
    }
    const std::vector<DateMistake> mistakes = checkDates(intake.intake, datesOf(intake), today);
    return mistakes.empty() ? Result<>()
                            : Error{ErrorCode::InvalidArgument, mistakes.front().toText()};
}

void addCore(Edit &edit, const WorkspaceState &state, const Stream &core, const CaseId &id,
             const PersonIntake &intake)
{
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
    if (!intake.municipalityNow.trimmed().isEmpty()) {
        edit.set(core, entity, Field::MunicipalityNow, toValue(intake.municipalityNow.trimmed()));
    }
    if (intake.language) {
        edit.set(core, entity, Field::PersonLanguage, toValue(*intake.language));
    }
    edit.set(core, entity, Field::Profile, {{profile.id(), profile.hash()}});
}

/// The case's own answers in the stream of identity stand on the case.
void addIdentity(Edit &edit, const Stream &stream, const CaseId &id, const PersonIntake &intake,
                 const std::optional<SituationKey> &situation)
{
    const EntityId entity = store::caseEntity(id);
    if (!intake.idNumber.trimmed().isEmpty()) {
        edit.set(stream, entity, Field::IdNumber,
                 toValue(intake.idNumber.simplified().remove(u' ')));
    }
    edit.set(stream, entity, Field::LegalStatus, toValue(intake.legalStatus));
    if (situation) {
        edit.set(stream, entity, Field::Situation, toValue(*situation));
    }
    if (intake.birth) {
        edit.set(stream, entity, Field::BirthDate, toValue(*intake.birth));
    }
}

/// The dates beside the release, each a record of its own.
void addDates(Edit &edit, const CaseId &id, const Stream &core, const Stream &frame,
              const std::vector<PlannedDate> &dates)
{
    for (const PlannedDate &date : dates) {
        edit.set(isOfSentence(date.kind) ? frame : core,
                 store::dateEntity(id, date.kind, date.place), Field::PlannedDate,
                 toValue(DateStatement{date, {}}));
    }
}

std::map<AreaKey, Stream> addAreas(Edit &edit, const WorkspaceState &state, const CaseId &id)
{
    std::map<AreaKey, Stream> streams;
    for (const AreaDefinition &area : state.parts().profile.areas()) {
        const Stream stream =
            Stream::area(state.office(), id, area.key, state.ids().next<Stream::Nonce>());
        edit.add(stream, CreateOp{store::areaEntity(stream.id()), u"area"_s, std::nullopt});
        streams.emplace(area.key, stream);
    }
    return streams;
}

/// What is known of the person stands in the stream of identity, which is opened and withheld like
/// every area; where a profile has none, in that of the plan.
const Stream &frameOf(const std::map<AreaKey, Stream> &streams)
{
    const auto identity = streams.find(*AreaKey::fromString(u"identity"));
    return identity == streams.end() ? streams.at(planArea()) : identity->second;
}

} // namespace

Result<CaseId> takeInPerson(Workspace &workspace, const PersonIntake &asked)
{
    if (const Result<> possible = checkIntake(asked, workspace.today()); !possible) {
        return possible.error();
    }
    const WorkspaceState &state = workspace.state();
    const Profile &profile = state.parts().profile;
    if (const Result<> known = checkSituation(profile, asked.situation); !known) {
        return known.error();
    }
    const std::optional<SituationKey> situation =
        asked.situation ? asked.situation : situationFor(profile, asked.legalStatus);
    PersonIntake intake = asked;
    if (!intake.release) {
        intake.release = derivedRelease(intake.dates);
    }
    const auto id = state.ids().next<CaseId>();
    const Stream core = Stream::core(state.office(), id, state.ids().next<Stream::Nonce>());
    Edit edit(workspace);
    addCore(edit, state, core, id, intake);
    const std::map<AreaKey, Stream> streams = addAreas(edit, state, id);
    addIdentity(edit, frameOf(streams), id, intake, situation);
    addDates(edit, id, core, frameOf(streams), intake.dates);
    const KeyDates dates = keyDates(intake.intake, datesOf(intake), profile.parts().country);
    for (const ItemDefinition &item : checklistOf(profile, situation)) {
        layOutItem(edit, streams.at(item.area), item, dates);
    }
    if (const Result<> committed = edit.commit(); !committed) {
        return committed.error();
    }
    return id;
}

} // namespace landgang::workspace
