// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/practicestory.h"

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/domain/readiness.h"
#include "core/workspace/consents.h"
#include "core/workspace/disputes.h"
#include "core/workspace/dump.h"
#include "core/workspace/exportbundle.h"
#include "core/workspace/importbundle.h"
#include "core/workspace/mapneed.h"
#include "core/workspace/movereleasedate.h"
#include "core/workspace/officecards.h"
#include "core/workspace/openoffice.h"
#include "core/workspace/practicepeople.h"
#include "core/workspace/responsibility.h"
#include "core/workspace/setitem.h"

#include <QDir>
#include <QFileInfo>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

const QString kHealthWords = u"Time hos psykolog i uke 12"_s;

AreaKey area(QStringView key)
{
    return *AreaKey::fromString(key);
}

ItemKey item(QStringView key)
{
    return *ItemKey::fromString(key);
}

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

/// Runs the story step by step; the first step that fails ends it with its error.
class Story
{
public:
    Story(const QString &folder, Environment environment,
          const std::function<void(const QString &)> &tell)
        : m_folder(folder)
        , m_environment(environment)
        , m_tell(tell)
    {
    }

    Result<PracticeOutcome> play();

private:
    using Step = Result<> (Story::*)();

    Result<> openOffices();
    Result<> exchangeCards();
    Result<> confirm(Workspace &workspace, const Workspace &other, const QString &card);
    Result<> takeIn();
    Result<> mapNeeds();
    Result<> giveConsent();
    Result<> firstBundle();
    Result<> answer();
    Result<> twoAnswers();
    Result<> choose();
    Result<> compareStores();
    Result<> moveDate();
    Result<> readAgain();
    Result<> refuseFiles();
    Result<> addMorePeople();
    Result<> showBoth();

    Result<> send(Workspace &from, const Workspace &to, const QString &name);
    Result<ImportReport> receive(Workspace &at, const QString &name);
    Result<> expectRefused(Workspace &at, const QString &name, const QByteArray &bytes,
                           const QString &what);
    Result<> show(const Workspace &workspace);
    [[nodiscard]] QString bundle(const QString &name) const
    {
        return QDir(m_folder).filePath(u"bundles/"_s + name);
    }

    QString m_folder;
    Environment m_environment;
    const std::function<void(const QString &)> &m_tell;
    std::unique_ptr<Workspace> m_prison;
    std::unique_ptr<Workspace> m_nav;
    std::optional<CaseId> m_case;
};

Result<> Story::openOffices()
{
    const NewOffice prison{u"Nordvik fengsel"_s, exchange::OfficeKind::Prison, u"Nordvik"_s,
                           u"99 00 00 01"_s, u"Kari Eksempel"_s, u"kontaktbetjent"_s,
                           exchange::Realm::Practice, {}};
    const NewOffice nav{u"Nav Havnes"_s, exchange::OfficeKind::NavMunicipal, u"Havnes"_s,
                        u"99 00 00 02"_s, u"Eva Prøve"_s, u"Nav-veileder"_s, exchange::Realm::Practice,
                        {}};
    const QString passphrase = QString::fromUtf16(kPracticePassphrase);
    Result<std::unique_ptr<Workspace>> first =
        createOffice(QDir(m_folder).filePath(u"prison/store"_s), prison, passphrase, m_environment);
    if (!first) {
        return first.error();
    }
    Result<std::unique_ptr<Workspace>> second =
        createOffice(QDir(m_folder).filePath(u"nav/store"_s), nav, passphrase, m_environment);
    if (!second) {
        return second.error();
    }
    m_prison = *std::move(first);
    m_nav = *std::move(second);
    if (!QDir().mkpath(bundle({}))) {
        return Error{ErrorCode::FileWrite, u"The folder %1 cannot be made."_s.arg(bundle({}))};
    }
    m_tell(u"Nordvik fengsel and Nav Havnes each open an office of their own, with nothing shared but "
           "paper and a memory stick."_s);
    return {};
}

Result<> Story::confirm(Workspace &workspace, const Workspace &other, const QString &card)
{
    if (const Result<> written = exportCard(other, bundle(card)); !written) {
        return written;
    }
    if (const Result<KnownOffice> known = importCard(workspace, bundle(card)); !known) {
        return known.error();
    }
    // Over the telephone: the other office reads its words, this one types three of them.
    const QStringList words = cardWords(other.officeId());
    QStringList typed;
    for (const int position : askedWords(other.officeId())) {
        typed << words.at(position);
    }
    m_tell(u"%1 reads in the card of %2, rings them, and types three of the twelve words they read out: %3."_s
               .arg(workspace.office().name, other.office().name, typed.join(u", "_s)));
    return confirmCard(workspace, other.officeId(), typed);
}

