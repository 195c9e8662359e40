// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/reports/plandocument.h"

#include "core/domain/readiness.h"
#include "core/reports/documentwords.h"

#include <QLocale>

namespace landgang::reports {
namespace {

using namespace Qt::StringLiterals;

QLocale localeOf(Language language)
{
    switch (language) {
    case Language::Bokmaal: return QLocale(QLocale::NorwegianBokmal, QLocale::Norway);
    case Language::Nynorsk: return QLocale(QLocale::NorwegianNynorsk, QLocale::Norway);
    case Language::Swedish: return QLocale(QLocale::Swedish, QLocale::Sweden);
    case Language::English: return QLocale(QLocale::English, QLocale::UnitedKingdom);
    }
    Q_UNREACHABLE();
}

/// Builds one document; every text passes through `escaped` on its way in.
class Writer
{
public:
    explicit Writer(const PlanDocumentContext &context)
        : m_context(context)
        , m_locale(localeOf(context.language))
    {
    }

    QString write(const ReleasePlan &plan);

private:
    [[nodiscard]] QString word(const LocalizedText &text) const
    {
        return text.in(m_context.language).toHtmlEscaped();
    }
    [[nodiscard]] QString day(QDate date) const
    {
        return m_locale.toString(date, QLocale::LongFormat).toHtmlEscaped();
    }
    [[nodiscard]] QString releaseOf(const ReleasePlan &plan) const;
    [[nodiscard]] QString responsibleFor(const AreaReadiness &state) const;
    [[nodiscard]] QString rowOf(const ChecklistItem &item) const;
    [[nodiscard]] QString titleOf(const ChecklistItem &item) const;
    [[nodiscard]] QString areaOf(const NeedArea &area) const;

    const PlanDocumentContext &m_context;
    QLocale m_locale;
};

QString Writer::releaseOf(const ReleasePlan &plan) const
{
    const auto *release = plan.release.latest();
    return release == nullptr ? word(documentWords().noDate)
                              : QString(day(release->value.date) + u" ("
                                        + word(documentWord(release->value.status)) + u")");
}

QString Writer::responsibleFor(const AreaReadiness &state) const
{
    return state.responsible ? m_context.officeName(*state.responsible).toHtmlEscaped()
                             : word(documentWords().nobody);
}

QString Writer::titleOf(const ChecklistItem &item) const
{
    const ItemDefinition *definition = m_context.profile.item(item.key);
    return definition == nullptr ? item.title.toHtmlEscaped() : word(definition->title);
}

QString Writer::rowOf(const ChecklistItem &item) const
{
    const auto *due = item.due.latest();
    const auto *state = item.state.latest();
    const QString progress =
        word(documentWord(state == nullptr ? Progress::Open : state->value.progress));
    const QString evidence = state == nullptr ? QString() : state->value.evidence.toHtmlEscaped();
    return u"<tr><td>%1</td><td>%2</td><td>%3<br>%4</td></tr>\n"_s.arg(
        titleOf(item), due == nullptr ? QString() : day(due->value.date), progress, evidence);
}

QString Writer::areaOf(const NeedArea &area) const
{
    const AreaDefinition *definition = m_context.profile.area(area.key);
    const QString title = definition == nullptr ? area.key.toString().toHtmlEscaped()
                                                : word(definition->title);
    const AreaReadiness state = readiness(area, m_context.printed);
    const DocumentWords &words = documentWords();
    QString html = u"<h2>%1: %2</h2>\n<p>%3: %4</p>\n"_s.arg(
        title, word(documentWord(state.state)), word(words.responsible), responsibleFor(state));
    html += u"<table>\n<tr><th>%1</th><th>%2</th><th>%3</th></tr>\n"_s.arg(
        word(words.item), word(words.due), word(words.progress));
    for (const ChecklistItem &item : area.items) {
        html += rowOf(item);
    }
    return html + u"</table>\n"_s;
}

QString Writer::write(const ReleasePlan &plan)
{
    const DocumentWords &words = documentWords();
    const auto *name = plan.name.latest();
    const QString person = name == nullptr ? QString()
                                           : QString(name->value.given + u' ' + name->value.family);
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
                   "<title>%2</title>\n</head>\n<body>\n<h1>%2: %3</h1>\n<p>%4: %5</p>\n"_s.arg(
                       m_locale.bcp47Name(), word(words.title), person.toHtmlEscaped(),
                       word(words.release), releaseOf(plan));
    for (const NeedArea &area : plan.areas) {
        html += areaOf(area);
    }
    return html
        + u"<p>%1 %2</p>\n</body>\n</html>\n"_s.arg(word(words.printed), day(m_context.printed));
}

} // namespace

QString planDocument(const ReleasePlan &plan, const PlanDocumentContext &context)
{
    return Writer(context).write(plan);
}

} // namespace landgang::reports
