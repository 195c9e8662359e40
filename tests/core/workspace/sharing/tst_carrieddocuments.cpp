// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/safefile.h"
#include "core/changelog/blobname.h"
#include "core/exchange/bundlewriter.h"
#include "core/exchange/havedigest.h"
#include "core/store/documentstore.h"
#include "core/store/logreader.h"
#include "core/workspace/casework/documents.h"
#include "core/workspace/edit.h"
#include "core/workspace/plan/casewriter.h"
#include "core/workspace/sharing/bundledraft.h"
#include "core/workspace/sharing/carrieddocuments.h"
#include "tests/support/twooffices.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using landgang::testing::TwoOffices;

namespace {

const AreaKey kHousing = *AreaKey::fromString(QStringLiteral("housing"));

/// A plan of which the Nav office has the housing area, with one document in it.
struct Scene {
    TwoOffices offices;
    std::optional<CaseId> plan;

    bool open()
    {
        const auto id = offices.takeIn();
        const QString path = offices.file(QStringLiteral("inn.pdf"));
        if (!id || !offices.consent(*id, {QStringLiteral("housing")})
            || !writeFileSafely(path, "%PDF-1.7 leiekontrakt")) {
            return false;
        }
        plan = *id;
        return bool(attachDocument(*offices.prison, *id, kHousing, path, {}));
    }

    [[nodiscard]] Result<BundleDraft> draft()
    {
        offices.clock.advanceMinutes(5);
        Result<BundleDraft> made =
            draftBundle(*offices.prison, offices.nav->officeId(), DraftContent::ChangesAndHave);
        if (made) {
            const Result<> loaded = loadDocuments(offices.prison->state(), made->bundle);
            return loaded ? made : Result<BundleDraft>(loaded.error());
        }
        return made;
    }

    /// Reads in at the Nav office what the prison's own program would have signed.
    [[nodiscard]] Result<ImportReport> deliver(const exchange::Bundle &bundle)
    {
        const auto package = exchange::writePackage(bundle, offices.prison->state().parts().device,
                                                    offices.prison->office().root,
                                                    QByteArray(32, 'k'));
        if (!package) {
            return package.error();
        }
        const auto sealed = exchange::sealPackage(*package, offices.nav->office().encryption);
        const QString path = offices.file(QStringLiteral("levert"));
        if (!sealed || !writeFileSafely(path, *sealed)) {
            return Error{ErrorCode::FileWrite, {}};
        }
        return importBundle(*offices.nav, path);
    }
};

exchange::BundleStream &carrying(exchange::Bundle &bundle)
{
    return *std::find_if(bundle.streams.begin(), bundle.streams.end(),
                         [](const auto &stream) { return !stream.documents.empty(); });
}

} // namespace

class TestCarriedDocuments : public QObject
{
    Q_OBJECT

private slots:
    void aDocumentThatDidNotComeIsAskedForAndSentAgain()
    {
        Scene scene;
        QVERIFY(scene.open());
        auto draft = scene.draft();
        VERIFY_RESULT(draft);
        carrying(draft->bundle).documents.clear();
        VERIFY_RESULT(scene.deliver(draft->bundle));
        QVERIFY(!documents(*scene.offices.nav, *scene.plan)->front().isHere);
        const auto early = saveDocument(*scene.offices.nav, *scene.plan,
                                        documents(*scene.offices.nav, *scene.plan)->front().id,
                                        scene.offices.file(QStringLiteral("for tidlig")));
        QVERIFY(!early);
        QCOMPARE(early.error().code, ErrorCode::NotFound);

        const QString request = scene.offices.file(QStringLiteral("mangler"));
        VERIFY_RESULT(writeReceipt(*scene.offices.nav, scene.offices.prison->officeId(), request));
        VERIFY_RESULT(importBundle(*scene.offices.prison, request));
        const auto again =
            scene.offices.send(*scene.offices.prison, *scene.offices.nav, QStringLiteral("igjen"));
        VERIFY_RESULT(again);
        QCOMPARE(again->newChanges, 0);
        QVERIFY(documents(*scene.offices.nav, *scene.plan)->front().isHere);
    }

