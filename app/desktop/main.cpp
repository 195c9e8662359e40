// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/desktop/program.h"

#include <QApplication>
#include <QIcon>

using namespace landgang;

namespace {

/// Whether there was a question that is answered without a window, and so without a screen.
bool answersInWords(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Result<desktop::Options> options = desktop::parseOptions(QCoreApplication::arguments());
    if (!options) {
        return false; // Some of what is unknown here may be for Qt; QApplication takes it out.
    }
    switch (options->answer) {
    case desktop::Options::Answer::Help: desktop::printLine(desktop::usage()); return true;
    case desktop::Options::Answer::Version:
        desktop::printLine(QStringLiteral("landgang " LANDGANG_VERSION));
        return true;
    case desktop::Options::Answer::None: break;
    }
    return false;
}

} // namespace

int main(int argc, char *argv[])
{
    if (answersInWords(argc, argv)) {
        return desktop::kExitDone;
    }
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Landgang"));
    QApplication::setApplicationName(QStringLiteral("landgang"));
    QApplication::setApplicationDisplayName(QStringLiteral("Landgang"));
    QApplication::setApplicationVersion(QStringLiteral(LANDGANG_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("landgang"));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("landgang"),
                                                 QIcon(QStringLiteral(":/icons/landgang.svg"))));

    const Result<desktop::Options> options = desktop::parseOptions(QApplication::arguments());
    if (!options) {
        desktop::printError(
            QStringLiteral("landgang: %1\n\n%2").arg(options.error().context, desktop::usage()));
        return desktop::kExitUsage;
    }
    return desktop::runProgram(*options);
}
