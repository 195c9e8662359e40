// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

#include "core/exchange/envelope/envelope.h"

#include "core/base/limits.h"
#include "core/exchange/crypto/openssl.h"
#include "core/exchange/envelope/envelopeshape.h"
#include "core/exchange/rules.h"
#include "core/exchange/trust/certificatehandle.h"
#include "core/exchange/trust/privatekeyhandle.h"

#include <algorithm>

namespace landgang::exchange {
namespace {

using namespace Qt::StringLiterals;

/// RFC 5753 § 7.1: ephemeral-static ECDH with the X9.63 KDF over SHA-256 and AES-256 key wrap.
bool addReceiver(CMS_ContentInfo *cms, const Certificate &receiver)
{
    CMS_RecipientInfo *info =
        CMS_add1_recipient_cert(cms, receiver.handle().x509(), CMS_KEY_PARAM | CMS_USE_KEYID);
    EVP_PKEY_CTX *context = info == nullptr ? nullptr : CMS_RecipientInfo_get0_pkey_ctx(info);
    return context != nullptr && EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_sha256()) == 1;
}

QByteArray decrypt(QByteArrayView der, const Identity &encryption)
{
    const unsigned char *next = unsignedData(der);
    const CmsHandle cms(d2i_CMS_ContentInfo(nullptr, &next, static_cast<long>(der.size())));
    const BioHandle output(BIO_new(BIO_s_mem()));
    QByteArray content;
    // What was written before the tag was found wrong stays in `output` and goes with it.
    if (cms && output
        && CMS_decrypt(cms.get(), encryption.key.handle().pkey(),
                       encryption.certificate.handle().x509(), nullptr, output.get(), CMS_BINARY)
            == 1) {
        content = bytesOf(output);
    }
    forgetOpensslErrors();
    return content;
}

QByteArrayView derOf(const QByteArray &file)
{
    return QByteArrayView(file).chopped(kTrailerBytes);
}

} // namespace

Result<QByteArray> sealEnvelope(const QByteArray &content,
                                const std::vector<Certificate> &receivers,
                                const QByteArray &trailerKey)
{
    const CmsHandle cms(CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), CMS_BINARY | CMS_PARTIAL));
    const bool isAddressed = cms
        && std::all_of(receivers.begin(), receivers.end(), [&cms](const Certificate &receiver) {
                                 return addReceiver(cms.get(), receiver);
                             });
    const BioHandle input = readingBio(content);
    if (!isAddressed || !input || CMS_final(cms.get(), input.get(), nullptr, CMS_BINARY) != 1) {
        return opensslError(u"The bundle could not be sealed."_s);
    }
    const QByteArray der = toDer<i2d_CMS_ContentInfo>(cms.get());
    if (!readEnvelopeShape(der)) {
        return opensslError(u"OpenSSL seals bundles in a form this program does not read."_s);
    }
    const QByteArray trailer = hmacSha256(trailerKey, der);
    if (trailer.size() != kTrailerBytes) {
        return opensslError(u"The trailer of the bundle could not be made."_s);
    }
    if (der.size() + kTrailerBytes > limits::kBundleBytes) {
        return Error{ErrorCode::InvalidArgument, u"The bundle is larger than one may be."_s};
    }
    return QByteArray(der + trailer);
}

std::optional<QByteArray> openEnvelope(const QByteArray &file, const Identity &encryption,
                                       VerificationReport &report)
{
    if (file.size() > limits::kBundleBytes || file.size() <= kTrailerBytes) {
        report.refuse(ErrorCode::BundleDamaged, rules::kSize,
                      u"The file is larger or smaller than a bundle can be."_s);
        return std::nullopt;
    }
    const std::optional<EnvelopeShape> shape = readEnvelopeShape(derOf(file));
    if (!shape) {
        report.refuse(ErrorCode::BundleDamaged, rules::kEnvelopeForm,
                      u"The file is no bundle, or it was cut or altered."_s);
        return std::nullopt;
    }
    if (std::find(shape->recipients.begin(), shape->recipients.end(),
                  encryption.certificate.keyFingerprint())
        == shape->recipients.end()) {
        report.refuse(ErrorCode::BundleNotForUs, rules::kRecipient,
                      u"The bundle is sealed to another key than ours."_s);
        return std::nullopt;
    }
    QByteArray content = decrypt(derOf(file), encryption);
    if (content.isEmpty()) {
        report.refuse(ErrorCode::BundleDamaged, rules::kDecryption,
                      u"The bundle does not open: some of it was altered."_s);
        return std::nullopt;
    }
    return content;
}

bool checkTrailer(const QByteArray &file, const QByteArray &trailerKey, VerificationReport &report)
{
    const QByteArray expected = hmacSha256(trailerKey, derOf(file));
    if (!equalInConstantTime(QByteArrayView(file).last(kTrailerBytes), expected)) {
        report.refuse(ErrorCode::BundleDamaged, rules::kTrailer,
                      u"The outermost bytes of the bundle were altered."_s);
        return false;
    }
    report.add(Finding::Weight::Fine, rules::kTrailer,
               u"The bundle arrived as it was sealed, to the last bit."_s);
    return true;
}

} // namespace landgang::exchange
