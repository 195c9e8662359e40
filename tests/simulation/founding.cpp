// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/simulation/founding.h"

#include "tests/simulation/seededrandom.h"
#include "tests/support/changes.h"

#include <QDir>

#include <map>

namespace landgang::simulation {
namespace {

using exchange::Identity;
using exchange::OfficeCard;
using exchange::OfficeRoot;

OfficeCard cardOf(const QString &name, exchange::OfficeKind kind, const UserId &user,
                  const OfficeRoot &root, const Identity &encryption)
{
    return {name,
            kind,
            {},
            {},
            QDateTime::fromSecsSinceEpoch(testing::testStart().toSecsSinceEpoch(), Qt::UTC),
            {{user, QStringLiteral("Kari Eksempel"), QStringLiteral("kontakt")}},
            root.certificate(),
            {},
            encryption.certificate};
}

} // namespace

QString scratchFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath())
        + QStringLiteral("/landgang simulation æøå XXXXXX");
}

const Founding &Founding::of(int offices)
{
    static std::map<int, std::unique_ptr<const Founding>> made;
    std::unique_ptr<const Founding> &founding = made[offices];
    if (!founding) {
        founding.reset(new Founding(offices));
    }
    return *founding;
}

Founding::Founding(int offices)
    : m_folder(scratchFolder())
    , m_ids(static_cast<quint32>(offices))
{
    // The same in every process, whichever run comes first in it.
    seedCryptography(static_cast<quint32>(offices));
    if (const Result<> done = found(offices); !done) {
        m_problem = done.error().toText();
    }
}

Result<> Founding::found(int offices)
{
    for (int i = 0; i < offices; ++i) {
        if (const Result<> added = addOffice(i); !added) {
            return added;
        }
    }
    const Result<> known = introduceAll();
    return known ? keepStores() : known;
}

Result<> Founding::addOffice(int index)
{
    const QDateTime now = testing::testStart();
    const QString name = QStringLiteral("Kontor %1").arg(index + 1);
    auto root = OfficeRoot::create(name, exchange::Realm::Practice, now);
    const Result<Identity> encryption = root ? root->issueEncryption(now)
                                             : Result<Identity>(root.error());
    if (!encryption) {
        return encryption.error();
    }
    const auto user = m_ids.next<UserId>();
    OfficeCard card =
        cardOf(name, index == 0 ? exchange::OfficeKind::Prison : exchange::OfficeKind::NavMunicipal,
               user, *root, *encryption);
    std::vector<Identity> devices;
    for (int pc = 0; pc < kPcs; ++pc) {
        Result<Identity> device = root->issueDevice(name, now);
        if (!device) {
            return device.error();
        }
        card.devices.push_back(device->certificate);
        devices.push_back(*std::move(device));
    }
    const Result<QByteArray> cardFile = exchange::writeCard(card, root->key());
    if (!cardFile) {
        return cardFile.error();
    }
    m_offices.push_back({{.id = card.office(),
                          .name = name,
                          .card = card,
                          .cardFile = *cardFile,
                          .root = std::make_shared<const OfficeRoot>(*std::move(root)),
                          .encryptionKey = encryption->key.toPkcs8(),
                          .user = user,
                          .privateNonce = m_ids.bytes(changelog::Stream::Nonce::kSize)},
                         {}});
    m_pcs.emplace_back();
    for (const Identity &device : devices) {
        const QString folder =
            m_folder.filePath(QStringLiteral("%1-%2").arg(index).arg(m_pcs.back().size()));
        m_pcs.back().push_back(
            std::make_unique<Pc>(folder, m_offices.back().facts, device, m_ids.seed(), now));
        if (!m_pcs.back().back()->ok()) {
            return Error{ErrorCode::Crypto, QStringLiteral("A store could not be made.")};
        }
    }
    return {};
}

Result<> Founding::introduceAll()
{
    for (size_t office = 0; office < m_offices.size(); ++office) {
        for (const auto &pc : m_pcs[office]) {
            for (const Office &other : m_offices) {
                const Result<> known = other.facts.id == m_offices[office].facts.id
                    ? Result<>()
                    : pc->meet(other.facts);
                if (!known) {
                    return known;
                }
            }
        }
    }
    return {};
}

Result<> Founding::keepStores()
{
    for (size_t office = 0; office < m_offices.size(); ++office) {
        for (const auto &pc : m_pcs[office]) {
            if (!pc->backUp()) {
                return Error{ErrorCode::FileWrite, QStringLiteral("A store cannot be copied.")};
            }
            m_offices[office].stores.push_back(pc->backup());
        }
    }
    m_pcs.clear();
    return {};
}

} // namespace landgang::simulation
