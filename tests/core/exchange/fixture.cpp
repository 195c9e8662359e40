// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/exchange/fixture.h"

namespace landgang::exchange::fixture {

using changelog::Change;
using changelog::Stream;

QDateTime now()
{
    return QDateTime(QDate(2031, 4, 1), QTime(9, 30), Qt::UTC);
}

OfficeCard Office::card() const
{
    return {u"Nordvik fengsel"_s,
            OfficeKind::Prison,
            u"Nordvik"_s,
            u"00 00 00 00"_s,
            now(),
            {{idOf<UserId>(1), u"Ola Testperson"_s, u"kontaktbetjent"_s}},
            root.certificate(),
            {device.certificate},
            encryption.certificate};
}

Reader Office::reading(const Office &other) const
{
    return {id(),
            root.certificate().realm(),
            &encryption,
            {root.certificate(), other.root.certificate()}};
}

Office makeOffice(const QString &name, Realm realm)
{
    OfficeRoot root = taken(OfficeRoot::create(name, realm, now()));
    Identity device = taken(root.issueDevice(u"PC 1"_s, now()));
    Identity encryption = taken(root.issueEncryption(now()));
    return {std::move(root), std::move(device), std::move(encryption)};
}

Change makeChange(const Stream &stream, const Office &author, const Change *previous,
                  const QString &text)
{
    changelog::ChangeHeader header{.stream = stream.id(),
                                   .author = author.deviceId(),
                                   .time = changelog::HybridTime::at(now()),
                                   .user = idOf<UserId>(1)};
    if (previous != nullptr) {
        header.sequence = previous->header().sequence + 1;
        header.previous = previous->id();
    }
    return Change::make(header, idOf<Change::Salt>(7),
                        {changelog::NoteOp{idOf<EntityId>(3), text}});
}

changelog::Seal makeSeal(const Change &head, const Office &author)
{
    const changelog::ChangeHeader &header = head.header();
    return {header.stream, header.author, header.sequence, head.id(),
            taken(author.device.key.sign(
                changelog::sealMessage(header.stream, header.author, header.sequence, head.id())))};
}

BundleStream makeStream(const Stream &stream, const Office &author, const QStringList &texts)
{
    BundleStream carried{stream, {}, {}, {}};
    for (const QString &text : texts) {
        const Change *previous = carried.changes.empty() ? nullptr : &carried.changes.back();
        carried.changes.push_back(makeChange(stream, author, previous, text));
    }
    carried.seals.push_back(makeSeal(carried.changes.back(), author));
    return carried;
}

Stream coreOf(const Office &owner)
{
    return Stream::core(owner.id(), idOf<CaseId>(5), idOf<Stream::Nonce>(1));
}

Stream areaOf(const Office &owner, const QString &area)
{
    return Stream::area(owner.id(), idOf<CaseId>(5), *AreaKey::fromString(area),
                        idOf<Stream::Nonce>(2));
}

Stream privateOf(const Office &owner)
{
    return Stream::privateOf(owner.id(), idOf<Stream::Nonce>(3));
}

Bundle makeReceipt(const Office &from, const Office &to)
{
    return {.id = idOf<BundleId>(9),
            .from = from.id(),
            .fromDevice = from.deviceId(),
            .to = to.id(),
            .toKey = to.encryption.certificate.keyFingerprint(),
            .number = 17,
            .created = now(),
            .haveDigest = haveDigest({})};
}

Bundle makeBundle(const Office &from, const Office &to)
{
    Bundle bundle = makeReceipt(from, to);
    bundle.streams.push_back(makeStream(coreOf(from), from, {u"frame"_s, u"frame, later"_s}));
    bundle.streams.push_back(
        makeStream(areaOf(from, u"housing"_s), from, {u"søkt bolig"_s, u"fått bolig"_s}));
    bundle.streams.back().purpose = u"bolig etter løslatelse"_s;
    const Change &head = bundle.streams.back().changes.back();
    bundle.have.push_back(
        {head.header().stream, {{head.header().author, head.header().sequence, head.id()}}});
    bundle.authors.push_back({from.device.certificate, from.root.certificate()});
    bundle.refusals.push_back({idOf<BundleId>(8), u"it was cut"_s});
    bundle.profiles.push_back({u"no-tilbakeforingsgarantien"_s, QByteArray(32, '\x55')});
    bundle.haveDigest = haveDigest(heldIn(bundle));
    return bundle;
}

QByteArray trailerKey()
{
    return QByteArray(32, '\x33');
}

SignedPackage packageOf(const Bundle &bundle, const Office &from)
{
    return taken(writePackage(bundle, from.device, from.root.certificate(), trailerKey()));
}

QByteArray fileOf(const Bundle &bundle, const Office &from, const Office &to)
{
    return taken(sealPackage(packageOf(bundle, from), to.encryption.certificate));
}

QString verdict(const OpenedBundle &opened)
{
    if (!opened.report.isRefused()) {
        return {};
    }
    return u"%1 %2"_s.arg(opened.report.findings().front().rule,
                          errorName(opened.report.error().code));
}

} // namespace landgang::exchange::fixture
