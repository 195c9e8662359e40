// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/opcursor.h"

#include "core/changelog/opcodes.h"

namespace landgang::changelog {
namespace {

using namespace opcodes;

/// The ops of a change, not copied; none without a body.
QByteArray opsOf(const Change &change)
{
    const QByteArray &body = change.bodyBytes();
    return body.isEmpty() ? QByteArray()
                          : QByteArray::fromRawData(body.constData() + Change::Salt::kSize,
                                                    body.size() - Change::Salt::kSize);
}

std::vector<StatementId> readStatements(CborReader &reader)
{
    const qsizetype length = reader.enterArray();
    std::vector<StatementId> statements;
    statements.reserve(static_cast<size_t>(length));
    for (qsizetype i = 0; i < length; ++i) {
        reader.enterArray(2);
        const ChangeId change = *ChangeId::fromBytes(reader.bytesView());
        statements.push_back({change, static_cast<quint32>(reader.integer())});
        reader.leave();
    }
    reader.leave();
    return statements;
}

} // namespace

OpCursor::OpCursor(const Change &change)
    : m_reader(opsOf(change))
    , m_size(m_reader.size())
{
}

bool OpCursor::next()
{
    if (m_reader.consumed() == m_size) {
        return false;
    }
    m_index += m_code < 0 ? 0 : 1;
    m_start = m_reader.consumed();
    m_write.reset();
    (void)m_reader.enterArray();
    m_code = m_reader.integer();
    if (m_code == kSet || m_code == kAdd || m_code == kRemove) {
        readWrite();
    }
    while (m_reader.hasNext()) {
        (void)m_reader.rawView();
    }
    m_reader.leave();
    Q_ASSERT(!m_reader.failed());
    return true;
}

void OpCursor::readWrite()
{
    const EntityId entity = *EntityId::fromBytes(m_reader.bytesView());
    const auto field = static_cast<Field>(m_reader.integer());
    m_write = FieldWrite{{entity, field}, std::nullopt, {}};
    if (m_code != kRemove) {
        m_write->value = m_reader.rawView();
    }
    if (m_code != kAdd) {
        m_write->supersedes = readStatements(m_reader);
    }
}

Op OpCursor::op() const
{
    const QByteArrayView encoded = m_reader.since(m_start);
    qsizetype consumed = 0;
    return *decodeOp(QByteArray::fromRawData(encoded.data(), encoded.size()), consumed);
}

} // namespace landgang::changelog
