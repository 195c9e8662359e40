// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/domain/profile/profilelists.h"

namespace landgang {

/// Reads one profile file and finds every mistake in it; the work behind Profile::fromJson and
/// Profile::withAdditions. The form is that of resources/profiles/profile.schema.json, with the
/// rules no schema can say: see profilechecks.h.
class ProfileReader
{
public:
    /// `json` must outlive the reader.
    ProfileReader(const QByteArray &json, QString fileName);

    /// Errors: ProfileInvalid.
    [[nodiscard]] Result<Profile> read();
    [[nodiscard]] Result<Profile> readAdditions(const Profile &base);

private:
    /// The file as JSON, when it is some. Errors: ProfileInvalid.
    [[nodiscard]] Result<QJsonValue> parse() const;
    static void readProfile(JsonObjectReader &profile, ProfileLists &lists);

    const QByteArray &m_json;
    QString m_fileName;
};

} // namespace landgang
