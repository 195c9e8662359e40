// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commandline.h"
#include "core/base/platform/privatememory.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

int main(int argc, char *argv[])
{
    landgang::keepMemoryPrivate();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("landgang-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LANDGANG_VERSION));

    QFile output;
    QFile errors;
    if (!output.open(stdout, QIODevice::WriteOnly) || !errors.open(stderr, QIODevice::WriteOnly)) {
        return static_cast<int>(landgang::cli::ExitCode::Environment);
    }
    landgang::cli::Console console(output, errors);
    const landgang::SystemClock clock;
    landgang::SystemIdSource ids;
    return static_cast<int>(
        landgang::cli::runCommandLine(QCoreApplication::arguments().mid(1), console, {clock, ids}));
}
