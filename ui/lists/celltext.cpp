// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/lists/celltext.h"

namespace landgang::ui {

namespace {

QVariant toneData(const std::optional<Tone> &tone)
{
    return tone ? QVariant(static_cast<int>(*tone)) : QVariant();
}

} // namespace

QVariant cellData(const CellText &cell, int role)
{
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::AccessibleTextRole:
        return cell.note.isEmpty() ? cell.text : QString(cell.text + u". " + cell.note);
    case NoteRole: return cell.note;
    case ToneRole: return toneData(cell.tone);
    case NoteToneRole: return toneData(cell.noteTone);
    case StrongRole: return cell.strong;
    case IconNameRole: return cell.icon;
    default: return {};
    }
}

} // namespace landgang::ui
