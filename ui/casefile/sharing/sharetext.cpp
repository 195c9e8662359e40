// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/casefile/sharing/sharetext.h"

#include "core/workspace/workspace.h"
#include "ui/words/datetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace landgang::ui {
namespace {

class ShareWords
{
    Q_DECLARE_TR_FUNCTIONS(ShareWords)
};

bool sameTerms(const OfficeShare &share, const Disclosure &disclosure)
{
    return share.office == disclosure.office && share.basis == disclosure.basis
        && share.from == disclosure.from && share.until == disclosure.until
        && share.mayWrite == disclosure.mayWrite;
}

} // namespace

std::vector<OfficeShare> sharesOf(const ReleasePlan &plan)
{
    std::vector<OfficeShare> shares;
    for (const Disclosure &each : plan.disclosures) {
        const auto found =
            std::find_if(shares.begin(), shares.end(),
                         [&](const OfficeShare &share) { return sameTerms(share, each); });
        if (found != shares.end()) {
            found->areas.push_back(each.area);
        } else {
            shares.push_back(
                {each.office, {each.area}, each.basis, each.from, each.until, each.mayWrite});
        }
    }
    return shares;
}

QString shareTermText(const UiContext &context, const OfficeShare &share)
{
    const QString right = share.mayWrite ? ShareWords::tr("reads and writes", "an office")
                                         : ShareWords::tr("only reads", "an office");
    if (!share.until) {
        return right;
    }
    //: %1 "reads and writes", %2 a day.
    return ShareWords::tr("%1, until %2")
        .arg(right, dayAndMonth(context.locale, *share.until, context.workspace.today()));
}

} // namespace landgang::ui
