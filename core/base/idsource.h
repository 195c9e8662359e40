// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>

namespace landgang {

/// Where ids, salts and nonces of the change log come from, so that tests can repeat them. Keys
/// never come from here: the cryptographic libraries draw their own.
class IdSource
{
public:
    IdSource() = default;
    IdSource(const IdSource &) = delete;
    IdSource &operator=(const IdSource &) = delete;
    virtual ~IdSource() = default;

    /// `count` unpredictable bytes.
    [[nodiscard]] virtual QByteArray bytes(qsizetype count) = 0;

    /// A fresh id of one of the fixed-size types of `bytes.h`.
    template<typename Id>
    [[nodiscard]] Id next()
    {
        return *Id::fromBytes(bytes(Id::kSize));
    }
};

/// The operating system's generator.
class SystemIdSource final : public IdSource
{
public:
    [[nodiscard]] QByteArray bytes(qsizetype count) override;
};

} // namespace landgang
