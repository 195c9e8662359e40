// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/packagesurgery.h"

using namespace landgang;
using namespace landgang::exchange;
using namespace landgang::exchange::fixture;

using changelog::Change;
using changelog::Stream;

namespace {

/// A seal that verifies, whatever it claims.
changelog::Seal signedSeal(const Change &head, const Office &author, quint64 sequence)
{
    const StreamId stream = head.header().stream;
    const QByteArray message =
        changelog::sealMessage(stream, author.deviceId(), sequence, head.id());
    return {stream, author.deviceId(), sequence, head.id(), taken(author.device.key.sign(message))};
}

} // namespace

/// Bundles that are wrong although their sender signed them: the writer writes what it is given,
/// the reader refuses.
class TestBundleRules : public QObject
{
    Q_OBJECT

private slots:
    void aSignedBundleThatIsWrongIsRefused_data();
    void aSignedBundleThatIsWrongIsRefused();
    void changesMayBuildOnWhatTheReceiverHolds();
    void aPrivateStreamGoesToTheOwnOffice();
    void everythingWrongIsReported();

private:
    Bundle makeWrong(const QString &wrong) const;
    void spoilAuthors(Bundle &bundle, const QString &wrong) const;
    void spoilSeals(Bundle &bundle, const QString &wrong) const;
    static void spoilHaves(Bundle &bundle, const QString &wrong);
    QString verdictOf(const Bundle &bundle) const
    {
        return verdict(openPackage(packageOf(bundle, m_prison).container, m_nav.reading(m_prison)));
    }

    Office m_prison = makeOffice(u"Nordvik fengsel"_s);
    Office m_nav = makeOffice(u"NAV Sørvik"_s);
    Office m_other = makeOffice(u"Sørvik kommune"_s);
    Office m_real = makeOffice(u"Vestvik fengsel"_s, Realm::Real);
};

void TestBundleRules::aSignedBundleThatIsWrongIsRefused_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *wrong, const char *expected) {
        QTest::newRow(wrong) << QString::fromLatin1(wrong) << QString::fromLatin1(expected);
    };
    row("nothing", "");
    row("another receiver", "B18 bundle-not-for-us");
    row("another key", "B18 bundle-not-for-us");
    row("number 0", "B16 bundle-damaged");
    row("stream twice", "B20 bundle-damaged");
    row("private stream", "B20 bundle-damaged");
    row("change of another stream", "B21 bundle-damaged");
    row("change twice", "B21 bundle-damaged");
    row("changes in another order", "B21 bundle-damaged");
    row("change of another author before", "B21 bundle-damaged");
    row("gap in the sequence", "B21 bundle-damaged");
    row("no author", "B22 bundle-damaged");
    row("author twice", "B22 bundle-damaged");
    row("author who wrote nothing", "B22 bundle-damaged");
    row("author of another root", "B22 bundle-damaged");
    row("encryption certificate as author", "B22 bundle-damaged");
    row("real author", "B14 bundle-untrusted");
    row("no seal", "B24 bundle-damaged");
    row("seal before the end", "B24 bundle-damaged");
    row("seal by another device", "B23 bundle-damaged");
    row("seal over another's change", "B23 bundle-damaged");
    row("seal of a change not here", "B23 bundle-damaged");
    row("seal with another sequence", "B23 bundle-damaged");
    row("seal twice", "B23 bundle-damaged");
    row("seal of another stream", "B23 bundle-damaged");
    row("have twice", "B25 bundle-damaged");
    row("heads out of order", "B25 bundle-damaged");
    row("head twice", "B25 bundle-damaged");
    row("a head that the digest does not know", "B25 bundle-damaged");
    row("another digest, but not the whole", "");
    row("documents asked for twice", "B25 bundle-damaged");
    row("a computer heard of twice", "B25 bundle-damaged");
    row("part 0", "B16 bundle-damaged");
    row("part 3 of 2", "B16 bundle-damaged");
}

