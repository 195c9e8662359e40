// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitcode.h"
#include "app/cli/parameter.h"
#include "core/base/result.h"
#include "core/domain/releaseplan.h"
#include "core/workspace/environment.h"

#include <QJsonObject>

#include <optional>

namespace landgang::workspace {
class Workspace;
}

namespace landgang::cli {

class Console;

/// What a command has to say: the same facts for people and for programs.
struct Answer {
    QStringList lines = {}; ///< Plain English, one fact per line.
    QJsonObject json = {};
    ExitCode exitCode = ExitCode::Done;
    std::optional<QByteArray> bytes = std::nullopt; ///< Written as they are, instead of the lines.
};

/// What a command works with.
struct Call {
    const Arguments &arguments;
    Console &console; ///< For what must be said while it works; silent with --json.
    workspace::Environment environment;
};

/// One verb of the program. Stateless: a command is a function from a call to an answer.
class Command
{
public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    /// What is typed: "export", "card export". At most two words.
    [[nodiscard]] virtual QString name() const = 0;
    /// One line, for the list of commands.
    [[nodiscard]] virtual QString description() const = 0;
    /// Whether it works on the store that --store names.
    [[nodiscard]] virtual bool usesStore() const { return true; }
    [[nodiscard]] virtual QList<Parameter> options() const { return {}; }
    [[nodiscard]] virtual QList<Parameter> positionals() const { return {}; }

    virtual Result<Answer> run(const Call &call) const = 0;
};

/// A verb on the store that --store names.
class StoreCommand : public Command
{
public:
    Result<Answer> run(const Call &call) const final;

protected:
    virtual Result<Answer> runIn(workspace::Workspace &office,
                                 const Arguments &arguments) const = 0;
};

/// A verb on one plan, which is named first.
class CaseCommand : public StoreCommand
{
public:
    [[nodiscard]] QList<Parameter> positionals() const override;

protected:
    /// What is named after the plan.
    [[nodiscard]] virtual QList<Parameter> furtherPositionals() const { return {}; }
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const final;
    virtual Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                                 const Arguments &arguments) const = 0;
};

/// A verb on one area of a plan, which is named second.
class AreaCommand : public CaseCommand
{
public:
    [[nodiscard]] QList<Parameter> positionals() const final;

protected:
    Result<Answer> runOn(workspace::Workspace &office, const ReleasePlan &plan,
                         const Arguments &arguments) const final;
    virtual Result<Answer> runOnArea(workspace::Workspace &office, const ReleasePlan &plan,
                                     const AreaKey &area, const Arguments &arguments) const = 0;
};

} // namespace landgang::cli
