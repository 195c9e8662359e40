// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/clock.h"
#include "core/base/idsource.h"
#include "core/workspace/office/createoffice.h"
#include "core/workspace/plan/takeinperson.h"
#include "ui/words/language.h"
#include "ui/words/uicontext.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace landgang::ui {

/// A clock that stands still.
class StoppedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override
    {
        return {QDate(2026, 11, 22), QTime(13, 0), Qt::UTC};
    }
    [[nodiscard]] QDate today() const override { return {2026, 11, 22}; }
};

/// A real office in a folder of its own, for pages to work on.
class TestOffice
{
public:
    static constexpr char16_t kPassphrase[] = u"correct horse battery";

    explicit TestOffice(const QString &name,
                        exchange::OfficeKind kind = exchange::OfficeKind::Prison)
    {
        workspace::NewOffice office;
        office.name = name;
        office.kind = kind;
        office.municipality = QStringLiteral("Nordvik");
        office.userName = QStringLiteral("Kari Eksempel");
        office.userFunction = QStringLiteral("koordinator");
        auto created = workspace::createOffice(folder(), office, passphrase(), environment());
        if (!created) {
            qFatal("%s", qPrintable(created.error().toText()));
        }
        m_workspace = std::move(created).value();
        m_context.reset(
            new UiContext{*m_workspace, Language::English, localeOf(Language::English)});
    }

    [[nodiscard]] workspace::Environment environment() { return {m_clock, m_ids}; }
    [[nodiscard]] workspace::Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] UiContext &context() const { return *m_context; }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("store")); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] static QString passphrase() { return QString::fromUtf16(kPassphrase); }

    /// Closes the office, so that it can be opened from its folder.
    void close()
    {
        m_context.reset();
        m_workspace.reset();
    }

    CaseId takeIn(const QString &family, std::optional<QDate> release)
    {
        workspace::PersonIntake intake;
        intake.name = {family, QStringLiteral("Ola")};
        intake.intake = QDate(2026, 6, 1);
        if (release) {
            intake.release = ReleaseDate{*release, DateStatus::Decided};
        }
        intake.municipalityAfter = QStringLiteral("Fredrikstad");
        const Result<CaseId> taken = workspace::takeInPerson(*m_workspace, intake);
        if (!taken) {
            qFatal("%s", qPrintable(taken.error().toText()));
        }
        return *taken;
    }

private:
    QTemporaryDir m_folder;
    StoppedClock m_clock;
    SystemIdSource m_ids;
    std::unique_ptr<workspace::Workspace> m_workspace;
    std::unique_ptr<UiContext> m_context;
};

} // namespace landgang::ui
