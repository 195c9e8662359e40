// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/bytes.h"

#include <QtGlobal>

namespace landgang {

/// An office: SHA-256 of the public key of its root certificate (DER SubjectPublicKeyInfo). Never
/// an organisation number, because several offices share one.
using OfficeId = Bytes<struct OfficeTag, 32>;

/// One PC of an office: SHA-256 of the public key its changes are sealed with.
using DeviceId = Bytes<struct DeviceTag, 32>;

/// A colleague. Random; the name stands on the office's card.
using UserId = Bytes<struct UserTag, 16>;

/// A person's release plan (tilbakeføringsplan). Random, so that it tells nothing.
using CaseId = Bytes<struct CaseTag, 16>;

/// A thing with fields inside a stream: a case, a need area, an item.
using EntityId = Bytes<struct EntityTag, 16>;

/// A unit of disclosure; see core/changelog/stream.h.
using StreamId = Bytes<struct StreamTag, 32>;

/// A change of the log: the digest of its header; see core/changelog/change.h.
using ChangeId = Bytes<struct ChangeTag, 32>;

/// A bundle file. Random.
using BundleId = Bytes<struct BundleTag, 16>;

/// One statement of one change (a *dot*): what a later statement says it replaces.
struct StatementId {
    ChangeId change;
    quint32 op;

    bool operator==(const StatementId &) const = default;
    auto operator<=>(const StatementId &) const = default;
};

} // namespace landgang
