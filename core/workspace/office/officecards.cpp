// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/officecards.h"

#include "core/base/digest.h"
#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/changelog/fieldvalues.h"
#include "core/exchange/trust/fingerprintwords.h"
#include "core/store/statementreader.h"
#include "core/store/transaction.h"
#include "core/workspace/edit.h"
#include "core/workspace/workspacestate.h"

#include <QFileInfo>

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Field;

constexpr int kWords = 12;

/// What stands in one field of a known office, to be replaced.
Result<std::vector<StatementId>> standing(const WorkspaceState &state, const OfficeId &office,
                                          Field field)
{
    const auto statements = store::StatementReader(state.database()).ofPrivateField(field);
    if (!statements) {
        return statements.error();
    }
    std::vector<StatementId> ids;
    for (const store::StoredStatement &stored : *statements) {
        if (stored.entity == officeEntity(office)) {
            ids.push_back(stored.statement.id);
        }
    }
    return ids;
}

Result<> setOfficeField(Workspace &workspace, const OfficeId &office, Field field,
                        const changelog::Value &value)
{
    WorkspaceState &state = workspace.state();
    const Result<std::vector<StatementId>> seen = standing(state, office, field);
    if (!seen) {
        return seen.error();
    }
    Edit edit(workspace);
    edit.set(state.parts().privateStream, officeEntity(office), field, value, *seen);
    Result<store::Transaction> transaction = store::Transaction::begin(state.database());
    if (!transaction) {
        return transaction.error();
    }
    if (const auto applied = edit.apply(); !applied) {
        return applied.error();
    }
    if (const Result<> committed = transaction->commit(); !committed) {
        return committed;
    }
    // Read again before pages are told, so that they find what they are told of.
    const Result<> loaded = state.loadOffices();
    emit workspace.changed({.cases = {}, .offices = true});
    return loaded;
}

Result<> checkCard(const Workspace &workspace, const exchange::OfficeCard &card)
{
    if (card.office() == workspace.officeId()) {
        return Error{ErrorCode::InvalidArgument, u"This is our own card. Nothing was changed."_s};
    }
    if (card.realm() != workspace.office().realm()) {
        return Error{ErrorCode::NotPermitted,
                     u"Practice offices and real offices do not mix. Nothing was changed."_s};
    }
    return {};
}

/// A newer card takes the place of an older one of ours and of nothing else. Errors:
/// AlreadyExists.
Result<> checkMayReplace(const Workspace &workspace, const QString &path)
{
    const QFileInfo there(path);
    if (!there.exists() && !there.isSymLink()) {
        return {};
    }
    const Result<QByteArray> file = readFileBounded(path, limits::kCardBytes);
    const Result<exchange::OfficeCard> card = file ? exchange::readCard(*file)
                                                   : Result<exchange::OfficeCard>(file.error());
    if (!card || card->office() != workspace.officeId()) {
        return Error{
            ErrorCode::AlreadyExists,
            u"There is something else at %1 already. Nothing was written over it."_s.arg(path)};
    }
    return {};
}

} // namespace

Result<> exportCard(const Workspace &workspace, const QString &path)
{
    if (const Result<> may = checkMayReplace(workspace, path); !may) {
        return may;
    }
    return writeFileSafely(path, workspace.state().parts().cardFile);
}

Result<KnownOffice> importCard(Workspace &workspace, const QString &path)
{
    const Result<QByteArray> file = readFileBounded(path, limits::kCardBytes);
    if (!file) {
        return file.error();
    }
    const Result<exchange::OfficeCard> card = exchange::readCard(*file);
    if (!card) {
        return card.error();
    }
    if (const Result<> possible = checkCard(workspace, *card); !possible) {
        return possible.error();
    }
    const OfficeId id = card->office();
    const auto known = workspace.state().offices().find(id);
    const bool isNews = known == workspace.state().offices().end()
        || known->second.card.issued < card->issued;
    if (isNews) {
        if (const Result<> kept = setOfficeField(workspace, id, Field::OfficeCard, {{*file}});
            !kept) {
            return kept.error();
        }
    }
    return workspace.knownOffice(id);
}

QStringList cardWords(const OfficeId &office)
{
    return exchange::fingerprintWords(office);
}

QList<int> askedWords(const OfficeId &office)
{
    // Drawn from the id, so that nobody can learn in advance which words will not be asked for, and
    // a retry asks the same.
    const QByteArray draw = labelledSha256("asked/1", office.view());
    QList<int> positions;
    for (const char byte : draw) {
        const int position = static_cast<unsigned char>(byte) % kWords;
        if (!positions.contains(position)) {
            positions << position;
        }
        if (positions.size() == exchange::kWordsTyped) {
            break;
        }
    }
    std::sort(positions.begin(), positions.end());
    return positions;
}

Result<> confirmCard(Workspace &workspace, const OfficeId &office, const QStringList &typed)
{
    const Result<KnownOffice> known = workspace.knownOffice(office);
    if (!known) {
        return known.error();
    }
    if (!exchange::matchesWords(office, askedWords(office), typed)) {
        return Error{
            ErrorCode::CardNotConfirmed,
            u"The words are not those of the card of %1. Nothing was changed: ask the office to "
            "read them again."_s.arg(known->card.name)};
    }
    if (known->confirmed) {
        return {};
    }
    return setOfficeField(workspace, office, Field::OfficeConfirmed,
                          changelog::toValue(workspace.today()));
}

} // namespace landgang::workspace
