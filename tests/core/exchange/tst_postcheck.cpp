// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/standings.h"

#include "core/exchange/disclosure/postcheck.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

using changelog::Change;
using changelog::Stream;

class TestPostcheck : public QObject
{
    Q_OBJECT

private slots:
    void whatMayLeavePasses_data();
    void whatMayLeavePasses();
    void nothingElsePasses_data() { whatMayLeavePasses_data(); }
    void nothingElsePasses();
    void wrongBundlesAreCaught_data();
    void wrongBundlesAreCaught();
    void privateStreamsNeverLeaveTheOffice();
    void aClosedStreamIsToldWithTheReceiversOwnChainsAlone();
    void thatAStreamIsClosedToUsIsToldToWhoSaidSo();

private:
    static Bundle bundleFor(const OfficeId &from, const OfficeId &to);
    static BundleStream carried(const Stream &stream, const QString &purpose);
    void spoil(Bundle &bundle, const QString &wrong) const;

    Office m_author = makeOffice(u"Nordvik fengsel"_s);
    Office m_stranger = makeOffice(u"Sørvik kommune"_s);
};

Bundle TestPostcheck::bundleFor(const OfficeId &from, const OfficeId &to)
{
    return {.id = idOf<BundleId>(9),
            .from = from,
            .fromDevice = idOf<DeviceId>(1),
            .to = to,
            .toKey = QByteArray(32, '\1'),
            .number = 1,
            .created = now()};
}

BundleStream TestPostcheck::carried(const Stream &stream, const QString &purpose)
{
    const changelog::ChangeHeader header{
        .stream = stream.id(), .author = idOf<DeviceId>(1), .user = idOf<UserId>(1)};
    const Change change =
        Change::make(header, idOf<Change::Salt>(7), {changelog::NoteOp{idOf<EntityId>(1), u"x"_s}});
    return {stream,
            purpose,
            {change},
            {{stream.id(), header.author, 0, change.id(), QByteArray("signature")}}};
}

void TestPostcheck::whatMayLeavePasses_data()
{
    QTest::addColumn<QString>("situation");
    for (const Situation &situation : situations()) {
        QTest::newRow(qPrintable(situation.name)) << situation.name;
    }
}

/// What the selection lets out is what the check, by its own reasoning, finds right.
void TestPostcheck::whatMayLeavePasses()
{
    QFETCH(QString, situation);
    const Situation found = situationOf(situation);
    Bundle bundle = bundleFor(prisonId(), found.receiver);
    for (const StreamStanding &standing : found.standings) {
        if (found.leaving.contains(nameOf(found, standing.stream.id()))) {
            const bool isGranted = standing.stream.area() && standing.stream.owner() != bundle.to;
            bundle.streams.push_back(carried(standing.stream, isGranted ? u"bolig"_s : QString()));
            bundle.have.push_back({standing.stream.id(), {}});
        }
    }
    if (found.day.isValid()) {
        const Result<> result =
            checkDisclosure(bundle, found.standings, std::set<DeviceId>(), found.day);
        QVERIFY2(result.hasValue(), result ? "" : qPrintable(result.error().toText()));
    } else {
        QVERIFY(!checkDisclosure(bundle, found.standings, std::set<DeviceId>(), found.day));
    }
}

/// Every stream the table does not name is caught, by itself, as content and as have.
void TestPostcheck::nothingElsePasses()
{
    QFETCH(QString, situation);
    const Situation found = situationOf(situation);
    for (const StreamStanding &standing : found.standings) {
        if (found.leaving.contains(nameOf(found, standing.stream.id()))
            && standing.stream.owner() != found.receiver) {
            continue;
        }
        if (standing.stream.owner() == found.receiver) {
            continue;
        }
        Bundle bundle = bundleFor(prisonId(), found.receiver);
        bundle.streams.push_back(carried(standing.stream, u"bolig"_s));
        const Result<> asContent =
            checkDisclosure(bundle, found.standings, std::set<DeviceId>(), found.day);
        QVERIFY(!asContent);
        QCOMPARE(asContent.error().code, ErrorCode::NotPermitted);
        bundle.streams.clear();
        bundle.have.push_back({standing.stream.id(), {}});
        QVERIFY(!checkDisclosure(bundle, found.standings, std::set<DeviceId>(), found.day));
    }
}

void TestPostcheck::wrongBundlesAreCaught_data()
{
    QTest::addColumn<QString>("wrong");
    for (const char *wrong :
         {"nothing", "stream nobody knows", "stream of another nonce", "change of another stream",
          "seal of another stream", "have of another stream", "purpose of nobody", "no purpose",
          "purpose in a core", "document of another stream", "document that nobody attached",
          "own document", "computer of another office", "documents of another stream asked for",
          "author who wrote nothing", "profile without a core"}) {
        QTest::newRow(wrong) << QString::fromLatin1(wrong);
    }
}

