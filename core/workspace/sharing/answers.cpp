// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/answers.h"

#include "core/store/peerstore.h"
#include "core/store/statementreader.h"
#include "core/workspace/sharing/bundlefile.h"
#include "core/workspace/sharing/inbox.h"
#include "core/workspace/sharing/ledger.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>

namespace landgang::workspace {
namespace {

using namespace Qt::StringLiterals;
using changelog::Field;
using changelog::Value;
using exchange::PhoneResult;

Value toValue(const RefusedBundle &refused)
{
    return {{refused.bundle.toBytes(), refused.office.toBytes(),
             static_cast<qint64>(refused.number), refused.time.toMSecsSinceEpoch(), refused.reason,
             refused.manifestDigest}};
}

std::optional<RefusedBundle> refusedFrom(const Value &value)
{
    const auto bundle = BundleId::fromBytes(value.bytes(0).value_or(QByteArray()));
    const auto office = OfficeId::fromBytes(value.bytes(1).value_or(QByteArray()));
    const auto number = value.integer(2);
    const auto time = value.integer(3);
    const auto reason = value.text(4);
    const auto digest = value.bytes(5);
    if (!bundle || !office || !number || !time || !reason || !digest) {
        return std::nullopt;
    }
    return RefusedBundle{*bundle,
                         *office,
                         static_cast<quint64>(*number),
                         QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC),
                         *reason,
                         *digest};
}

Value toValue(const PhoneAnswer &answer)
{
    return {{answer.bundle.toBytes(), answer.time.toMSecsSinceEpoch(),
             answer.result == PhoneResult::Received}};
}

std::optional<PhoneAnswer> answerFrom(const Value &value)
{
    const auto bundle = BundleId::fromBytes(value.bytes(0).value_or(QByteArray()));
    const auto time = value.integer(1);
    const auto received = value.boolean(2);
    if (!bundle || !time || !received) {
        return std::nullopt;
    }
    return PhoneAnswer{*bundle, QDateTime::fromMSecsSinceEpoch(*time, Qt::UTC),
                       *received ? PhoneResult::Received : PhoneResult::Refused};
}

/// Everything of one field of the private stream that can be read, oldest first.
template<typename T>
Result<std::vector<T>> all(const Workspace &workspace, Field field,
                           std::optional<T> (*read)(const Value &))
{
    const auto statements =
        store::StatementReader(workspace.state().database()).ofPrivateField(field);
    if (!statements) {
        return statements.error();
    }
    std::vector<T> found;
    for (const store::StoredStatement &stored : *statements) {
        if (std::optional<T> value = read(stored.statement.value)) {
            found.push_back(*std::move(value));
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const T &a, const T &b) { return a.time < b.time; });
    return found;
}

/// What was read in stands in the plans, and its sender knows so. Errors: NotPermitted, Database.
Result<> checkIsUnread(const Workspace &workspace, const BundleId &bundle)
{
    const Result<std::vector<BundleRecord>> read = bundlesIn(workspace);
    if (!read) {
        return read.error();
    }
    const bool isRead = std::any_of(read->begin(), read->end(),
                                    [&bundle](const BundleRecord &in) { return in.id == bundle; });
    if (isRead) {
        return Error{ErrorCode::NotPermitted,
                     u"The bundle was read in before, so it cannot be refused. What it brought "
                     "stands in the plans; answer it there. Nothing was changed."_s};
    }
    return {};
}

} // namespace

Result<std::vector<RefusedBundle>> refusalsGiven(const Workspace &workspace)
{
    return all(workspace, Field::RefusalGiven, refusedFrom);
}

Result<std::vector<RefusedBundle>> refusalsHeard(const Workspace &workspace)
{
    return all(workspace, Field::RefusalHeard, refusedFrom);
}

Result<std::vector<PhoneAnswer>> phoneAnswers(const Workspace &workspace)
{
    return all(workspace, Field::AnswerByPhone, answerFrom);
}

