// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/limits.h"
#include "core/workspace/workspace.h"

namespace landgang::workspace {

/// A document that hangs on an area.
struct Document {
    StatementId id;
    AreaKey area;
    QString title;
    QString mediaType; ///< "application/pdf", "image/png" or "image/jpeg".
    qint64 size = 0; ///< Bytes.
    bool isHere = false; ///< Otherwise its bytes are asked for with every bundle.
    QDateTime at; ///< UTC.
    OfficeId office;
    UserId user;
};

/// The largest document that can be attached: it must fit into a bundle beside a bundle.json of any
/// size.
inline constexpr qint64 kDocumentBytes = limits::kBundleBytes - limits::kEntryBytes
    - limits::kMegabyte;

/// What the first bytes of a file say it is, whatever its name says; empty for anything but PDF,
/// PNG and JPEG.
[[nodiscard]] QString documentType(QByteArrayView bytes);

/// Hangs a copy of the file at `path` on an area; it goes to everyone who has the area. Without a
/// title, the name of the file. Errors: FileRead (also larger than kDocumentBytes), InvalidArgument
/// (neither PDF nor picture); NotFound, NotPermitted as writableArea.
Result<> attachDocument(Workspace &workspace, const CaseId &id, const AreaKey &area,
                        const QString &path, const QString &title);

/// Every document of a plan that counts, newest first. Errors: NotFound.
Result<std::vector<Document>> documents(const Workspace &workspace, const CaseId &id);

/// Writes the bytes of a document of that plan to `path`, for the account alone to read: from here
/// on the program protects them no longer. Errors: NotFound (no such document in the plan, or its
/// bytes have not come yet), FileWrite.
Result<> saveDocument(const Workspace &workspace, const CaseId &id, const StatementId &document,
                      const QString &path);

} // namespace landgang::workspace