void TestBundleRules::spoilAuthors(Bundle &bundle, const QString &wrong) const
{
    const BundleAuthor nav{m_nav.device.certificate, m_nav.root.certificate()};
    if (wrong == u"no author"_s) {
        bundle.authors.clear();
    } else if (wrong == u"author twice"_s) {
        bundle.authors.push_back(bundle.authors.front());
    } else if (wrong == u"author who wrote nothing"_s) {
        bundle.authors.push_back(nav);
    } else if (wrong == u"author of another root"_s) {
        bundle.authors.front().root = m_nav.root.certificate();
    } else if (wrong == u"encryption certificate as author"_s) {
        bundle.authors.push_back({m_prison.encryption.certificate, m_prison.root.certificate()});
    } else if (wrong == u"real author"_s) {
        bundle.streams.push_back(makeStream(areaOf(m_prison, u"work"_s), m_real, {u"x"_s}));
        bundle.authors.push_back({m_real.device.certificate, m_real.root.certificate()});
    }
}

void TestBundleRules::spoilSeals(Bundle &bundle, const QString &wrong) const
{
    BundleStream &stream = bundle.streams[1];
    if (wrong == u"no seal"_s) {
        stream.seals.clear();
    } else if (wrong == u"seal before the end"_s) {
        stream.seals = {makeSeal(stream.changes.front(), m_prison)};
    } else if (wrong == u"seal by another device"_s) {
        stream.seals = {makeSeal(stream.changes.back(), m_nav)};
    } else if (wrong == u"seal over another's change"_s) {
        stream.changes.push_back(makeChange(stream.stream, m_nav, nullptr, u"x"_s));
        stream.seals.push_back(makeSeal(stream.changes.back(), m_nav));
        stream.seals.push_back(signedSeal(stream.changes[1], m_nav, 1));
        bundle.authors.push_back({m_nav.device.certificate, m_nav.root.certificate()});
    } else if (wrong == u"seal of a change not here"_s) {
        stream.seals.push_back(
            makeSeal(makeChange(stream.stream, m_prison, nullptr, u"elsewhere"_s), m_prison));
    } else if (wrong == u"seal with another sequence"_s) {
        stream.seals = {signedSeal(stream.changes.back(), m_prison, 0)};
    } else if (wrong == u"seal twice"_s) {
        stream.seals.push_back(stream.seals.front());
    } else if (wrong == u"seal of another stream"_s) {
        stream.seals.push_back(bundle.streams[0].seals.front());
    }
}

void TestBundleRules::spoilHaves(Bundle &bundle, const QString &wrong)
{
    bundle.have.reserve(2);
    changelog::StreamHave &have = bundle.have.front();
    if (wrong == u"have twice"_s) {
        bundle.have.push_back(have);
    } else if (wrong == u"heads out of order"_s) {
        have.heads = {{idOf<DeviceId>(2), 0, idOf<ChangeId>(1)},
                      {idOf<DeviceId>(1), 0, idOf<ChangeId>(1)}};
    } else if (wrong == u"head twice"_s) {
        have.heads.push_back(have.heads.front());
    } else if (wrong == u"documents asked for twice"_s) {
        bundle.missing = {{have.stream, {}}, {have.stream, {}}};
    } else if (wrong == u"a computer heard of twice"_s) {
        bundle.heard = {{idOf<DeviceId>(3), 1}, {idOf<DeviceId>(3), 2}};
    }
    bundle.haveDigest = haveDigest(heldIn(bundle));
    if (wrong == u"a head that the digest does not know"_s) {
        have.heads.front().id = idOf<ChangeId>(4);
    } else if (wrong == u"another digest, but not the whole"_s) {
        bundle.haveSince = 16;
        bundle.haveDigest = QByteArray(32, '\x07');
    }
}

