// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/workspace/workspacestate.h"

#include "core/changelog/fieldvalues.h"
#include "core/store/statementreader.h"

#include <algorithm>

namespace landgang::workspace {

using changelog::Field;

WorkspaceState::WorkspaceState(Parts parts, Environment environment)
    : m_parts(std::move(parts))
    , m_environment(environment)
{
}

store::DeviceRecord WorkspaceState::deviceRecord() const
{
    return {device(), office(), m_parts.device.certificate.der(), m_parts.card.root.der()};
}

Result<> WorkspaceState::loadOffices()
{
    const store::StatementReader reader(database());
    const auto cards = reader.ofPrivateField(Field::OfficeCard);
    if (!cards) {
        return cards.error();
    }
    const auto confirmations = reader.ofPrivateField(Field::OfficeConfirmed);
    if (!confirmations) {
        return confirmations.error();
    }
    std::map<OfficeId, KnownOffice> offices;
    for (const store::StoredStatement &stored : *cards) {
        const std::optional<QByteArray> file = stored.statement.value.bytes(0);
        Result<exchange::OfficeCard> card = exchange::readCard(file.value_or(QByteArray()));
        if (!card) {
            return Error{ErrorCode::StoreDamaged,
                         QStringLiteral("An office card in the store is damaged."),
                         {card.error()}};
        }
        const OfficeId id = card->office();
        offices.insert_or_assign(id, KnownOffice{*std::move(card), std::nullopt, std::nullopt});
    }
    for (const store::StoredStatement &stored : *confirmations) {
        for (auto &[id, known] : offices) {
            if (officeEntity(id) == stored.entity) {
                known.confirmed = changelog::fromValue<QDate>(stored.statement.value);
            }
        }
    }
    m_offices = std::move(offices);
    return {};
}

void WorkspaceState::setCard(QByteArray cardFile, exchange::OfficeCard card)
{
    m_parts.cardFile = std::move(cardFile);
    m_parts.card = std::move(card);
}

void WorkspaceState::arrange(ReleasePlan &plan) const
{
    if (std::find(plan.owners.begin(), plan.owners.end(), office()) != plan.owners.end()) {
        plan.owner = office();
    }
    const std::vector<AreaDefinition> &order = m_parts.profile.areas();
    const auto rank = [&order](const NeedArea &area) {
        return std::find_if(
                   order.begin(), order.end(),
                   [&area](const AreaDefinition &definition) { return definition.key == area.key; })
            - order.begin();
    };
    std::sort(plan.areas.begin(), plan.areas.end(), [&rank](const NeedArea &a, const NeedArea &b) {
        return std::pair(rank(a), a.key) < std::pair(rank(b), b.key);
    });
    const std::vector<ItemDefinition> &items = m_parts.profile.items();
    const auto itemRank = [&items](const ChecklistItem &item) {
        return std::find_if(
                   items.begin(), items.end(),
                   [&item](const ItemDefinition &definition) { return definition.key == item.key; })
            - items.begin();
    };
    for (NeedArea &area : plan.areas) {
        std::sort(area.items.begin(), area.items.end(),
                  [&itemRank](const ChecklistItem &a, const ChecklistItem &b) {
                      return std::pair(itemRank(a), a.key) < std::pair(itemRank(b), b.key);
                  });
    }
}

EntityId officeEntity(const OfficeId &office)
{
    return EntityId::truncated(office.view());
}

} // namespace landgang::workspace
