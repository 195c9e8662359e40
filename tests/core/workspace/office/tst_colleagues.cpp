// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/office/colleagues.h"
#include "core/workspace/office/createoffice.h"
#include "core/workspace/office/openoffice.h"
#include "tests/support/fakeclock.h"
#include "tests/support/temporarystore.h"

#include <QTest>

using namespace landgang;
using namespace landgang::workspace;
using namespace Qt::StringLiterals;
using exchange::RecoverySheet;

namespace {

const QString kKari = u"Kari Eksempel"_s;
const QString kEva = u"Eva Prøve"_s;

template<typename T>
ErrorCode codeOf(const Result<T> &result)
{
    return result ? ErrorCode::Cancelled : result.error().code;
}

} // namespace

class TestColleagues : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>(QDir::currentPath() + u"/kolleger æøå XXXXXX"_s);
        m_store = m_folder->filePath(u"lager"_s);
        auto made = createOffice(m_store,
                                 {.name = u"Nordvik fengsel"_s,
                                  .userName = kKari,
                                  .realm = exchange::Realm::Practice,
                                  .sheet = m_sheet},
                                 u"passord"_s, {m_clock, m_ids});
        VERIFY_RESULT(made);
        m_office = *std::move(made);
    }

    void cleanup() { m_office.reset(); }

    void aColleagueWorksUnderTheirOwnName()
    {
        const auto added =
            addColleague(*m_office, m_sheet, {kEva, u"sosialkonsulent"_s, u"evas"_s});
        VERIFY_RESULT(added);
        QCOMPARE(m_office->office().staff.size(), size_t{2});
        m_office.reset();
        QCOMPARE(codeOf(open({{}, u"evas"_s})), ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(open({kKari, u"evas"_s})), ErrorCode::WrongPassphrase);
        m_office = *open({kEva, u"evas"_s});
        QCOMPARE(m_office->user().id, *added);
        QCOMPARE(m_office->user().name, kEva);
        const auto all = colleagues(*m_office);
        VERIFY_RESULT(all);
        QCOMPARE(all->size(), size_t{2});
        QVERIFY(all->at(0).canOpen && all->at(1).canOpen);
    }

    void withoutTheSheetNobodyIsLetIn()
    {
        const auto wrong = addColleague(*m_office, RecoverySheet::generate(), {kEva, {}, u"x"_s});
        QCOMPARE(codeOf(wrong), ErrorCode::WrongPassphrase);
        QCOMPARE(m_office->office().staff.size(), size_t{1});
        QCOMPARE(codeOf(addColleague(*m_office, m_sheet, {u" "_s, {}, u"x"_s})),
                 ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(addColleague(*m_office, m_sheet, {kEva, {}, {}})),
                 ErrorCode::InvalidArgument);
        QCOMPARE(codeOf(addColleague(*m_office, m_sheet, {kKari, {}, u"x"_s})),
                 ErrorCode::AlreadyExists);
    }

    void whoIsRemovedOpensNoLongerButIsRemembered()
    {
        VERIFY_RESULT(addColleague(*m_office, m_sheet, {kEva, {}, u"evas"_s}));
        QCOMPARE(codeOf(removeColleague(*m_office, kKari)), ErrorCode::NotPermitted);
        VERIFY_RESULT(removeColleague(*m_office, kEva));
        QCOMPARE(colleagues(*m_office)->at(1).canOpen, false);
        m_office.reset();
        QCOMPARE(codeOf(open({kEva, u"evas"_s})), ErrorCode::WrongPassphrase);
        m_office = *open({{}, u"passord"_s});
        // Let in again, they are the same colleague.
        const UserId before = m_office->office().staff.at(1).id;
        QCOMPARE(*addColleague(*m_office, m_sheet, {kEva, {}, u"ny"_s}), before);
    }

    void aPassphraseIsChangedByWhoKnowsTheOld()
    {
        QCOMPARE(codeOf(changePassphrase(*m_office, u"feil"_s, u"ny"_s)),
                 ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(changePassphrase(*m_office, u"passord"_s, {})), ErrorCode::InvalidArgument);
        VERIFY_RESULT(changePassphrase(*m_office, u"passord"_s, u"ny"_s));
        m_office.reset();
        QCOMPARE(codeOf(open({{}, u"passord"_s})), ErrorCode::WrongPassphrase);
        VERIFY_RESULT(open({kKari, u"ny"_s}));
    }

    void theSheetReplacesAForgottenPassphrase()
    {
        QCOMPARE(codeOf(recoverPassphrase(m_store, m_sheet, {kKari, u"ny"_s})),
                 ErrorCode::StoreInUse);
        m_office.reset();
        QCOMPARE(codeOf(recoverPassphrase(m_store, RecoverySheet::generate(), {kKari, u"ny"_s})),
                 ErrorCode::WrongPassphrase);
        QCOMPARE(codeOf(recoverPassphrase(m_store, m_sheet, {kEva, u"ny"_s})), ErrorCode::NotFound);
        VERIFY_RESULT(recoverPassphrase(m_store, m_sheet, {kKari, u"ny"_s}));
        QCOMPARE(codeOf(open({{}, u"passord"_s})), ErrorCode::WrongPassphrase);
        VERIFY_RESULT(open({{}, u"ny"_s}));
    }

private:
    Result<std::unique_ptr<Workspace>> open(const Login &login)
    {
        return openOffice(m_store, login, {m_clock, m_ids});
    }

    testing::FakeClock m_clock{QDateTime(QDate(2026, 3, 2), QTime(8, 0), Qt::UTC)};
    SystemIdSource m_ids;
    const RecoverySheet m_sheet = RecoverySheet::generate();
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    std::unique_ptr<Workspace> m_office;
};

QTEST_GUILESS_MAIN(TestColleagues)
#include "tst_colleagues.moc"
