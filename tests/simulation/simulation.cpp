// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/simulation/simulation.h"

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/workspace/plan/takeinperson.h"
#include "core/workspace/sharing/exportbundle.h"
#include "core/workspace/sharing/importbundle.h"

#include <QFile>

#include <algorithm>

namespace landgang::simulation {
namespace {

using namespace Qt::StringLiterals;

/// What a person is told and does nothing wrong by meeting. Anything else is a fault.
bool isRefusal(const Error &error)
{
    return error.code == ErrorCode::NotPermitted || error.code == ErrorCode::NotFound
        || error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::NothingToSend;
}

} // namespace

Simulation::Simulation(const Options &options)
    : m_options(options)
    , m_random(options.seed)
    , m_world(options)
    , m_problem(m_world.problem())
{
}

QString Simulation::run()
{
    for (int i = 0; i < m_options.cases && m_problem.isEmpty(); ++i) {
        takeIn();
    }
    for (int i = 0; i < m_options.steps && m_problem.isEmpty(); ++i) {
        step();
    }
    if (m_problem.isEmpty()) {
        heal();
    }
    return m_problem;
}

void Simulation::fail(const QString &what)
{
    if (m_problem.isEmpty()) {
        m_problem = u"seed %1: %2"_s.arg(m_options.seed).arg(what);
    }
}

void Simulation::expect(const Result<> &result, const QString &what)
{
    if (!result && !isRefusal(result.error())) {
        fail(what % u": " % result.error().toText());
    }
}

Pc &Simulation::anyPc(size_t office)
{
    auto &pcs = m_world.offices()[office].pcs;
    return *pcs[static_cast<size_t>(below(static_cast<int>(pcs.size())))];
}

void Simulation::takeIn()
{
    const auto office = static_cast<size_t>(below(m_options.offices));
    Pc &pc = anyPc(office);
    const QDate today = m_world.now().date();
    const auto taken =
        workspace::takeInPerson(pc.workspace(),
                                {.name = {u"Testperson"_s, u"Ola"_s},
                                 .idNumber = {},
                                 .intake = today.addDays(-20),
                                 .release = ReleaseDate{today.addDays(120), DateStatus::Expected},
                                 .municipalityAfter = u"Havnes"_s});
    if (!taken) {
        fail(u"taking in a person: "_s % taken.error().toText());
        return;
    }
    m_cases.push_back(*taken);
    if (m_options.hasManyCases() && chance(25)) {
        if (const auto plan = pc.workspace().plan(*taken)) {
            decideAccess(office, pc, *plan);
        }
    }
}

void Simulation::step()
{
    if (!chance(m_options.sameTimePercent)) {
        m_world.setTime(m_world.now().addSecs(3600 + below(11 * 3600)));
    }
    deliverDue();
    const auto office = static_cast<size_t>(below(m_options.offices));
    Pc &pc = anyPc(office);
    if (chance(m_options.jumpPercent)) {
        pc.setSkewHours(below(97) - 48);
    }
    switch (below(8)) {
    case 0: mishap(office, pc); break;
    case 1:
    case 2:
    case 3: send(office, pc); break;
    default: work(office, pc); break;
    }
}

void Simulation::mishap(size_t office, Pc &pc)
{
    if (chance(m_options.accidentPercent)) {
        accident(office);
        return;
    }
    if (chance(m_options.newKeyPercent)) {
        renew(office);
        return;
    }
    bool ok = true;
    switch (below(5)) {
    case 0: ok = pc.restart(); break;
    case 1: ok = pc.crash(); break;
    case 2: ok = !pc.hasBackup() || pc.restoreBackup(); break;
    default: ok = pc.backUp(); break;
    }
    if (!ok) {
        fail(u"a store did not come up again"_s);
    }
}

void Simulation::accident(size_t office)
{
    const SimulatedOffice &struck = m_world.offices()[office];
    if (!struck.hasColleagues() || struck.pcs.size() > 4) {
        return;
    }
    const auto pc = static_cast<size_t>(below(static_cast<int>(struck.pcs.size())));
    Result<> done;
    switch (below(3)) {
    case 0: m_world.losePc(office, pc); break;
    case 1: // Set up anew: the store is empty, the key another.
        m_world.losePc(office, pc);
        done = m_world.addPc(office);
        break;
    default: done = m_world.copyPc(office, pc); break;
    }
    if (!done) {
        fail(u"an accident: "_s % done.error().toText());
    }
}

/// Most of the others get the new card at once.
void Simulation::renew(size_t office)
{
    const Result<> done = m_world.renewOffice(office);
    if (!done) {
        fail(u"a new key: "_s % done.error().toText());
        return;
    }
    for (size_t other = 0; other < m_world.offices().size(); ++other) {
        for (const auto &pc : m_world.offices()[other].pcs) {
            if (other != office && chance(70)) {
                expect(pc->takeCard(m_world.offices()[office].facts), u"taking in a card"_s);
            }
        }
    }
}

void Simulation::send(size_t office, Pc &pc)
{
    const auto to = static_cast<size_t>(below(m_options.offices));
    if (to == office && !m_world.offices()[to].hasColleagues()) {
        return;
    }
    QFile::remove(pc.bundleFile());
    const auto written =
        workspace::exportBundle(pc.workspace(), m_world.offices()[to].facts.id, pc.bundleFile());
    if (!written) {
        expect(written.error(), u"writing a bundle"_s);
        return;
    }
    const Result<QByteArray> bytes = readFileBounded(pc.bundleFile(), limits::kBundleBytes);
    if (!bytes) {
        fail(u"a bundle cannot be read: "_s % bytes.error().toText());
        return;
    }
    post(*bytes, to);
}

void Simulation::post(const QByteArray &bytes, size_t to)
{
    const int copies = chance(m_options.duplicationPercent) ? 2 : 1;
    for (int copy = 0; copy < copies; ++copy) {
        if (chance(m_options.lossPercent)) {
            continue;
        }
        QByteArray carried = bytes;
        if (chance(m_options.corruptionPercent)) {
            const int bit = below(static_cast<int>(carried.size()) * 8);
            carried[bit / 8] = static_cast<char>(carried[bit / 8] ^ (1 << (bit % 8)));
        }
        const auto pc =
            static_cast<size_t>(below(static_cast<int>(m_world.offices()[to].pcs.size())));
        const int delay = m_options.maxDelayDays == 0 ? 0 : below(m_options.maxDelayDays * 24);
        m_parcels.push_back({carried, to, pc, m_world.now().addSecs(delay * 3600)});
    }
}

void Simulation::deliverDue()
{
    // What comes on the same day comes in any order.
    std::vector<Parcel> due;
    for (auto parcel = m_parcels.begin(); parcel != m_parcels.end();) {
        if (parcel->due <= m_world.now()) {
            due.push_back(*parcel);
            parcel = m_parcels.erase(parcel);
        } else {
            ++parcel;
        }
    }
    while (!due.empty()) {
        const auto next = due.begin() + below(static_cast<int>(due.size()));
        deliver(*next);
        due.erase(next);
    }
}

void Simulation::deliver(const Parcel &parcel)
{
    auto &pcs = m_world.offices()[parcel.office].pcs;
    Pc &pc = *pcs[parcel.pc % pcs.size()];
    readIn(pc, parcel.bytes);
    checkScope(pc);
}

void Simulation::readIn(Pc &pc, const QByteArray &bytes)
{
    expect(writeFileSafely(pc.bundleFile(), bytes), u"putting a bundle on the desk"_s);
    const auto read = workspace::importBundle(pc.workspace(), pc.bundleFile());
    if (read) {
        // Whoever sends what is known here has not heard so.
        pc.news += !read->alreadyRead && read->newChanges + read->knownChanges > 0 ? 1 : 0;
        return;
    }
    bool isExpected = false;
    switch (read.error().code) {
    case ErrorCode::BundleIncomplete: isExpected = true; break; // It waits in the inbox.
    case ErrorCode::BundleNotForUs:
        // Sealed to a key that is gone: its sender never hears that it came.
        isExpected = m_options.newKeyPercent > 0 || m_options.corruptionPercent > 0;
        break;
    case ErrorCode::BundleDamaged:
    case ErrorCode::BundleUntrusted:
    case ErrorCode::BundleVersion: isExpected = m_options.corruptionPercent > 0; break;
    default: break;
    }
    if (!isExpected) {
        fail(u"reading in: "_s % read.error().toText());
    }
}

} // namespace landgang::simulation