Result<QStringList> refuseBundle(Workspace &workspace, const QString &path, const QString &reason)
{
    if (reason.trimmed().isEmpty()) {
        return Error{
            ErrorCode::InvalidArgument,
            u"The sender needs a word on why its bundle is refused. Nothing was changed."_s};
    }
    const Result<exchange::OpenedBundle> opened = openBundleFile(workspace, path);
    if (!opened) {
        return opened.error();
    }
    if (!opened->bundle) {
        return opened->report.error();
    }
    const exchange::Bundle &bundle = *opened->bundle;
    if (const Result<> unread = checkIsUnread(workspace, bundle.id); !unread) {
        return unread.error();
    }
    const RefusedBundle refused{bundle.id,        bundle.from,
                                bundle.number,    workspace.state().clock().now(),
                                reason.trimmed(), opened->manifestDigest};
    Edit edit(workspace);
    edit.set(workspace.state().parts().privateStream, bundleEntity(bundle.id), Field::RefusalGiven,
             toValue(refused));
    if (const Result<> done = edit.commit({.cases = {}, .bundles = true}); !done) {
        return done.error();
    }
    const Result<> gone = dropFromInbox(workspace, path);
    return gone
        ? Result<QStringList>(exchange::phoneWords(opened->manifestDigest, PhoneResult::Refused))
        : gone.error();
}

Result<PhoneResult> recordPhoneAnswer(Workspace &workspace, const OfficeId &to, quint64 number,
                                      const QStringList &words)
{
    const Result<std::vector<BundleRecord>> written = bundlesOut(workspace);
    if (!written) {
        return written.error();
    }
    bool isKnown = false;
    for (const BundleRecord &record : *written) {
        if (record.office != to || record.number != number) {
            continue;
        }
        isKnown = true;
        const auto result = exchange::phoneResult(record.manifestDigest, words);
        if (!result) {
            continue;
        }
        Edit edit(workspace);
        edit.set(workspace.state().parts().privateStream, bundleEntity(record.id),
                 Field::AnswerByPhone,
                 toValue(PhoneAnswer{record.id, workspace.state().clock().now(), *result}));
        const Result<> done = edit.commit({.cases = {}, .bundles = true});
        return done ? Result<PhoneResult>(*result) : done.error();
    }
    return isKnown ? Error{ErrorCode::InvalidArgument,
                           u"These are not the words of that bundle. Ask for them once more, one "
                           "by one; nothing was changed."_s}
                   : Error{ErrorCode::NotFound,
                           u"No bundle %1 was written for %2. Nothing was changed."_s.arg(
                               QString::number(number), workspace.officeName(to))};
}

Result<> addRefusals(const Workspace &workspace, exchange::Bundle &bundle)
{
    const Result<std::vector<RefusedBundle>> given = refusalsGiven(workspace);
    if (!given) {
        return given.error();
    }
    const QDateTime since = workspace.state().clock().now().addDays(-store::kDaysUntilSilent);
    for (const RefusedBundle &refused : *given) {
        if (refused.office == bundle.to && refused.time >= since) {
            bundle.refusals.push_back({refused.bundle, refused.reason});
        }
    }
    return {};
}

Result<> checkRefusals(const Workspace &workspace, const exchange::Bundle &finished)
{
    const Result<std::vector<RefusedBundle>> given = refusalsGiven(workspace);
    if (!given) {
        return given.error();
    }
    const bool areTheirs = std::all_of(
        finished.refusals.begin(), finished.refusals.end(), [&](const exchange::Refusal &told) {
            return std::any_of(given->begin(), given->end(), [&](const RefusedBundle &refused) {
                return refused.bundle == told.bundle && refused.office == finished.to;
            });
        });
    return areTheirs ? Result<>()
                     : Result<>(Error{ErrorCode::NotPermitted,
                                      u"The finished bundle told of a bundle that came from "
                                      "another office. It was not written."_s});
}

Result<std::vector<RefusedBundle>> takeRefusals(Workspace &workspace,
                                                const exchange::Bundle &bundle, Edit &edit)
{
    const Result<std::vector<BundleRecord>> written = bundlesOut(workspace);
    const Result<std::vector<RefusedBundle>> heard = refusalsHeard(workspace);
    if (!written || !heard) {
        return written ? heard.error() : written.error();
    }
    std::vector<RefusedBundle> news;
    for (const exchange::Refusal &told : bundle.refusals) {
        // Of bundles of ours alone, and of those that went to whoever speaks.
        const auto ours =
            std::find_if(written->begin(), written->end(), [&](const BundleRecord &record) {
                return record.id == told.bundle && record.office == bundle.from;
            });
        const bool isKnown =
            std::any_of(heard->begin(), heard->end(), [&told](const RefusedBundle &refused) {
                return refused.bundle == told.bundle;
            });
        if (ours == written->end() || isKnown) {
            continue;
        }
        news.push_back({told.bundle,
                        bundle.from,
                        ours->number,
                        workspace.state().clock().now(),
                        told.reason,
                        {}});
        edit.set(workspace.state().parts().privateStream, bundleEntity(told.bundle),
                 Field::RefusalHeard, toValue(news.back()));
    }
    return news;
}

} // namespace landgang::workspace
