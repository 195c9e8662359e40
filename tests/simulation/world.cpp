// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/simulation/world.h"

#include "core/base/safefile.h"
#include "core/workspace/office/officecards.h"
#include "core/workspace/workspacestate.h"
#include "tests/support/changes.h"

#include <QDir>

#include <algorithm>

namespace landgang::simulation {
namespace {

using exchange::Identity;
using exchange::OfficeCard;
using exchange::OfficeRoot;

/// In memory where the system has such a place: what a disk does is another test's subject.
QString scratchFolder()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QDir(memory).exists() ? memory : QDir::tempPath())
        + QStringLiteral("/landgang simulation æøå XXXXXX");
}

Error failed(const QString &what)
{
    return Error{ErrorCode::Crypto, what};
}

} // namespace

World::World(const Options &options)
    : m_folder(scratchFolder())
    , m_options(options)
    , m_ids(options.seed)
    , m_now(testing::testStart())
{
    QRandomGenerator random(options.seed);
    for (int i = 0; i < options.offices; ++i) {
        Result<SimulatedOffice> office = makeOffice(i, 1 + random.bounded(options.pcsPerOffice));
        if (!office) {
            m_problem = office.error().toText();
            return;
        }
        m_offices.push_back(*std::move(office));
    }
    if (const Result<> known = introduceAll(); !known) {
        m_problem = known.error().toText();
    }
    for (Pc *pc : pcs()) {
        if (options.maxSkewHours > 0) {
            pc->setSkewHours(random.bounded(-options.maxSkewHours, options.maxSkewHours + 1));
        }
    }
}

Result<SimulatedOffice> World::makeOffice(int index, int pcs)
{
    const QString name = QStringLiteral("Kontor %1").arg(index + 1);
    auto root = OfficeRoot::create(name, exchange::Realm::Practice, m_now);
    Result<Identity> encryption = root ? root->issueEncryption(m_now)
                                       : Result<Identity>(root.error());
    if (!encryption) {
        return encryption.error();
    }
    std::vector<Identity> devices;
    std::vector<exchange::Certificate> certificates;
    for (int i = 0; i < pcs; ++i) {
        Result<Identity> device = root->issueDevice(name, m_now);
        if (!device) {
            return device.error();
        }
        certificates.push_back(device->certificate);
        devices.push_back(*std::move(device));
    }
    const auto user = m_ids.next<UserId>();
    const OfficeCard card{name,
                          index == 0 ? exchange::OfficeKind::Prison
                                     : exchange::OfficeKind::NavMunicipal,
                          {},
                          {},
                          QDateTime::fromSecsSinceEpoch(m_now.toSecsSinceEpoch(), Qt::UTC),
                          {{user, QStringLiteral("Kari Eksempel"), QStringLiteral("kontakt")}},
                          root->certificate(),
                          certificates,
                          encryption->certificate};
    const Result<QByteArray> cardFile = exchange::writeCard(card, root->key());
    if (!cardFile) {
        return cardFile.error();
    }
    SimulatedOffice office{.id = card.office(),
                           .name = name,
                           .cardFile = *cardFile,
                           .root = *std::move(root),
                           .card = card,
                           .encryptionKey = encryption->key.toPkcs8(),
                           .user = user,
                           .privateNonce = m_ids.bytes(changelog::Stream::Nonce::kSize),
                           .hasSeveral = pcs > 1};
    for (Identity &device : devices) {
        if (const Result<> made = admit(office, std::move(device)); !made) {
            return made.error();
        }
    }
    return office;
}

quint32 World::nextSeed()
{
    return m_options.seed * 100 + static_cast<quint32>(++m_pcs);
}

QString World::newFolder()
{
    return m_folder.filePath(QString::number(++m_folders));
}

Result<> World::take(SimulatedOffice &office, std::unique_ptr<Pc> pc)
{
    if (!pc->ok()) {
        return failed(QStringLiteral("A store could not be made at %1").arg(office.name));
    }
    pc->setTime(m_now);
    office.pcs.push_back(std::move(pc));
    return {};
}

Result<> World::admit(SimulatedOffice &office, Identity device)
{
    const Admission admission{office.cardFile, std::move(device), office.encryptionKey, office.user,
                              office.privateNonce};
    return take(office, std::make_unique<Pc>(newFolder(), admission, nextSeed(), m_now));
}

Result<> World::addPc(size_t index)
{
    SimulatedOffice &office = m_offices[index];
    Result<Identity> device = office.root.issueDevice(office.name, m_now);
    if (!device) {
        return device.error();
    }
    // A PC is one of the office when the card names it; the other PCs have the older card.
    office.card.devices.push_back(device->certificate);
    Result<QByteArray> cardFile = exchange::writeCard(office.card, office.root.key());
    if (!cardFile) {
        return cardFile.error();
    }
    office.cardFile = *std::move(cardFile);
    if (const Result<> made = admit(office, *std::move(device)); !made) {
        return made;
    }
    for (const SimulatedOffice &other : m_offices) {
        const Result<> known = other.id == office.id ? Result<>()
                                                     : introduceTo(*office.pcs.back(), other);
        if (!known) {
            return known;
        }
    }
    return {};
}

Result<> World::copyPc(size_t index, size_t pc)
{
    SimulatedOffice &office = m_offices[index];
    return take(office, std::make_unique<Pc>(*office.pcs[pc], newFolder(), nextSeed()));
}

void World::losePc(size_t index, size_t pc)
{
    SimulatedOffice &office = m_offices[index];
    if (office.pcs.size() < 2) {
        return;
    }
    const DeviceId device = office.pcs[pc]->workspace().state().device();
    office.pcs.erase(office.pcs.begin() + static_cast<qsizetype>(pc));
    const bool isCopied =
        std::any_of(office.pcs.begin(), office.pcs.end(), [&device](const auto &left) {
            return left->workspace().state().device() == device;
        });
    if (!isCopied) {
        office.lost.push_back(device);
    }
}

Result<> World::introduceTo(Pc &pc, const SimulatedOffice &other)
{
    const QString file = m_folder.filePath(QStringLiteral("office.landgang-card"));
    if (const Result<> written = writeFileSafely(file, other.cardFile); !written) {
        return written;
    }
    QStringList words;
    for (const int position : workspace::askedWords(other.id)) {
        words << workspace::cardWords(other.id).at(position);
    }
    const auto known = workspace::importCard(pc.workspace(), file);
    return known ? workspace::confirmCard(pc.workspace(), other.id, words)
                 : Result<>(known.error());
}

Result<> World::introduceAll()
{
    for (const SimulatedOffice &other : m_offices) {
        for (SimulatedOffice &office : m_offices) {
            for (const auto &pc : office.pcs) {
                const Result<> known = office.id == other.id ? Result<>() : introduceTo(*pc, other);
                if (!known) {
                    return known;
                }
            }
        }
    }
    return {};
}

std::vector<Pc *> World::pcs()
{
    std::vector<Pc *> all;
    for (SimulatedOffice &office : m_offices) {
        for (const auto &pc : office.pcs) {
            all.push_back(pc.get());
        }
    }
    return all;
}

void World::setTime(const QDateTime &now)
{
    m_now = now;
    for (Pc *pc : pcs()) {
        pc->setTime(now);
    }
}

} // namespace landgang::simulation
