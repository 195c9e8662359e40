// SPDX-FileCopyrightText: The Landgang authors
// SPDX-License-Identifier: EUPL-1.2

import java.io.ByteArrayInputStream;
import java.io.FileReader;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Security;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientInfo;
import org.bouncycastle.asn1.cms.OriginatorIdentifierOrKey;
import org.bouncycastle.asn1.cms.OriginatorPublicKey;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.RecipientOperator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.operator.GenericKey;
import org.bouncycastle.operator.InputDecryptor;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * Opens, checks, signs and seals with BouncyCastle what docs/bundle-format.md describes.
 *
 *   open ENVELOPE KEY OUT · verify SIGNATURE CONTENT ROOT
 *   sign CONTENT KEY CERTIFICATE ROOT OUT · seal CONTENT CERTIFICATE OUT
 */
public class Castle {
    private static final AlgorithmIdentifier SHA256 =
        new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    public static void main(String[] a) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        switch (a[0]) {
        case "open": write(a[3], open(read(a[1]), key(a[2]))); break;
        case "verify": verify(read(a[1]), read(a[2]), certificate(a[3])); break;
        case "sign":
            write(a[5], sign(read(a[1]), key(a[2]), certificate(a[3]), certificate(a[4])));
            break;
        case "seal": write(a[3], seal(read(a[1]), certificate(a[2]))); break;
        default: throw new IllegalArgumentException(a[0]);
        }
    }

    private static byte[] read(String name) throws Exception {
        return Files.readAllBytes(Path.of(name));
    }

    private static void write(String name, byte[] content) throws Exception {
        Files.write(Path.of(name), content);
    }

    private static byte[] pem(String name) throws Exception {
        try (PEMParser parser = new PEMParser(new FileReader(name))) {
            return parser.readPemObject().getContent();
        }
    }

    private static X509CertificateHolder certificate(String name) throws Exception {
        return new X509CertificateHolder(pem(name));
    }

    private static PrivateKey key(String name) throws Exception {
        return KeyFactory.getInstance("EC", "BC").generatePrivate(
            new PKCS8EncodedKeySpec(pem(name)));
    }

    private static void require(boolean holds, String words) {
        if (!holds) {
            throw new IllegalStateException(words);
        }
    }

    /** Agrees on the key; version 1.72 has no recipient for ECDH with AuthEnvelopedData. */
    private static class Agreement extends JceKeyAgreeRecipient {
        byte[] contentKey;

        Agreement(PrivateKey key) {
            super(key);
        }

        @Override
        public RecipientOperator getRecipientOperator(
            AlgorithmIdentifier agreement, AlgorithmIdentifier encryption,
            SubjectPublicKeyInfo sender, org.bouncycastle.asn1.ASN1OctetString material,
            byte[] wrapped) throws CMSException {
            contentKey = extractSecretKey(agreement, encryption, sender, material, wrapped)
                             .getEncoded();
            return new RecipientOperator(new InputDecryptor() {
                @Override
                public AlgorithmIdentifier getAlgorithmIdentifier() {
                    return encryption;
                }

                @Override
                public InputStream getInputStream(InputStream encrypted) {
                    return new ByteArrayInputStream(new byte[0]);
                }
            });
        }
    }

    private static byte[] open(byte[] der, PrivateKey key) throws Exception {
        CMSAuthEnvelopedData envelope = new CMSAuthEnvelopedData(der);
        Agreement agreement = new Agreement(key);
        agreement.setProvider("BC");
        envelope.getRecipientInfos().getRecipients().iterator().next().getContent(agreement);
        AuthEnvelopedData data =
            AuthEnvelopedData.getInstance(ContentInfo.getInstance(der).getContent());
        GCMParameters parameters = GCMParameters.getInstance(
            data.getAuthEncryptedContentInfo().getContentEncryptionAlgorithm().getParameters());
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding", "BC");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(agreement.contentKey, "AES"),
                    new GCMParameterSpec(parameters.getIcvLen() * 8, parameters.getNonce()));
        byte[] content = data.getAuthEncryptedContentInfo().getEncryptedContent().getOctets();
        byte[] tag = data.getMac().getOctets();
        byte[] sealed = Arrays.copyOf(content, content.length + tag.length);
        System.arraycopy(tag, 0, sealed, content.length, tag.length);
        return cipher.doFinal(sealed);
    }

    private static byte[] sha256(byte[] content) throws Exception {
        return MessageDigest.getInstance("SHA-256").digest(content);
    }

    private static void verify(byte[] signature, byte[] content, X509CertificateHolder root)
        throws Exception {
        CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(content), signature);
        SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
        Object match = cms.getCertificates().getMatches(signer.getSID()).iterator().next();
        X509CertificateHolder device = (X509CertificateHolder) match;
        require(signer.verify(
                    new JcaSimpleSignerInfoVerifierBuilder().setProvider("BC").build(device)),
                "the signature does not verify");
        Attribute named =
            signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        ESSCertIDv2 id = SigningCertificateV2.getInstance(named.getAttributeValues()[0])
                             .getCerts()[0];
        require(Arrays.equals(id.getCertHash(), sha256(device.getEncoded())),
                "signing-certificate-v2 names another certificate");
        require(device.isSignatureValid(
                    new JcaContentVerifierProviderBuilder().setProvider("BC").build(root)),
                "the root did not issue the certificate");
    }

    private static byte[] sign(byte[] content, PrivateKey key, X509CertificateHolder device,
                               X509CertificateHolder root) throws Exception {
        ASN1EncodableVector own = new ASN1EncodableVector();
        own.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                              new DERSet(new SigningCertificateV2(
                                  new ESSCertIDv2(sha256(device.getEncoded()))))));
        // The format has no CMSAlgorithmProtection, which BouncyCastle adds by itself.
        CMSAttributeTableGenerator attributes = parameters
            -> new DefaultSignedAttributeTableGenerator(new AttributeTable(own))
                   .getAttributes(parameters)
                   .remove(CMSAttributes.cmsAlgorithmProtect);
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addSignerInfoGenerator(
            new JcaSignerInfoGeneratorBuilder(
                new JcaDigestCalculatorProviderBuilder().setProvider("BC").build())
                .setSignedAttributeGenerator(attributes)
                .build(new JcaContentSignerBuilder("SHA256withECDSA").setProvider("BC").build(key),
                       device));
        generator.addCertificates(new JcaCertStore(List.of(device, root)));
        ContentInfo made =
            generator.generate(new CMSProcessableByteArray(content), false).toASN1Structure();
        return withoutNull(SignedData.getInstance(made.getContent()));
    }

    /** SHA-256 without the parameters NULL, which are not signed (RFC 5754, 2). */
    private static byte[] withoutNull(SignedData data) throws Exception {
        SignerInfo signer = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        SignerInfo plain =
            new SignerInfo(signer.getSID(), SHA256, signer.getAuthenticatedAttributes(),
                           signer.getDigestEncryptionAlgorithm(), signer.getEncryptedDigest(),
                           signer.getUnauthenticatedAttributes());
        return new ContentInfo(
                   CMSObjectIdentifiers.signedData,
                   new SignedData(new DERSet(SHA256), data.getEncapContentInfo(),
                                  data.getCertificates(), null, new DERSet(plain)))
            .getEncoded("DER");
    }

    /** The ephemeral key without the name of its curve, as RFC 5753, 3.1.1 would have it. */
    private static class Recipient extends JceKeyAgreeRecipientInfoGenerator {
        Recipient(KeyPair ephemeral) {
            super(CMSAlgorithm.ECDH_SHA256KDF, ephemeral.getPrivate(), ephemeral.getPublic(),
                  CMSAlgorithm.AES256_WRAP);
        }

        @Override
        public RecipientInfo generate(GenericKey contentKey) throws CMSException {
            KeyAgreeRecipientInfo info =
                KeyAgreeRecipientInfo.getInstance(super.generate(contentKey).getInfo());
            OriginatorPublicKey plain = new OriginatorPublicKey(
                new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey),
                info.getOriginator().getOriginatorKey().getPublicKey().getBytes());
            return new RecipientInfo(new KeyAgreeRecipientInfo(
                new OriginatorIdentifierOrKey(plain), info.getUserKeyingMaterial(),
                info.getKeyEncryptionAlgorithm(), info.getRecipientEncryptedKeys()));
        }
    }

    private static byte[] seal(byte[] content, X509CertificateHolder receiver) throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance("EC", "BC");
        keys.initialize(new ECGenParameterSpec("P-256"));
        PublicKey point = new JcaX509CertificateConverter()
                              .setProvider("BC")
                              .getCertificate(receiver)
                              .getPublicKey();
        Recipient recipient = new Recipient(keys.generateKeyPair());
        recipient.setProvider("BC");
        recipient.addRecipient(sha256(receiver.getSubjectPublicKeyInfo().getEncoded()), point);
        CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
        generator.addRecipientInfoGenerator(recipient);
        OutputAEADEncryptor encryptor =
            (OutputAEADEncryptor) new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                .setProvider("BC")
                .build();
        return generator.generate(new CMSProcessableByteArray(content), encryptor)
            .toASN1Structure()
            .getEncoded("DER");
    }
}
