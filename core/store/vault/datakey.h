// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace landgang::store {

/// 32 bytes that open everything else in a store. Moves, never copies. Lies in memory of its own
/// that is not swapped out where the system allows that, and is wiped when the key goes.
class DataKey
{
public:
    static constexpr qsizetype kSize = 32;

    [[nodiscard]] static DataKey generate();
    /// `bytes` must be kSize long; they are wiped.
    explicit DataKey(QByteArray bytes);

    /// The same key once more, for whoever must keep one as long as a file is open.
    [[nodiscard]] DataKey clone() const;

    /// Valid as long as the key is.
    [[nodiscard]] QByteArrayView bytes() const;

private:
    struct Free {
        void operator()(void *memory) const;
    };

    DataKey();

    std::unique_ptr<unsigned char, Free> m_memory;
};

/// Overwrites `bytes` so that the compiler cannot leave it out. Only this copy: whoever shares the
/// bytes keeps them.
void wipe(QByteArray &bytes);

} // namespace landgang::store
