// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/architecture/sourcetree.h"

#include <QDirIterator>
#include <QFile>
#include <QSet>

namespace landgang::architecture {

using namespace Qt::StringLiterals;

QString SourceFile::name() const
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

QString SourceFile::folder() const
{
    return path.first(qMax(0, path.lastIndexOf(u'/')));
}

QString SourceFile::suffix() const
{
    const QString file = name();
    const qsizetype dot = file.lastIndexOf(u'.');
    return dot <= 0 ? QString() : file.sliced(dot + 1);
}

bool SourceFile::isBelow(const QString &folder) const
{
    return path.startsWith(QString(folder + u'/'));
}

bool SourceFile::isCpp() const
{
    return suffix() == "cpp"_L1 || suffix() == "h"_L1;
}

QStringList listFiles(const QString &root)
{
    static const QSet<QString> kNotOurs = {u".git"_s, u".cache"_s,  u".idea"_s, u".qtcreator"_s,
                                           u".vs"_s,  u".vscode"_s, u"build"_s};
    QStringList result;
    QStringList waiting = {QString()};
    while (!waiting.isEmpty()) {
        const QString folder = waiting.takeFirst();
        QDirIterator entries(QString(root + u'/' + folder),
                             QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        while (entries.hasNext()) {
            const QFileInfo info = entries.nextFileInfo();
            const QString name = info.fileName();
            const QString path = folder.isEmpty() ? name : QString(folder + u'/' + name);
            if (folder.isEmpty() && kNotOurs.contains(name)) {
                continue; // A file ".git" is what a linked work tree has.
            }
            if (info.isDir()) {
                waiting.append(path);
            } else if (info.isFile() && !name.endsWith(".user"_L1)) {
                result.append(path);
            }
        }
    }
    result.sort();
    return result;
}

SourceFile readSource(const QString &root, const QString &path)
{
    QFile file(QString(root + u'/' + path));
    if (!file.open(QIODevice::ReadOnly)) {
        return {path, {}};
    }
    return {path, QString::fromUtf8(file.readAll())};
}

std::vector<SourceFile> readCppSources(const QString &root)
{
    std::vector<SourceFile> result;
    for (const QString &path : listFiles(root)) {
        if (path.endsWith(".cpp"_L1) || path.endsWith(".h"_L1)) {
            result.push_back(readSource(root, path));
        }
    }
    return result;
}

} // namespace landgang::architecture
