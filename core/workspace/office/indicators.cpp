// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/indicators.h"

#include "core/domain/indicators/indicatorcount.h"
#include "core/workspace/office/caserecords.h"
#include "core/workspace/sharing/ledger.h"

#include <QRegularExpression>

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;

bool isWithin(QDate day, const Quarter &quarter)
{
    return day >= quarter.first() && day <= quarter.last();
}

int countWithin(const std::vector<BundleRecord> &bundles, const Quarter &quarter)
{
    return static_cast<int>(
        std::count_if(bundles.begin(), bundles.end(), [&quarter](const BundleRecord &bundle) {
            return isWithin(bundle.time.date(), quarter);
        }));
}

Result<ExchangeRecord> exchangeRecord(const Workspace &workspace, const Quarter &quarter)
{
    const auto out = bundlesOut(workspace);
    const auto in = bundlesIn(workspace);
    if (!out || !in) {
        return out ? in.error() : out.error();
    }
    ExchangeRecord record;
    record.bundlesSent = countWithin(*out, quarter);
    record.bundlesReceived = countWithin(*in, quarter);
    return record;
}

} // namespace

std::optional<Quarter> Quarter::fromText(const QString &text)
{
    static const QRegularExpression kForm(u"^(\\d{4})Q([1-4])$"_s);
    const QRegularExpressionMatch match = kForm.match(text);
    return match.hasMatch()
        ? std::optional(Quarter{match.captured(1).toInt(), match.captured(2).toInt()})
        : std::nullopt;
}

Result<IndicatorTable> quarterIndicators(const Workspace &workspace, const Quarter &quarter)
{
    const Result<std::vector<ReleasePlan>> plans = workspace.plans();
    if (!plans) {
        return plans.error();
    }
    std::vector<CaseRecord> cases;
    for (const ReleasePlan &plan : *plans) {
        const auto *release = plan.release.latest();
        if (plan.owner != workspace.officeId() || release == nullptr
            || !isWithin(release->value.date, quarter)) {
            continue;
        }
        Result<CaseRecord> record = caseRecord(workspace, plan, quarter.last());
        if (!record) {
            return record.error();
        }
        cases.push_back(*std::move(record));
    }
    const Result<ExchangeRecord> exchange = exchangeRecord(workspace, quarter);
    if (!exchange) {
        return exchange.error();
    }
    return IndicatorTable::suppressed(countIndicators(cases, *exchange));
}

} // namespace landgang::workspace
