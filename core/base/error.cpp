// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/error.h"

namespace landgang {

QString errorName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument: return QStringLiteral("invalid-argument");
    case ErrorCode::NotFound: return QStringLiteral("not-found");
    case ErrorCode::AlreadyExists: return QStringLiteral("already-exists");
    case ErrorCode::NotPermitted: return QStringLiteral("not-permitted");
    case ErrorCode::StoreMissing: return QStringLiteral("store-missing");
    case ErrorCode::StoreDamaged: return QStringLiteral("store-damaged");
    case ErrorCode::StoreInUse: return QStringLiteral("store-in-use");
    case ErrorCode::StoreVersion: return QStringLiteral("store-version");
    case ErrorCode::WrongPassphrase: return QStringLiteral("wrong-passphrase");
    case ErrorCode::Database: return QStringLiteral("database");
    case ErrorCode::FileRead: return QStringLiteral("file-read");
    case ErrorCode::FileWrite: return QStringLiteral("file-write");
    case ErrorCode::ProfileInvalid: return QStringLiteral("profile-invalid");
    case ErrorCode::Encoding: return QStringLiteral("encoding");
    case ErrorCode::ChangeRefused: return QStringLiteral("change-refused");
    case ErrorCode::BundleDamaged: return QStringLiteral("bundle-damaged");
    case ErrorCode::BundleNotForUs: return QStringLiteral("bundle-not-for-us");
    case ErrorCode::BundleUntrusted: return QStringLiteral("bundle-untrusted");
    case ErrorCode::BundleIncomplete: return QStringLiteral("bundle-incomplete");
    case ErrorCode::BundleVersion: return QStringLiteral("bundle-version");
    case ErrorCode::CardInvalid: return QStringLiteral("card-invalid");
    case ErrorCode::CardNotConfirmed: return QStringLiteral("card-not-confirmed");
    case ErrorCode::NothingToSend: return QStringLiteral("nothing-to-send");
    case ErrorCode::Crypto: return QStringLiteral("crypto");
    case ErrorCode::Cancelled: return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

QString Error::toText() const
{
    QString text = context;
    for (const Error &cause : causes) {
        text += u'\n' + cause.toText();
    }
    return text;
}

} // namespace landgang
