// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/offices/officetext.h"

#include "ui/words/choicetext.h"
#include "ui/words/datetext.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace landgang::ui {
namespace {

class OfficeWords
{
    Q_DECLARE_TR_FUNCTIONS(OfficeWords)
};

} // namespace

OfficeStanding officeStanding(const workspace::KnownOffice &office,
                              const std::vector<workspace::KnownOffice> &all)
{
    if (office.confirmed) {
        return OfficeStanding::Known;
    }
    const bool taken = std::any_of(all.begin(), all.end(), [&](const auto &other) {
        return other.confirmed && other.card.office() != office.card.office()
            && other.card.name.compare(office.card.name, Qt::CaseInsensitive) == 0;
    });
    return taken ? OfficeStanding::NameTaken : OfficeStanding::New;
}

StateText officeStandingText(const UiContext &context, const workspace::KnownOffice &office,
                             OfficeStanding standing)
{
    switch (standing) {
    case OfficeStanding::Known:
        return {OfficeWords::tr("known since %1")
                    .arg(dayAndMonth(context.locale, *office.confirmed, context.workspace.today())),
                QStringLiteral("ready"), Tone::Good};
    case OfficeStanding::New:
        return {OfficeWords::tr("new – compare the words"), QStringLiteral("notasked"),
                Tone::Waiting};
    case OfficeStanding::NameTaken:
        return {OfficeWords::tr("stop – an office of this name is known with another card"),
                QStringLiteral("gap"), Tone::Gap};
    }
    Q_UNREACHABLE();
}

QString officeDescription(const exchange::OfficeCard &card)
{
    QStringList parts{capitalised(choiceText(card.kind)), card.municipality, card.phone};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

} // namespace landgang::ui
