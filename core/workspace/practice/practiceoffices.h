// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/workspace/sharing/importbundle.h"
#include "core/workspace/workspace.h"

#include <functional>
#include <memory>

namespace landgang::workspace {

/// Given each step of the story in plain English words.
using Tell = std::function<void(const QString &)>;

/// The practice prison and the practice Nav office, and what passes between them. Every step tells
/// what it did and ends with the first error.
class PracticeOffices
{
public:
    /// `tell` must outlive the object.
    PracticeOffices(QString folder, Environment environment, const Tell &tell);

    Result<> open();
    /// Lets the offices exchange cards and compare words.
    Result<> introduce();

    /// Writes a bundle from one office to the other, under `name` in the folder of bundles.
    Result<> send(Workspace &from, const Workspace &to, const QString &name);
    /// Looks at a bundle and reads it in.
    Result<ImportReport> receive(Workspace &at, const QString &name);
    /// Offers `bytes` as a bundle and expects them to be refused. `what` says what is wrong with
    /// them.
    Result<> expectRefused(Workspace &at, const QString &name, const QByteArray &bytes,
                           const QString &what);

    [[nodiscard]] Workspace &prison() const { return *m_prison; } ///< Only after `open`.
    [[nodiscard]] Workspace &nav() const { return *m_nav; } ///< Only after `open`.
    [[nodiscard]] QString bundle(const QString &name) const;

private:
    Result<> confirm(Workspace &workspace, const Workspace &other, const QString &card);

    QString m_folder;
    Environment m_environment;
    const Tell &m_tell;
    std::unique_ptr<Workspace> m_prison;
    std::unique_ptr<Workspace> m_nav;
};

} // namespace landgang::workspace
