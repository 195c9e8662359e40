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
    Pc &pc = anyPc(static_cast<size_t>(below(m_options.offices)));
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
    bool ok = true;
    switch (below(4)) {
    case 0: ok = pc.restart(); break;
    case 1: ok = !pc.hasBackup() || pc.restoreBackup(); break;
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

void Simulation::send(size_t office, Pc &pc)
{
    const auto to = static_cast<size_t>(below(m_options.offices));
    if (to == office && !m_world.offices()[to].hasColleagues()) {
        return;
    }
    QFile::remove(pc.bundleFile());
    const auto written =
        workspace::exportBundle(pc.workspace(), m_world.offices()[to].id, pc.bundleFile());
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
    if (!readIn(pc, parcel.bytes)) {
        pc.waiting.push_back(parcel.bytes);
        return;
    }
    // What waited for this may connect now.
    for (size_t left = pc.waiting.size(); left > 0; --left) {
        const QByteArray bytes = pc.waiting.front();
        pc.waiting.pop_front();
        if (!readIn(pc, bytes)) {
            pc.waiting.push_back(bytes);
        }
    }
    checkScope(pc);
}

bool Simulation::readIn(Pc &pc, const QByteArray &bytes)
{
    expect(writeFileSafely(pc.bundleFile(), bytes), u"putting a bundle on the desk"_s);
    const auto read = workspace::importBundle(pc.workspace(), pc.bundleFile());
    if (read) {
        return true;
    }
    switch (read.error().code) {
    case ErrorCode::BundleIncomplete: return false;
    case ErrorCode::BundleDamaged:
    case ErrorCode::BundleNotForUs:
    case ErrorCode::BundleUntrusted:
    case ErrorCode::BundleVersion:
        if (m_options.corruptionPercent > 0) {
            return true;
        }
        break;
    default: break;
    }
    fail(u"reading in: "_s % read.error().toText());
    return true;
}

bool Simulation::exchangeAll()
{
    bool anything = false;
    for (size_t from = 0; from < m_world.offices().size(); ++from) {
        for (const auto &sender : m_world.offices()[from].pcs) {
            for (size_t to = 0; to < m_world.offices().size(); ++to) {
                if (to == from && !m_world.offices()[to].hasColleagues()) {
                    continue;
                }
                QFile::remove(sender->bundleFile());
                const OfficeId office = m_world.offices()[to].id;
                auto written =
                    workspace::exportBundle(sender->workspace(), office, sender->bundleFile());
                // PCs of one office always have their ledgers to tell each other of.
                anything = anything || (written && written->people > 0);
                if (!written && written.error().code == ErrorCode::NothingToSend) {
                    written =
                        workspace::writeReceipt(sender->workspace(), office, sender->bundleFile());
                }
                if (!written) {
                    fail(u"healing, writing: "_s % written.error().toText());
                    return false;
                }
                const auto bytes = readFileBounded(sender->bundleFile(), limits::kBundleBytes);
                for (size_t pc = 0; bytes && pc < m_world.offices()[to].pcs.size(); ++pc) {
                    if (m_world.offices()[to].pcs[pc] != sender) {
                        deliver({*bytes, to, pc, {}});
                    }
                }
            }
        }
    }
    return anything;
}

void Simulation::heal()
{
    for (Pc *pc : m_world.pcs()) {
        pc->setSkewHours(0);
    }
    // So far ahead that no clock shows a time before what was written, and that nobody waits for a
    // PC that is gone and told nobody of itself.
    m_world.setTime(m_world.now().addDays(65));
    for (size_t office = 0; office < m_world.offices().size(); ++office) {
        for (const auto &pc : m_world.offices()[office].pcs) {
            closeLost(office, *pc);
        }
    }
    m_parcels.clear();
    noteWritten();
    constexpr int kMostRounds = 12;
    int rounds = 0;
    while (m_problem.isEmpty() && exchangeAll()) {
        if (++rounds == kMostRounds) {
            fail(u"there is still something to send after %1 rounds"_s.arg(kMostRounds));
        }
    }
    for (Pc *pc : m_world.pcs()) {
        // What a PC that is gone wrote may build on what nobody will ever see.
        if (!pc->waiting.empty() && m_options.accidentPercent == 0) {
            fail(u"a bundle waits for ever at "_s % pc->workspace().office().name);
        }
    }
    checkHealed();
}

} // namespace landgang::simulation