Result<> Story::exchangeCards()
{
    if (const Result<> done = confirm(*m_prison, *m_nav, u"nav-havnes.landgang-card"_s); !done) {
        return done;
    }
    return confirm(*m_nav, *m_prison, u"nordvik-fengsel.landgang-card"_s);
}

Result<> Story::takeIn()
{
    const Result<CaseId> id = takeInStoryPerson(*m_prison);
    if (!id) {
        return id.error();
    }
    m_case = *id;
    const Result<ReleasePlan> plan = m_prison->plan(*id);
    if (!plan) {
        return plan.error();
    }
    size_t items = 0;
    for (const NeedArea &need : plan->areas) {
        items += need.items.size();
    }
    m_tell(u"Kari Eksempel at Nordvik fengsel takes in Ola Testperson, release expected on %1: %2 items in "
           "%3 areas, each with its own date."_s.arg(
               plan->release.latest()->value.date.toString(Qt::ISODate), QString::number(items),
               QString::number(plan->areas.size())));
    return {};
}

Result<> Story::mapNeeds()
{
    const std::pair<QStringView, Need> needs[] = {
        {u"housing", Need::HasNeed},   {u"work", Need::HasNeed},     {u"education", Need::Declined},
        {u"social", Need::HasNeed},    {u"addiction", Need::NoNeed}, {u"health", Need::HasNeed},
    };
    for (const auto &[key, need] : needs) {
        if (const Result<> mapped = mapNeed(*m_prison, *m_case, area(key), need); !mapped) {
            return mapped;
        }
    }
    for (const QStringView key : {u"housing", u"work"}) {
        if (const Result<> asked =
                proposeResponsibility(*m_prison, *m_case, area(key), m_nav->officeId());
            !asked) {
            return asked;
        }
    }
    if (const Result<> taken = acceptResponsibility(*m_prison, *m_case, area(u"health"), {}); !taken) {
        return taken;
    }
    m_tell(u"They map the needs together: housing, work, social services and health. Nav Havnes is asked to "
           "answer for housing and work."_s);
    return setItem(*m_prison, *m_case, item(u"health-appointment"),
                   {Progress::WaitingForOther, kHealthWords});
}

Result<> Story::giveConsent()
{
    m_tell(u"Ola signs a consent: Nav Havnes may see housing and work. Health and everything else stays in "
           "the prison."_s);
    return recordConsent(*m_prison, *m_case,
                         {.office = m_nav->officeId(),
                          .areas = {area(u"housing"), area(u"work")},
                          .right = changelog::Right::Write,
                          .from = m_prison->today(),
                          .until = m_prison->today().addDays(210),
                          .basis = u"Samtykke på papir, forklart muntlig på norsk"_s});
}

Result<> Story::send(Workspace &from, const Workspace &to, const QString &name)
{
    const Result<ExportedBundle> written = exportBundle(from, to.officeId(), bundle(name));
    if (!written) {
        return written.error();
    }
    m_tell(u"%1 writes bundle %2 for %3: %4 changes, sealed so that nobody else can open it (%5)."_s.arg(
        from.office().name, QString::number(written->number), to.office().name,
        QString::number(written->changes), name));
    return {};
}

Result<ImportReport> Story::receive(Workspace &at, const QString &name)
{
    const Result<ImportReport> preview = previewImport(at, bundle(name));
    if (!preview) {
        return preview;
    }
    Result<ImportReport> report = importBundle(at, bundle(name));
    if (report) {
        m_tell(u"%1 looks at what the bundle brings and reads it in: %2 new changes, %3 questions with two "
               "answers, %4 of its own bundles acknowledged."_s.arg(
                   at.office().name, QString::number(report->newChanges),
                   QString::number(report->newDisputes), QString::number(report->acknowledged)));
    }
    return report;
}

