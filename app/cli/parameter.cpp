// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/parameter.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

Parameter Parameter::required() const
{
    Parameter result = *this;
    result.presence = Presence::Required;
    return result;
}

Parameter Parameter::optional() const
{
    Parameter result = *this;
    result.presence = Presence::Optional;
    return result;
}

QString Parameter::valueText() const
{
    return kind == Kind::Choice ? choices.join(u'|') : valueName;
}

Parameter switchOption(const QString &name, const QString &help)
{
    return {.name = name,
            .valueName = {},
            .help = help,
            .kind = Parameter::Kind::Switch,
            .choices = {}};
}

Parameter textOption(const QString &name, const QString &valueName, const QString &help)
{
    return {.name = name, .valueName = valueName, .help = help, .choices = {}};
}

Parameter dateOption(const QString &name, const QString &help)
{
    return {.name = name,
            .valueName = u"DATE"_s,
            .help = help,
            .kind = Parameter::Kind::Date,
            .choices = {}};
}

Parameter numberOption(const QString &name, const QString &help)
{
    return {.name = name,
            .valueName = u"N"_s,
            .help = help,
            .kind = Parameter::Kind::Number,
            .choices = {}};
}

Parameter choiceOption(const QString &name, const QStringList &choices, const QString &help)
{
    return {.name = name,
            .valueName = {},
            .help = help,
            .kind = Parameter::Kind::Choice,
            .choices = choices};
}

Parameter textPositional(const QString &name, const QString &help)
{
    return textOption(name, name, help).required();
}

Parameter datePositional(const QString &name, const QString &help)
{
    return dateOption(name, help).required();
}

Parameter choicePositional(const QString &name, const QStringList &choices, const QString &help)
{
    return choiceOption(name, choices, help).required();
}

QList<Parameter> globalOptions()
{
    return {
        textOption(u"store"_s, u"DIR"_s, u"The folder of the office's store."_s),
        textOption(u"passphrase-file"_s, u"FILE"_s,
                   u"Its first line is the passphrase; without it LANDGANG_PASSPHRASE is."_s),
        textOption(u"as"_s, u"NAME"_s,
                   u"The colleague whose passphrase it is; needed where there are several."_s),
        switchOption(u"json"_s, u"Answer with one JSON object on standard output."_s),
        switchOption(u"help"_s, u"Explain the program, a group of commands or a command."_s),
        switchOption(u"version"_s, u"Name the program's version."_s),
    };
}

} // namespace landgang::cli
