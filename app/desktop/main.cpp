// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/desktop/program.h"

#include <QApplication>
#include <QIcon>

using namespace landgang;

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("Landgang"));
    QApplication::setApplicationName(QStringLiteral("landgang"));
    QApplication::setApplicationDisplayName(QStringLiteral("Landgang"));
    QApplication::setApplicationVersion(QStringLiteral(LANDGANG_VERSION));
    QApplication::setWindowIcon(QIcon::fromTheme(QStringLiteral("landgang")));

    const Result<desktop::Options> options = desktop::parseOptions(QApplication::arguments());
    if (!options) {
        desktop::printError(
            QStringLiteral("landgang: %1\n\n%2").arg(options.error().context, desktop::usage()));
        return desktop::kExitUsage;
    }
    switch (options->answer) {
    case desktop::Options::Answer::Help: desktop::printLine(desktop::usage()); return 0;
    case desktop::Options::Answer::Version:
        desktop::printLine(QStringLiteral("landgang " LANDGANG_VERSION));
        return 0;
    case desktop::Options::Answer::None: break;
    }
    return desktop::runProgram(*options);
}
