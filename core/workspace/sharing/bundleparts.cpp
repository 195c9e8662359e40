// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/sharing/bundleparts.h"

#include "core/workspace/sharing/bundlecompanions.h"
#include "core/workspace/sharing/sealing.h"
#include "core/workspace/workspacestate.h"

#include <algorithm>
#include <map>
#include <set>

namespace landgang::workspace {
namespace {

using changelog::Change;
using exchange::BundleStream;

/// What must stay together: changes up to a seal, or one document.
struct Piece {
    size_t firstChange = 0;
    size_t changes = 0;
    std::optional<size_t> document;
    qint64 bytes = 0;
};

/// Behind which changes a part may end: a change that travels without its words must come together
/// with the erasure that explains it, or each part would wait for the other.
std::vector<bool> partingPlaces(const std::vector<Change> &changes)
{
    std::map<ChangeId, size_t> wordless;
    for (size_t i = 0; i < changes.size(); ++i) {
        if (!changes[i].hasBody()) {
            wordless.emplace(changes[i].id(), i);
        }
    }
    std::vector<bool> places(changes.size(), true);
    for (size_t i = 0; i < changes.size() && !wordless.empty(); ++i) {
        if (changes[i].kind() != changelog::ChangeKind::Access) {
            continue;
        }
        for (const changelog::Op &op : changes[i].ops()) {
            const auto *erase = std::get_if<changelog::EraseOp>(&op);
            for (const ChangeId &id : erase ? erase->changes : std::vector<ChangeId>()) {
                const auto erased = wordless.find(id);
                if (erased != wordless.end()) {
                    const auto [first, last] = std::minmax(erased->second, i);
                    std::fill(places.begin() + static_cast<std::ptrdiff_t>(first),
                              places.begin() + static_cast<std::ptrdiff_t>(last), false);
                }
            }
        }
    }
    return places;
}

std::vector<Piece> piecesOf(const BundleDraft &whole, const BundleStream &carried)
{
    const std::vector<bool> mayPart = partingPlaces(carried.changes);
    std::set<ChangeId> sealed;
    for (const changelog::Seal &seal : carried.seals) {
        sealed.insert(seal.head);
    }
    for (const changelog::Seal &seal : whole.knownSeals) {
        sealed.insert(seal.head);
    }
    std::vector<Piece> pieces;
    Piece piece;
    for (size_t i = 0; i < carried.changes.size(); ++i) {
        const Change &change = carried.changes[i];
        piece.bytes += change.headerBytes().size() + change.bodyBytes().size();
        ++piece.changes;
        // Behind our own changes a seal can be put anywhere.
        const bool isSealed = change.header().author == whole.bundle.fromDevice
            || sealed.contains(change.id());
        if (isSealed && mayPart[i]) {
            pieces.push_back(piece);
            piece = {.firstChange = i + 1};
        }
    }
    for (size_t i = 0; i < carried.documents.size(); ++i) {
        pieces.push_back(
            {.document = i, .bytes = whole.documentBytes.at(carried.documents[i].name)});
    }
    return pieces;
}

/// Fills parts one after the other.
class Cutter
{
public:
    Cutter(const BundleDraft &whole, qint64 partBytes)
        : m_whole(whole)
        , m_partBytes(partBytes)
    {
        m_parts.emplace_back();
    }

    void add(const BundleStream &carried)
    {
        for (const Piece &piece : piecesOf(m_whole, carried)) {
            if (m_bytes > 0 && m_bytes + piece.bytes > m_partBytes) {
                m_parts.emplace_back();
                m_bytes = 0;
            }
            m_bytes += piece.bytes;
            put(carried, piece);
        }
    }

    [[nodiscard]] std::vector<std::vector<BundleStream>> parts() && { return std::move(m_parts); }

private:
    void put(const BundleStream &carried, const Piece &piece)
    {
        std::vector<BundleStream> &part = m_parts.back();
        if (part.empty() || part.back().stream != carried.stream) {
            part.push_back({carried.stream, carried.purpose, {}, {}, {}});
        }
        const auto first = carried.changes.begin() + static_cast<std::ptrdiff_t>(piece.firstChange);
        part.back().changes.insert(part.back().changes.end(), first,
                                   first + static_cast<std::ptrdiff_t>(piece.changes));
        if (piece.document) {
            part.back().documents.push_back(carried.documents[*piece.document]);
        }
    }

    const BundleDraft &m_whole;
    qint64 m_partBytes;
    std::vector<std::vector<BundleStream>> m_parts;
    qint64 m_bytes = 0;
};

/// Part `index` of the whole, holding `streams`.
Result<BundleDraft> makePart(const Workspace &workspace, const BundleDraft &whole,
                             std::vector<BundleStream> streams, size_t index, size_t count)
{
    BundleDraft part = whole;
    part.bundle.streams = std::move(streams);
    part.bundle.part = index + 1;
    part.bundle.parts = count;
    part.bundle.number = whole.bundle.number + index;
    part.bundle.authors.clear();
    part.bundle.profiles.clear();
    part.newSeals.clear();
    part.heads.clear();
    if (index > 0) {
        part.bundle.id = workspace.state().ids().next<BundleId>();
    }
    for (BundleStream &carried : part.bundle.streams) {
        Result<RunSeals> seals = sealRuns(workspace.state(), carried.changes, whole.knownSeals);
        if (!seals) {
            return seals.error();
        }
        part.newSeals.insert(part.newSeals.end(), seals->made.begin(), seals->made.end());
        carried.seals = std::move(seals->all);
        for (const SentHead &head : whole.heads) {
            // Documents alone are received with the changes that name them.
            if (carried.changes.empty() && head.first == carried.stream.id()) {
                part.heads.push_back(head);
            }
        }
        for (const changelog::Seal &seal : carried.seals) {
            part.heads.emplace_back(carried.stream.id(), seal.head);
        }
    }
    const Result<> companions = addCompanions(workspace, part.bundle);
    return companions ? Result<BundleDraft>(std::move(part)) : companions.error();
}

} // namespace

Result<std::vector<BundleDraft>> partsOf(const Workspace &workspace, const BundleDraft &whole,
                                         qint64 partBytes)
{
    // The cores first: by them the areas behind can be shown as soon as they come.
    Cutter cutter(whole, partBytes);
    for (const bool wantsCores : {true, false}) {
        for (const BundleStream &carried : whole.bundle.streams) {
            if ((carried.stream.kind() == changelog::StreamKind::Core) == wantsCores) {
                cutter.add(carried);
            }
        }
    }
    std::vector<std::vector<BundleStream>> cut = std::move(cutter).parts();
    if (cut.size() == 1) {
        return std::vector<BundleDraft>{whole};
    }
    std::vector<BundleDraft> parts;
    for (size_t i = 0; i < cut.size(); ++i) {
        Result<BundleDraft> part = makePart(workspace, whole, std::move(cut[i]), i, cut.size());
        if (!part) {
            return part.error();
        }
        parts.push_back(*std::move(part));
    }
    return parts;
}

} // namespace landgang::workspace
