// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "ui/words/qtwords.h"

#include "ui/words/language.h"

#include <QAbstractButton>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QTest>
#include <QTreeView>

#include <functional>
#include <memory>

using namespace landgang;
using namespace landgang::ui;
using namespace Qt::StringLiterals;

/// What Qt says without us: nothing of it may be left where our words are installed.
class TestQtWords : public QObject
{
    Q_OBJECT

private slots:
    void everyWordIsTranslated_data() { addLanguages(); }
    void everyWordIsTranslated();
    void theMenuOfATextFieldIsTranslated_data() { addLanguages(); }
    void theMenuOfATextFieldIsTranslated();
    void theFileDialogIsTranslated_data() { addLanguages(); }
    void theFileDialogIsTranslated();
    void questionsHaveTranslatedButtons_data() { addLanguages(); }
    void questionsHaveTranslatedButtons();

private:
    static void addLanguages();
    /// Compares what `texts` gives in English with what it gives in the language of the row.
    static void expectAllDifferent(const std::function<QStringList()> &texts);
};

void TestQtWords::addLanguages()
{
    QTest::addColumn<Language>("language");
    for (const Language language : windowLanguages()) {
        if (language != Language::English) {
            QTest::newRow(qPrintable(languageCode(language))) << language;
        }
    }
}

void TestQtWords::expectAllDifferent(const std::function<QStringList()> &texts)
{
    QFETCH(Language, language);
    installLanguage(Language::English);
    const QStringList english = texts();
    installLanguage(language);
    const QStringList translated = texts();
    QVERIFY(!english.isEmpty());
    QCOMPARE(translated.size(), english.size());
    for (qsizetype i = 0; i < english.size(); ++i) {
        QVERIFY2(translated[i] != english[i], qPrintable(english[i]));
    }
}

void TestQtWords::everyWordIsTranslated()
{
    expectAllDifferent(&qtWords);
}

void TestQtWords::theMenuOfATextFieldIsTranslated()
{
    expectAllDifferent([] {
        QLineEdit field;
        const std::unique_ptr<QMenu> menu(field.createStandardContextMenu());
        QStringList texts;
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator()) {
                texts << action->text();
            }
        }
        return texts;
    });
}

void TestQtWords::theFileDialogIsTranslated()
{
    expectAllDifferent([] {
        QFileDialog dialog(nullptr, {}, {}, QStringLiteral("landgang (*.landgang)"));
        dialog.setOption(QFileDialog::DontUseNativeDialog);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>()) {
            texts << label->text();
        }
        for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
            texts << QString(button->text() + button->toolTip() + button->accessibleName());
        }
        const QAbstractItemModel *files = dialog.findChild<QTreeView *>()->model();
        for (int column = 0; column < files->columnCount(); ++column) {
            texts << files->headerData(column, Qt::Horizontal).toString();
        }
        texts.removeAll(QString());
        return texts;
    });
}

void TestQtWords::questionsHaveTranslatedButtons()
{
    expectAllDifferent([] {
        const QMessageBox box(QMessageBox::Warning, {}, {}, QMessageBox::Yes | QMessageBox::No);
        return QStringList{box.button(QMessageBox::Yes)->text(),
                           box.button(QMessageBox::No)->text()};
    });
}

QTEST_MAIN(TestQtWords)
#include "tst_qtwords.moc"
