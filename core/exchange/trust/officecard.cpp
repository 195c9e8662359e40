// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/trust/officecard.h"

#include "core/base/limits.h"
#include "core/exchange/codec/canonicaljson.h"
#include "core/exchange/codec/certificatejson.h"
#include "core/exchange/crypto/signeddata.h"
#include "core/exchange/rules.h"

#include <algorithm>
#include <array>

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;

constexpr QLatin1StringView kType = "landgang-card"_L1;
constexpr quint64 kCardFormat = 0;

struct KindWord {
    OfficeKind kind;
    QLatin1StringView word;
};

constexpr std::array kKindWords{
    KindWord{OfficeKind::Prison, "prison"_L1},
    KindWord{OfficeKind::NavMunicipal, "nav-municipal"_L1},
    KindWord{OfficeKind::NavState, "nav-state"_L1},
    KindWord{OfficeKind::Municipality, "municipality"_L1},
    KindWord{OfficeKind::Probation, "probation"_L1},
    KindWord{OfficeKind::County, "county"_L1},
    KindWord{OfficeKind::HealthTrust, "health-trust"_L1},
    KindWord{OfficeKind::Other, "other"_L1},
};

Error invalid(const QString &reason)
{
    return Error{ErrorCode::CardInvalid, reason};
}

void refuse(VerificationReport &report, QLatin1StringView rule, const QString &reason)
{
    report.refuse(ErrorCode::CardInvalid, rule, reason);
}

QJsonObject toJson(const OfficeCard &card)
{
    QJsonArray staff;
    for (const StaffMember &member : card.staff) {
        staff.append(QJsonObject{{u"id"_s, member.id.toHex()},
                                 {u"name"_s, member.name},
                                 {u"function"_s, member.function}});
    }
    QJsonArray devices;
    for (const Certificate &device : card.devices) {
        devices.append(toBase64(device.der()));
    }
    return {
        {u"type"_s, kType},
        {u"format"_s, static_cast<qint64>(kCardFormat)},
        {u"name"_s, card.name},
        {u"kind"_s, word(card.kind)},
        {u"municipality"_s, card.municipality},
        {u"phone"_s, card.phone},
        {u"issued"_s, toJsonTime(card.issued)},
        {u"staff"_s, staff},
        {u"root"_s, toBase64(card.root.der())},
        {u"devices"_s, devices},
        {u"encryption"_s, toBase64(card.encryption.der())},
    };
}

std::vector<StaffMember> readStaff(const QJsonArray &array, JsonProblem &problem)
{
    std::vector<StaffMember> staff;
    for (const QJsonValue &value : array) {
        JsonMembers members(value, {"id"_L1, "name"_L1, "function"_L1}, problem);
        const QString name = members.text("name"_L1);
        const QString function = members.text("function"_L1);
        if (const std::optional<UserId> id = members.id<UserId>("id"_L1)) {
            staff.push_back({*id, name, function});
        }
    }
    return staff;
}

/// A card whose parts are of the right form; whether they belong together is not yet known.
Result<OfficeCard> fromJson(const QJsonObject &object)
{
    JsonProblem problem;
    JsonMembers members(object,
                        {"type"_L1, "format"_L1, "name"_L1, "kind"_L1, "municipality"_L1,
                         "phone"_L1, "issued"_L1, "staff"_L1, "root"_L1, "devices"_L1,
                         "encryption"_L1},
                        problem);
    const std::optional<OfficeKind> kind = officeKindFromWord(members.text("kind"_L1));
    if (!kind) {
        members.wrong("kind"_L1);
    }
    if (members.text("name"_L1).trimmed().isEmpty()) {
        members.wrong("name"_L1);
    }
    const std::optional<Certificate> root = readCertificate(members, "root"_L1, problem);
    const std::optional<Certificate> encryption =
        readCertificate(members, "encryption"_L1, problem);
    std::vector<Certificate> devices = readCertificates(members.array("devices"_L1), problem);
    std::vector<StaffMember> staff = readStaff(members.array("staff"_L1), problem);
    const QDateTime issued = members.time("issued"_L1);
    const QString municipality = members.text("municipality"_L1);
    const QString phone = members.text("phone"_L1);
    if (!problem.isEmpty()) {
        return invalid(u"In the card "_s % problem.text() % u"."_s);
    }
    return OfficeCard{members.text("name"_L1), *kind, municipality,       phone,      issued,
                      std::move(staff),        *root, std::move(devices), *encryption};
}

