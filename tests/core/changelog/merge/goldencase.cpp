// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/core/changelog/merge/goldencase.h"

#include "core/base/digest.h"

namespace landgang::testing {

using namespace Qt::StringLiterals;
using namespace landgang::changelog;

namespace {

const EntityId kItem = filled<EntityId>('i');
const QStringList kSides{u"base"_s, u"left"_s, u"right"_s, u"merged"_s};

const QMap<QString, Field> &fields()
{
    static const QMap<QString, Field> names{{u"need"_s, Field::Need},
                                            {u"item"_s, Field::ItemState},
                                            {u"title"_s, Field::ItemTitle},
                                            {u"responsible"_s, Field::Responsibility}};
    return names;
}

/// Takes what stands from `word` on away from `words`, and answers it without the word.
QStringList after(QStringList &words, const QString &word)
{
    const qsizetype at = words.indexOf(word);
    const QStringList rest = at < 0 ? QStringList() : words.sliced(at + 1);
    words = at < 0 ? words : words.first(at);
    return rest;
}

QString valueWord(Field field, const Value &value)
{
    return value.text(field == Field::Responsibility ? 2 : 0).value_or(QString());
}

} // namespace

OfficeId goldenOffice(const QString &name)
{
    return *OfficeId::fromBytes(sha256(name.toUtf8()));
}

GoldenCase::GoldenCase(const QString &text)
    : m_stream(Stream::area(goldenOffice(u"prison"_s), filled<CaseId>('c'),
                            *AreaKey::fromString(u"housing"_s), filled<Stream::Nonce>('n')))
{
    QString side;
    for (const QString &line : text.split(u'\n')) {
        const QString trimmed = line.simplified();
        if (trimmed.isEmpty()) {
            continue;
        }
        if (kSides.contains(trimmed)) {
            side = trimmed;
        } else if (side == u"merged"_s) {
            m_expected << trimmed;
        } else if (!side.isEmpty()) {
            take(side, trimmed);
        }
    }
    if (m_expected.isEmpty()) {
        m_problem = u"nothing is expected"_s;
    }
}

char GoldenCase::device(const QString &name)
{
    return m_devices.try_emplace(name, static_cast<char>('A' + m_devices.size())).first->second;
}

void GoldenCase::take(const QString &side, const QString &line)
{
    QStringList words = line.split(u' ');
    const QString label = words.takeFirst();
    const QString author = words.isEmpty() ? QString() : words.takeFirst();
    const std::optional<Op> op = opOf(words);
    if (!op) {
        m_problem = u"cannot be read: %1"_s.arg(line);
        return;
    }
    const auto chain = m_chains.try_emplace(author, m_stream, device(author), testStart()).first;
    m_written.push_back(
        {side, label, goldenOffice(author.section(u'/', 0, 0)), chain->second.write({*op})});
}

std::optional<Op> GoldenCase::opOf(QStringList words)
{
    if (words.size() < 2) {
        return std::nullopt;
    }
    const std::vector<StatementId> over = statements(after(words, u"over"_s));
    const std::vector<StatementId> keeping = statements(after(words, u"keeping"_s));
    const std::vector<StatementId> seen = statements(after(words, u"after"_s));
    const std::vector<StatementId> by = statements(after(words, u"by"_s));
    const std::vector<ChangeId> upTo = heads(after(words, u"upto"_s));
    const QString verb = words.takeFirst();
    const QString word = words.join(u' ');
    if (verb == u"note"_s) {
        return NoteOp{kItem, word};
    }
    if (verb == u"grant"_s) {
        return GrantOp{goldenOffice(word), Right::Write, u"bolig"_s, u"samtykke"_s,
                       testStart().date(), std::nullopt, seen};
    }
    if (verb == u"withdraw"_s) {
        return WithdrawOp{goldenOffice(word), upTo};
    }
    if (verb == u"handover"_s) {
        return HandOverOp{goldenOffice(word), by.empty() ? std::nullopt : std::optional(by.front()),
                          keeping, seen};
    }
    if (verb == u"close"_s) {
        return CloseOp{filled<DeviceId>(device(word)), upTo};
    }
    if (verb == u"erase"_s) {
        return EraseOp{heads(words), keeping};
    }
    if (!fields().contains(verb) || word.isEmpty()) {
        return std::nullopt;
    }
    const Field field = fields().value(verb);
    if (word == u"clear"_s) {
        return RemoveOp{kItem, field, over};
    }
    const QString value = words.sliced(1).join(u' ');
    if (words.first() == u"+"_s) {
        return AddOp{kItem, field, {{value}}};
    }
    const bool isOffice = field == Field::Responsibility;
    return SetOp{kItem, field,
                 isOffice ? Value{{u"accepted"_s, goldenOffice(value).toBytes(), value}}
                          : Value{{value}},
                 over};
}

const GoldenCase::Written *GoldenCase::written(const QString &label)
{
    for (const Written &each : m_written) {
        if (each.label == label) {
            return &each;
        }
    }
    m_problem = u"there is no change %1"_s.arg(label);
    return nullptr;
}

std::vector<StatementId> GoldenCase::statements(const QStringList &labels)
{
    std::vector<StatementId> ids;
    for (const QString &label : labels) {
        if (const Written *each = written(label)) {
            ids.push_back(each->change.statement(0));
        }
    }
    return ids;
}

std::vector<ChangeId> GoldenCase::heads(const QStringList &labels)
{
    std::vector<ChangeId> ids;
    for (const QString &label : labels) {
        if (const Written *each = written(label)) {
            ids.push_back(each->change.id());
        }
    }
    return ids;
}

std::vector<AuthoredChange> GoldenCase::changes(const QStringList &sides) const
{
    std::vector<AuthoredChange> all;
    for (const QString &side : sides) {
        for (const Written &each : m_written) {
            if (each.side == side) {
                all.push_back({&each.change, each.office});
            }
        }
    }
    return all;
}

QString GoldenCase::labels(const std::set<ChangeId> &ids) const
{
    QStringList labels;
    for (const Written &each : m_written) {
        if (ids.contains(each.change.id())) {
            labels << each.label;
        }
    }
    return labels.join(u' ');
}

QStringList GoldenCase::told(const StreamState &state) const
{
    QStringList lines;
    for (auto field = fields().begin(); field != fields().end(); ++field) {
        const auto found = state.registers.find({kItem, field.value()});
        QStringList values;
        for (const LiveValue &live :
             found == state.registers.end() ? std::vector<LiveValue>() : found->second.live()) {
            values << valueWord(field.value(), live.value);
        }
        values.sort();
        if (!values.isEmpty()) {
            lines << u"%1 = %2"_s.arg(field.key(), values.join(u" | "_s));
        }
    }
    QStringList notes;
    for (const auto &[id, note] : state.notes) {
        notes << note.text;
    }
    notes.sort();
    QStringList open;
    for (const QString &office : {u"health"_s, u"municipality"_s, u"nav"_s, u"prison"_s}) {
        if (state.access.mayReceive(goldenOffice(office), testStart().date())) {
            open << (state.access.isOwner(goldenOffice(office)) ? QString(office + u'*') : office);
        }
    }
    lines << u"open to %1"_s.arg(open.join(u' '));
    for (const QString &note : notes) {
        lines << u"note %1"_s.arg(note);
    }
    if (!state.counting.held.empty()) {
        lines << u"held %1"_s.arg(labels(state.counting.held));
    }
    if (!state.counting.erased.empty()) {
        lines << u"erased %1"_s.arg(labels(state.counting.erased));
    }
    return lines;
}

} // namespace landgang::testing
