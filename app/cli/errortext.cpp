// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/errortext.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

/// What a person can do about it; empty where what happened says it.
QString advice(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument: return u"The same command with --help says what it takes."_s;
    case ErrorCode::NotFound:
        return u"\"case list\" and \"card list\" show who and what is here."_s;
    case ErrorCode::AlreadyExists: return u"Choose another place, or remove what is there first."_s;
    case ErrorCode::NotPermitted: return u"Ask the office that may do this."_s;
    case ErrorCode::StoreMissing: return u"Check --store, or make a store there with \"init\"."_s;
    case ErrorCode::StoreDamaged:
        return u"Keep the folder as it is and bring back the latest backup beside it."_s;
    case ErrorCode::StoreInUse: return u"Close the other program and run this again."_s;
    case ErrorCode::StoreVersion:
        return u"Use the version of Landgang that made it, or a newer one."_s;
    case ErrorCode::WrongPassphrase:
        return u"Check --passphrase-file or LANDGANG_PASSPHRASE and run this again."_s;
    case ErrorCode::Database:
    case ErrorCode::Crypto: return u"Check the disk and the installation and run this again."_s;
    case ErrorCode::FileRead: return u"Check the path and that you may read the file."_s;
    case ErrorCode::FileWrite:
        return u"Make room, or choose a place you may write to, and run this again."_s;
    case ErrorCode::ProfileInvalid: return u"Correct the profile file at the line named."_s;
    case ErrorCode::BundleDamaged: return u"Ask the sender for the bundle once more."_s;
    case ErrorCode::BundleNotForUs: return u"Hand the file to the office it is for."_s;
    case ErrorCode::BundleUntrusted:
        return u"Take in the card of the sender and confirm its words first."_s;
    case ErrorCode::BundleIncomplete:
        return u"Wait for the earlier bundles of the sender, or ask for them with \"request\"."_s;
    case ErrorCode::BundleVersion: return u"Use a newer version of Landgang to read it in."_s;
    case ErrorCode::CardInvalid: return u"Ask the office for its card once more."_s;
    case ErrorCode::CardNotConfirmed:
        return u"Ask the office to read its words aloud again; if they still differ, stop."_s;
    case ErrorCode::NothingToSend: return u"Record a consent, or wait until something changes."_s;
    case ErrorCode::Encoding:
    case ErrorCode::ChangeRefused:
    case ErrorCode::Cancelled: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList errorLines(const Error &error)
{
    const QString kept = u"Nothing was changed."_s;
    const QString happened = error.toText();
    QStringList lines = happened.split(u'\n');
    if (!happened.contains(kept)) {
        lines.append(kept);
    }
    if (const QString todo = advice(error.code); !todo.isEmpty()) {
        lines.append(todo);
    }
    return lines;
}

} // namespace landgang::cli
