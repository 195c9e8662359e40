// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/simulation/world.h"

#include "core/workspace/workspacestate.h"
#include "tests/simulation/seededrandom.h"
#include "tests/support/changes.h"

#include <algorithm>

namespace landgang::simulation {

World::World(const Options &options)
    : m_folder(scratchFolder())
    , m_ids(options.seed)
    , m_now(testing::testStart())
{
    const Founding &founding = Founding::of(options.offices);
    m_problem = founding.problem();
    seedCryptography(options.seed);
    QRandomGenerator random(options.seed);
    for (const Founding::Office &founded : founding.offices()) {
        const int pcs = 1 + random.bounded(options.pcsPerOffice);
        SimulatedOffice office{founded.facts, {}, {}, pcs > 1};
        for (size_t pc = 0; pc < static_cast<size_t>(pcs); ++pc) {
            const Result<> taken = take(
                office, std::make_unique<Pc>(newFolder(), founded.stores[pc], m_ids.seed(), m_now));
            m_problem = taken ? m_problem : taken.error().toText();
        }
        m_offices.push_back(std::move(office));
    }
    for (Pc *pc : pcs()) {
        if (options.maxSkewHours > 0) {
            pc->setSkewHours(random.bounded(-options.maxSkewHours, options.maxSkewHours + 1));
        }
    }
}

QString World::newFolder()
{
    return m_folder.filePath(QString::number(++m_folders));
}

Result<> World::take(SimulatedOffice &office, std::unique_ptr<Pc> pc)
{
    if (!pc->ok()) {
        return Error{ErrorCode::Crypto,
                     QStringLiteral("A store could not be made at %1").arg(office.facts.name)};
    }
    pc->setTime(m_now);
    office.pcs.push_back(std::move(pc));
    return {};
}

Result<> World::signCard(SimulatedOffice &office)
{
    Result<QByteArray> file = exchange::writeCard(office.facts.card, office.facts.root->key());
    if (!file) {
        return file.error();
    }
    office.facts.cardFile = *std::move(file);
    return {};
}

Result<> World::addPc(size_t index)
{
    SimulatedOffice &office = m_offices[index];
    Result<exchange::Identity> device = office.facts.root->issueDevice(office.facts.name, m_now);
    if (!device) {
        return device.error();
    }
    // A PC is one of the office when the card names it; the other PCs have the older card.
    office.facts.card.devices.push_back(device->certificate);
    const Result<> isSigned = signCard(office);
    const Result<> made = isSigned
        ? take(office,
               std::make_unique<Pc>(newFolder(), office.facts, *device, m_ids.seed(), m_now))
        : isSigned;
    if (!made) {
        return made;
    }
    for (const SimulatedOffice &other : m_offices) {
        const Result<> known =
            other.facts.id == office.facts.id ? Result<>() : office.pcs.back()->meet(other.facts);
        if (!known) {
            return known;
        }
    }
    return {};
}

Result<> World::copyPc(size_t index, size_t pc)
{
    SimulatedOffice &office = m_offices[index];
    if (!office.pcs[pc]->backUp()) {
        return Error{ErrorCode::FileWrite, QStringLiteral("A store cannot be copied.")};
    }
    return take(office,
                std::make_unique<Pc>(newFolder(), office.pcs[pc]->backup(), m_ids.seed(), m_now));
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

Result<> World::renewOffice(size_t index)
{
    SimulatedOffice &office = m_offices[index];
    exchange::OfficeCard &card = office.facts.card;
    const Result<exchange::Identity> encryption = office.facts.root->issueEncryption(m_now);
    if (!encryption) {
        return encryption.error();
    }
    card.encryption = encryption->certificate;
    card.issued = std::max(card.issued.addSecs(1),
                           QDateTime::fromSecsSinceEpoch(m_now.toSecsSinceEpoch(), Qt::UTC));
    std::erase_if(card.devices, [&office](const exchange::Certificate &device) {
        return std::find(office.lost.begin(), office.lost.end(), device.deviceId())
            != office.lost.end();
    });
    office.facts.encryptionKey = encryption->key.toPkcs8();
    office.hasNewKey = true;
    if (const Result<> done = signCard(office); !done) {
        return done;
    }
    const bool areRenewed =
        std::all_of(office.pcs.begin(), office.pcs.end(),
                    [&office](const auto &pc) { return pc->renew(office.facts); });
    return areRenewed
        ? Result<>()
        : Result<>(Error{ErrorCode::Crypto, QStringLiteral("A store does not take a new key.")});
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