    void aDocumentThatNoChangeNamesIsNotKept()
    {
        Scene scene;
        QVERIFY(scene.open());
        auto draft = scene.draft();
        VERIFY_RESULT(draft);
        const QByteArray bytes = "%PDF-1.7 ingen har lagt det ved";
        const auto salt = scene.offices.ids.next<changelog::BlobSalt>();
        exchange::BundleStream &stream = carrying(draft->bundle);
        const StreamId id = stream.stream.id();
        stream.documents.push_back({changelog::blobName(salt, bytes), salt, bytes});
        VERIFY_RESULT(scene.deliver(draft->bundle));
        const auto kept = store::DocumentStore(scene.offices.nav->state().database()).ofStream(id);
        VERIFY_RESULT(kept);
        QCOMPARE(kept->size(), size_t{1});
    }

    void aDocumentIsNotGivenOutByItsNameFromAnotherStream()
    {
        Scene scene;
        QVERIFY(scene.open());
        VERIFY_RESULT(
            scene.offices.send(*scene.offices.prison, *scene.offices.nav, QStringLiteral("1")));
        const ReleasePlan plan = *scene.offices.prison->plan(*scene.plan);
        const QString path = scene.offices.file(QStringLiteral("helse.pdf"));
        VERIFY_RESULT(writeFileSafely(path, "%PDF-1.7 kanari-journal"));
        const AreaKey health = *AreaKey::fromString(QStringLiteral("health"));
        VERIFY_RESULT(attachDocument(*scene.offices.prison, *scene.plan, health, path, {}));
        const auto hidden = store::DocumentStore(scene.offices.prison->state().database())
                                .ofStream(plan.area(health)->stream);
        // The Nav office has learned the name and asks for it in the stream that it does have.
        const auto receiver = scene.offices.prison->officeId();
        auto asking = draftBundle(*scene.offices.nav, receiver, DraftContent::HaveOnly);
        VERIFY_RESULT(asking);
        const StreamId housing = plan.area(kHousing)->stream;
        asking->bundle.missing = {{housing, {hidden->front().name}}};
        asking->bundle.haveDigest = exchange::haveDigest(exchange::heldIn(asking->bundle));
        const auto package =
            exchange::writePackage(asking->bundle, scene.offices.nav->state().parts().device,
                                   scene.offices.nav->office().root, QByteArray(32, 'k'));
        const auto sealed =
            exchange::sealPackage(*package, scene.offices.prison->office().encryption);
        const QString request = scene.offices.file(QStringLiteral("spør"));
        VERIFY_RESULT(writeFileSafely(request, *sealed));
        VERIFY_RESULT(importBundle(*scene.offices.prison, request));
        const auto draft = scene.draft();
        VERIFY_RESULT(draft);
        for (const exchange::BundleStream &stream : draft->bundle.streams) {
            QVERIFY(stream.documents.empty());
        }
    }

    void anErasedDocumentGoesWithTheWordsThatNamedIt()
    {
        Scene scene;
        QVERIFY(scene.open());
        const NeedArea area = *scene.offices.prison->plan(*scene.plan)->area(kHousing);
        const auto stream = heldStream(*scene.offices.prison, area.stream);
        store::Database &database = scene.offices.prison->state().database();
        const auto head = store::LogReader(database).heads(stream->id())->front();
        const auto before = store::DocumentStore(database).ofStream(stream->id());
        QVERIFY(before->front().isOpen && before->front().isHere);
        Edit erasure(*scene.offices.prison);
        erasure.add(*stream, changelog::EraseOp{{head.id}, {}});
        VERIFY_RESULT(erasure.commit());
        const store::DocumentStore store(database);
        QVERIFY(!store.bytes(stream->id(), before->front().name)->has_value());
        QVERIFY(documents(*scene.offices.prison, *scene.plan)->empty());
        const auto draft = scene.draft();
        VERIFY_RESULT(draft);
        for (const exchange::BundleStream &carried : draft->bundle.streams) {
            QVERIFY(carried.documents.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestCarriedDocuments)
#include "tst_carrieddocuments.moc"
