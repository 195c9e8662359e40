// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QString>
#include <QStringList>

namespace landgang::cli {

/// An option or a positional argument of a command: what it is called, what may stand there and
/// what it means. The parser checks values against it, so that a command only sees what can be.
struct Parameter {
    enum class Kind {
        Switch, ///< An option without a value.
        Text,
        Date, ///< yyyy-MM-dd, a day that exists.
        Number, ///< A whole number from 1.
        Choice, ///< One of `choices`.
    };
    enum class Presence { Optional, Required };

    QString name; ///< "intake" for --intake; "CASE" for a positional.
    QString valueName; ///< Of options: "DATE".
    QString help;
    Kind kind = Kind::Text;
    Presence presence = Presence::Optional;
    QStringList choices;

    [[nodiscard]] Parameter required() const;
    [[nodiscard]] Parameter optional() const;
    [[nodiscard]] bool isRequired() const { return presence == Presence::Required; }
    /// "DATE", "need|no-need|declined", or empty for a switch.
    [[nodiscard]] QString valueText() const;
};

// Options are optional unless .required(); positionals are required unless .optional().
[[nodiscard]] Parameter switchOption(const QString &name, const QString &help);
[[nodiscard]] Parameter textOption(const QString &name, const QString &valueName,
                                   const QString &help);
[[nodiscard]] Parameter dateOption(const QString &name, const QString &help);
[[nodiscard]] Parameter numberOption(const QString &name, const QString &help);
[[nodiscard]] Parameter choiceOption(const QString &name, const QStringList &choices,
                                     const QString &help);
[[nodiscard]] Parameter textPositional(const QString &name, const QString &help);
[[nodiscard]] Parameter datePositional(const QString &name, const QString &help);
[[nodiscard]] Parameter choicePositional(const QString &name, const QStringList &choices,
                                         const QString &help);

/// The options every command has.
[[nodiscard]] QList<Parameter> globalOptions();

} // namespace landgang::cli
