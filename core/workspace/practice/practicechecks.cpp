// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/practice/practicechecks.h"

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/domain/readiness.h"
#include "core/workspace/dump.h"

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

QString stateInWords(AreaState state)
{
    switch (state) {
    case AreaState::NobodyResponsible: return u"nobody has taken responsibility"_s;
    case AreaState::Disputed: return u"two answers stand"_s;
    case AreaState::NotAsked: return u"not asked yet"_s;
    case AreaState::ReportedReady: return u"reported in place, not confirmed"_s;
    case AreaState::ResponsibilityTaken: return u"responsibility taken"_s;
    case AreaState::Ready: return u"in place"_s;
    case AreaState::NoNeed: return u"no need"_s;
    case AreaState::Declined: return u"declined by the person"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

PracticeChecks::PracticeChecks(PracticeOffices &offices, const CaseId &id, const Tell &tell)
    : m_offices(offices)
    , m_case(id)
    , m_tell(tell)
{
}

Result<> PracticeChecks::compareStores()
{
    const Result<QByteArray> prison =
        canonicalDump(m_offices.prison(), m_offices.nav().officeId(), m_case);
    const Result<QByteArray> nav =
        canonicalDump(m_offices.nav(), m_offices.prison().officeId(), m_case);
    if (!prison || !nav) {
        return prison ? nav.error() : prison.error();
    }
    if (prison->isEmpty() || *prison != *nav) {
        return Error{ErrorCode::ChangeRefused, u"The two offices do not hold the same plan."_s};
    }
    m_tell(u"Both offices now hold exactly the same shared plan, to the last byte."_s);
    return {};
}

Result<> PracticeChecks::readAgain()
{
    const std::pair<Workspace *, QString> again[] = {
        {&m_offices.nav(), u"1-to-nav.landgang"_s},
        {&m_offices.prison(), u"2-to-prison.landgang"_s},
        {&m_offices.nav(), u"3-to-nav.landgang"_s},
    };
    for (const auto &[workspace, name] : again) {
        const Result<ImportReport> read = importBundle(*workspace, m_offices.bundle(name));
        if (!read) {
            return read.error();
        }
        if (!read->alreadyRead || read->newChanges != 0) {
            return Error{ErrorCode::ChangeRefused,
                         u"Reading a bundle in again changed something."_s};
        }
    }
    m_tell(u"Reading any of the bundles in again changes nothing."_s);
    return {};
}

Result<> PracticeChecks::refuseFiles()
{
    const Result<QByteArray> bytes =
        readFileBounded(m_offices.bundle(u"3-to-nav.landgang"_s), limits::kBundleBytes);
    if (!bytes) {
        return bytes.error();
    }
    QByteArray flipped = *bytes;
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
    if (const Result<> done = m_offices.expectRefused(m_offices.prison(),
                                                      u"refused-other-office.landgang"_s, *bytes,
                                                      u"A bundle for another office"_s);
        !done) {
        return done;
    }
    if (const Result<> done =
            m_offices.expectRefused(m_offices.nav(), u"refused-cut-short.landgang"_s,
                                    bytes->first(bytes->size() - 100), u"A bundle cut short"_s);
        !done) {
        return done;
    }
    return m_offices.expectRefused(m_offices.nav(), u"refused-altered.landgang"_s, flipped,
                                   u"A bundle with one bit altered"_s);
}

Result<> PracticeChecks::show(const Workspace &workspace)
{
    const Result<ReleasePlan> plan = workspace.plan(m_case);
    if (!plan) {
        return plan.error();
    }
    m_tell(u"What %1 now sees of Ola Testperson:"_s.arg(workspace.office().name));
    for (const NeedArea &need : plan->areas) {
        const AreaDefinition *definition = workspace.profile().area(need.key);
        if (definition != nullptr && definition->guaranteed) {
            m_tell(u"  %1: %2"_s.arg(definition->title.en,
                                     stateInWords(readiness(need, workspace.today()).state)));
        }
    }
    return {};
}

Result<> PracticeChecks::showBoth()
{
    if (const Result<> shown = show(m_offices.prison()); !shown) {
        return shown;
    }
    return show(m_offices.nav());
}

} // namespace landgang::workspace
