// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/areastatetext.h"

#include <QCoreApplication>

namespace landgang::ui {
namespace {

class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

} // namespace

StateText areaStateText(AreaState state)
{
    switch (state) {
    case AreaState::NobodyResponsible:
        return {StateWords::tr("nobody has taken responsibility"), QStringLiteral("gap"),
                Tone::Gap};
    case AreaState::Disputed:
        return {StateWords::tr("different answers"), QStringLiteral("disputed"), Tone::Waiting};
    case AreaState::NotAsked:
        return {StateWords::tr("not asked"), QStringLiteral("notasked"), Tone::Waiting};
    case AreaState::ReportedReady:
        return {StateWords::tr("reported in place – not confirmed"), QStringLiteral("reported"),
                Tone::Waiting};
    case AreaState::ResponsibilityTaken:
        return {StateWords::tr("responsibility taken"), QStringLiteral("taken"), Tone::Info};
    case AreaState::Ready: return {StateWords::tr("in place"), QStringLiteral("ready"), Tone::Good};
    case AreaState::NoNeed:
        return {StateWords::tr("no need"), QStringLiteral("noneed"), Tone::Calm};
    case AreaState::Declined:
        return {StateWords::tr("said no thanks"), QStringLiteral("declined"), Tone::Calm};
    }
    Q_UNREACHABLE();
}

StateText progressText(Progress progress)
{
    switch (progress) {
    case Progress::Open: return {StateWords::tr("open"), QStringLiteral("clock"), Tone::Calm};
    case Progress::WaitingForOther:
        return {StateWords::tr("waiting for someone else"), QStringLiteral("waiting"),
                Tone::Waiting};
    case Progress::Done: return {StateWords::tr("done"), QStringLiteral("ready"), Tone::Good};
    case Progress::NotNeeded:
        return {StateWords::tr("not needed"), QStringLiteral("noneed"), Tone::Calm};
    case Progress::DeclinedByPerson:
        return {StateWords::tr("said no thanks"), QStringLiteral("declined"), Tone::Calm};
    }
    Q_UNREACHABLE();
}

} // namespace landgang::ui
