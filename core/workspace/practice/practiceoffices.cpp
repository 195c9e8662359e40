// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/practice/practiceoffices.h"

#include "core/base/safefile.h"
#include "core/workspace/office/createoffice.h"
#include "core/workspace/office/officecards.h"
#include "core/workspace/practice/practicestory.h"
#include "core/workspace/sharing/exportbundle.h"

#include <QDir>

namespace landgang::workspace {

using namespace Qt::StringLiterals;

PracticeOffices::PracticeOffices(QString folder, Environment environment, const Tell &tell)
    : m_folder(std::move(folder))
    , m_environment(environment)
    , m_tell(tell)
{
}

QString PracticeOffices::bundle(const QString &name) const
{
    return QDir(m_folder).filePath(u"bundles/"_s + name);
}

Result<> PracticeOffices::open()
{
    const NewOffice prison{u"Nordvik fengsel"_s,
                           exchange::OfficeKind::Prison,
                           u"Nordvik"_s,
                           u"99 00 00 01"_s,
                           u"Kari Eksempel"_s,
                           u"kontaktbetjent"_s,
                           exchange::Realm::Practice,
                           {}};
    const NewOffice nav{u"Nav Havnes"_s,
                        exchange::OfficeKind::NavMunicipal,
                        u"Havnes"_s,
                        u"99 00 00 02"_s,
                        u"Eva Prøve"_s,
                        u"Nav-veileder"_s,
                        exchange::Realm::Practice,
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
    m_tell(
        u"Nordvik fengsel and Nav Havnes each open an office of their own, with nothing shared but "
        "paper and a memory stick."_s);
    return {};
}

Result<> PracticeOffices::confirm(Workspace &workspace, const Workspace &other, const QString &card)
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
    m_tell(
        u"%1 reads in the card of %2, rings them, and types three of the twelve words they read out: %3."_s
            .arg(workspace.office().name, other.office().name, typed.join(u", "_s)));
    return confirmCard(workspace, other.officeId(), typed);
}

Result<> PracticeOffices::introduce()
{
    if (const Result<> done = confirm(*m_prison, *m_nav, u"nav-havnes.landgang-card"_s); !done) {
        return done;
    }
    return confirm(*m_nav, *m_prison, u"nordvik-fengsel.landgang-card"_s);
}

Result<> PracticeOffices::send(Workspace &from, const Workspace &to, const QString &name)
{
    const Result<ExportedBundle> written = exportBundle(from, to.officeId(), bundle(name));
    if (!written) {
        return written.error();
    }
    m_tell(
        u"%1 writes bundle %2 for %3, sealed so that nobody else can open it (%5). Changes: %4."_s
            .arg(from.office().name, QString::number(written->number), to.office().name,
                 QString::number(written->changes), name));
    return {};
}

Result<ImportReport> PracticeOffices::receive(Workspace &at, const QString &name)
{
    const Result<ImportReport> preview = previewImport(at, bundle(name));
    if (!preview) {
        return preview;
    }
    Result<ImportReport> report = importBundle(at, bundle(name));
    if (report) {
        m_tell(u"%1 looks at what the bundle brings and reads it in. New changes: %2. "
               "Questions with two answers now: %3. Own bundles acknowledged: %4."_s.arg(
                   at.office().name, QString::number(report->newChanges),
                   QString::number(report->newDisputes), QString::number(report->acknowledged)));
    }
    return report;
}

Result<> PracticeOffices::expectRefused(Workspace &at, const QString &name, const QByteArray &bytes,
                                        const QString &what)
{
    const QString path = bundle(name);
    if (const Result<> written = writeFileSafely(path, bytes); !written) {
        return written;
    }
    const Result<ImportReport> read = importBundle(at, path);
    if (read) {
        return Error{ErrorCode::BundleDamaged,
                     u"A bundle was taken that must be refused: %1."_s.arg(name)};
    }
    m_tell(u"%1 is refused: %2"_s.arg(what, read.error().context));
    return {};
}

} // namespace landgang::workspace
