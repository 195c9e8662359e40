// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/field.h"
#include "core/changelog/merge/streamstate.h"
#include "tests/support/changes.h"

#include <QTest>

#include <algorithm>

using namespace landgang;
using namespace landgang::changelog;
using landgang::testing::Chain;
using landgang::testing::filled;
using landgang::testing::testStart;

namespace {

constexpr auto kFuture = static_cast<Field>(250);
const EntityId kItem = filled<EntityId>('i');
const OfficeId kOffice = filled<OfficeId>('o');

Stream stream()
{
    return Stream::area(kOffice, filled<CaseId>('c'), *AreaKey::fromString(u"housing"),
                        filled<Stream::Nonce>('n'));
}

/// A program of one version: what it may write is what its registry knows. What it merges is
/// everything.
class Build
{
public:
    Build(FieldRegistry registry, char device)
        : m_registry(std::move(registry))
        , m_chain(stream(), device, testStart())
    {
    }

    /// Answers `field` over all that stands there; false when this version does not know it.
    bool answer(Field field, const QString &value)
    {
        if (!m_registry.info(field)) {
            return false;
        }
        std::vector<StatementId> seen;
        const StreamState now = state();
        if (const auto found = now.registers.find({kItem, field}); found != now.registers.end()) {
            for (const LiveValue &live : found->second.live()) {
                seen.push_back(live.id);
            }
        }
        m_changes.push_back(m_chain.write({SetOp{kItem, field, {{value}}, seen}}));
        return true;
    }

    /// Takes in all that `other` has and this one lacks, byte for byte.
    void readFrom(const Build &other)
    {
        for (const Change &change : other.m_changes) {
            if (std::find(m_changes.begin(), m_changes.end(), change) == m_changes.end()) {
                const auto copy = Change::decode(change.headerBytes(), change.bodyBytes());
                QVERIFY(copy);
                m_changes.push_back(*copy);
            }
        }
    }

    [[nodiscard]] StreamState state() const
    {
        std::vector<AuthoredChange> authored;
        for (const Change &change : m_changes) {
            authored.push_back({&change, kOffice});
        }
        return StreamState::of(stream(), authored);
    }

    /// "need = yes" for each value that stands, under the names this version has.
    [[nodiscard]] QStringList shown() const
    {
        QStringList lines;
        for (const auto &[key, field] : state().registers) {
            for (const LiveValue &live : field.live()) {
                lines << QStringLiteral("%1 = %2").arg(m_registry.name(key.field),
                                                       live.value.text(0).value_or(QString()));
            }
        }
        lines.sort();
        return lines;
    }

private:
    FieldRegistry m_registry;
    Chain m_chain;
    std::vector<Change> m_changes;
};

FieldRegistry later()
{
    std::vector<FieldInfo> fields = FieldRegistry::current().fields();
    fields.push_back({kFuture, "from-later-on", FieldType::Text, kSchemaVersion + 1});
    return FieldRegistry(fields);
}

} // namespace

class TestFieldRegistry : public QObject
{
    Q_OBJECT

private slots:
    void aVersionKnowsItsFieldsAndNamesOthersByNumber()
    {
        const FieldRegistry &ours = FieldRegistry::current();
        QCOMPARE(ours.name(Field::Need), QStringLiteral("need"));
        QVERIFY(ours.info(Field::Need)->type == FieldType::Choice);
        QVERIFY(!ours.info(kFuture));
        QCOMPARE(ours.name(kFuture), QStringLiteral("field-250"));
        QCOMPARE(later().name(kFuture), QStringLiteral("from-later-on"));
        QCOMPARE(later().info(kFuture)->since, kSchemaVersion + 1);
        for (const FieldInfo &info : ours.fields()) {
            QVERIFY(info.since <= kSchemaVersion);
        }
    }

    void twoVersionsMergeTheSameInBothDirections()
    {
        Build older(FieldRegistry::current(), 'a');
        Build newer(later(), 'b');
        QVERIFY(newer.answer(kFuture, QStringLiteral("nytt")));
        QVERIFY(newer.answer(Field::Need, QStringLiteral("ja")));
        QVERIFY(!older.answer(kFuture, QStringLiteral("x")));
        older.readFrom(newer);
        // The older one answers what it knows and leaves alone what it does not.
        QVERIFY(older.answer(Field::Need, QStringLiteral("nei")));
        newer.readFrom(older);
        QVERIFY(older.state() == newer.state());
        QCOMPARE(
            newer.shown(),
            (QStringList{QStringLiteral("from-later-on = nytt"), QStringLiteral("need = nei")}));
        QCOMPARE(older.shown(),
                 (QStringList{QStringLiteral("field-250 = nytt"), QStringLiteral("need = nei")}));
    }

    void whatTheNewerReplacesIsReplacedForTheOlder()
    {
        Build older(FieldRegistry::current(), 'a');
        Build newer(later(), 'b');
        QVERIFY(newer.answer(kFuture, QStringLiteral("først")));
        older.readFrom(newer);
        QVERIFY(newer.answer(kFuture, QStringLiteral("så")));
        older.readFrom(newer);
        QCOMPARE(older.shown(), QStringList{QStringLiteral("field-250 = så")});
    }

    void aVersionThatIsBroughtUpToDateShowsWhatItKept()
    {
        Build older(FieldRegistry::current(), 'a');
        Build newer(later(), 'b');
        QVERIFY(newer.answer(kFuture, QStringLiteral("nytt")));
        older.readFrom(newer);
        Build updated(later(), 'c');
        updated.readFrom(older);
        QCOMPARE(updated.shown(), QStringList{QStringLiteral("from-later-on = nytt")});
        QVERIFY(updated.answer(kFuture, QStringLiteral("nyere")));
        older.readFrom(updated);
        QCOMPARE(older.shown(), QStringList{QStringLiteral("field-250 = nyere")});
    }
};

QTEST_APPLESS_MAIN(TestFieldRegistry)
#include "tst_fieldregistry.moc"