Result<> Story::firstBundle()
{
    if (const Result<> sent = send(*m_prison, *m_nav, u"1-to-nav.landgang"_s); !sent) {
        return sent;
    }
    if (const Result<ImportReport> read = receive(*m_nav, u"1-to-nav.landgang"_s); !read) {
        return read.error();
    }
    const Result<QByteArray> seen = canonicalDump(*m_nav, std::nullopt, std::nullopt);
    if (!seen) {
        return seen.error();
    }
    if (seen->contains(kHealthWords.toUtf8())) {
        return Error{ErrorCode::NotPermitted, u"Health reached an office that may not see it."_s};
    }
    m_tell(u"Nothing about health has reached Nav Havnes."_s);
    return {};
}

Result<> Story::answer()
{
    if (const Result<> taken = acceptResponsibility(*m_nav, *m_case, area(u"housing"), {}); !taken) {
        return taken;
    }
    if (const Result<> done = setItem(*m_nav, *m_case, item(u"housing-application"),
                                      {Progress::Done, u"Søknad mottatt, saksnummer 2026/14"_s});
        !done) {
        return done;
    }
    m_tell(u"Eva Prøve at Nav Havnes takes responsibility for housing and marks the application as done, "
           "with its case number."_s);
    return send(*m_nav, *m_prison, u"2-to-prison.landgang"_s);
}

Result<> Story::twoAnswers()
{
    if (const Result<> written = setItem(*m_prison, *m_case, item(u"housing-application"),
                                         {Progress::WaitingForOther, u"Mangler underskrift"_s});
        !written) {
        return written;
    }
    m_tell(u"Meanwhile Kari Eksempel writes that the same application still lacks a signature."_s);
    const Result<ImportReport> read = receive(*m_prison, u"2-to-prison.landgang"_s);
    if (!read) {
        return read.error();
    }
    const Result<std::vector<Dispute>> open = disputes(*m_prison);
    if (!open) {
        return open.error();
    }
    if (open->size() != 1) {
        return Error{ErrorCode::ChangeRefused, u"The two answers did not both stand."_s};
    }
    for (const auto &stated : open->front().answers) {
        m_tell(u"  %1, %2: \"%3\""_s.arg(
            m_prison->officeName(stated.office), m_prison->userName(stated.office, stated.user),
            stated.value.text(1).value_or(QString())));
    }
    return {};
}

Result<> Story::choose()
{
    const Result<std::vector<Dispute>> open = disputes(*m_prison);
    if (!open) {
        return open.error();
    }
    for (const auto &stated : open->front().answers) {
        if (stated.office != m_nav->officeId()) {
            continue;
        }
        if (const Result<> chosen = resolveDispute(*m_prison, open->front(), stated.id); !chosen) {
            return chosen;
        }
    }
    m_tell(u"Both answers are shown with office, person and date. Kari keeps the one from Nav Havnes, and "
           "one more round tells them."_s);
    if (const Result<> sent = send(*m_prison, *m_nav, u"3-to-nav.landgang"_s); !sent) {
        return sent;
    }
    if (const Result<ImportReport> read = receive(*m_nav, u"3-to-nav.landgang"_s); !read) {
        return read.error();
    }
    const Result<ExportedBundle> receipt =
        writeReceipt(*m_nav, m_prison->officeId(), bundle(u"4-receipt-to-prison.landgang"_s));
    if (!receipt) {
        return receipt.error();
    }
    const Result<ImportReport> read = receive(*m_prison, u"4-receipt-to-prison.landgang"_s);
    return read ? Result<>() : read.error();
}

Result<> Story::compareStores()
{
    const Result<QByteArray> prison = canonicalDump(*m_prison, m_nav->officeId(), *m_case);
    const Result<QByteArray> nav = canonicalDump(*m_nav, m_prison->officeId(), *m_case);
    if (!prison || !nav) {
        return prison ? nav.error() : prison.error();
    }
    if (prison->isEmpty() || *prison != *nav) {
        return Error{ErrorCode::ChangeRefused, u"The two offices do not hold the same plan."_s};
    }
    m_tell(u"Both offices now hold exactly the same shared plan, to the last byte."_s);
    return {};
}

Result<> Story::moveDate()
{
    const Result<DateRipple> ripple = moveReleaseDate(
        *m_prison, *m_case, {m_prison->today().addDays(80), DateStatus::Decided});
    if (!ripple) {
        return ripple.error();
    }
    m_tell(u"The release is decided for %1, forty days earlier: %2 due dates move along, and the old ones "
           "stay in the history."_s.arg(ripple->after.date.toString(Qt::ISODate),
                                       QString::number(ripple->items.size())));
    return {};
}

