// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/registry.h"

namespace landgang::cli {

/// What a command line asks for.
struct Request {
    enum class Kind { Run, Help, Version };

    Kind kind = Kind::Run;
    const Command *command = nullptr; ///< Never nullptr for Run.
    QString group; ///< The word of a group of commands that help was asked for.
    Arguments arguments;
};

/// Reads `--name value`, `--name=value` and words in any order after the command; `--` ends the
/// options. Every value is checked against its parameter, nothing is guessed. QCommandLineParser
/// knows neither commands nor kinds of values, and a value beginning with a dash it takes for an
/// option.
class ArgumentParser
{
public:
    explicit ArgumentParser(const Registry &registry);

    /// `words` without the program's name. Errors: InvalidArgument.
    Result<Request> parse(const QStringList &words);

private:
    Result<> takeOption(const QString &word);
    [[nodiscard]] bool continuesCommand(const QString &word) const;
    Result<> takeCommandWord(const QString &word);
    Result<> finish();
    Result<> assignPositionals();
    Result<> checkRequired() const;
    [[nodiscard]] Error noCommand() const;
    [[nodiscard]] QList<Parameter> knownOptions() const;

    const Registry &m_registry;
    QStringList m_waiting; ///< Words not read yet.
    QString m_commandWords;
    QStringList m_positionals;
    Request m_request;
};

} // namespace landgang::cli
