// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/plannames.h"

#include "core/workspace/workspace.h"

#include <algorithm>

namespace landgang::ui {

QString areaTitle(const UiContext &context, const AreaKey &area)
{
    const AreaDefinition *definition = context.workspace.profile().area(area);
    return definition ? definition->title.in(context.language) : area.toString();
}

QString areaTitles(const UiContext &context, const std::vector<AreaKey> &areas)
{
    QStringList titles;
    for (const AreaDefinition &area : context.workspace.profile().areas()) {
        if (std::find(areas.begin(), areas.end(), area.key) != areas.end()) {
            titles << area.title.in(context.language);
        }
    }
    for (const AreaKey &area : areas) {
        if (!context.workspace.profile().area(area)) {
            titles << area.toString();
        }
    }
    return titles.join(QStringLiteral(", "));
}

QString itemTitle(const UiContext &context, const ItemKey &item, const QString &written)
{
    const ItemDefinition *definition = context.workspace.profile().item(item);
    return definition ? definition->title.in(context.language) : written;
}

} // namespace landgang::ui
