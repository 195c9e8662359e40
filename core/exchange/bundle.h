// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/chainhead.h"
#include "core/changelog/change.h"
#include "core/changelog/seal.h"
#include "core/changelog/stream.h"
#include "core/domain/ids.h"
#include "core/exchange/trust/certificate.h"

#include <QDateTime>

#include <vector>

namespace landgang::exchange {

/// Version of the bundle format written and read; see docs/bundle-format.md.
inline constexpr int kBundleFormat = 0;

/// A document with what its name is made of.
struct CarriedDocument {
    changelog::BlobName name;
    changelog::BlobSalt salt;
    QByteArray bytes;

    bool operator==(const CarriedDocument &) const = default;
};

/// What one bundle carries of one stream.
struct BundleStream {
    changelog::Stream stream;
    QString purpose; ///< Why the receiver may have it: the basis of its grant; empty for a core.
    std::vector<changelog::Change> changes; ///< Each after the one it follows.
    std::vector<changelog::Seal> seals;
    /// Those of these changes, and of earlier ones that came without.
    std::vector<CarriedDocument> documents = {};

    bool operator==(const BundleStream &) const = default;
};

/// A device whose changes the bundle carries, with the root that admitted it.
struct BundleAuthor {
    Certificate device;
    Certificate root;

    bool operator==(const BundleAuthor &) const = default;
};

/// "We did not take in this bundle", with the reason in English.
struct Refusal {
    BundleId bundle;
    QString reason;

    bool operator==(const Refusal &) const = default;
};

/// What an office that was let into a stream and no longer gets it is told: that it is closed, and
/// what of its own is held and counts. Repeated in every bundle to it until each of its
/// stores has answered.
struct ClosedNotice {
    StreamId stream;
    std::vector<changelog::ChainHead> held; ///< Of the receiver's own chains, ordered.
    std::vector<ChangeId> counted; ///< Up to these, what the receiver wrote counts. Ordered.

    bool operator==(const ClosedNotice &) const = default;
};

/// Documents of a stream whose bytes have not reached the sender: it asks for them.
struct MissingDocuments {
    StreamId stream;
    std::vector<changelog::BlobName> names; ///< Ordered.

    bool operator==(const MissingDocuments &) const = default;
};

/// How far the sender has come with what a PC of the receiver told it holds.
struct HeardHave {
    DeviceId device;
    quint64 number = 0; ///< Of the last bundle whose have was taken in; 0: the whole is wanted.

    bool operator==(const HeardHave &) const = default;
};

/// The profile a case was laid out with.
struct ProfileReference {
    QString id;
    QByteArray hash;

    bool operator==(const ProfileReference &) const = default;
};

/// All that one office tells another in one file. Everything in it is signed.
struct Bundle {
    BundleId id;
    OfficeId from;
    DeviceId fromDevice;
    OfficeId to;
    QByteArray toKey; ///< Fingerprint of the encryption key it is sealed to: 32 bytes.
    quint64 number =
        0; ///< Per sending device and receiving office, from 1: for people to talk about.
    QDateTime created; ///< UTC, whole seconds.
    quint64 part = 1; ///< Of `parts`, where what there was to tell was too large for one file.
    quint64 parts = 1;
    std::vector<BundleStream> streams = {}; ///< May be empty: a receipt.
    std::vector<changelog::StreamHave> have = {};
    std::vector<MissingDocuments> missing = {}; ///< Of streams in `have`.
    /// 0: `have` and `missing` are complete. Otherwise they name the streams that have changed
    /// since the bundle of this number, and the others are as they were told before.
    quint64 haveSince = 0;
    QByteArray haveDigest = {}; ///< Over all of it, complete or not; see havedigest.h. 32 bytes.
    std::vector<HeardHave> heard = {}; ///< Ordered by device.
    std::vector<ClosedNotice> closed = {};
    /// Streams of the receiver's of which the sender knows that they are closed to it: the answer
    /// to a notice, which need not be repeated then. Ordered.
    std::vector<StreamId> closedHere = {};
    /// Streams that the sender shared with the receiver and has forgotten: it wants no more of
    /// them. Ordered.
    std::vector<StreamId> forgotten = {};
    std::vector<BundleAuthor> authors = {};
    std::vector<Refusal> refusals = {};
    std::vector<ProfileReference> profiles = {};

    [[nodiscard]] size_t changeCount() const;
    bool operator==(const Bundle &) const = default;
};

} // namespace landgang::exchange
