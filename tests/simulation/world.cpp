// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/simulation/world.h"

#include "core/base/safefile.h"
#include "core/workspace/office/officecards.h"
#include "tests/support/changes.h"

#include <QDir>

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
    const auto root = OfficeRoot::create(name, exchange::Realm::Practice, m_now);
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
    SimulatedOffice office{card.office(), name, *cardFile, {}};
    const QByteArray nonce = m_ids.bytes(changelog::Stream::Nonce::kSize);
    for (size_t i = 0; i < devices.size(); ++i) {
        const QString folder =
            m_folder.filePath(QStringLiteral("%1-%2").arg(index).arg(static_cast<int>(i)));
        office.pcs.push_back(std::make_unique<Pc>(
            folder,
            Admission{*cardFile, std::move(devices[i]), encryption->key.toPkcs8(), user, nonce},
            m_options.seed * 100 + static_cast<quint32>(index * 10) + static_cast<quint32>(i),
            m_now));
        if (!office.pcs.back()->ok()) {
            return failed(QStringLiteral("A store could not be made in %1").arg(folder));
        }
    }
    return office;
}

Result<> World::introduceAll()
{
    const QString file = m_folder.filePath(QStringLiteral("office.landgang-card"));
    for (const SimulatedOffice &other : m_offices) {
        if (const Result<> written = writeFileSafely(file, other.cardFile); !written) {
            return written;
        }
        QStringList words;
        for (const int position : workspace::askedWords(other.id)) {
            words << workspace::cardWords(other.id).at(position);
        }
        for (SimulatedOffice &office : m_offices) {
            for (const auto &pc : office.pcs) {
                if (office.id == other.id) {
                    continue;
                }
                const auto known = workspace::importCard(pc->workspace(), file);
                const Result<> confirmed = known
                    ? workspace::confirmCard(pc->workspace(), other.id, words)
                    : Result<>(known.error());
                if (!confirmed) {
                    return confirmed;
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
