// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/errortext.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

QString nothingChanged()
{
    return ErrorWords::tr("Nothing was changed.");
}

ErrorText inputText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
        return {ErrorWords::tr("Something that was filled in cannot be right."),
                ErrorWords::tr("Nothing was changed, and what you typed is still here."),
                ErrorWords::tr("Look for a missing name or reason, or a date that cannot be."),
                {}};
    case ErrorCode::NotFound:
        return {ErrorWords::tr("This is no longer here."),
                nothingChanged(),
                ErrorWords::tr("Go back and open it again from the list."),
                {}};
    case ErrorCode::AlreadyExists:
        return {ErrorWords::tr("The folder is already in use."),
                ErrorWords::tr("What lies in it was not touched."),
                ErrorWords::tr("Choose another folder, or open the office that is there."),
                {}};
    case ErrorCode::NotPermitted:
        return {ErrorWords::tr("Your office cannot do this here."),
                nothingChanged(),
                ErrorWords::tr(
                    "Another office decides it, or two answers must be chosen between first."),
                {}};
    case ErrorCode::NothingToSend:
        return {ErrorWords::tr("There is nothing to send to this office."),
                nothingChanged(),
                ErrorWords::tr("Either it has received everything, or a consent is missing."),
                {}};
    default:
        return {ErrorWords::tr("It was stopped before it was done."),
                nothingChanged(),
                ErrorWords::tr("Start again whenever you like."),
                {}};
    }
}

ErrorText storeText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::StoreMissing:
        return {ErrorWords::tr("There is no office in this folder."),
                nothingChanged(),
                ErrorWords::tr("Choose the folder your office was created in."),
                {}};
    case ErrorCode::StoreDamaged:
        return {ErrorWords::tr("The office's file cannot be read."),
                ErrorWords::tr("It was left exactly as it is."),
                ErrorWords::tr("Make a copy of the folder, then take in the latest backup."),
                {}};
    case ErrorCode::StoreInUse:
        return {ErrorWords::tr("The office is already open in another window or on another PC."),
                nothingChanged(),
                ErrorWords::tr("Close it there, then try again."),
                {}};
    case ErrorCode::StoreVersion:
        return {ErrorWords::tr("The office was made with a newer version of Landgang."),
                ErrorWords::tr("It was left exactly as it is."),
                ErrorWords::tr("Install the newer version."),
                {}};
    case ErrorCode::WrongPassphrase:
        return {ErrorWords::tr("The passphrase does not fit."),
                ErrorWords::tr("What you typed is still here."),
                ErrorWords::tr("Check Caps Lock and the keyboard language, then try again."),
                {}};
    default:
        return {ErrorWords::tr("The office's file could not be written."),
                ErrorWords::tr("What was saved before is safe; this last action was not saved."),
                ErrorWords::tr("Check that the disk is not full, then try again."),
                {}};
    }
}

ErrorText fileText(ErrorCode code)
{
    switch (code) {
    case ErrorCode::FileRead:
        return {ErrorWords::tr("The file cannot be read."),
                nothingChanged(),
                ErrorWords::tr("Check that the file is still there and that you may open it."),
                {}};
    case ErrorCode::FileWrite:
        return {
            ErrorWords::tr("The file could not be written."),
            nothingChanged(),
            ErrorWords::tr("Check that the disk is not full and that you may save there, then try "
                           "again or choose another folder."),
            {}};
    case ErrorCode::ProfileInvalid:
        return {ErrorWords::tr("The template for plans has a mistake."),
                nothingChanged(),
                ErrorWords::tr("Send the details below to whoever keeps the template."),
                {}};
    case ErrorCode::CardInvalid:
        return {ErrorWords::tr("This is not a sound office card."),
                ErrorWords::tr("The card was not taken in."),
                ErrorWords::tr("Ask the office to send its card once more."),
                {}};
    default:
        return {ErrorWords::tr("The words do not match the card."),
                ErrorWords::tr("The office stays unconfirmed, and what you typed is still here."),
                ErrorWords::tr(
                    "Read the words aloud together again. If they still differ, the card is not "
                    "from that office: stop, and ask for it another way."),
                {}};
    }
}

ErrorText bundleText(ErrorCode code)
{
    const QString nothingRead = ErrorWords::tr("Nothing was read in, and nothing was changed.");
    switch (code) {
    case ErrorCode::BundleDamaged:
        return {ErrorWords::tr("The bundle is damaged: it was cut off or altered on the way."),
                nothingRead,
                ErrorWords::tr("Ask the sender to send it once more."),
                {}};
    case ErrorCode::BundleNotForUs:
        return {ErrorWords::tr("The bundle is for another office."),
                nothingRead,
                ErrorWords::tr("Tell the sender; only the right office can open it."),
                {}};
    case ErrorCode::BundleUntrusted:
        return {ErrorWords::tr("The bundle comes from an office that is not confirmed here."),
                nothingRead,
                ErrorWords::tr(
                    "Compare the words with that office under Offices, then read the bundle in "
                    "again."),
                {}};
    case ErrorCode::BundleIncomplete:
        return {ErrorWords::tr("The bundle builds on an earlier one that has not arrived yet."),
                nothingRead,
                ErrorWords::tr(
                    "Read the earlier bundle in first, or send the office a receipt: it shows "
                    "what is missing."),
                {}};
    default:
        return {ErrorWords::tr("The bundle was made with a newer version of Landgang."),
                nothingRead,
                ErrorWords::tr("Install the newer version, then read it in again."),
                {}};
    }
}

ErrorText programText()
{
    return {
        ErrorWords::tr("Something went wrong inside the program."),
        nothingChanged(),
        ErrorWords::tr("Try once more. If it happens again, send the details below to support."),
        {}};
}

ErrorText sentences(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::NotPermitted:
    case ErrorCode::NothingToSend:
    case ErrorCode::Cancelled: return inputText(code);
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreInUse:
    case ErrorCode::StoreVersion:
    case ErrorCode::WrongPassphrase:
    case ErrorCode::Database: return storeText(code);
    case ErrorCode::FileRead:
    case ErrorCode::FileWrite:
    case ErrorCode::ProfileInvalid:
    case ErrorCode::CardInvalid:
    case ErrorCode::CardNotConfirmed: return fileText(code);
    case ErrorCode::BundleDamaged:
    case ErrorCode::BundleNotForUs:
    case ErrorCode::BundleUntrusted:
    case ErrorCode::BundleIncomplete:
    case ErrorCode::BundleVersion: return bundleText(code);
    case ErrorCode::Encoding:
    case ErrorCode::ChangeRefused:
    case ErrorCode::Crypto: return programText();
    }
    Q_UNREACHABLE();
}

bool showsDetails(ErrorCode code)
{
    return code == ErrorCode::ProfileInvalid || code == ErrorCode::Encoding
        || code == ErrorCode::ChangeRefused || code == ErrorCode::Crypto
        || code == ErrorCode::Database || code == ErrorCode::StoreDamaged;
}

} // namespace

QString ErrorText::toText() const
{
    const QString sentence = QStringLiteral("%1 %2 %3").arg(happened, kept, todo);
    return details.isEmpty() ? sentence : QString(sentence + u'\n' + details);
}

ErrorText errorText(const Error &error)
{
    ErrorText text = sentences(error.code);
    if (showsDetails(error.code)) {
        text.details = ErrorWords::tr("Details: %1").arg(error.toText());
    }
    return text;
}

} // namespace landgang::ui
