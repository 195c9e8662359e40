// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/jsonobjectreader.h"
#include "core/domain/profile/profile.h"

#include <QSet>

#include <utility>
#include <vector>

namespace landgang {

/// Reads one profile file and finds every mistake in it; the work behind Profile::fromJson. The
/// form is that of resources/profiles/profile.schema.json, with the rules no schema can say: keys
/// used once, areas that exist, something guaranteed, nothing guaranteed without items.
class ProfileReader
{
public:
    /// `json` must outlive the reader.
    ProfileReader(const QByteArray &json, QString fileName);

    /// Errors: ProfileInvalid.
    [[nodiscard]] Result<Profile> read();

private:
    void readDocument(const QJsonValue &document, JsonMistakes &mistakes);
    void readArea(JsonObjectReader area);
    void readItem(JsonObjectReader item);
    void checkGuarantee(JsonMistakes &mistakes) const;

    const QByteArray &m_json;
    QString m_fileName;
    Profile m_profile;
    /// As written, also of areas with other mistakes, so that no mistake causes a second one.
    QSet<QString> m_areaNames;
    std::vector<std::pair<QString, int>> m_guaranteed; ///< Name, and its value of JsonLines.
};

} // namespace landgang
