// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "app/cli/commands/plan/plancommands.h"

#include "app/cli/choices.h"
#include "core/changelog/fields/casewords.h"
#include "core/changelog/fieldvalues.h"
#include "core/domain/identity/idnumber.h"
#include "core/workspace/plan/takeinperson.h"

namespace landgang::cli {

using namespace Qt::StringLiterals;

namespace {

std::optional<ReleaseDate> releaseFrom(const Arguments &arguments)
{
    const std::optional<QDate> date = arguments.date(u"release"_s);
    if (!date) {
        return std::nullopt;
    }
    return ReleaseDate{*date,
                       changelog::fromWord<DateStatus>(arguments.text(u"release-status"_s))
                           .value_or(DateStatus::Expected)};
}

std::optional<PersonLanguage> languageFrom(const Arguments &arguments)
{
    const auto written = changelog::fromWord<Language>(arguments.text(u"writes"_s));
    const QString spoken = arguments.text(u"speaks"_s);
    if (!written && spoken.isEmpty() && !arguments.has(u"interpreter"_s)) {
        return std::nullopt;
    }
    return PersonLanguage{spoken, written.value_or(Language::Bokmaal),
                          arguments.has(u"interpreter"_s) ? Interpreter::Needed
                                                          : Interpreter::NotNeeded};
}

workspace::PersonIntake intakeFrom(const Arguments &arguments)
{
    return {.name = {arguments.text(u"family"_s), arguments.text(u"given"_s)},
            .idNumber = arguments.text(u"id-number"_s),
            .legalStatus = changelog::fromWord<LegalStatus>(arguments.text(u"status"_s))
                               .value_or(LegalStatus::Convicted),
            .intake = arguments.date(u"intake"_s).value_or(QDate()),
            .release = releaseFrom(arguments),
            .municipalityAfter = arguments.text(u"municipality"_s),
            .situation = SituationKey::fromString(arguments.text(u"situation"_s)),
            .municipalityNow = arguments.text(u"municipality-now"_s),
            .birth = arguments.date(u"birth"_s),
            .language = languageFrom(arguments)};
}

/// Warns and never blocks: numbers are kept as written.
QString idNumberRemark(IdNumberCheck check)
{
    switch (check) {
    case IdNumberCheck::Empty:
    case IdNumberCheck::Valid: return {};
    case IdNumberCheck::Synthetic:
        return u"The id number is of a synthetic range: no real person."_s;
    case IdNumberCheck::WrongLength: return u"Look again: the id number does not have 11 digits."_s;
    case IdNumberCheck::ImpossibleDate:
        return u"Look again: the id number holds no possible day."_s;
    case IdNumberCheck::WrongCheckDigits:
        return u"Look again: the check digits of the id number do not fit."_s;
    }
    Q_UNREACHABLE();
}

bool isDoubtful(IdNumberCheck check)
{
    return check != IdNumberCheck::Empty && check != IdNumberCheck::Valid
        && check != IdNumberCheck::Synthetic;
}

class CaseAddCommand final : public StoreCommand
{
public:
    [[nodiscard]] QString name() const override { return u"case add"_s; }
    [[nodiscard]] QString description() const override
    {
        return u"Take in a person: open a plan with its checklist."_s;
    }
    [[nodiscard]] QList<Parameter> options() const override
    {
        return {
            textOption(u"family"_s, u"TEXT"_s, u"Family name."_s).required(),
            textOption(u"given"_s, u"TEXT"_s, u"Given names."_s).required(),
            dateOption(u"intake"_s, u"The day the person came in."_s).required(),
            dateOption(u"release"_s, u"The day of release; leave out when none is known."_s),
            choiceOption(u"release-status"_s, dateStatusWords(),
                         u"How firm the day of release is; else expected."_s),
            textOption(u"id-number"_s, u"DIGITS"_s, u"National identity number or D-number."_s),
            choiceOption(u"status"_s, legalStatusWords(), u"Legal status; else convicted."_s),
            textOption(u"situation"_s, u"KEY"_s,
                       u"A situation of the profile; else the one of the legal status."_s),
            textOption(u"municipality"_s, u"TEXT"_s, u"Where the person will live."_s),
            textOption(u"municipality-now"_s, u"TEXT"_s, u"Where the person is now."_s),
            dateOption(u"birth"_s, u"The day of birth, as somebody wrote it down."_s),
            textOption(u"speaks"_s, u"TEXT"_s, u"The language the person speaks."_s),
            choiceOption(u"writes"_s, changelog::wordsOf<Language>(),
                         u"The form of letters and printouts; else nb."_s),
            switchOption(u"interpreter"_s, u"An interpreter is needed."_s),
        };
    }

protected:
    Result<Answer> runIn(workspace::Workspace &office, const Arguments &arguments) const override
    {
        if (arguments.has(u"release-status"_s) && !arguments.has(u"release"_s)) {
            return Error{ErrorCode::InvalidArgument,
                         u"--release-status says how firm --release is; give that too."_s};
        }
        const workspace::PersonIntake intake = intakeFrom(arguments);
        if (arguments.has(u"situation"_s) && !intake.situation) {
            return Error{ErrorCode::InvalidArgument,
                         u"\"%1\" is no key of a situation. No plan was opened."_s.arg(
                             arguments.text(u"situation"_s))};
        }
        const Result<CaseId> id = workspace::takeInPerson(office, intake);
        if (!id) {
            return id.error();
        }
        QStringList lines{
            u"The plan of %1 is open: case %2."_s.arg(intake.name.listed(), id->toHex())};
        const IdNumberCheck check = checkIdNumber(intake.idNumber);
        const QString remark = idNumberRemark(check);
        if (!remark.isEmpty()) {
            lines.append(remark);
        }
        return Answer{.lines = lines,
                      .json = {{u"case"_s, id->toHex()}, {u"idNumberRemark"_s, remark}},
                      .exitCode = isDoubtful(check) ? ExitCode::NeedsPerson : ExitCode::Done};
    }
};

} // namespace

std::unique_ptr<Command> makeCaseAddCommand()
{
    return std::make_unique<CaseAddCommand>();
}

} // namespace landgang::cli
