// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/colleagues.h"

#include "core/base/oneline.h"
#include "core/exchange/trust/officeroot.h"
#include "core/workspace/office/storefiles.h"
#include "core/workspace/office/storeidentity.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using exchange::OfficeCard;
using exchange::RecoverySheet;
using exchange::StaffMember;

QString comparable(const QString &name)
{
    return name.simplified().normalized(QString::NormalizationForm_C).toCaseFolded();
}

const StaffMember *findMember(const OfficeCard &card, const QString &name)
{
    const auto found =
        std::find_if(card.staff.begin(), card.staff.end(), [&name](const StaffMember &member) {
            return comparable(member.name) == comparable(name);
        });
    return found == card.staff.end() ? nullptr : &*found;
}

Result<> checkPassphrase(const QString &passphrase)
{
    return passphrase.isEmpty()
        ? Error{ErrorCode::InvalidArgument, u"A colleague needs a passphrase."_s}
        : Result<>();
}

store::DataKey vaultKeyOf(const RecoverySheet &sheet)
{
    return store::DataKey(sheet.vaultKey());
}

/// The colleague's id on the card; the card is signed anew when it did not name them.
Result<UserId> putOnCard(Workspace &workspace, const RecoverySheet &sheet,
                         const NewColleague &colleague)
{
    WorkspaceState &state = workspace.state();
    OfficeCard card = workspace.office();
    const Result<exchange::OfficeRoot> root = exchange::OfficeRoot::restored(sheet, card.root);
    if (!root) {
        return root.error();
    }
    if (const StaffMember *const known = findMember(card, colleague.name)) {
        return known->id;
    }
    const auto id = state.ids().next<UserId>();
    card.staff.push_back({id, colleague.name.simplified(), colleague.function});
    card.issued = QDateTime::fromSecsSinceEpoch(
        qMax(state.clock().now().toSecsSinceEpoch(), card.issued.toSecsSinceEpoch() + 1), Qt::UTC);
    Result<QByteArray> file = exchange::writeCard(card, root->key());
    if (!file) {
        return file.error();
    }
    if (const Result<> written = writeCard(state.database(), *file); !written) {
        return written.error();
    }
    state.setCard(*std::move(file), std::move(card));
    return id;
}

} // namespace

Result<std::vector<Colleague>> colleagues(const Workspace &workspace)
{
    const Result<store::KeyFile> keys = readKeys(StoreFiles(workspace.folder()));
    if (!keys) {
        return keys.error();
    }
    std::vector<Colleague> all;
    for (const StaffMember &member : workspace.office().staff) {
        all.push_back({member, keys->knows(member.name)});
    }
    return all;
}

Result<UserId> addColleague(Workspace &workspace, const RecoverySheet &sheet,
                            const NewColleague &colleague)
{
    if (colleague.name.trimmed().isEmpty()) {
        return Error{ErrorCode::InvalidArgument, u"A colleague needs a name."_s};
    }
    if (const Result<> line = checkLine(u"The name"_s, colleague.name); !line) {
        return line.error();
    }
    if (const Result<> good = checkPassphrase(colleague.passphrase); !good) {
        return good.error();
    }
    const StoreFiles files(workspace.folder());
    Result<store::KeyFile> keys = readKeys(files);
    if (!keys) {
        return keys.error();
    }
    if (keys->knows(colleague.name)) {
        return Error{ErrorCode::AlreadyExists,
                     u"A colleague of that name can open the store already."_s};
    }
    Result<store::DataKey> key = keys->openWithSheet(vaultKeyOf(sheet));
    if (!key) {
        return key.error();
    }
    const Result<UserId> id = putOnCard(workspace, sheet, colleague);
    if (!id) {
        return id;
    }
    if (const Result<> closed =
            keys->close(colleague.name, colleague.passphrase, {*std::move(key), id->toBytes()});
        !closed) {
        return closed.error();
    }
    const Result<> written = writeKeys(files, *keys);
    return written ? id : written.error();
}

Result<> removeColleague(Workspace &workspace, const QString &name)
{
    if (comparable(name) == comparable(workspace.user().name)) {
        return Error{ErrorCode::NotPermitted,
                     u"Nobody can shut themselves out. Let a colleague do it."_s};
    }
    const StoreFiles files(workspace.folder());
    Result<store::KeyFile> keys = readKeys(files);
    if (!keys) {
        return keys.error();
    }
    const Result<> removed = keys->remove(name);
    return removed ? writeKeys(files, *keys) : removed;
}

Result<> changePassphrase(Workspace &workspace, const QString &oldPassphrase,
                          const QString &newPassphrase)
{
    if (const Result<> good = checkPassphrase(newPassphrase); !good) {
        return good;
    }
    const StoreFiles files(workspace.folder());
    Result<store::KeyFile> keys = readKeys(files);
    if (!keys) {
        return keys.error();
    }
    const QString name = workspace.user().name;
    const Result<store::SlotContent> content = keys->open(name, oldPassphrase);
    if (!content) {
        return content.error();
    }
    const Result<> closed = keys->close(name, newPassphrase, *content);
    return closed ? writeKeys(files, *keys) : closed;
}

Result<> recoverPassphrase(const QString &folder, const RecoverySheet &sheet, const Login &login)
{
    if (const Result<> good = checkPassphrase(login.passphrase); !good) {
        return good;
    }
    const StoreFiles files(folder);
    if (const Result<> there = checkStoreThere(files); !there) {
        return there.error();
    }
    const Result<std::unique_ptr<QLockFile>> lock = lockStore(files);
    if (!lock) {
        return lock.error();
    }
    Result<store::KeyFile> keys = readKeys(files);
    if (!keys) {
        return keys.error();
    }
    const Result<store::DataKey> key = keys->openWithSheet(vaultKeyOf(sheet));
    if (!key) {
        return key.error();
    }
    const Result<std::unique_ptr<store::Database>> database =
        store::Database::open(files.database, *key);
    if (!database) {
        return database.error();
    }
    const Result<StoredIdentity> identity = readIdentity(**database, *key);
    if (!identity) {
        return identity.error();
    }
    const StaffMember *const member = findMember(identity->card, login.user);
    if (member == nullptr) {
        return Error{ErrorCode::NotFound,
                     u"No colleague called %1 is on this office's card."_s.arg(login.user)};
    }
    const Result<> closed =
        keys->close(member->name, login.passphrase, {key->clone(), member->id.toBytes()});
    return closed ? writeKeys(files, *keys) : closed;
}

} // namespace landgang::workspace
