// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/base/limits.h"
#include "core/base/safefile.h"
#include "core/domain/profile/profile.h"
#include "tests/support/paths.h"

#include <QTest>

/// The profiles that come with the program, for tests.
namespace landgang::test {

inline QByteArray shippedJson(const QString &id = QStringLiteral("no-tilbakeforingsgarantien"))
{
    const QString path =
        landgang::testing::sourcePath(QStringLiteral("resources/profiles/%1.json").arg(id));
    const auto bytes = readFileBounded(path, limits::kProfileBytes);
    return bytes ? *bytes : QByteArray();
}

inline Result<Profile> shipped(const QString &id = QStringLiteral("no-tilbakeforingsgarantien"))
{
    return Profile::fromJson(shippedJson(id), id + QStringLiteral(".json"));
}

/// One row per profile, with its `id`.
inline void addShippedProfiles()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"no-tilbakeforingsgarantien", "no-kvp", "sv-krami"}) {
        QTest::newRow(id) << QString::fromLatin1(id);
    }
}

} // namespace landgang::test
