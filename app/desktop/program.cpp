// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/desktop/program.h"

#include "app/desktop/appearance.h"
#include "app/desktop/photographer.h"
#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/workspace/office/openoffice.h"
#include "ui/shell/mainwindow.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QLocale>
#include <QSettings>

#include <cstdio>

namespace landgang::desktop {
namespace {

constexpr auto kPassphraseVariable = "LANDGANG_PASSPHRASE";

QString folderSetting()
{
    return QStringLiteral("lastFolder");
}

QString languageSetting()
{
    return QStringLiteral("language");
}

Language chosenLanguage(const Options &options)
{
    if (options.language) {
        return *options.language;
    }
    const QString code = QSettings().value(languageSetting()).toString();
    return ui::languageFromCode(code).value_or(ui::nearestLanguage(QLocale::system()));
}

int takePictures(ui::MainWindow &window, const Options &options, workspace::Environment environment)
{
    auto opened = workspace::openOffice(options.store, qEnvironmentVariable(kPassphraseVariable),
                                        environment);
    if (!opened) {
        printError(opened.error().toText());
        return kExitRefused;
    }
    window.showStart({});
    Result<> taken = photographPage(window, *options.photograph, QStringLiteral("start"));
    if (taken) {
        window.openWorkspace(std::move(opened).value());
        taken = photograph(window, *options.photograph);
    }
    if (!taken) {
        printError(taken.error().toText());
        return kExitRefused;
    }
    return kExitDone;
}

void openFirstPage(ui::MainWindow &window, const Options &options,
                   workspace::Environment environment)
{
    if (options.store.isEmpty()) {
        window.showStart(QSettings().value(folderSetting()).toString());
    } else if (!qEnvironmentVariableIsSet(kPassphraseVariable)) {
        window.showUnlock(options.store);
    } else {
        auto opened = workspace::openOffice(options.store,
                                            qEnvironmentVariable(kPassphraseVariable), environment);
        if (opened) {
            window.openWorkspace(std::move(opened).value());
        } else {
            window.showUnlock(options.store);
            window.showError(opened.error());
        }
    }
    if (!options.file.isEmpty()) {
        window.openFile(options.file);
    }
}

/// Practice is not where somebody wants to be next time.
void rememberWhatIsChosen(ui::MainWindow &window)
{
    QObject::connect(&window, &ui::MainWindow::languageChanged, &window, [](Language language) {
        QSettings().setValue(languageSetting(), ui::languageCode(language));
    });
    QObject::connect(&window, &ui::MainWindow::opened, &window, [&window](const QString &folder) {
        if (!window.isPractice()) {
            QSettings().setValue(folderSetting(), folder);
        }
    });
}

void print(std::FILE *stream, const QString &text)
{
    const QByteArray line = QString(text + u'\n').toLocal8Bit();
    std::fwrite(line.constData(), 1, static_cast<size_t>(line.size()), stream);
}

} // namespace

int runProgram(const Options &options)
{
    applyAppearance(options);
    const Language language = chosenLanguage(options);
    ui::installLanguage(language);
    const SystemClock clock;
    SystemIdSource ids;
    const workspace::Environment environment{clock, ids};
    ui::MainWindow window(environment, language);
    if (options.size || options.photograph) {
        window.resize(options.size.value_or(QSize(1280, 800)));
    }
    if (options.photograph) {
        return takePictures(window, options, environment);
    }
    rememberWhatIsChosen(window);
    openFirstPage(window, options, environment);
    window.show();
    return QApplication::exec();
}

void printLine(const QString &text)
{
    print(stdout, text);
}

void printError(const QString &text)
{
    print(stderr, text);
}

} // namespace landgang::desktop
