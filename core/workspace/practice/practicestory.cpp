// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/practice/practicestory.h"

#include "core/workspace/practice/practicecase.h"
#include "core/workspace/practice/practicechecks.h"
#include "core/workspace/practice/practiceoffices.h"
#include "core/workspace/practice/practicepeople.h"

#include <QDir>
#include <QFileInfo>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

/// Runs steps until one fails. Errors: that step's.
template<typename Object>
Result<> run(Object &object, std::initializer_list<Result<> (Object::*)()> steps)
{
    for (const auto step : steps) {
        if (const Result<> done = (object.*step)(); !done) {
            return done;
        }
    }
    return {};
}

Result<PracticeOutcome> play(const QString &folder, Environment environment, const Tell &tell)
{
    PracticeOffices offices(folder, environment, tell);
    if (const Result<> open = run(offices, {&PracticeOffices::open, &PracticeOffices::introduce});
        !open) {
        return open.error();
    }
    PracticeCase plan(offices, tell);
    if (const Result<> crossed =
            run(plan,
                {&PracticeCase::takeIn, &PracticeCase::mapNeeds, &PracticeCase::giveConsent,
                 &PracticeCase::sendFirstBundle, &PracticeCase::answer, &PracticeCase::disagree,
                 &PracticeCase::choose});
        !crossed) {
        return crossed.error();
    }
    PracticeChecks checks(offices, plan.id(), tell);
    if (const Result<> equal = checks.compareStores(); !equal) {
        return equal.error();
    }
    if (const Result<> moved = plan.moveDate(); !moved) {
        return moved.error();
    }
    if (const Result<> refused =
            run(checks, {&PracticeChecks::readAgain, &PracticeChecks::refuseFiles});
        !refused) {
        return refused.error();
    }
    if (const Result<> people = takeInPracticePeople(offices.prison()); !people) {
        return people.error();
    }
    if (const Result<> shown = checks.showBoth(); !shown) {
        return shown.error();
    }
    return PracticeOutcome{offices.prison().folder(), offices.nav().folder(), offices.bundle({}),
                           plan.id()};
}

} // namespace

Result<PracticeOutcome> playPracticeStory(const QString &folder, Environment environment,
                                          const std::function<void(const QString &)> &tell)
{
    if (QFileInfo::exists(folder)
        && !QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden)) {
        return Error{
            ErrorCode::AlreadyExists,
            u"The folder %1 is not empty. Practice needs a folder of its own; nothing was changed."_s
                .arg(folder)};
    }
    return play(QDir(folder).absolutePath(), environment, tell);
}

QString practiceNeighbour(const QString &folder)
{
    const QDir office = QFileInfo(QDir(folder).absolutePath()).dir();
    const QString other = office.dirName() == "prison"_L1 ? u"nav"_s
        : office.dirName() == "nav"_L1                    ? u"prison"_s
                                                          : QString();
    const QString neighbour = QFileInfo(office.absolutePath()).dir().filePath(other + u"/store"_s);
    return !other.isEmpty() && QFileInfo::exists(QDir(neighbour).filePath(u"landgang.db"_s))
        ? QDir::cleanPath(neighbour)
        : QString();
}

} // namespace landgang::workspace
