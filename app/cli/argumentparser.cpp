// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/argumentparser.h"

#include "app/cli/nearest.h"

#include <algorithm>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

Error usageError(const QString &text)
{
    return {ErrorCode::InvalidArgument, text};
}

/// "--intake" or "CASE", as a person knows it.
QString shownName(const Parameter &parameter)
{
    return parameter.name.isUpper() ? parameter.name : QString(u"--"_s + parameter.name);
}

QString quoted(const QString &text)
{
    return QString(u'"' + text + u'"');
}

Result<> checkDate(const Parameter &parameter, const QString &value)
{
    const QDate date = QDate::fromString(value, Qt::ISODate);
    if (!date.isValid() || date.toString(Qt::ISODate) != value) {
        return usageError(
            u"%1 takes a day that exists, as year-month-day like 2026-03-31, not %2."_s.arg(
                shownName(parameter), quoted(value)));
    }
    return {};
}

Result<> checkValue(const Parameter &parameter, const QString &value)
{
    switch (parameter.kind) {
    case Parameter::Kind::Switch: return {};
    case Parameter::Kind::Date: return checkDate(parameter, value);
    case Parameter::Kind::Number: {
        bool isNumber = false;
        if (value.toInt(&isNumber) < 1 || !isNumber) {
            return usageError(u"%1 takes a whole number from 1, not %2."_s.arg(shownName(parameter),
                                                                               quoted(value)));
        }
        return {};
    }
    case Parameter::Kind::Choice:
        if (!parameter.choices.contains(value)) {
            return usageError(
                QString(u"%1 takes one of %2, not %3."_s.arg(
                            shownName(parameter), parameter.choices.join(", "_L1), quoted(value))
                        + nearestHint(value, parameter.choices)));
        }
        return {};
    case Parameter::Kind::Text:
        if (value.trimmed().isEmpty()) {
            return usageError(u"%1 must not be empty."_s.arg(shownName(parameter)));
        }
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

ArgumentParser::ArgumentParser(const Registry &registry)
    : m_registry(registry)
{
}

Result<Request> ArgumentParser::parse(const QStringList &words)
{
    m_waiting = words;
    m_commandWords.clear();
    m_positionals.clear();
    m_request = {};
    bool onlyWords = false;
    while (!m_waiting.isEmpty()) {
        const QString word = m_waiting.takeFirst();
        Result<> taken;
        if (!onlyWords && word == "--"_L1) {
            onlyWords = true;
        } else if (!onlyWords && word.size() > 1 && word.startsWith(u'-')) {
            taken = takeOption(word == "-h"_L1 ? u"--help"_s : word);
        } else if (m_request.command == nullptr || (!onlyWords && continuesCommand(word))) {
            taken = takeCommandWord(word);
        } else {
            m_positionals.append(word);
        }
        if (!taken) {
            return taken.error();
        }
    }
    if (const Result<> finished = finish(); !finished) {
        return finished.error();
    }
    return m_request;
}

QList<Parameter> ArgumentParser::knownOptions() const
{
    return m_request.command == nullptr ? globalOptions()
                                        : QList(m_request.command->options() + globalOptions());
}

Result<> ArgumentParser::takeOption(const QString &word)
{
    const qsizetype equals = word.indexOf(u'=');
    const QString option = word.left(equals);
    const QString name = option.mid(option.startsWith("--"_L1) ? 2 : 1);
    const QList<Parameter> known = knownOptions();
    const auto found = std::ranges::find(known, name, &Parameter::name);
    if (found == known.end() || !option.startsWith("--"_L1)) {
        QStringList names;
        for (const Parameter &parameter : known) {
            names.append(QString(u"--"_s + parameter.name));
        }
        const QString where = m_request.command == nullptr
            ? u"before the command"_s
            : u"of \"%1\""_s.arg(m_request.command->name());
        return usageError(QString(u"There is no option %1 %2."_s.arg(option, where)
                                  + nearestHint(option, names)));
    }
    if (m_request.arguments.has(name)) {
        return usageError(u"%1 was given twice."_s.arg(option));
    }
    if (found->kind == Parameter::Kind::Switch) {
        if (equals >= 0) {
            return usageError(u"%1 takes no value."_s.arg(option));
        }
        m_request.arguments.insert(name, {});
        return {};
    }
    if (equals < 0 && (m_waiting.isEmpty() || m_waiting.first().startsWith("--"_L1))) {
        return usageError(u"%1 needs a value: %1 %2."_s.arg(option, found->valueText()));
    }
    const QString value = equals < 0 ? m_waiting.takeFirst() : word.mid(equals + 1);
    m_request.arguments.insert(name, value);
    return checkValue(*found, value);
}

/// "import" is a command, and so is "import undo".
bool ArgumentParser::continuesCommand(const QString &word) const
{
    return m_positionals.isEmpty() && m_registry.command(m_commandWords + u' ' + word) != nullptr;
}

Result<> ArgumentParser::takeCommandWord(const QString &word)
{
    const QString name = m_commandWords.isEmpty() ? word : QString(m_commandWords + u' ' + word);
    m_request.command = m_registry.command(name);
    const bool isGroup = m_commandWords.isEmpty() && !m_registry.group(word).empty();
    if (m_request.command == nullptr && !isGroup) {
        return usageError(QString(u"There is no command \"%1\"."_s.arg(name)
                                  + nearestHint(name, m_registry.names())));
    }
    m_commandWords = name;
    return {};
}

Result<> ArgumentParser::finish()
{
    m_request.group = m_request.command == nullptr ? m_commandWords : QString();
    if (m_request.arguments.has(u"help"_s)) {
        m_request.kind = Request::Kind::Help;
        return {};
    }
    if (m_request.arguments.has(u"version"_s)) {
        m_request.kind = Request::Kind::Version;
        return {};
    }
    if (m_request.command == nullptr) {
        return noCommand();
    }
    if (const Result<> assigned = assignPositionals(); !assigned) {
        return assigned.error();
    }
    return checkRequired();
}

Error ArgumentParser::noCommand() const
{
    if (m_commandWords.isEmpty()) {
        return usageError(u"No command was given."_s);
    }
    QStringList verbs;
    for (const Command *command : m_registry.group(m_commandWords)) {
        verbs.append(command->name().section(u' ', 1));
    }
    return usageError(
        u"\"%1\" needs one of %2 after it."_s.arg(m_commandWords, verbs.join(", "_L1)));
}

Result<> ArgumentParser::assignPositionals()
{
    const QList<Parameter> places = m_request.command->positionals();
    if (m_positionals.size() > places.size()) {
        return usageError(u"\"%1\" has no place for %2."_s.arg(
            m_request.command->name(), quoted(m_positionals.at(places.size()))));
    }
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (i >= m_positionals.size()) {
            if (places.at(i).isRequired()) {
                return usageError(u"\"%1\" needs %2: %3"_s.arg(
                    m_request.command->name(), places.at(i).name, places.at(i).help));
            }
            continue;
        }
        m_request.arguments.insert(places.at(i).name, m_positionals.at(i));
        if (const Result<> checked = checkValue(places.at(i), m_positionals.at(i)); !checked) {
            return checked.error();
        }
    }
    return {};
}

Result<> ArgumentParser::checkRequired() const
{
    for (const Parameter &option : m_request.command->options()) {
        if (option.isRequired() && !m_request.arguments.has(option.name)) {
            return usageError(u"\"%1\" needs --%2 %3."_s.arg(m_request.command->name(), option.name,
                                                             option.valueText()));
        }
    }
    return {};
}

} // namespace landgang::cli