Result<> Story::readAgain()
{
    const std::pair<Workspace *, QString> again[] = {
        {m_nav.get(), u"1-to-nav.landgang"_s},
        {m_prison.get(), u"2-to-prison.landgang"_s},
        {m_nav.get(), u"3-to-nav.landgang"_s},
    };
    for (const auto &[workspace, name] : again) {
        const Result<ImportReport> read = importBundle(*workspace, bundle(name));
        if (!read) {
            return read.error();
        }
        if (!read->alreadyRead || read->newChanges != 0) {
            return Error{ErrorCode::ChangeRefused, u"Reading a bundle in again changed something."_s};
        }
    }
    m_tell(u"Reading any of the bundles in again changes nothing."_s);
    return {};
}

Result<> Story::expectRefused(Workspace &at, const QString &name, const QByteArray &bytes,
                              const QString &what)
{
    const QString path = bundle(name);
    if (const Result<> written = writeFileSafely(path, bytes); !written) {
        return written;
    }
    const Result<ImportReport> read = importBundle(at, path);
    if (read) {
        return Error{ErrorCode::BundleDamaged, u"A bundle was taken that must be refused: %1."_s.arg(name)};
    }
    m_tell(u"%1 is refused: %2"_s.arg(what, read.error().context));
    return {};
}

Result<> Story::refuseFiles()
{
    const Result<QByteArray> bytes =
        readFileBounded(bundle(u"3-to-nav.landgang"_s), limits::kBundleBytes);
    if (!bytes) {
        return bytes.error();
    }
    QByteArray flipped = *bytes;
    flipped[flipped.size() / 2] = static_cast<char>(flipped[flipped.size() / 2] ^ 1);
    if (const Result<> done = expectRefused(*m_prison, u"refused-other-office.landgang"_s, *bytes,
                                            u"A bundle for another office"_s);
        !done) {
        return done;
    }
    if (const Result<> done = expectRefused(*m_nav, u"refused-cut-short.landgang"_s,
                                            bytes->first(bytes->size() - 100), u"A bundle cut short"_s);
        !done) {
        return done;
    }
    return expectRefused(*m_nav, u"refused-altered.landgang"_s, flipped,
                         u"A bundle with one bit altered"_s);
}

Result<> Story::addMorePeople()
{
    return takeInPracticePeople(*m_prison);
}

Result<> Story::show(const Workspace &workspace)
{
    const Result<ReleasePlan> plan = workspace.plan(*m_case);
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

Result<> Story::showBoth()
{
    if (const Result<> shown = show(*m_prison); !shown) {
        return shown;
    }
    return show(*m_nav);
}

Result<PracticeOutcome> Story::play()
{
    const Step steps[] = {&Story::openOffices,   &Story::exchangeCards, &Story::takeIn,
                          &Story::mapNeeds,      &Story::giveConsent,   &Story::firstBundle,
                          &Story::answer,        &Story::twoAnswers,    &Story::choose,
                          &Story::compareStores, &Story::moveDate,      &Story::readAgain,
                          &Story::refuseFiles,   &Story::addMorePeople, &Story::showBoth};
    for (const Step step : steps) {
        if (const Result<> done = (this->*step)(); !done) {
            return done.error();
        }
    }
    return PracticeOutcome{m_prison->folder(), m_nav->folder(), bundle({}), *m_case};
}

} // namespace

Result<PracticeOutcome> playPracticeStory(const QString &folder, Environment environment,
                                          const std::function<void(const QString &)> &tell)
{
    if (QFileInfo::exists(folder)
        && !QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        return Error{ErrorCode::AlreadyExists,
                     u"The folder %1 is not empty. Practice needs a folder of its own; nothing was changed."_s
                         .arg(folder)};
    }
    return Story(QDir(folder).absolutePath(), environment, tell).play();
}

QString practiceNeighbour(const QString &folder)
{
    const QDir office = QFileInfo(QDir(folder).absolutePath()).dir();
    const QString other = office.dirName() == "prison"_L1 ? u"nav"_s
                          : office.dirName() == "nav"_L1  ? u"prison"_s
                                                          : QString();
    const QString neighbour = QFileInfo(office.absolutePath()).dir().filePath(other + u"/store"_s);
    return !other.isEmpty() && QFileInfo::exists(QDir(neighbour).filePath(u"landgang.db"_s))
               ? QDir::cleanPath(neighbour)
               : QString();
}

} // namespace landgang::workspace
