// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/architecture/sourceform.h"

#include <algorithm>

namespace landgang::architecture {

using namespace Qt::StringLiterals;

namespace {

/// Reviewed at this size: a file that outgrows it does two things.
constexpr qsizetype kSourceLines = 400;
constexpr qsizetype kHeaderLines = 200;

const QString &copyrightLine()
{
    static const QString kLine = u"SPDX-FileCopyrightText: The Landgang authors"_s;
    return kLine;
}

const QString &licenceLine()
{
    static const QString kLine = u"SPDX-License-Identifier: EUPL-1.2"_s;
    return kLine;
}

bool isLicenceText(const SourceFile &file)
{
    return file.path == "LICENSE"_L1 || file.isBelow(u"LICENSES"_s);
}

QStringList licenceFaults(const SourceFile &file)
{
    const QStringList lines = file.text.split(u'\n');
    if (file.isCpp()) {
        const bool atTop = lines.size() > 3 && lines[0] == QString(u"// "_s + copyrightLine())
            && lines[1] == QString(u"// "_s + licenceLine()) && lines[2].isEmpty();
        return atTop ? QStringList()
                     : QStringList{QString(file.path + u" does not begin with the licence lines")};
    }
    // Scripts and the like may have a line above.
    const QString top = lines.first(qMin<qsizetype>(lines.size(), 5)).join(u'\n');
    if (top.contains(copyrightLine()) && top.contains(licenceLine())) {
        return {};
    }
    return {QString(file.path + u" names no licence, and REUSE.toml does not either")};
}

QStringList sizeFaults(const SourceFile &file)
{
    if (!file.isCpp() || file.isBelow(u"tests"_s)) {
        return {};
    }
    const qsizetype limit = file.suffix() == "h"_L1 ? kHeaderLines : kSourceLines;
    const qsizetype lines = file.text.count(u'\n');
    if (lines <= limit) {
        return {};
    }
    return {u"%1 has %2 lines, more than %3"_s.arg(file.path).arg(lines).arg(limit)};
}

QStringList nameFaults(const SourceFile &file)
{
    QStringList faults;
    const QString name = file.name();
    if (file.isCpp() && name != name.toLower()) {
        faults.append(QString(file.path + u" has capitals in its name"));
    }
    if (file.suffix() == "h"_L1 && !file.text.contains("\n#pragma once\n"_L1)) {
        faults.append(QString(file.path + u" lacks #pragma once"));
    }
    return faults;
}

} // namespace

std::vector<QRegularExpression> readAnnotatedPaths(const QString &reuseToml)
{
    static const QRegularExpression kPaths(u"^path\\s*=\\s*\\[([^\\]]*)\\]"_s,
                                           QRegularExpression::MultilineOption);
    static const QRegularExpression kPath(u"\"([^\"]+)\""_s);
    std::vector<QRegularExpression> result;
    for (const auto &paths : kPaths.globalMatch(reuseToml)) {
        for (const auto &path : kPath.globalMatch(paths.captured(1))) {
            QString pattern = QRegularExpression::escape(path.captured(1));
            pattern.replace("\\*\\*"_L1, ".*"_L1).replace("\\*"_L1, "[^/]*"_L1);
            result.emplace_back(QRegularExpression::anchoredPattern(pattern));
        }
    }
    return result;
}

QStringList findFormFaults(const SourceFile &file, const std::vector<QRegularExpression> &annotated)
{
    const bool elsewhere = isLicenceText(file)
        || std::any_of(annotated.begin(), annotated.end(), [&file](const auto &pattern) {
                               return pattern.match(file.path).hasMatch();
                           });
    return (elsewhere ? QStringList() : licenceFaults(file)) + sizeFaults(file) + nameFaults(file);
}

QStringList findUnregisteredTests(const std::vector<SourceFile> &files, const QString &ctestFiles)
{
    QStringList faults;
    for (const SourceFile &file : files) {
        if (!file.isBelow(u"tests"_s) || !file.name().startsWith("tst_"_L1)
            || file.suffix() != "cpp"_L1) {
            continue;
        }
        const QString test = file.path.sliced(6).chopped(4);
        if (!ctestFiles.contains(u"add_test([=[%1]=]"_s.arg(test))) {
            faults.append(QString(file.path + u" is registered nowhere, so it never runs"));
        }
    }
    return faults;
}

} // namespace landgang::architecture
