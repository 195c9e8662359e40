// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/desktop/program.h"
#include "core/base/platform/privatememory.h"
#include "core/base/platform/screen.h"

#include <QApplication>
#include <QIcon>
#include <QLatin1StringView>

#include <algorithm>

using namespace landgang;
using namespace Qt::StringLiterals;

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

/// Qt ends the process without a word to the point when it finds no screen. Somebody who names a
/// platform, as in `-platform offscreen`, knows what they want.
bool canShowWindows(int argc, char *argv[])
{
    const bool isPlatformNamed = qEnvironmentVariableIsSet("QT_QPA_PLATFORM")
        || std::any_of(argv, argv + argc, [](const char *argument) {
                                     return QLatin1StringView(argument).endsWith("-platform"_L1);
                                 });
    return isPlatformNamed || sessionHasScreen();
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    if (answersInWords(argc, argv)) {
        return desktop::kExitDone;
    }
    if (!canShowWindows(argc, argv)) {
        desktop::printError(u"landgang: there is no screen to open the window on. Start it from a "
                            "desktop, or use landgang-cli, which needs none."_s);
        return desktop::kExitEnvironment;
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
