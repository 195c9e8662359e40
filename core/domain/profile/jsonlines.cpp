// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/profile/jsonlines.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace landgang {

class JsonLines::Scanner
{
public:
    Scanner(const QByteArray &json, JsonLines &index)
        : m_json(json)
        , m_index(index)
    {
        skip([](char c) { return c != '{' && c != '['; }); // White space, a byte order mark.
        m_index.m_lines.push_back(m_line);
        value(kDocument);
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    void advance()
    {
        m_line += peek() == '\n' ? 1 : 0;
        ++m_at;
    }
    template<typename Wanted>
    void skip(Wanted wanted)
    {
        while (m_at < m_json.size() && wanted(peek())) {
            advance();
        }
    }
    void skipSeparators()
    {
        skip([](char c) { return QByteArrayView(" \t\r\n,:").contains(c); });
    }

    void value(int id)
    {
        if (peek() == '{' || peek() == '[') {
            container(id, peek() == '{');
        } else if (peek() == '"') {
            string();
        } else {
            skip([](char c) { return !QByteArrayView(" \t\r\n,]}").contains(c); });
        }
        skipSeparators();
    }

    void container(int id, bool isObject)
    {
        advance();
        skipSeparators();
        for (int i = 0; m_at < m_json.size() && peek() != '}' && peek() != ']'; ++i) {
            const int line = m_line;
            const QString name = isObject ? string() : QString::number(i);
            skipSeparators();
            const int inner = static_cast<int>(m_index.m_lines.size());
            if (m_index.m_inner.contains({id, name})) {
                m_index.m_duplicates.push_back({name, line});
            }
            m_index.m_inner.insert({id, name}, inner);
            m_index.m_lines.push_back(line);
            value(inner);
        }
        advance();
    }

    QString string()
    {
        const qsizetype begin = m_at;
        advance();
        for (bool escaped = false; m_at < m_json.size() && (escaped || peek() != '"'); advance()) {
            escaped = !escaped && peek() == '\\';
        }
        advance();
        const QByteArray array = '[' + m_json.mid(begin, m_at - begin) + ']';
        return QJsonDocument::fromJson(array).array().at(0).toString();
    }

    const QByteArray &m_json;
    JsonLines &m_index;
    qsizetype m_at = 0;
    int m_line = 1;
};

JsonLines::JsonLines(const QByteArray &json)
{
    Scanner(json, *this);
}

int JsonLines::member(int value, const QString &name) const
{
    return m_inner.value({value, name}, value);
}

int JsonLines::element(int value, qsizetype index) const
{
    return member(value, QString::number(index));
}

int JsonLines::lineAt(QByteArrayView json, qsizetype offset)
{
    const auto end = json.begin() + std::clamp<qsizetype>(offset, 0, json.size());
    return 1 + static_cast<int>(std::count(json.begin(), end, '\n'));
}

} // namespace landgang
