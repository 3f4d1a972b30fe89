package dev.vakhta.cli.internal.plugin;

import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.Timestamp;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.eclipse.jdt.annotation.Nullable;

/** Who signed a jar, and what that is worth. Nothing is looked up in the network: whether a certificate was revoked is not known. */
public sealed interface Signature {
    Signature UNSIGNED = new Unsigned();

    /** A sentence without an end, for a cell of a table. */
    String text();

    /** A word that does not change, for scripts. */
    String word();

    /** By nobody. */
    record Unsigned() implements Signature {
        @Override
        public String text() {
            return PluginMessage.UNSIGNED.text();
        }

        @Override
        public String word() {
            return "unsigned";
        }
    }

    /** Something was changed, added or cannot be verified. */
    record Broken(String why) implements Signature {
        @Override
        public String text() {
            return PluginMessage.BROKEN.text(why);
        }

        @Override
        public String word() {
            return "broken";
        }
    }

    /** Whether the certificate says who it is by somebody else's word. */
    enum Trust {
        /** It chains to one that this Java trusts. */
        CHAIN,
        SELF_SIGNED,
        UNKNOWN_ISSUER;

        /** For scripts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * By this one, and whole.
     *
     * @param fingerprint the first eight bytes of the certificate's SHA-256
     * @param outside the day its time ended, or begins, when that is not now; null: it is in its time
     */
    record Signed(
            String subject,
            String fingerprint,
            Trust trust,
            @Nullable LocalDate outside) implements Signature {
        private static final int SHORT = 8;

        static Signed of(CodeSigner signer) throws GeneralSecurityException {
            CertPath path = signer.getSignerCertPath();
            X509Certificate own = (X509Certificate) path.getCertificates().getFirst();
            @Nullable Timestamp stamp = signer.getTimestamp();
            Date now = new Date();
            Date at = stamp != null && isTrusted(stamp.getSignerCertPath(), stamp.getTimestamp())
                    ? stamp.getTimestamp()
                    : now;
            @Nullable
            Date outside = at.after(own.getNotAfter())
                    ? own.getNotAfter()
                    : at.before(own.getNotBefore()) ? own.getNotBefore() : null;
            boolean self = own.getSubjectX500Principal().equals(own.getIssuerX500Principal());
            Trust trust = isTrusted(path, outside == null ? at : outside)
                    ? Trust.CHAIN
                    : self ? Trust.SELF_SIGNED : Trust.UNKNOWN_ISSUER;
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(own.getEncoded());
            return new Signed(
                    own.getSubjectX500Principal().getName(),
                    HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash, 0, SHORT),
                    trust,
                    outside == null ? null : LocalDate.ofInstant(outside.toInstant(), ZoneId.systemDefault()));
        }

        private static boolean isTrusted(CertPath path, Date at) throws GeneralSecurityException {
            Set<X509Certificate> roots = roots();
            List<X509Certificate> chain = path.getCertificates().stream()
                    .map(X509Certificate.class::cast)
                    .takeWhile(one -> !roots.contains(one))
                    .toList();
            if (chain.isEmpty()) {
                return true; // a root signed it itself
            }
            PKIXParameters parameters = new PKIXParameters(
                    roots.stream().map(root -> new TrustAnchor(root, null)).collect(Collectors.toSet()));
            parameters.setRevocationEnabled(false);
            parameters.setDate(at);
            try {
                CertPath rest = CertificateFactory.getInstance("X.509").generateCertPath(chain);
                CertPathValidator.getInstance("PKIX").validate(rest, parameters);
                return true;
            } catch (GeneralSecurityException e) {
                return false;
            }
        }

        private static Set<X509Certificate> roots() throws GeneralSecurityException {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init((KeyStore) null); // Java's own
            return Arrays.stream(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .flatMap(manager -> Stream.of(((X509TrustManager) manager).getAcceptedIssuers()))
                    .collect(Collectors.toSet());
        }

        @Override
        public String text() {
            String worth = PluginMessage.valueOf("TRUST_" + trust).text();
            LocalDate day = outside;
            if (day != null) {
                PluginMessage time = day.isAfter(LocalDate.now()) ? PluginMessage.NOT_YET_VALID : PluginMessage.EXPIRED;
                worth += ", " + time.text(day);
            }
            return PluginMessage.SIGNED.text(subject, worth, fingerprint);
        }

        @Override
        public String word() {
            return "signed";
        }
    }
}