bool holdsTogether(const OfficeCard &card)
{
    const bool devicesBelong =
        std::all_of(card.devices.begin(), card.devices.end(), [&card](const Certificate &device) {
            return device.role() == CertificateRole::Device && device.isIssuedBy(card.root);
        });
    return devicesBelong && card.root.role() == CertificateRole::OfficeRoot
        && card.encryption.role() == CertificateRole::Encryption
        && card.encryption.isIssuedBy(card.root);
}

/// A later version may have other members: it is told by its type and format alone.
bool isOurFormat(const QJsonObject &object, VerificationReport &report)
{
    if (object.value("type"_L1).toString() != kType) {
        refuse(report, rules::kCardType, u"The file is signed, but it is no office card."_s);
        return false;
    }
    if (object.value("format"_L1) != QJsonValue(static_cast<qint64>(kCardFormat))) {
        refuse(report, rules::kCardFormat,
               u"The card was written by another version of the program."_s);
        return false;
    }
    return true;
}

/// Rules C3 to C6.
std::optional<OfficeCard> readContent(const QByteArray &json, VerificationReport &report)
{
    const std::optional<QJsonObject> object = fromCanonicalJson(json);
    if (!object) {
        refuse(report, rules::kCardText, u"The text of the card is not in its canonical form."_s);
        return std::nullopt;
    }
    if (!isOurFormat(*object, report)) {
        return std::nullopt;
    }
    Result<OfficeCard> card = fromJson(*object);
    if (!card) {
        refuse(report, rules::kCardMembers, card.error().context);
        return std::nullopt;
    }
    return *std::move(card);
}

} // namespace

QString word(OfficeKind kind)
{
    const auto *found = std::find_if(kKindWords.begin(), kKindWords.end(),
                                     [kind](const KindWord &entry) { return entry.kind == kind; });
    return found->word;
}

std::optional<OfficeKind> officeKindFromWord(QStringView text)
{
    const auto *found = std::find_if(kKindWords.begin(), kKindWords.end(),
                                     [text](const KindWord &entry) { return entry.word == text; });
    return found == kKindWords.end() ? std::nullopt : std::optional(found->kind);
}

const Certificate *OfficeCard::device(const DeviceId &id) const
{
    const auto found =
        std::find_if(devices.begin(), devices.end(),
                     [&id](const Certificate &device) { return device.deviceId() == id; });
    return found == devices.end() ? nullptr : &*found;
}

std::optional<QString> OfficeCard::staffName(const UserId &id) const
{
    const auto found = std::find_if(staff.begin(), staff.end(),
                                    [&id](const StaffMember &member) { return member.id == id; });
    return found == staff.end() ? std::nullopt : std::optional(found->name);
}

Result<QByteArray> writeCard(const OfficeCard &card, const PrivateKey &rootKey)
{
    Result<QByteArray> file = signContent(toCanonicalJson(toJson(card)), SignedContent::Inside,
                                          {rootKey, card.root}, card.issued);
    if (!file) {
        return file.error();
    }
    // Whoever hands out a card nobody can read finds out too late.
    if (const Result<OfficeCard> back = readCard(*file); !back) {
        return Error{ErrorCode::Crypto, u"The card does not hold together."_s, {back.error()}};
    }
    return file;
}

std::optional<OfficeCard> readCard(const QByteArray &file, VerificationReport &report)
{
    if (file.size() > limits::kCardBytes) {
        refuse(report, rules::kCardSize, u"The file is larger than a card may be."_s);
        return std::nullopt;
    }
    const std::optional<SignedDataParts> parts = readSignedDataShape(file, SignedContent::Inside);
    if (!parts) {
        refuse(report, rules::kCardForm, u"The file is no office card, or it is damaged."_s);
        return std::nullopt;
    }
    std::optional<OfficeCard> card = readContent(parts->content, report);
    if (!card) {
        return std::nullopt;
    }
    if (!holdsTogether(*card)) {
        refuse(report, rules::kCardCertificates,
               u"The card names certificates that its office did not issue."_s);
        return std::nullopt;
    }
    if (parts->certificates != std::vector{card->root.der()}
        || !verifySignedData(*parts, parts->content, card->root, card->root)) {
        refuse(report, rules::kCardSignature, u"The card is not signed by the office it names."_s);
        return std::nullopt;
    }
    return card;
}

Result<OfficeCard> readCard(const QByteArray &file)
{
    VerificationReport report;
    std::optional<OfficeCard> card = readCard(file, report);
    if (!card) {
        return report.error();
    }
    return *std::move(card);
}

} // namespace landgang::exchange
