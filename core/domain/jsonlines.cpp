// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/domain/jsonlines.h"

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
        value({}, m_line);
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

    void value(const QString &pointer, int line)
    {
        if (m_index.m_lines.contains(pointer)) {
            m_index.m_duplicates.push_back({pointer, line});
        }
        m_index.m_lines.insert(pointer, line);
        if (peek() == '{' || peek() == '[') {
            container(pointer, peek() == '{');
        } else if (peek() == '"') {
            string();
        } else {
            skip([](char c) { return !QByteArrayView(" \t\r\n,]}").contains(c); });
        }
        skipSeparators();
    }

    void container(const QString &pointer, bool isObject)
    {
        advance();
        skipSeparators();
        for (qsizetype i = 0; m_at < m_json.size() && peek() != '}' && peek() != ']'; ++i) {
            const int line = m_line;
            const QString inner = isObject ? child(pointer, string()) : child(pointer, i);
            skipSeparators();
            value(inner, line);
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

int JsonLines::lineOf(QString pointer) const
{
    while (!m_lines.contains(pointer) && !pointer.isEmpty()) {
        pointer.truncate(pointer.lastIndexOf(u'/'));
    }
    return m_lines.value(pointer, 1);
}

int JsonLines::lineAt(QByteArrayView json, qsizetype offset)
{
    const auto end = json.begin() + std::clamp<qsizetype>(offset, 0, json.size());
    return 1 + static_cast<int>(std::count(json.begin(), end, '\n'));
}

QString JsonLines::child(const QString &parent, QString name)
{
    name.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    return parent + u'/' + name;
}

QString JsonLines::child(const QString &parent, qsizetype index)
{
    return parent + u'/' + QString::number(index);
}

} // namespace landgang
