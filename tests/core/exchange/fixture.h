// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/change.h"
#include "core/exchange/bundlereader.h"
#include "core/exchange/bundlewriter.h"
#include "core/exchange/havedigest.h"
#include "core/exchange/trust/officecard.h"
#include "core/exchange/trust/officeroot.h"

#include <QTest>

/// Offices and bundles for the tests of core/exchange. Keys are new in every run; everything else
/// is the same.
namespace landgang::exchange::fixture {

using namespace Qt::StringLiterals;

/// Ends the test program when `result` is none: for what a test builds on and does not test.
template<typename T>
T taken(Result<T> result)
{
    if (!result) {
        qFatal("%s", qPrintable(result.error().toText()));
    }
    return *std::move(result);
}

/// An id whose bytes are all `value`.
template<typename Id>
Id idOf(int value)
{
    return *Id::fromBytes(QByteArray(Id::kSize, static_cast<char>(value)));
}

[[nodiscard]] QDateTime now();

struct Office {
    OfficeRoot root;
    Identity device;
    Identity encryption;

    [[nodiscard]] OfficeId id() const { return root.certificate().officeId(); }
    [[nodiscard]] DeviceId deviceId() const { return device.certificate.deviceId(); }
    [[nodiscard]] OfficeCard card() const;
    /// This office reading, with the card of `other` confirmed.
    [[nodiscard]] Reader reading(const Office &other) const;
};

[[nodiscard]] Office makeOffice(const QString &name, Realm realm = Realm::Practice);

/// The next change of `author` in `stream` after `previous`, saying `text`.
[[nodiscard]] changelog::Change makeChange(const changelog::Stream &stream, const Office &author,
                                           const changelog::Change *previous, const QString &text);

[[nodiscard]] changelog::Seal makeSeal(const changelog::Change &head, const Office &author);

/// One area stream of `owner` with `texts.size()` sealed changes of its own.
[[nodiscard]] BundleStream makeStream(const changelog::Stream &stream, const Office &author,
                                      const QStringList &texts);

/// The streams of the one case there is.
[[nodiscard]] changelog::Stream coreOf(const Office &owner);
[[nodiscard]] changelog::Stream areaOf(const Office &owner, const QString &area);
[[nodiscard]] changelog::Stream privateOf(const Office &owner);

/// A bundle without content.
[[nodiscard]] Bundle makeReceipt(const Office &from, const Office &to);
/// A core and a housing area with two changes each, a have, a refusal and a profile.
[[nodiscard]] Bundle makeBundle(const Office &from, const Office &to);

[[nodiscard]] QByteArray trailerKey();
[[nodiscard]] SignedPackage packageOf(const Bundle &bundle, const Office &from);
[[nodiscard]] QByteArray fileOf(const Bundle &bundle, const Office &from, const Office &to);

/// The rule and code a file was refused for: "B5 bundle-damaged", or "" when it was not.
[[nodiscard]] QString verdict(const OpenedBundle &opened);

} // namespace landgang::exchange::fixture