void TestPostcheck::spoil(Bundle &bundle, const QString &wrong) const
{
    const Stream health = areaAt(prisonId(), u"health"_s);
    BundleStream &housing = bundle.streams[1];
    if (wrong == u"stream nobody knows"_s) {
        bundle.streams.push_back(carried(areaAt(prisonId(), u"debt"_s), u"bolig"_s));
    } else if (wrong == u"stream of another nonce"_s) {
        housing.stream = Stream::area(prisonId(), idOf<CaseId>(5),
                                      *AreaKey::fromString(u"housing"_s), idOf<Stream::Nonce>(9));
    } else if (wrong == u"change of another stream"_s) {
        housing.changes.push_back(carried(health, {}).changes.front());
    } else if (wrong == u"seal of another stream"_s) {
        housing.seals.push_back(carried(health, {}).seals.front());
    } else if (wrong == u"have of another stream"_s) {
        bundle.have.push_back({health.id(), {}});
    } else if (wrong == u"purpose of nobody"_s) {
        housing.purpose = u"he has a health matter too"_s;
    } else if (wrong == u"no purpose"_s) {
        housing.purpose.clear();
    } else if (wrong == u"own document"_s) {
        housing.documents.push_back(
            {idOf<changelog::BlobName>(1), idOf<changelog::BlobSalt>(1), {}});
    } else if (wrong == u"document of another stream"_s) {
        housing.documents.push_back(
            {idOf<changelog::BlobName>(2), idOf<changelog::BlobSalt>(1), {}});
    } else if (wrong == u"document that nobody attached"_s) {
        housing.documents.push_back(
            {idOf<changelog::BlobName>(3), idOf<changelog::BlobSalt>(1), {}});
    } else if (wrong == u"computer of another office"_s) {
        bundle.heard.push_back({idOf<DeviceId>(4), 1});
    } else if (wrong == u"documents of another stream asked for"_s) {
        bundle.missing.push_back({health.id(), {}});
    } else if (wrong == u"purpose in a core"_s) {
        bundle.streams[0].purpose = u"bolig"_s;
    } else if (wrong == u"author who wrote nothing"_s) {
        bundle.authors.push_back({m_stranger.device.certificate, m_stranger.root.certificate()});
    }
}

void TestPostcheck::wrongBundlesAreCaught()
{
    QFETCH(QString, wrong);
    Situation situation = situationOf(u"grant"_s);
    Bundle bundle = bundleFor(m_author.id(), navId());
    bundle.fromDevice = m_author.deviceId();
    bundle.authors.push_back({m_author.device.certificate, m_author.root.certificate()});
    bundle.streams = {carried(coreAt(prisonId()), {}),
                      carried(areaAt(prisonId(), u"housing"_s), u"bolig"_s)};
    bundle.have.push_back({coreAt(prisonId()).id(), {}});
    bundle.profiles.push_back({u"no-tilbakeforingsgarantien"_s, QByteArray(32, '\2')});
    for (StreamStanding &standing : situation.standings) {
        const bool isHousing = standing.stream.id() == bundle.streams[1].stream.id();
        standing.documents = {idOf<changelog::BlobName>(isHousing ? 1 : 2)};
    }
    spoil(bundle, wrong);
    if (wrong == u"profile without a core"_s) {
        bundle.streams.clear();
        bundle.have.clear();
        situation = situationOf(u"no grant"_s);
    }
    const Result<> result =
        checkDisclosure(bundle, situation.standings, std::set<DeviceId>(), situation.day);
    QCOMPARE(result.hasValue(), wrong == u"nothing"_s || wrong == u"own document"_s);
    QVERIFY(result.hasValue() || result.error().code == ErrorCode::NotPermitted);
}

void TestPostcheck::privateStreamsNeverLeaveTheOffice()
{
    // Not even to the office that owns them, when another office sends.
    const Situation situation = situationOf(u"private stream to its owner"_s);
    Bundle bundle = bundleFor(prisonId(), prisonId());
    bundle.streams.push_back(carried(situation.standings.front().stream, {}));
    QVERIFY(checkDisclosure(bundle, situation.standings, std::set<DeviceId>(), today()).hasValue());
    bundle.from = navId();
    QVERIFY(!checkDisclosure(bundle, situation.standings, std::set<DeviceId>(), today()));
}

void TestPostcheck::aClosedStreamIsToldWithTheReceiversOwnChainsAlone()
{
    const Stream housing = areaAt(prisonId(), u"housing"_s);
    const std::vector<StreamStanding> standings{
        standingWith(housing, {changelog::WithdrawOp{navId(), {}}}),
        standingWith(areaAt(prisonId(), u"health"_s), {})};
    const auto theirs = idOf<DeviceId>(1);
    const auto another = idOf<DeviceId>(2);
    Bundle bundle = bundleFor(prisonId(), navId());
    bundle.closed = {{housing.id(), {{theirs, 0, idOf<ChangeId>(1)}}, {}}};
    QVERIFY(checkDisclosure(bundle, standings, {theirs}, today()).hasValue());
    // The chain of a PC that is not the receiver's.
    bundle.closed.front().held.front().author = another;
    QVERIFY(!checkDisclosure(bundle, standings, {theirs}, today()));
    // A stream the receiver never knew of.
    bundle.closed = {{standings.back().stream.id(), {}, {}}};
    QVERIFY(!checkDisclosure(bundle, standings, {theirs}, today()));
}

void TestPostcheck::thatAStreamIsClosedToUsIsToldToWhoSaidSo()
{
    const StreamId housing = areaAt(prisonId(), u"housing"_s).id();
    Bundle bundle = bundleFor(navId(), prisonId());
    bundle.closedHere = {housing};
    QVERIFY(checkDisclosure(bundle, {}, {}, today(), {}, {housing}).hasValue());
    QVERIFY(!checkDisclosure(bundle, {}, {}, today(), {housing}, {}));
}

QTEST_GUILESS_MAIN(TestPostcheck)
#include "tst_postcheck.moc"
