// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/casework/mappinganswers.h"

#include "core/changelog/fields/areavalues.h"
#include "core/workspace/casework/recordwriter.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

Result<MappingAgency> ourAgency(const Workspace &workspace)
{
    switch (workspace.office().kind) {
    case exchange::OfficeKind::Prison:
    case exchange::OfficeKind::Probation: return MappingAgency::CorrectionalService;
    case exchange::OfficeKind::NavMunicipal:
    case exchange::OfficeKind::NavState: return MappingAgency::Nav;
    default: break;
    }
    return Error{ErrorCode::InvalidArgument,
                 u"Needs are mapped by the correctional service and by Nav; this office is of "
                 "neither. Nothing was changed."_s};
}

Result<const MappingQuestion *> questionOf(const Profile &profile, const CodeKey &key)
{
    const MappingQuestion *question = findByKey(profile.parts().questions, key);
    if (question == nullptr) {
        QStringList known;
        for (const MappingQuestion &other : profile.parts().questions) {
            known.append(other.key.toString());
        }
        return Error{
            ErrorCode::NotFound,
            u"The profile asks no question \"%1\"; it asks: %2. Nothing was changed."_s.arg(
                key.toString(), known.join(u", "))};
    }
    return question;
}

Result<std::optional<Recorded<MappingAnswer>>> ours(const Workspace &workspace, const CaseId &id,
                                                    const CodeKey &question, MappingAgency agency)
{
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    for (const Recorded<MappingAnswer> &record : records->all<MappingAnswer>()) {
        const MappingAnswer &answer = record.answer.latest()->value;
        if (answer.question == question && answer.agency == agency) {
            return std::optional(record);
        }
    }
    return std::optional<Recorded<MappingAnswer>>();
}

} // namespace

Result<> recordMapping(Workspace &workspace, const CaseId &id, const MappingEntry &entry)
{
    const auto agency = ourAgency(workspace);
    if (!agency) {
        return agency.error();
    }
    const auto question = questionOf(workspace.profile(), entry.question);
    if (!question) {
        return question.error();
    }
    const MappingAnswer answer{entry.question,       *agency,           entry.outcome,
                               entry.note.trimmed(), workspace.today(), std::nullopt};
    const auto old = ours(workspace, id, entry.question, *agency);
    if (!old) {
        return old.error();
    }
    if (*old) {
        return changeRecord(workspace, **old, answer);
    }
    const Result<EntityId> added = addToArea(workspace, id, (*question)->area, answer);
    return added ? Result<>() : added.error();
}

Result<> confirmMapping(Workspace &workspace, const CaseId &id, const CodeKey &question)
{
    const auto agency = ourAgency(workspace);
    if (!agency) {
        return agency.error();
    }
    const auto old = ours(workspace, id, question, *agency);
    if (!old) {
        return old.error();
    }
    if (!*old) {
        return Error{
            ErrorCode::NotFound,
            u"Our agency has not asked that yet, so there is nothing to confirm. Record an "
            "answer first."_s};
    }
    return changeRecord(workspace, **old,
                        confirmedUnchanged((*old)->answer.latest()->value, workspace.today()));
}

Result<std::vector<MappingRow>> mappingRows(const Workspace &workspace, const CaseId &id)
{
    const Result<PlanRecords> records = PlanRecords::of(workspace, id);
    if (!records) {
        return records.error();
    }
    std::vector<CodeKey> questions;
    for (const MappingQuestion &question : workspace.profile().parts().questions) {
        questions.push_back(question.key);
    }
    return sideBySide(questions, records->values<MappingAnswer>());
}

} // namespace landgang::workspace
