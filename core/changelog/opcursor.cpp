// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/changelog/opcursor.h"

#include "core/changelog/opcodes.h"
#include "core/changelog/opparts.h"

namespace landgang::changelog {
namespace {

using namespace opcodes;

/// What follows the salt, not copied.
QByteArray opsOf(const QByteArray &body)
{
    return body.isEmpty() ? QByteArray()
                          : QByteArray::fromRawData(body.constData() + Change::Salt::kSize,
                                                    body.size() - Change::Salt::kSize);
}

} // namespace

OpCursor::OpCursor(const Change &change)
    : OpCursor(change.bodyBytes())
{
}

OpCursor::OpCursor(const QByteArray &body)
    : m_reader(opsOf(body))
    , m_size(m_reader.size())
{
}

bool OpCursor::next()
{
    if (m_reader.failed() || m_reader.consumed() == m_size) {
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
    return !m_reader.failed();
}

void OpCursor::readWrite()
{
    const std::optional<EntityId> entity = readId<EntityId>(m_reader);
    const std::optional<Field> field = readField(m_reader);
    if (!entity || !field) {
        return;
    }
    m_write = FieldWrite{{*entity, *field}, std::nullopt, {}};
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
