// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/contacts.h"

#include "core/base/digest.h"
#include "core/base/oneline.h"
#include "core/changelog/fields/officevalues.h"
#include "core/store/storedfields.h"
#include "core/workspace/edit.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Field;

Error refused(const QString &why)
{
    return {ErrorCode::InvalidArgument, QString(why + u" Nothing was changed."_s)};
}

EntityId contactEntity(const ContactPerson &person)
{
    const QByteArray office = person.office ? person.office->toBytes() : QByteArray();
    const QByteArray name = office + '/' + person.name.trimmed().toUtf8();
    return EntityId::truncated(labelledSha256("contact/1", name));
}

/// Writes a value of the private stream in the place of what its entity said before.
Result<> replacePrivate(Workspace &workspace, const EntityId &entity, Field field,
                        const changelog::Value &value)
{
    const auto all = store::StatementReader(workspace.state().database()).ofPrivateField(field);
    if (!all) {
        return all.error();
    }
    std::vector<StatementId> old;
    for (const store::StoredStatement &stored : *all) {
        if (stored.entity == entity) {
            old.push_back(stored.statement.id);
        }
    }
    Edit edit(workspace);
    edit.set(workspace.state().parts().privateStream, entity, field, value, old);
    return edit.commit();
}

template<changelog::RecordType T>
Result<std::vector<T>> privateValues(const Workspace &workspace)
{
    const auto all = store::StatementReader(workspace.state().database())
                         .ofPrivateField(*changelog::kFieldOf<T>);
    if (!all) {
        return all.error();
    }
    std::vector<T> values;
    for (const store::StoredStatement &stored : *all) {
        if (std::optional<T> value = changelog::fromValue<T>(stored.statement.value)) {
            values.push_back(*std::move(value));
        }
    }
    return values;
}

Result<> checkContact(const Profile &profile, const ContactPerson &person)
{
    if (person.name.trimmed().isEmpty()) {
        return refused(u"A contact person has a name."_s);
    }
    if (const Result<> line = checkLine(u"The name"_s, person.name); !line) {
        return line.error();
    }
    if (person.absentFrom && person.absentUntil && *person.absentUntil < *person.absentFrom) {
        return refused(u"Nobody is back before going away; correct the dates."_s);
    }
    for (const FunctionKey &function : person.functions) {
        if (findByKey(profile.parts().functions, function) == nullptr) {
            QStringList known;
            for (const FunctionDefinition &other : profile.parts().functions) {
                known.append(other.key.toString());
            }
            return refused(u"The profile has no function \"%1\"; it has: %2."_s.arg(
                function.toString(), known.join(u", ")));
        }
    }
    return {};
}

} // namespace

Result<> recordContact(Workspace &workspace, const ContactPerson &person)
{
    if (const Result<> possible = checkContact(workspace.profile(), person); !possible) {
        return possible;
    }
    return replacePrivate(workspace, contactEntity(person), Field::ContactPerson,
                          changelog::toValue(person));
}

Result<std::vector<ContactPerson>> contacts(const Workspace &workspace)
{
    Result<std::vector<ContactPerson>> all = privateValues<ContactPerson>(workspace);
    if (all) {
        std::sort(all->begin(), all->end(), [](const ContactPerson &a, const ContactPerson &b) {
            return std::tie(a.office, a.name) < std::tie(b.office, b.name);
        });
    }
    return all;
}

Result<> recordOfficeDetails(Workspace &workspace, const OfficeDetails &details)
{
    return replacePrivate(workspace, officeEntity(details.office), Field::OfficeDetails,
                          changelog::toValue(details));
}

Result<std::vector<OfficeDetails>> officeDetails(const Workspace &workspace)
{
    return privateValues<OfficeDetails>(workspace);
}

Result<std::vector<UnfilledItem>> unfilledToday(const Workspace &workspace)
{
    const Result<std::vector<ContactPerson>> people = contacts(workspace);
    if (!people) {
        return people.error();
    }
    std::vector<FunctionKey> filled = filledFunctions(*people, workspace.today());
    for (const FunctionDefinition &function : workspace.profile().parts().functions) {
        if (function.agency.toString() == "person"_L1) {
            filled.push_back(function.key);
        }
    }
    return unfilledItems(workspace.profile().items(), filled);
}

} // namespace landgang::workspace
