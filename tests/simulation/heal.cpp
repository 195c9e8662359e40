// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/workspace/sharing/exportbundle.h"
#include "core/workspace/sharing/inbox.h"
#include "tests/simulation/simulation.h"

#include <QFile>

// How everything comes right in the end: whatever is written arrives, until nobody has any more to
// say.

namespace landgang::simulation {

using namespace Qt::StringLiterals;

void Simulation::heal()
{
    bringEverybodyUpToDate();
    m_parcels.clear();
    noteWritten();
    constexpr int kMostRounds = 12;
    int rounds = 0;
    while (m_problem.isEmpty() && exchangeAll()) {
        if (++rounds == kMostRounds) {
            fail(u"there is still something to send after %1 rounds"_s.arg(kMostRounds));
        }
    }
    // What a PC that is gone wrote may build on what nobody will ever see, and what was sealed to
    // an old key is not read by anybody.
    const bool mayWait = m_options.accidentPercent > 0 || m_options.newKeyPercent > 0;
    for (Pc *pc : m_world.pcs()) {
        const auto waiting = workspace::inbox(pc->workspace());
        if (!waiting || (!waiting->empty() && !mayWait)) {
            fail(u"a bundle waits for ever at "_s % pc->workspace().office().name);
        }
    }
    checkHealed();
}

/// Clocks are set right, cards handed out, lost PCs closed by whoever may.
void Simulation::bringEverybodyUpToDate()
{
    for (Pc *pc : m_world.pcs()) {
        pc->setSkewHours(0);
    }
    // So far ahead that no clock shows a time before what was written, and that nobody waits for a
    // PC that is gone and told nobody of itself.
    m_world.setTime(m_world.now().addDays(65));
    for (const SimulatedOffice &office : m_world.offices()) {
        for (const SimulatedOffice &reader : m_world.offices()) {
            for (const auto &pc : reader.pcs) {
                if (!office.hasNewKey) {
                    continue;
                }
                // A PC may have gone back to a backup from before its office's key was changed.
                const bool isOwn = office.facts.id == reader.facts.id;
                if (isOwn && !pc->renew(office.facts)) {
                    fail(u"a store does not take a new key"_s);
                }
                if (!isOwn) {
                    expect(pc->takeCard(office.facts), u"taking in a card"_s);
                }
            }
        }
    }
    for (size_t office = 0; office < m_world.offices().size(); ++office) {
        for (const auto &pc : m_world.offices()[office].pcs) {
            closeLost(office, *pc);
            const auto read = workspace::retryInbox(pc->workspace());
            expect(read ? Result<>() : Result<>(read.error()), u"trying the inbox"_s);
        }
    }
}

bool Simulation::exchangeAll()
{
    bool anything = false;
    for (size_t from = 0; from < m_world.offices().size(); ++from) {
        for (const auto &sender : m_world.offices()[from].pcs) {
            for (size_t to = 0; to < m_world.offices().size(); ++to) {
                if (to != from || m_world.offices()[to].hasColleagues()) {
                    anything = tell(*sender, from, to) || anything;
                }
            }
        }
    }
    return anything && m_problem.isEmpty();
}

/// One PC tells an office what it has to tell, and every PC there reads it. Whether anything of a
/// case was among it: PCs of one office always have their ledgers to tell each other of.
bool Simulation::tell(Pc &sender, size_t from, size_t to)
{
    QFile::remove(sender.bundleFile());
    const OfficeId office = m_world.offices()[to].facts.id;
    auto written = workspace::exportBundle(sender.workspace(), office, sender.bundleFile());
    const bool isNews = written && written->people > 0;
    if (!written && written.error().code == ErrorCode::NothingToSend) {
        const auto told = m_told.find({&sender, to});
        if (told != m_told.end() && told->second == sender.news) {
            return false; // A receipt would say what the last one did.
        }
        written = workspace::writeReceipt(sender.workspace(), office, sender.bundleFile());
    }
    if (!written) {
        fail(u"healing, writing: "_s % written.error().toText());
        return false;
    }
    m_told[{&sender, to}] = sender.news;
    const auto bytes = readFileBounded(sender.bundleFile(), limits::kBundleBytes);
    for (size_t pc = 0; bytes && pc < m_world.offices()[to].pcs.size(); ++pc) {
        if (from != to || m_world.offices()[to].pcs[pc].get() != &sender) {
            deliver({*bytes, to, pc, {}});
        }
    }
    return isNews;
}

} // namespace landgang::simulation
