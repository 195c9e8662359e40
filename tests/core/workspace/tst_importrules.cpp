// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/safefile.h"
#include "core/exchange/bundlewriter.h"
#include "core/store/logreader.h"
#include "core/workspace/dump.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"
#include "core/workspace/sharing/bundledraft.h"
#include "core/workspace/workspacestate.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::TwoOffices;

namespace {

/// Signs and seals `bundle` as the prison's own program would.
bool writeAs(const Workspace &sender, const Workspace &receiver, const exchange::Bundle &bundle,
             const QString &path)
{
    const auto package = exchange::writePackage(bundle, sender.state().parts().device,
                                                sender.office().root, QByteArray(32, 'k'));
    const auto sealed = package ? exchange::sealPackage(*package, receiver.office().encryption)
                                : Result<QByteArray>(package.error());
    return sealed && writeFileSafely(path, *sealed);
}

/// Takes the body off the first change that could be erased. False when there is none.
bool takeABodyOff(exchange::Bundle &bundle)
{
    for (exchange::BundleStream &stream : bundle.streams) {
        for (changelog::Change &change : stream.changes) {
            if (change.kind() == changelog::ChangeKind::Content) {
                change = change.withoutBody();
                return true;
            }
        }
    }
    return false;
}

} // namespace

class TestImportRules : public QObject
{
    Q_OBJECT

private slots:
    void wordsThatWereLeftOutAreNotReadIn()
    {
        TwoOffices offices;
        const auto person = offices.takeIn();
        VERIFY_RESULT(person);
        VERIFY_RESULT(offices.consent(*person, {QStringLiteral("housing")}));
        offices.clock.advanceMinutes(5);
        auto draft =
            draftBundle(*offices.prison, offices.nav->officeId(), DraftContent::ChangesAndHave);
        VERIFY_RESULT(draft);
        QVERIFY(takeABodyOff(draft->bundle));
        const QString file = offices.file(QStringLiteral("left out.landgang"));
        QVERIFY(writeAs(*offices.prison, *offices.nav, draft->bundle, file));
        const auto before = canonicalDump(*offices.nav, {}, {});
        const auto read = importBundle(*offices.nav, file);
        QVERIFY(!read);
        QCOMPARE(read.error().code, ErrorCode::BundleIncomplete);
        QCOMPARE(*canonicalDump(*offices.nav, {}, {}), *before);
    }

    void wordsThatTheirOfficeHasErasedNeedNotCome()
    {
        TwoOffices offices;
        const auto person = offices.takeIn();
        VERIFY_RESULT(person);
        VERIFY_RESULT(offices.consent(*person, {QStringLiteral("housing")}));
        const NeedArea area =
            *offices.prison->plan(*person)->area(*AreaKey::fromString(QStringLiteral("housing")));
        const auto stream = heldStream(*offices.prison, area.stream);
        Edit words(*offices.prison);
        words.add(*stream, changelog::NoteOp{area.entity, QStringLiteral("hemmelig adresse")});
        VERIFY_RESULT(words.commit());
        const auto heads = store::LogReader(offices.prison->state().database()).heads(stream->id());
        Edit erasure(*offices.prison);
        erasure.add(*stream, changelog::EraseOp{{heads->front().id}, {}});
        VERIFY_RESULT(erasure.commit());
        offices.clock.advanceMinutes(5);
        auto draft =
            draftBundle(*offices.prison, offices.nav->officeId(), DraftContent::ChangesAndHave);
        VERIFY_RESULT(draft);
        bool isBare = false;
        for (exchange::BundleStream &carried : draft->bundle.streams) {
            for (changelog::Change &change : carried.changes) {
                if (change.id() == heads->front().id) {
                    change = change.withoutBody();
                    isBare = true;
                }
            }
        }
        QVERIFY(isBare);
        const QString file = offices.file(QStringLiteral("erased.landgang"));
        QVERIFY(writeAs(*offices.prison, *offices.nav, draft->bundle, file));
        VERIFY_RESULT(importBundle(*offices.nav, file));
        const auto theirs = store::LogReader(offices.nav->state().database()).state(*stream);
        const auto ours = store::LogReader(offices.prison->state().database()).state(*stream);
        QVERIFY(*theirs == *ours);
        QVERIFY(theirs->notes.empty());
    }
};

QTEST_GUILESS_MAIN(TestImportRules)
#include "tst_importrules.moc"
