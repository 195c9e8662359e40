// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>

#include <vector>

namespace landgang {

/// Everything that can go wrong, as a closed set: the window owns one sentence for each, programs
/// read the name. Add a value only together with its sentence in `ui/common/errortext`.
enum class ErrorCode {
    InvalidArgument, ///< A value handed in cannot be: an impossible date, an empty name.
    NotFound, ///< No such person, office, item or file in this store.
    AlreadyExists, ///< What should be made is there already.
    NotPermitted, ///< Only another office may do this.
    StoreMissing, ///< There is no store in the folder.
    StoreDamaged, ///< The store cannot be read as what it claims to be.
    StoreInUse, ///< Another program has the store open.
    StoreVersion, ///< The store was made by a version this program does not read.
    WrongPassphrase, ///< The passphrase opens none of the store's slots.
    Database, ///< The database refused a statement.
    FileRead, ///< A file cannot be read.
    FileWrite, ///< A file cannot be written: full disk, no permission, folder gone.
    ProfileInvalid, ///< A profile file breaks its rules; the context names line and reason.
    Encoding, ///< Bytes are not the canonical encoding of what they should be.
    ChangeRefused, ///< A change breaks a rule of the change log: hash, chain, author, form.
    BundleDamaged, ///< A bundle was cut, altered or is no bundle.
    BundleNotForUs, ///< A bundle is sealed to another office.
    BundleUntrusted, ///< A bundle comes from an office that has not been confirmed here.
    BundleIncomplete, ///< A bundle is sound but builds on changes that have not arrived yet.
    BundleVersion, ///< A bundle was written in a format this program does not read.
    CardInvalid, ///< An office card is damaged or not signed by the office it names.
    CardNotConfirmed, ///< The words typed do not match the card.
    NothingToSend, ///< No consent, grant or change lets anything leave.
    Crypto, ///< The cryptographic library refused; nothing a person did.
    Cancelled, ///< A person stopped it.
};

/// Stable English name of a code, for logs, JSON and test output.
[[nodiscard]] QString errorName(ErrorCode code);

/// What went wrong: a code for programs and sentences, an English context for logs and the command
/// line, and the errors that led to it. Holds no personal data in `context`.
struct Error {
    ErrorCode code;
    QString context;
    std::vector<Error> causes = {};

    /// The context followed by those of the causes, one line each.
    [[nodiscard]] QString toText() const;
    bool operator==(const Error &) const = default;
};

} // namespace landgang
