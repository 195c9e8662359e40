// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/casework/contactperson.h"

#include <algorithm>

namespace landgang {
namespace {

bool has(const ContactPerson &person, const FunctionKey &function)
{
    const auto &functions = person.functions;
    return std::find(functions.begin(), functions.end(), function) != functions.end();
}

} // namespace

bool isAbsent(const ContactPerson &person, QDate day)
{
    return person.absentFrom && *person.absentFrom <= day
        && (!person.absentUntil || day <= *person.absentUntil);
}

QStringList whoAnswers(const std::vector<ContactPerson> &people, const FunctionKey &function,
                       QDate day)
{
    QStringList present;
    QStringList deputies;
    for (const ContactPerson &person : people) {
        if (!has(person, function)) {
            continue;
        }
        if (!isAbsent(person, day)) {
            present.append(person.name);
        } else if (!person.deputy.isEmpty()) {
            deputies.append(person.deputy);
        }
    }
    QStringList all = present + deputies;
    all.removeDuplicates();
    return all;
}

std::vector<FunctionKey> filledFunctions(const std::vector<ContactPerson> &people, QDate day)
{
    std::vector<FunctionKey> filled;
    for (const ContactPerson &person : people) {
        for (const FunctionKey &function : person.functions) {
            if (std::find(filled.begin(), filled.end(), function) == filled.end()
                && !whoAnswers(people, function, day).isEmpty()) {
                filled.push_back(function);
            }
        }
    }
    return filled;
}

} // namespace landgang
