// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/common/translationfile.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace landgang::testing {
namespace {

void readTranslation(QXmlStreamReader &xml, TranslatedMessage &message)
{
    message.finished = xml.attributes().value(u"type"_s).isEmpty();
    QString text;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isCharacters()) {
            text += xml.text();
        } else if (xml.isStartElement()) {
            message.forms << xml.readElementText();
        } else if (xml.isEndElement()) {
            break;
        }
    }
    if (!message.plural) {
        message.forms = {text};
    }
}

} // namespace

QString TranslatedMessage::toText() const
{
    return QStringLiteral("%1: \"%2\" → \"%3\"")
        .arg(context, source, forms.join(QStringLiteral("\" / \"")));
}

std::vector<TranslatedMessage> readTranslations(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    std::vector<TranslatedMessage> messages;
    QString context;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "message"_L1) {
            messages.emplace_back().context = context;
            messages.back().plural = xml.attributes().value(u"numerus"_s) == "yes"_L1;
        } else if (xml.name() == "source"_L1) {
            messages.back().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            readTranslation(xml, messages.back());
        }
    }
    return messages;
}

QStringList placeholdersIn(const QString &text)
{
    static const QRegularExpression kPlaceholder(u"%(\\d|n)"_s);
    QStringList found;
    QRegularExpressionMatchIterator matches = kPlaceholder.globalMatch(text);
    while (matches.hasNext()) {
        found << matches.next().captured();
    }
    found.sort();
    found.removeDuplicates();
    return found;
}

QChar mnemonicOf(const QString &text)
{
    const qsizetype at = text.indexOf(u'&');
    return at < 0 || at + 1 == text.size() ? QChar() : text[at + 1].toLower();
}

} // namespace landgang::testing
