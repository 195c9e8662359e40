// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/practice/practicecommands.h"

#include "app/cli/console.h"
#include "core/base/safefile.h"
#include "core/workspace/practice/practicestory.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QDir::Filters kEverything = QDir::AllEntries | QDir::Hidden | QDir::System
    | QDir::NoDotAndDotDot;

/// Takes away what a failed story has left, and nothing else.
void clear(const QString &folder)
{
    for (const QString &part : {u"prison"_s, u"nav"_s, u"bundles"_s}) {
        QDir(QDir(folder).filePath(part)).removeRecursively();
    }
    QDir().rmdir(folder);
}

class PracticeCommand final : public Command
{
public:
    [[nodiscard]] QString name() const override { return u"practice"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Play the story of one plan between a practice prison and a practice Nav office."_s;
    }
    [[nodiscard]] bool usesStore() const override { return false; }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"out"_s, u"DIR"_s,
                       u"An empty or new folder: prison/store, nav/store, bundles, story.txt."_s)
                .required(),
        };
    }

    Result<Answer> run(const Call &call) const override
    {
        const QString folder = call.arguments.text(u"out"_s);
        if (QFileInfo::exists(folder) && !QDir(folder).isEmpty(kEverything)) {
            return Error{ErrorCode::AlreadyExists,
                         u"%1 is not empty, and practice starts clean."_s.arg(folder)};
        }
        QStringList story;
        const auto tell = [&call, &story](const QString &step) {
            for (const QString &line : step.split(u'\n')) {
                call.console.writeLine(line);
            }
            story.append(step);
        };
        const auto outcome = workspace::playPracticeStory(folder, call.environment, tell);
        if (!outcome) {
            clear(folder);
            return outcome.error();
        }
        const QString path = QDir(folder).filePath(u"story.txt"_s);
        const QByteArray text = QString(story.join(u'\n') + u'\n').toUtf8();
        if (const Result<> written = writeFileSafely(path, text); !written) {
            clear(folder);
            return written.error();
        }
        return Answer{.lines = {u"The story is kept in %1."_s.arg(path)},
                      .json = {{u"prisonStore"_s, outcome->prisonStore},
                               {u"navStore"_s, outcome->navStore},
                               {u"bundles"_s, outcome->bundles},
                               {u"case"_s, outcome->caseId.toHex()},
                               {u"story"_s, path},
                               {u"steps"_s, QJsonArray::fromStringList(story)}}};
    }
};

} // namespace

std::unique_ptr<Command> makePracticeCommand()
{
    return std::make_unique<PracticeCommand>();
}

} // namespace landgang::cli
