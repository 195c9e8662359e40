// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/exitcode.h"

namespace landgang::cli {

ExitCode exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument: return ExitCode::Usage;
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreInUse:
    case ErrorCode::StoreVersion:
    case ErrorCode::Database:
    case ErrorCode::FileRead:
    case ErrorCode::FileWrite:
    case ErrorCode::Crypto: return ExitCode::Environment;
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::NotPermitted:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::ProfileInvalid:
    case ErrorCode::Encoding:
    case ErrorCode::ChangeRefused:
    case ErrorCode::BundleDamaged:
    case ErrorCode::BundleNotForUs:
    case ErrorCode::BundleUntrusted:
    case ErrorCode::BundleIncomplete:
    case ErrorCode::BundleVersion:
    case ErrorCode::CardInvalid:
    case ErrorCode::CardNotConfirmed:
    case ErrorCode::NothingToSend:
    case ErrorCode::Cancelled: return ExitCode::Refused;
    }
    Q_UNREACHABLE();
}

} // namespace landgang::cli
