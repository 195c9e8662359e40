// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/support/randomstream.h"

#include <QTest>

#include <rapidcheck.h>

using namespace landgang;
using namespace landgang::changelog;
using landgang::testing::RandomStream;

// What makes it safe to send changes by any way, in any order, and more than once: merging two sets
// of changes does not depend on which comes first, on how they are grouped, or on repetition.

namespace {

using Changes = std::vector<AuthoredChange>;

Changes united(const Changes &a, const Changes &b)
{
    Changes all = a;
    all.insert(all.end(), b.begin(), b.end());
    return all;
}

/// A random part of `all`.
Changes part(const Changes &all, quint32 seed)
{
    QRandomGenerator random(seed);
    Changes some;
    for (const AuthoredChange &change : all) {
        if (random.bounded(2) == 0) {
            some.push_back(change);
        }
    }
    return some;
}

/// A property of three random parts of a random stream.
template<typename Property>
bool holds(const char *name, Property property)
{
    return rc::check(name, [property](quint32 seed, quint32 a, quint32 b, quint32 c) {
        const RandomStream stream(seed, 30);
        const Changes all = stream.scene().changes();
        const auto state = [&](const Changes &changes) {
            return StreamState::of(stream.scene().stream(), changes);
        };
        RC_ASSERT(property(state, part(all, a), part(all, b), part(all, c)));
    });
}

} // namespace

class TestMergeProperties : public QObject
{
    Q_OBJECT

private slots:
    void whichPartComesFirstMakesNoDifference()
    {
        QVERIFY(holds("commutative", [](auto state, auto a, auto b, auto) {
            return state(united(a, b)) == state(united(b, a));
        }));
    }

    void howPartsAreGroupedMakesNoDifference()
    {
        QVERIFY(holds("associative", [](auto state, auto a, auto b, auto c) {
            return state(united(united(a, b), c)) == state(united(a, united(b, c)));
        }));
    }

    void whatComesTwiceChangesNothing()
    {
        QVERIFY(holds("idempotent", [](auto state, auto a, auto, auto) {
            return state(united(a, a)) == state(a);
        }));
    }

    void erasedBodiesMakeNoDifference()
    {
        QVERIFY(rc::check("bodies of erased changes", [](quint32 seed) {
            const RandomStream random(seed, 40);
            const StreamState whole = random.scene().state();
            std::deque<Change> bare;
            Changes changes = random.scene().changes();
            for (AuthoredChange &authored : changes) {
                if (whole.counting.erased.contains(authored.change->id())) {
                    authored.change = &bare.emplace_back(authored.change->withoutBody());
                }
            }
            RC_ASSERT(StreamState::of(random.scene().stream(), changes) == whole);
        }));
    }

    void everyChangeIsCountedOrHeldOrErased()
    {
        QVERIFY(rc::check("no change is forgotten", [](quint32 seed) {
            const RandomStream random(seed, 40);
            const Counting counting = random.scene().state().counting;
            RC_ASSERT(counting.missing.empty());
            RC_ASSERT(counting.counted.size() + counting.held.size() + counting.erased.size()
                      == asSet(random.scene().changes()).size());
        }));
    }
};

QTEST_APPLESS_MAIN(TestMergeProperties)
#include "tst_mergeproperties.moc"
