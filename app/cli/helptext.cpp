// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/helptext.h"

#include "app/cli/texttable.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kIndent("  ");

/// "--to OFFICE", in brackets when it may be left out.
QString usageOf(const Parameter &option)
{
    QString text = u"--"_s + option.name;
    if (option.kind != Parameter::Kind::Switch) {
        text += u' ' + option.valueText();
    }
    return option.isRequired() ? text : QString(u'[' + text + u']');
}

QString usageLine(const Command &command)
{
    const QString store = command.usesStore() ? u"--store DIR "_s : QString();
    QString line = u"landgang-cli "_s + store + command.name();
    for (const Parameter &place : command.positionals()) {
        const QString value = place.kind == Parameter::Kind::Choice ? place.valueText()
                                                                    : place.name;
        line += place.isRequired() ? QString(u' ' + value) : QString(u" ["_s + value + u']');
    }
    for (const Parameter &option : command.options()) {
        line += u' ' + usageOf(option);
    }
    return line;
}

/// Two columns without a heading.
QStringList listed(const QList<QStringList> &rows)
{
    TextTable table({QString(), QString()});
    for (const QStringList &row : rows) {
        table.addRow({QString(kIndent + row.first()), row.last()});
    }
    return table.lines().mid(1);
}

QStringList optionLines(const QList<Parameter> &options)
{
    QList<QStringList> rows;
    for (const Parameter &option : options) {
        const QString value =
            option.kind == Parameter::Kind::Switch ? QString() : QString(u' ' + option.valueText());
        rows.append({QString(u"--"_s + option.name + value), option.help});
    }
    return listed(rows);
}

QStringList exitCodeLines()
{
    return listed({
        {u"0"_s, u"Done."_s},
        {u"1"_s, u"Refused, and nothing changed."_s},
        {u"2"_s, u"The command line cannot be: unknown words, or a value that cannot be."_s},
        {u"3"_s, u"The store, the disk or a file stood in the way, and nothing changed."_s},
        {u"4"_s, u"Done, and a person must look: different answers, something missing or held."_s},
    });
}

template<typename Commands>
QStringList commandLines(const Commands &commands)
{
    QList<QStringList> rows;
    for (const auto &command : commands) {
        rows.append({command->name(), command->description()});
    }
    return listed(rows);
}

} // namespace

QStringList programHelp(const Registry &registry)
{
    QStringList lines{u"landgang-cli %1: one shared release plan, kept by several offices."_s.arg(
                          QLatin1StringView(LANDGANG_VERSION)),
                      {},
                      u"Usage: landgang-cli [--store DIR] COMMAND [WORDS] [OPTIONS]"_s,
                      {},
                      u"COMMAND --help says more."_s};
    for (const Section &section : registry.sections()) {
        lines += QStringList{QString(), QString(section.title + u':')};
        lines += commandLines(section.commands);
    }
    lines += {{}, u"Options of every command:"_s};
    lines += optionLines(globalOptions());
    lines += {
        {},
        u"CASE is an id, its beginning, or a name: \"Testperson, Ola\"."_s,
        u"OFFICE is a name, a part of one, or the beginning of an id."_s,
        u"What fails is told on standard error: what happened, what is kept, what to do. With --json"_s,
        u"standard output also gets {\"error\": {\"code\", \"message\", \"causes\"}}."_s,
        {},
        u"Exit codes:"_s};
    return lines + exitCodeLines();
}

QStringList groupHelp(const Registry &registry, const QString &word)
{
    return QStringList{u"Commands (COMMAND --help says more):"_s}
    + commandLines(registry.group(word));
}

QStringList commandHelp(const Command &command)
{
    QStringList lines{command.description(), {}, QString(u"Usage: "_s + usageLine(command))};
    QList<QStringList> places;
    for (const Parameter &place : command.positionals()) {
        places.append({place.name, place.help});
    }
    if (!places.isEmpty()) {
        lines += QStringList{QString()} + listed(places);
    }
    if (!command.options().isEmpty()) {
        lines += QStringList{{}, u"Options:"_s} + optionLines(command.options());
    }
    return lines + QStringList{{}, u"Options of every command:"_s} + optionLines(globalOptions());
}

} // namespace landgang::cli
