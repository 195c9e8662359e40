// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/base/oneline.h"

#include <QList>

#include <algorithm>

namespace landgang {

using namespace Qt::StringLiterals;

namespace {

bool isUnseen(char32_t character)
{
    constexpr char32_t kNonJoiner = 0x200C;
    constexpr char32_t kJoiner = 0x200D;
    if (character == kNonJoiner || character == kJoiner) {
        return false;
    }
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph: return true;
    default: return false;
    }
}

} // namespace

Result<> checkLine(const QString &what, const QString &text)
{
    if (text.size() > kLineLength) {
        return Error{ErrorCode::InvalidArgument,
                     u"%1 is too long: %2 letters, where %3 are the most."_s.arg(
                         what, QString::number(text.size()), QString::number(kLineLength))};
    }
    const QList<uint> characters = text.toUcs4();
    if (!text.isValidUtf16() || std::any_of(characters.begin(), characters.end(), isUnseen)) {
        return Error{ErrorCode::InvalidArgument,
                     u"%1 holds a line break or a character that cannot be seen. Type it again "
                     "instead of pasting it."_s.arg(what)};
    }
    return {};
}

} // namespace landgang
