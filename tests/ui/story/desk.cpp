// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "tests/ui/story/desk.h"

#include "core/workspace/dump.h"
#include "core/workspace/office/officecards.h"
#include "tests/support/paths.h"
#include "ui/casefile/plan/checklistmodel.h"
#include "ui/exchange/exchangepage.h"
#include "ui/offices/officespage.h"
#include "ui/overview/overviewtable.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QTreeView>

namespace landgang::ui {

using namespace Qt::StringLiterals;

Desk::Desk(workspace::Environment environment, const QDir &stick, const QString &name)
    : m_stick(stick)
    , m_name(name)
    , m_window(environment, Language::English)
{
    m_window.resize(1280, 860);
    m_window.showStart({});
    m_window.show();
}

QString Desk::text(const QString &name)
{
    const auto *label = find<QLabel>(name);
    return label ? label->text() : QString();
}

bool Desk::click(const QString &name)
{
    auto *button = find<QAbstractButton>(name);
    if (!button || !button->isEnabled()) {
        qWarning("There is no button %s to press. %s", qPrintable(name),
                 qPrintable(text(u"messageText"_s)));
        return false;
    }
    const bool pressed = m_hands->press(*button);
    QCoreApplication::processEvents();
    return pressed;
}

bool Desk::type(const QString &name, const QString &text)
{
    QWidget *field = find(name);
    if (!field) {
        qWarning("There is no field %s to type in.", qPrintable(name));
        return false;
    }
    if (!m_hands->reach(*field)) {
        return false;
    }
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(field, text);
    return true;
}

bool Desk::choose(const QString &name, const QString &text)
{
    auto *combo = find<QComboBox>(name);
    const int index = combo ? combo->findText(text, Qt::MatchStartsWith) : -1;
    if (index < 0) {
        qWarning("%s offers nothing like %s.", qPrintable(name), qPrintable(text));
        return false;
    }
    if (!m_hands->reach(*combo)) {
        return false;
    }
    QTest::keyClick(combo, Qt::Key_Home);
    while (combo->currentIndex() < index) {
        QTest::keyClick(combo, Qt::Key_Down);
    }
    return combo->currentIndex() == index;
}

bool Desk::setDate(const QString &name, QDate date)
{
    auto *edit = find<QDateEdit>(name);
    if (!edit) {
        qWarning("There is no date %s to set.", qPrintable(name));
        return false;
    }
    return m_hands->setDate(*edit, date);
}

bool Desk::createOffice(const QString &name, const QString &kind, const QString &user)
{
    const QString passphrase = u"correct horse battery"_s;
    const bool typed = click(u"startCreate"_s) && type(u"officeName"_s, name)
        && choose(u"officeKind"_s, kind) && type(u"officeMunicipality"_s, u"Nordvik"_s)
        && type(u"officePhone"_s, u"99 00 00 00"_s) && type(u"userName"_s, user)
        && type(u"userFunction"_s, u"veileder"_s)
        && type(u"createFolder"_s, m_stick.filePath(m_name))
        && type(u"createPassphrase"_s, passphrase) && type(u"createPassphraseAgain"_s, passphrase);
    return typed && click(u"createOffice"_s)
        && QTest::qWaitFor([this] { return m_window.shell() != nullptr; });
}

bool Desk::confirmCard(Desk &other, const QString &card)
{
    other.useFile(card);
    if (!other.click(u"railOffices"_s) || !other.click(u"exportCard"_s) || !openFile(card)) {
        return false;
    }
    const OfficeId id = other.workspace().officeId();
    const QStringList words = workspace::cardWords(id);
    int field = 0;
    for (const int position : workspace::askedWords(id)) {
        if (!type(u"askedWord%1"_s.arg(field++), words.at(position))) {
            return false;
        }
    }
    photograph(QString(u"02-words-at-" + m_name));
    const bool pressed = click(u"confirmOffice"_s);
    const auto known = workspace().knownOffice(id);
    return pressed && known && known->confirmed;
}

bool Desk::openCase()
{
    // Everyone: the person of the story has more than twelve weeks to go.
    if (!click(u"railOverview"_s) || !click(u"filter0"_s)) {
        return false;
    }
    auto *table = find<OverviewTable>(u"overviewTable"_s);
    if (!table || !m_hands->select(*table, table->model()->index(0, 0))) {
        return false;
    }
    QTest::keyClick(table, Qt::Key_Return);
    return find(u"caseFilePage"_s) != nullptr;
}

bool Desk::openTab(int tab)
{
    auto *bar = find<QTabBar>(u"caseTabBar"_s);
    return bar && m_hands->openTab(*bar, tab);
}

bool Desk::selectItem(const QString &key)
{
    auto *tree = find<QTreeView>(u"checklist"_s);
    const auto *model = tree ? qobject_cast<const ChecklistModel *>(tree->model()) : nullptr;
    const QModelIndex index = model ? model->indexOf(*ItemKey::fromString(key)) : QModelIndex();
    return index.isValid() && m_hands->select(*tree, index)
        && tree->currentIndex().siblingAtColumn(0) == index && find(u"itemEditor"_s) != nullptr;
}

bool Desk::markDone(const QString &key, const QString &evidence)
{
    return selectItem(key) && type(u"itemEvidence"_s, evidence) && click(u"itemDone"_s);
}

void Desk::useFile(const QString &name)
{
    const QString path = m_stick.filePath(name);
    const FileChooser chooser{[path](QWidget *, const QString &, const QString &) { return path; },
                              [path](QWidget *, const QString &) { return path; }};
    m_window.findChild<ExchangePage *>()->setFileChooser(chooser);
    m_window.findChild<OfficesPage *>()->setFileChooser(chooser);
}

bool Desk::openFile(const QString &name)
{
    useFile(name);
    return click(u"railExchange"_s) && click(u"importFile"_s);
}

bool Desk::send(const QString &name)
{
    useFile(name);
    return click(u"railExchange"_s) && click(u"exportBundle"_s)
        && QFile::exists(m_stick.filePath(name));
}

bool Desk::readIn(const QString &name)
{
    return openFile(name) && find(u"importReadIn"_s) && click(u"importReadIn"_s)
        && text(u"importTitle"_s).endsWith(u"is read in"_s);
}

QByteArray Desk::dump(const std::optional<OfficeId> &sharedWith, const std::optional<CaseId> &id)
{
    const auto dumped = workspace::canonicalDump(workspace(), sharedWith, id);
    return dumped ? *dumped : QByteArray();
}

void Desk::photograph(const QString &name)
{
    const QDir pictures(landgang::testing::buildPath(QStringLiteral("pictures/story")));
    pictures.mkpath(QStringLiteral("."));
    m_window.grab().save(pictures.filePath(QString(name + u".png")));
}

} // namespace landgang::ui
