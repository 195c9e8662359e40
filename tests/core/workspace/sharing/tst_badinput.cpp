// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/safefile.h"
#include "core/changelog/fieldvalues.h"
#include "core/exchange/bundlewriter.h"
#include "core/store/logreader.h"
#include "core/workspace/casework/notes.h"
#include "core/workspace/dump.h"
#include "core/workspace/sharing/bundledraft.h"
#include "core/workspace/sharing/inbox.h"
#include "core/workspace/workspacestate.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using changelog::Change;
using landgang::testing::TwoOffices;

namespace {

const AreaKey kHousing = *AreaKey::fromString(QStringLiteral("housing"));

/// `count` arrays, one in the other, as the last element of an op nobody knows.
QByteArray nested(const EntityId &entity, qsizetype count)
{
    // [70, entity, [[[…]]]]
    return QByteArray::fromHex("83184650") + entity.toBytes() + QByteArray(count, '\x81') + '\x80';
}

} // namespace

/// What somebody with the keys of a known office could send. Each bundle is signed as it must be;
/// none of it may leave a trace in the store.
class TestBadInput : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void badChangesLeaveNoTrace_data();
    void badChangesLeaveNoTrace();
    void theSoundOneIsReadInAsIfNothingHadBeenTried();
    void whatSupersedesAnotherFieldSupersedesNothing();

private:
    [[nodiscard]] Workspace &prison() const { return *m_offices->prison; }
    [[nodiscard]] Workspace &nav() const { return *m_offices->nav; }

    /// The next change of the prison's chain in the housing area, before any spoiling.
    [[nodiscard]] changelog::ChangeHeader nextHeader() const;
    [[nodiscard]] Change said(const changelog::ChangeHeader &header,
                              std::vector<changelog::Op> ops) const;
    void spoil(exchange::Bundle &bundle, const QString &wrong) const;
    void spoilOps(exchange::Bundle &bundle, const QString &wrong) const;
    void resign(const Workspace &author, exchange::BundleStream &stream) const;
    Result<ImportReport> deliver(const exchange::Bundle &bundle) const;

    std::unique_ptr<TwoOffices> m_offices;
    std::unique_ptr<Workspace> m_stranger;
    std::optional<NeedArea> m_area;
    std::optional<exchange::Bundle> m_bundle;
};

/// The Nav office holds a plan; a bundle with two more changes of the prison is under way.
void TestBadInput::initTestCase()
{
    m_offices = std::make_unique<TwoOffices>();
    m_stranger = m_offices->make(QStringLiteral("Ukjent kontor"), exchange::OfficeKind::Other);
    const auto id = m_offices->takeIn();
    QVERIFY(m_stranger && id);
    VERIFY_RESULT(m_offices->consent(*id, {QStringLiteral("housing")}));
    VERIFY_RESULT(m_offices->send(prison(), nav(), QStringLiteral("1")));
    const QString receipt = m_offices->file(QStringLiteral("kvittering"));
    VERIFY_RESULT(writeReceipt(nav(), prison().officeId(), receipt));
    VERIFY_RESULT(importBundle(prison(), receipt));
    for (const char *text : {"ett", "to"}) {
        VERIFY_RESULT(addNote(prison(), *id, kHousing, QString::fromLatin1(text)));
    }
    m_area = *prison().plan(*id)->area(kHousing);
    m_offices->clock.advanceMinutes(5);
    auto draft = draftBundle(prison(), nav().officeId(), DraftContent::ChangesAndHave);
    VERIFY_RESULT(draft);
    QCOMPARE(draft->bundle.streams.size(), size_t{1});
    QCOMPARE(draft->bundle.streams.front().changes.size(), size_t{2});
    m_bundle = draft->bundle;
}

changelog::ChangeHeader TestBadInput::nextHeader() const
{
    const Change &last = m_bundle->streams.front().changes.back();
    changelog::ChangeHeader header = last.header();
    header.previous = last.id();
    ++header.sequence;
    return header;
}

Change TestBadInput::said(const changelog::ChangeHeader &header,
                          std::vector<changelog::Op> ops) const
{
    return Change::make(header, m_offices->ids.next<Change::Salt>(), std::move(ops));
}

void TestBadInput::resign(const Workspace &author, exchange::BundleStream &stream) const
{
    const Change &head = stream.changes.back();
    const changelog::ChangeHeader &header = head.header();
    const auto signature = author.state().parts().device.key.sign(
        changelog::sealMessage(header.stream, header.author, header.sequence, head.id()));
    VERIFY_RESULT(signature);
    std::erase_if(stream.seals,
                  [&header](const changelog::Seal &seal) { return seal.author == header.author; });
    stream.seals.push_back({header.stream, header.author, header.sequence, head.id(), *signature});
}

void TestBadInput::badChangesLeaveNoTrace_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("waiting");
    const auto refused = [](const char *wrong, const char *code) {
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString::fromLatin1(code) << 0;
    };
    const auto waits = [](const char *wrong) {
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << QStringLiteral("bundle-incomplete")
                             << 1;
    };
    waits("a gap");
    waits("words left out");
    waits("an author nobody let in");
    refused("a number that jumps", "bundle-damaged");
    refused("a predecessor of another author", "change-refused");
    refused("a predecessor in another stream", "change-refused");
    refused("a change of another stream", "bundle-damaged");
    refused("too many ops", "bundle-damaged");
    refused("no ops", "bundle-damaged");
    refused("nesting without end", "bundle-damaged");
    refused("bytes behind an op", "bundle-damaged");
    refused("another way of writing a number", "bundle-damaged");
    refused("an endless array", "bundle-damaged");
}