Bundle TestBundleRules::makeWrong(const QString &wrong) const
{
    Bundle bundle = makeBundle(m_prison, m_nav);
    spoilAuthors(bundle, wrong);
    spoilSeals(bundle, wrong);
    spoilHaves(bundle, wrong);
    BundleStream &stream = bundle.streams[1];
    if (wrong == u"another receiver"_s) {
        bundle.to = m_other.id();
    } else if (wrong == u"another key"_s) {
        bundle.toKey = m_other.encryption.certificate.keyFingerprint();
    } else if (wrong == u"number 0"_s) {
        bundle.number = 0;
    } else if (wrong == u"part 0"_s) {
        bundle.part = 0;
    } else if (wrong == u"part 3 of 2"_s) {
        bundle.part = 3;
        bundle.parts = 2;
    } else if (wrong == u"stream twice"_s) {
        bundle.streams.push_back(stream);
    } else if (wrong == u"private stream"_s) {
        bundle.streams.push_back(makeStream(privateOf(m_prison), m_prison, {u"x"_s}));
    } else if (wrong == u"change of another stream"_s) {
        const Change foreign = makeChange(areaOf(m_prison, u"health"_s), m_prison, nullptr, u"x"_s);
        stream.changes.push_back(foreign);
    } else if (wrong == u"change twice"_s) {
        stream.changes.push_back(stream.changes.back());
    } else if (wrong == u"changes in another order"_s) {
        std::reverse(stream.changes.begin(), stream.changes.end());
    } else if (wrong == u"change of another author before"_s) {
        stream.changes.push_back(makeChange(stream.stream, m_nav, &stream.changes.back(), u"x"_s));
        stream.seals.push_back(makeSeal(stream.changes.back(), m_nav));
        bundle.authors.push_back({m_nav.device.certificate, m_nav.root.certificate()});
    } else if (wrong == u"gap in the sequence"_s) {
        changelog::ChangeHeader header = stream.changes.back().header();
        header.previous = stream.changes.back().id();
        header.sequence = 5;
        stream.changes.push_back(Change::make(header, idOf<Change::Salt>(1),
                                              {changelog::NoteOp{idOf<EntityId>(1), u"x"_s}}));
        stream.seals.push_back(makeSeal(stream.changes.back(), m_prison));
    }
    return bundle;
}

void TestBundleRules::aSignedBundleThatIsWrongIsRefused()
{
    QFETCH(QString, wrong);
    QTEST(verdictOf(makeWrong(wrong)), "expected");
}

void TestBundleRules::changesMayBuildOnWhatTheReceiverHolds()
{
    // A delta: the first change of each stream went with an earlier bundle.
    Bundle bundle = makeBundle(m_prison, m_nav);
    for (BundleStream &stream : bundle.streams) {
        stream.changes.erase(stream.changes.begin());
    }
    QCOMPARE(verdictOf(bundle), QString());
    // Two changes after one: a branch, which a restored PC leaves behind.
    BundleStream &stream = bundle.streams[1];
    const Change earlier = makeBundle(m_prison, m_nav).streams[1].changes.front();
    stream.changes.push_back(makeChange(stream.stream, m_prison, &earlier, u"branch"_s));
    stream.seals.push_back(makeSeal(stream.changes.back(), m_prison));
    QCOMPARE(verdictOf(bundle), QString());
}

void TestBundleRules::aPrivateStreamGoesToTheOwnOffice()
{
    Bundle bundle = makeReceipt(m_prison, m_prison);
    bundle.streams.push_back(makeStream(privateOf(m_prison), m_prison, {u"x"_s}));
    bundle.authors.push_back({m_prison.device.certificate, m_prison.root.certificate()});
    const OpenedBundle opened =
        openBundle(fileOf(bundle, m_prison, m_prison), m_prison.reading(m_nav));
    QCOMPARE(verdict(opened), QString());
    QVERIFY(opened.bundle == bundle);
}

void TestBundleRules::everythingWrongIsReported()
{
    Bundle bundle = makeBundle(m_prison, m_nav);
    bundle.authors.clear();
    bundle.streams[0].seals.clear();
    bundle.have.push_back(bundle.have.front());
    bundle.haveDigest = haveDigest(heldIn(bundle));
    const OpenedBundle opened =
        openPackage(packageOf(bundle, m_prison).container, m_nav.reading(m_prison));
    QStringList rules;
    for (const Finding &finding : opened.report.findings()) {
        if (finding.weight == Finding::Weight::Refused) {
            rules.append(finding.rule);
        }
    }
    QCOMPARE(rules, (QStringList{u"B22"_s, u"B24"_s, u"B23"_s, u"B25"_s}));
    QCOMPARE(opened.report.error().causes.size(), size_t(3));
    QVERIFY(!opened.bundle);
}

QTEST_GUILESS_MAIN(TestBundleRules)
#include "tst_bundlerules.moc"
