// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/benchmarks/largebundle.h"

#include "core/base/digest.h"
#include "core/exchange/bundlewriter.h"
#include "core/exchange/havedigest.h"
#include "core/store/apply.h"
#include "core/store/transaction.h"
#include "tests/support/changes.h"

namespace landgang::benchmarks {
namespace {

using changelog::Change;
using changelog::ChangeHeader;
using changelog::Stream;
using exchange::BundleStream;
using exchange::Identity;
using exchange::OfficeRoot;
using landgang::testing::filled;
using landgang::testing::testStart;

template<typename Id>
Id numbered(int number)
{
    return Id::truncated(labelledSha256("benchmark", QByteArray::number(number)));
}

std::vector<changelog::Op> writes(int number)
{
    std::vector<changelog::Op> ops;
    for (int write = 0; write < kWritesPerChange; ++write) {
        const QString text =
            QStringLiteral("Samtale med utleier nummer %1, ny time avtales neste uke")
                .arg(number * kWritesPerChange + write);
        ops.push_back(changelog::SetOp{numbered<EntityId>(number * kWritesPerChange + write),
                                       changelog::Field::ItemState,
                                       {{QStringLiteral("waiting"), text}},
                                       {}});
    }
    return ops;
}

/// One stream with a chain of changes and a seal on its end.
Result<BundleStream> filledStream(int number, const OfficeId &owner, const Identity &device)
{
    const Stream stream = Stream::area(owner, numbered<CaseId>(number),
                                       *AreaKey::fromString(u"housing"),
                                       filled<Stream::Nonce>('n'));
    BundleStream result{stream, QStringLiteral("consent"), {}, {}};
    ChangeHeader header{.stream = stream.id(),
                        .author = device.certificate.deviceId(),
                        .time = changelog::HybridTime::at(testStart()),
                        .user = filled<UserId>('u')};
    for (int i = 0; i < kChangesPerStream; ++i) {
        header.sequence = static_cast<quint64>(i);
        result.changes.push_back(Change::make(header, numbered<Change::Salt>(i),
                                              writes(number * kChangesPerStream + i)));
        header.previous = result.changes.back().id();
    }
    const Change &head = result.changes.back();
    Result<QByteArray> signature = device.key.sign(
        changelog::sealMessage(header.stream, header.author, head.header().sequence, head.id()));
    if (!signature) {
        return signature.error();
    }
    result.seals.push_back(
        {header.stream, header.author, head.header().sequence, head.id(), *std::move(signature)});
    return result;
}

Result<LargeBundle> makeBundle()
{
    const auto sender = OfficeRoot::create(QStringLiteral("Nordvik fengsel"),
                                           exchange::Realm::Practice, testStart());
    const auto receiver =
        OfficeRoot::create(QStringLiteral("Nav Havnes"), exchange::Realm::Practice, testStart());
    if (!sender || !receiver) {
        return sender ? receiver.error() : sender.error();
    }
    const Result<Identity> device = sender->issueDevice(QStringLiteral("PC"), testStart());
    Result<Identity> encryption = receiver->issueEncryption(testStart());
    if (!device || !encryption) {
        return device ? encryption.error() : device.error();
    }
    const OfficeId from = sender->certificate().officeId();
    const OfficeId to = receiver->certificate().officeId();
    exchange::Bundle bundle{.id = filled<BundleId>('b'),
                            .from = from,
                            .fromDevice = device->certificate.deviceId(),
                            .to = to,
                            .toKey = encryption->certificate.keyFingerprint(),
                            .number = 1,
                            .created = testStart(),
                            .haveDigest = exchange::haveDigest({})};
    bundle.authors = {{device->certificate, sender->certificate()}};
    for (int stream = 0; stream < kChanges / kChangesPerStream; ++stream) {
        Result<BundleStream> filledOne = filledStream(stream, from, *device);
        if (!filledOne) {
            return filledOne.error();
        }
        bundle.streams.push_back(*std::move(filledOne));
    }
    const auto package =
        exchange::writePackage(bundle, *device, sender->certificate(), QByteArray(32, 'k'));
    if (!package) {
        return package.error();
    }
    Result<QByteArray> file = exchange::sealPackage(*package, encryption->certificate);
    if (!file) {
        return file.error();
    }
    return LargeBundle{*std::move(encryption), sender->certificate(), to, std::move(bundle),
                       *std::move(file)};
}

} // namespace

const Result<LargeBundle> &largeBundle()
{
    static const Result<LargeBundle> kBundle = makeBundle();
    return kBundle;
}

exchange::OpenedBundle openLarge(const LargeBundle &large)
{
    return exchange::openBundle(
        large.file, {large.to, exchange::Realm::Practice, &large.receiver, {large.senderRoot}});
}

Result<> applyAll(store::Database &database, const exchange::Bundle &bundle)
{
    std::vector<store::Arrival> arrivals;
    for (const BundleStream &stream : bundle.streams) {
        arrivals.push_back({stream.stream, stream.changes, stream.seals});
    }
    const exchange::BundleAuthor &author = bundle.authors.front();
    Result<store::Transaction> transaction = store::Transaction::begin(database);
    if (!transaction) {
        return transaction.error();
    }
    const auto applied = store::apply(database,
                                      {{author.device.deviceId(), author.root.officeId(),
                                        author.device.der(), author.root.der()}},
                                      arrivals);
    return applied ? transaction->commit() : Result<>(applied.error());
}

} // namespace landgang::benchmarks
