// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commandline.h"

#include "app/cli/argumentparser.h"
#include "app/cli/errortext.h"
#include "app/cli/helptext.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

/// Swallows what a command says on its way when a program is listening.
class SilentDevice final : public QIODevice
{
public:
    SilentDevice() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override { return size; }
};

void writeJson(Console &console, const QJsonObject &object)
{
    console.write(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

/// Also when the command line itself could not be read.
bool wantsJson(const QStringList &words)
{
    return words.mid(0, words.indexOf("--"_L1)).contains("--json"_L1);
}

ExitCode tellError(Console &console, const Error &error, bool json)
{
    const QStringList lines = errorLines(error);
    console.writeErrorLine(QString(u"landgang-cli: "_s + lines.first()));
    for (const QString &line : lines.mid(1)) {
        console.writeErrorLine(line);
    }
    if (json) {
        QJsonArray causes;
        for (const Error &cause : error.causes) {
            causes.append(cause.toText());
        }
        writeJson(console,
                  {{u"error"_s,
                    QJsonObject{{u"code"_s, errorName(error.code)},
                                {u"message"_s, error.context},
                                {u"causes"_s, causes}}}});
    }
    return exitCodeOf(error.code);
}

Answer helpAnswer(const Request &request, const Registry &registry)
{
    QStringList lines;
    if (request.command != nullptr) {
        lines = commandHelp(*request.command);
    } else if (!request.group.isEmpty()) {
        lines = groupHelp(registry, request.group);
    } else {
        lines = programHelp(registry);
    }
    return {.lines = lines, .json = {{u"help"_s, lines.join(u'\n')}}};
}

Answer versionAnswer()
{
    const QString version = QLatin1StringView(LANDGANG_VERSION);
    return {.lines = {QString(u"landgang-cli "_s + version)}, .json = {{u"version"_s, version}}};
}

Result<Answer> answerTo(const Request &request, const Registry &registry, Console &console,
                        workspace::Environment environment)
{
    switch (request.kind) {
    case Request::Kind::Help: return helpAnswer(request, registry);
    case Request::Kind::Version: return versionAnswer();
    case Request::Kind::Run: break;
    }
    return request.command->run({request.arguments, console, environment});
}

void tell(Console &console, const Answer &answer, bool json)
{
    if (json) {
        writeJson(console, answer.json);
    } else if (answer.bytes) {
        console.write(*answer.bytes);
    } else {
        for (const QString &line : answer.lines) {
            console.writeLine(line);
        }
    }
}

} // namespace

ExitCode runCommandLine(const QStringList &words, Console &console,
                        workspace::Environment environment)
{
    const bool json = wantsJson(words);
    const Registry registry;
    const Result<Request> request = ArgumentParser(registry).parse(words);
    if (!request) {
        return tellError(console, request.error(), json);
    }
    SilentDevice silence;
    Console silent(silence, silence);
    const Result<Answer> answer =
        answerTo(*request, registry, json ? silent : console, environment);
    if (!answer) {
        return tellError(console, answer.error(), json);
    }
    tell(console, *answer, json);
    if (console.hasLostOutput()) {
        console.writeErrorLine(u"landgang-cli: the answer could not be written to standard output. "
                               "The command itself was carried out."_s);
        return ExitCode::Environment;
    }
    return answer->exitCode;
}

} // namespace landgang::cli
