// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/plan/disputes.h"

#include "core/base/digest.h"
#include "core/changelog/fieldvalues.h"
#include "core/store/logreader.h"
#include "core/store/planreader.h"
#include "core/store/statementreader.h"
#include "core/workspace/edit.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <map>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Field;
using changelog::Value;
using store::StoredStatement;

using Question = std::tuple<StreamId, EntityId, Field>;
using Questions = std::map<Question, std::vector<Statement<Value>>>;

Questions questionsOf(const std::vector<StoredStatement> &statements)
{
    Questions questions;
    for (const StoredStatement &stored : statements) {
        questions[{stored.stream, stored.entity, stored.field}].push_back(stored.statement);
    }
    return questions;
}

bool hasDifferentAnswers(const std::vector<Statement<Value>> &answers)
{
    return std::any_of(answers.begin(), answers.end(), [&answers](const Statement<Value> &answer) {
        return answer.value != answers.front().value;
    });
}

void nameItem(Dispute &dispute, const Questions &questions)
{
    const auto key = questions.find({dispute.stream, dispute.entity, Field::ItemKey});
    if (key == questions.end()) {
        return;
    }
    dispute.item = ItemKey::fromString(key->second.back().value.text(0).value_or(QString()));
    const auto title = questions.find({dispute.stream, dispute.entity, Field::ItemTitle});
    if (title != questions.end()) {
        dispute.itemTitle = title->second.back().value.text(0).value_or(QString());
    }
}

PersonName personOf(const CaseId &id, const Questions &questions,
                    const std::map<StreamId, changelog::Stream> &streams)
{
    for (const auto &[stream, description] : streams) {
        const auto name = questions.find({stream, store::caseEntity(id), Field::PersonName});
        if (description.caseId() == id && name != questions.end()) {
            return changelog::fromValue<PersonName>(name->second.back().value)
                .value_or(PersonName());
        }
    }
    return {};
}

/// What the standing answers replaced, so that a person sees where both came from.
Result<std::vector<Statement<Value>>> valuesBefore(const Workspace &workspace,
                                                   const Dispute &dispute)
{
    const auto changes =
        store::LogReader(workspace.state().database()).shownChanges(dispute.stream);
    if (!changes) {
        return changes.error();
    }
    std::set<StatementId> replaced;
    std::map<StatementId, Statement<Value>> all;
    for (const store::StoredChange &stored : *changes) {
        for (size_t i = 0; i < stored.change.ops().size(); ++i) {
            const auto *set = std::get_if<changelog::SetOp>(&stored.change.ops()[i]);
            if (set == nullptr || set->entity != dispute.entity || set->field != dispute.field) {
                continue;
            }
            const StatementId id = stored.change.statement(i);
            all.insert_or_assign(id,
                                 Statement<Value>{set->value, stored.office,
                                                  stored.change.header().user,
                                                  stored.change.header().time.instant(), id});
            const bool stands = std::any_of(dispute.answers.begin(), dispute.answers.end(),
                                            [&id](const auto &answer) { return answer.id == id; });
            if (stands) {
                replaced.insert(set->supersedes.begin(), set->supersedes.end());
            }
        }
    }
    std::vector<Statement<Value>> before;
    for (const StatementId &id : replaced) {
        if (const auto statement = all.find(id); statement != all.end()) {
            before.push_back(statement->second);
        }
    }
    return before;
}

Result<std::vector<Dispute>> disputesIn(const Workspace &workspace,
                                        Result<std::vector<StoredStatement>> statements)
{
    if (!statements) {
        return statements.error();
    }
    const auto known = store::LogReader(workspace.state().database()).streams();
    if (!known) {
        return known.error();
    }
    std::map<StreamId, changelog::Stream> streams;
    for (const changelog::Stream &stream : *known) {
        streams.emplace(stream.id(), stream);
    }
    const Questions questions = questionsOf(*statements);
    std::vector<Dispute> found;
    for (const auto &[question, answers] : questions) {
        if (!hasDifferentAnswers(answers)) {
            continue;
        }
        const auto &[stream, entity, field] = question;
        const changelog::Stream &description = streams.at(stream);
        Dispute dispute{.caseId = *description.caseId(),
                        .person = personOf(*description.caseId(), questions, streams),
                        .stream = stream,
                        .entity = entity,
                        .field = field,
                        .area = description.area(),
                        .answers = answers};
        nameItem(dispute, questions);
        Result<std::vector<Statement<Value>>> before = valuesBefore(workspace, dispute);
        if (!before) {
            return before.error();
        }
        dispute.before = *std::move(before);
        found.push_back(std::move(dispute));
    }
    std::sort(found.begin(), found.end(), [](const Dispute &a, const Dispute &b) {
        return std::tie(a.person.family, a.person.given, a.caseId, a.area, a.item, a.field)
            < std::tie(b.person.family, b.person.given, b.caseId, b.area, b.item, b.field);
    });
    return found;
}

Result<> replaceAnswers(Workspace &workspace, const Dispute &dispute, const Value &value)
{
    const store::LogReader reader(workspace.state().database());
    const auto stream = reader.stream(dispute.stream);
    if (!stream) {
        return stream.error();
    }
    if (!*stream) {
        return Error{ErrorCode::NotFound,
                     u"This store does not hold what the answers are about."_s};
    }
    const auto access = reader.access(**stream);
    if (!access) {
        return access.error();
    }
    if (!access->mayWrite(workspace.officeId())) {
        return Error{ErrorCode::NotPermitted,
                     u"This office may read the answers but not choose between them. Nothing was "
                     "changed."_s};
    }
    std::vector<StatementId> shown;
    for (const Statement<Value> &answer : dispute.answers) {
        shown.push_back(answer.id);
    }
    Edit edit(workspace);
    edit.set(**stream, dispute.entity, dispute.field, value, shown);
    return edit.commit();
}

} // namespace

QString Dispute::key() const
{
    const QByteArray question = stream.toBytes() + entity.toBytes()
        + QByteArray::number(static_cast<int>(field));
    return QString::fromLatin1(labelledSha256("dispute/1", question).toHex().first(12));
}

Result<std::vector<Dispute>> disputes(const Workspace &workspace)
{
    return disputesIn(workspace, store::StatementReader(workspace.state().database()).ofAllCases());
}

Result<std::vector<Dispute>> disputes(const Workspace &workspace, const CaseId &id)
{
    return disputesIn(workspace, store::StatementReader(workspace.state().database()).ofCase(id));
}

Result<> resolveDispute(Workspace &workspace, const Dispute &dispute, const StatementId &chosen)
{
    const auto answer =
        std::find_if(dispute.answers.begin(), dispute.answers.end(),
                     [&chosen](const auto &candidate) { return candidate.id == chosen; });
    if (answer == dispute.answers.end()) {
        return Error{ErrorCode::NotFound,
                     u"That is not one of the answers. Nothing was changed."_s};
    }
    return replaceAnswers(workspace, dispute, answer->value);
}

Result<> resolveDispute(Workspace &workspace, const Dispute &dispute, const Value &value)
{
    return replaceAnswers(workspace, dispute, value);
}

} // namespace landgang::workspace
