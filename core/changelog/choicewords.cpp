// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/choicewords.h"

#include <array>
#include <utility>

namespace landgang::changelog {
namespace {

template<typename T>
using Words = std::pair<T, QLatin1StringView>;

constexpr std::array kDateStatus{
    Words<DateStatus>{DateStatus::Calculated, QLatin1StringView("calculated")},
    Words<DateStatus>{DateStatus::Expected, QLatin1StringView("expected")},
    Words<DateStatus>{DateStatus::Decided, QLatin1StringView("decided")},
    Words<DateStatus>{DateStatus::Actual, QLatin1StringView("actual")},
};
constexpr std::array kLegalStatus{
    Words<LegalStatus>{LegalStatus::Convicted, QLatin1StringView("convicted")},
    Words<LegalStatus>{LegalStatus::Remand, QLatin1StringView("remand")},
    Words<LegalStatus>{LegalStatus::Expulsion, QLatin1StringView("expulsion")},
    Words<LegalStatus>{LegalStatus::Community, QLatin1StringView("community")},
};
constexpr std::array kNeed{
    Words<Need>{Need::HasNeed, QLatin1StringView("need")},
    Words<Need>{Need::NoNeed, QLatin1StringView("no-need")},
    Words<Need>{Need::Declined, QLatin1StringView("declined")},
};
constexpr std::array kResponsibility{
    Words<ResponsibilityState>{ResponsibilityState::Proposed, QLatin1StringView("proposed")},
    Words<ResponsibilityState>{ResponsibilityState::Accepted, QLatin1StringView("accepted")},
    Words<ResponsibilityState>{ResponsibilityState::Declined, QLatin1StringView("declined")},
};
constexpr std::array kProgress{
    Words<Progress>{Progress::Open, QLatin1StringView("open")},
    Words<Progress>{Progress::WaitingForOther, QLatin1StringView("waiting")},
    Words<Progress>{Progress::Done, QLatin1StringView("done")},
    Words<Progress>{Progress::NotNeeded, QLatin1StringView("not-needed")},
    Words<Progress>{Progress::DeclinedByPerson, QLatin1StringView("declined")},
};
constexpr std::array kAnchor{
    Words<Anchor>{Anchor::Intake, QLatin1StringView("intake")},
    Words<Anchor>{Anchor::Release, QLatin1StringView("release")},
    Words<Anchor>{Anchor::Transfer, QLatin1StringView("transfer")},
    Words<Anchor>{Anchor::SentenceEnd, QLatin1StringView("sentence-end")},
    Words<Anchor>{Anchor::MinimumTerm, QLatin1StringView("minimum-term")},
};

template<typename T, size_t N>
QString wordOf(const std::array<Words<T>, N> &words, T choice)
{
    for (const auto &[value, text] : words) {
        if (value == choice) {
            return text;
        }
    }
    Q_UNREACHABLE();
}

template<typename T, size_t N>
std::optional<T> choiceOf(const std::array<Words<T>, N> &words, QStringView word)
{
    for (const auto &[value, text] : words) {
        if (text == word) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace

QString word(DateStatus status)
{
    return wordOf(kDateStatus, status);
}

QString word(LegalStatus status)
{
    return wordOf(kLegalStatus, status);
}

QString word(Need need)
{
    return wordOf(kNeed, need);
}

QString word(ResponsibilityState state)
{
    return wordOf(kResponsibility, state);
}

QString word(Progress progress)
{
    return wordOf(kProgress, progress);
}

QString word(Anchor anchor)
{
    return wordOf(kAnchor, anchor);
}

template<>
std::optional<DateStatus> fromWord(QStringView text)
{
    return choiceOf(kDateStatus, text);
}

template<>
std::optional<LegalStatus> fromWord(QStringView text)
{
    return choiceOf(kLegalStatus, text);
}

template<>
std::optional<Need> fromWord(QStringView text)
{
    return choiceOf(kNeed, text);
}

template<>
std::optional<ResponsibilityState> fromWord(QStringView text)
{
    return choiceOf(kResponsibility, text);
}

template<>
std::optional<Progress> fromWord(QStringView text)
{
    return choiceOf(kProgress, text);
}

template<>
std::optional<Anchor> fromWord(QStringView text)
{
    return choiceOf(kAnchor, text);
}

} // namespace landgang::changelog
