// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/architecture/sourcetext.h"

#include <QRegularExpression>

namespace landgang::architecture {

using namespace Qt::StringLiterals;

namespace {

/// Walks over a source once and sorts its parts.
class Splitter
{
public:
    explicit Splitter(QStringView text)
        : m_text(text)
    {
    }

    SourceText run()
    {
        while (m_at < m_text.size()) {
            if (startsWith(u"//")) {
                skipTo(u"\n", 0);
            } else if (startsWith(u"/*")) {
                skipTo(u"*/", 2);
                m_result.code += u' ';
            } else if (startsWith(u"R\"")) {
                rawLiteral();
            } else if (startsWith(u"\"")) {
                literal();
            } else if (startsWith(u"'") && !endsInDigit()) {
                character();
            } else {
                plain();
            }
        }
        return std::move(m_result);
    }

private:
    [[nodiscard]] bool startsWith(QStringView what) const
    {
        return m_text.sliced(m_at).startsWith(what);
    }

    /// Then a quote separates the digits of a number: 10'000.
    [[nodiscard]] bool endsInDigit() const
    {
        return !m_result.code.isEmpty() && m_result.code.back().isLetterOrNumber()
            && m_at + 1 < m_text.size() && m_text[m_at + 1].isLetterOrNumber()
            && m_result.code.back() != u'u' && m_result.code.back() != u'L';
    }

    void skipTo(QStringView end, qsizetype extra)
    {
        const qsizetype found = m_text.indexOf(end, m_at + extra);
        m_at = found < 0 ? m_text.size() : found + extra;
    }

    void rawLiteral()
    {
        const qsizetype open = m_text.indexOf(u'(', m_at);
        if (open < 0) {
            m_at = m_text.size();
            return;
        }
        const QString end = u')' + m_text.sliced(m_at + 2, open - m_at - 2).toString() + u'"';
        const qsizetype close = m_text.indexOf(end, open);
        const qsizetype stop = close < 0 ? m_text.size() : close;
        m_at = qMin(m_text.size(), stop + end.size());
        add(m_text.sliced(open + 1, stop - open - 1).toString());
    }

    void literal()
    {
        QString content;
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'"' && m_text[m_at] != u'\n') {
            if (m_text[m_at] == u'\\' && m_at + 1 < m_text.size()) {
                ++m_at;
            }
            content += m_text[m_at++];
        }
        ++m_at;
        add(content);
    }

    void character()
    {
        m_result.code += u"' '";
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'\'' && m_text[m_at] != u'\n') {
            m_at += m_text[m_at] == u'\\' ? 2 : 1;
        }
        ++m_at;
    }

    void plain() { m_result.code += m_text[m_at++]; }

    void add(const QString &content)
    {
        static const QRegularExpression kNothingBetween(u"\"(_\\w+)?\\s*(u|u8|U|L)?$"_s);
        if (!m_result.literals.isEmpty() && kNothingBetween.match(m_result.code).hasMatch()) {
            m_result.literals.back() += content;
        } else {
            m_result.literals.append(content);
        }
        m_result.code += u"\"\"";
    }

    QStringView m_text;
    qsizetype m_at = 0;
    SourceText m_result;
};

} // namespace

SourceText takeApart(const QString &text)
{
    SourceText result = Splitter(text).run();
    static const QRegularExpression kInclude(
        u"^[ \\t]*#[ \\t]*include[ \\t]*([<\"][^>\"\\n]+[>\"])"_s,
        QRegularExpression::MultilineOption);
    for (const auto &match : kInclude.globalMatch(text)) {
        result.includes.append(match.captured(1));
    }
    return result;
}

} // namespace landgang::architecture
