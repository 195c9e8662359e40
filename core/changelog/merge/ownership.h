// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#pragma once

#include "core/changelog/accessop.h"

#include <optional>
#include <set>
#include <vector>

namespace landgang::changelog {

/// Who has owned a stream, and who does. It begins with the office in the stream's id; each
/// hand-over names the one its giver held the stream by, so they form a tree and nobody can give
/// away what it never had.
class Ownership
{
public:
    struct HandOver {
        StatementId id;
        OfficeId giver;
        HandOverOp op;
    };

    /// What of `handOvers` does not lead back to `first` is no hand-over.
    Ownership(const OfficeId &first, const std::vector<HandOver> &handOvers);

    /// One office – or several, when a stream was handed over twice at the same time, until one of
    /// them hands it on to the other.
    [[nodiscard]] const std::set<OfficeId> &present() const { return m_present; }
    /// Everyone who owns it or ever did.
    [[nodiscard]] const std::set<OfficeId> &ever() const { return m_ever; }
    /// The hand-overs by which the present owners hold the stream; empty while it was never given.
    [[nodiscard]] std::vector<StatementId> heldBy() const;

    /// By what `office` holds the stream now: hand-overs, or nothing where it opened it; none at
    /// all when it does not own it. Giving the stream away is one hand-over for each of them.
    [[nodiscard]] std::vector<std::optional<StatementId>> holdings(const OfficeId &office) const;

    /// Whether a grant that `office` made still stands: it owns the stream, or everybody it was
    /// handed to since kept the grant.
    [[nodiscard]] bool isKept(const StatementId &grant, const OfficeId &office) const;

    /// The hand-overs by which `office` gave the stream away.
    [[nodiscard]] std::vector<HandOverOp> givenBy(const OfficeId &office) const;

    bool operator==(const Ownership &other) const
    {
        return m_present == other.m_present && m_ever == other.m_ever && heldBy() == other.heldBy();
    }

private:
    /// A hand-over that leads back to the first owner, by way of `previous`.
    struct Step {
        HandOver handOver;
        std::optional<size_t> previous;
    };

    /// Who holds the stream by step `index`, or from the beginning.
    [[nodiscard]] const OfficeId &holder(std::optional<size_t> index) const;

    OfficeId m_first;
    std::vector<Step> m_steps; ///< Each after the one it leads back to.
    std::vector<std::optional<size_t>> m_ends; ///< Steps after which nothing was given on.
    std::set<OfficeId> m_present;
    std::set<OfficeId> m_ever;
};

} // namespace landgang::changelog
