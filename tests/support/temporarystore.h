// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/store/database.h"
#include "core/store/schema.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace landgang::testing {

/// An empty store in a folder whose name has spaces and letters beyond ASCII; gone with the object.
class TemporaryStore
{
public:
    TemporaryStore()
        : m_folder(QDir::currentPath() + QStringLiteral("/lager æøå XXXXXX"))
    {
        Result<std::unique_ptr<store::Database>> opened = store::Database::open(path(), m_key);
        if (opened && store::ensureSchema(**opened)) {
            m_database = *std::move(opened);
        }
    }

    /// nullptr when the store could not be made.
    [[nodiscard]] store::Database *database() { return m_database.get(); }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("landgang.db")); }

private:
    QTemporaryDir m_folder;
    store::DataKey m_key = store::DataKey::generate();
    std::unique_ptr<store::Database> m_database;
};

} // namespace landgang::testing

/// Stops the test with the error's words when `result` is one.
#define VERIFY_RESULT(result) \
    do { \
        const auto &checked = (result); \
        QVERIFY2(bool(checked), qPrintable(checked ? QString() : checked.error().toText())); \
    } while (false)
