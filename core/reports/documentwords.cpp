// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/reports/documentwords.h"

namespace landgang::reports {
namespace {

LocalizedText text(QStringView nb, QStringView nn, QStringView sv, QStringView en)
{
    return {nb.toString(), nn.toString(), sv.toString(), en.toString()};
}

} // namespace

const DocumentWords &documentWords()
{
    static const DocumentWords kWords{
        text(u"Tilbakeføringsplan", u"Tilbakeføringsplan", u"Frigivningsplan", u"Release plan"),
        text(u"Løslatelse", u"Lauslating", u"Frigivning", u"Release"),
        text(u"dato mangler", u"dato manglar", u"datum saknas", u"no date yet"),
        text(u"Ansvarlig", u"Ansvarleg", u"Ansvarig", u"Responsible"),
        text(u"ingen ennå", u"ingen enno", u"ingen ännu", u"nobody yet"),
        text(u"Hva", u"Kva", u"Vad", u"What"),
        text(u"Frist", u"Frist", u"Senast", u"Due"),
        text(u"Status", u"Status", u"Status", u"Status"),
        text(u"Skrevet ut", u"Skrive ut", u"Utskriven", u"Printed"),
    };
    return kWords;
}

const LocalizedText &documentWord(AreaState state)
{
    static const LocalizedText kWords[] = {
        text(u"ingen har tatt ansvar", u"ingen har teke ansvar", u"ingen har tagit ansvar",
             u"nobody has taken responsibility"),
        text(u"ulike svar", u"ulike svar", u"olika svar", u"two answers"),
        text(u"ikke spurt", u"ikkje spurd", u"inte tillfrågad", u"not asked"),
        text(u"meldt på plass, ikke bekreftet", u"meldt på plass, ikkje stadfesta",
             u"rapporterat på plats, inte bekräftat", u"reported in place, not confirmed"),
        text(u"ansvar tatt", u"ansvar teke", u"ansvar taget", u"responsibility taken"),
        text(u"på plass", u"på plass", u"på plats", u"in place"),
        text(u"ikke behov", u"ikkje behov", u"inget behov", u"no need"),
        text(u"takket nei", u"takka nei", u"tackat nej", u"declined"),
    };
    return kWords[static_cast<int>(state)];
}

const LocalizedText &documentWord(Progress progress)
{
    static const LocalizedText kWords[] = {
        text(u"åpen", u"open", u"öppen", u"open"),
        text(u"venter på annen", u"ventar på andre", u"väntar på annan", u"waiting for another"),
        text(u"utført", u"utført", u"utförd", u"done"),
        text(u"ikke aktuelt", u"ikkje aktuelt", u"inte aktuellt", u"not needed"),
        text(u"takket nei", u"takka nei", u"tackat nej", u"declined"),
    };
    return kWords[static_cast<int>(progress)];
}

const LocalizedText &documentWord(DateStatus status)
{
    static const LocalizedText kWords[] = {
        text(u"beregnet", u"berekna", u"beräknad", u"calculated"),
        text(u"forventet", u"venta", u"förväntad", u"expected"),
        text(u"vedtatt", u"vedteken", u"beslutad", u"decided"),
        text(u"faktisk", u"faktisk", u"faktisk", u"actual"),
    };
    return kWords[static_cast<int>(status)];
}

} // namespace landgang::reports