void TestBadInput::spoilOps(exchange::Bundle &bundle, const QString &wrong) const
{
    std::vector<Change> &changes = bundle.streams.front().changes;
    const EntityId entity = m_area->entity;
    const auto unknown = [&](const QByteArray &encoded) {
        return said(nextHeader(), {changelog::UnknownOp{70, encoded}});
    };
    if (wrong == QStringLiteral("too many ops")) {
        changes.push_back(
            said(nextHeader(), std::vector<changelog::Op>(200'000, changelog::NoteOp{entity, {}})));
    } else if (wrong == QStringLiteral("no ops")) {
        changes.push_back(said(nextHeader(), {}));
    } else if (wrong == QStringLiteral("nesting without end")) {
        changes.push_back(unknown(nested(entity, 1'000'000)));
    } else if (wrong == QStringLiteral("bytes behind an op")) {
        changes.push_back(unknown(nested(entity, 1) + '\0'));
    } else if (wrong == QStringLiteral("another way of writing a number")) {
        changes.push_back(unknown(QByteArray::fromHex("8319004650") + entity.toBytes() + '\x80'));
    } else if (wrong == QStringLiteral("an endless array")) {
        changes.push_back(unknown(QByteArray::fromHex("9f184650") + entity.toBytes() + '\xff'));
    } else {
        return;
    }
    resign(prison(), bundle.streams.front());
}

void TestBadInput::spoil(exchange::Bundle &bundle, const QString &wrong) const
{
    exchange::BundleStream &stream = bundle.streams.front();
    changelog::ChangeHeader header = nextHeader();
    const std::vector<changelog::Op> ops{
        changelog::NoteOp{m_area->entity, QStringLiteral("kanari")}};
    if (wrong == QStringLiteral("a gap")) {
        stream.changes.erase(stream.changes.begin());
    } else if (wrong == QStringLiteral("words left out")) {
        stream.changes.front() = stream.changes.front().withoutBody();
    } else if (wrong == QStringLiteral("a number that jumps")) {
        ++header.sequence;
        stream.changes.push_back(said(header, ops));
        resign(prison(), stream);
    } else if (wrong == QStringLiteral("a change of another stream")) {
        header.stream = prison().state().parts().privateStream.id();
        stream.changes.push_back(said(header, ops));
    } else if (wrong == QStringLiteral("a predecessor in another stream")) {
        const auto core = prison().plan(prison().plans()->front().id)->core;
        const auto heads = store::LogReader(nav().state().database()).heads(core);
        header.previous = heads->front().id;
        header.sequence = heads->front().sequence + 1;
        stream.changes = {said(header, ops)};
        resign(prison(), stream);
    } else if (wrong == QStringLiteral("an author nobody let in")
               || wrong == QStringLiteral("a predecessor of another author")) {
        header.author = m_stranger->state().device();
        if (wrong == QStringLiteral("an author nobody let in")) {
            header.previous.reset();
            header.sequence = 0;
        } else {
            header.previous = stream.changes.front().header().previous;
            header.sequence = stream.changes.front().header().sequence;
        }
        stream.changes.push_back(said(header, ops));
        resign(*m_stranger, stream);
        bundle.authors.push_back(
            {m_stranger->state().parts().device.certificate, m_stranger->office().root});
    }
    spoilOps(bundle, wrong);
}

Result<ImportReport> TestBadInput::deliver(const exchange::Bundle &bundle) const
{
    const auto package = exchange::writePackage(bundle, prison().state().parts().device,
                                                prison().office().root, QByteArray(32, 'k'));
    if (!package) {
        return package.error();
    }
    const auto sealed = exchange::sealPackage(*package, nav().office().encryption);
    if (!sealed) {
        return sealed.error();
    }
    const QString path = m_offices->file(QStringLiteral("spoilt.landgang"));
    const Result<> written = writeFileSafely(path, *sealed);
    return written ? importBundle(nav(), path) : Result<ImportReport>(written.error());
}

void TestBadInput::badChangesLeaveNoTrace()
{
    QFETCH(QString, wrong);
    QFETCH(int, waiting);
    const auto before = canonicalDump(nav(), {}, {});
    const size_t waitedBefore = inbox(nav())->size();
    exchange::Bundle bundle = *m_bundle;
    spoil(bundle, wrong);
    const auto read = deliver(bundle);
    QVERIFY(!read);
    QTEST(errorName(read.error().code), "expected");
    QCOMPARE(*canonicalDump(nav(), {}, {}), *before);
    QCOMPARE(inbox(nav())->size(), waitedBefore + static_cast<size_t>(waiting));
}

void TestBadInput::theSoundOneIsReadInAsIfNothingHadBeenTried()
{
    const auto sound = deliver(*m_bundle);
    VERIFY_RESULT(sound);
    QCOMPARE(sound->newChanges, 2);
}

void TestBadInput::whatSupersedesAnotherFieldSupersedesNothing()
{
    exchange::Bundle bundle = *m_bundle;
    exchange::BundleStream &stream = bundle.streams.front();
    const Change need =
        said(nextHeader(),
             {changelog::SetOp{
                 m_area->entity, changelog::Field::Need, changelog::toValue(Need::HasNeed), {}}});
    changelog::ChangeHeader header = nextHeader();
    ++header.sequence;
    header.previous = need.id();
    const Change other = said(header,
                              {changelog::SetOp{m_area->entity,
                                                changelog::Field::ItemTitle,
                                                {{QStringLiteral("x")}},
                                                {need.statement(0)}}});
    stream.changes.push_back(need);
    stream.changes.push_back(other);
    resign(prison(), stream);
    VERIFY_RESULT(deliver(bundle));
    const auto state = store::LogReader(nav().state().database()).state(stream.stream);
    VERIFY_RESULT(state);
    QCOMPARE(state->registers.at({m_area->entity, changelog::Field::Need}).live().size(),
             size_t{1});
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
