package dev.vakhta.app.internal.plugins;

import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.jdt.annotation.Nullable;

/** Whom to believe, asked by p2 once everything is fetched and before anything is installed. What this computer trusts is not asked. */
final class Trust extends UIServices {
    /** On the thread that installs. */
    @FunctionalInterface
    interface Question {
        /**
         * @param signers nobody here knows them
         * @param unsigned what nobody signed
         * @return whether to install it all the same
         */
        boolean trusts(List<String> signers, List<String> unsigned);
    }

    private final Question question;

    Trust(Question question) {
        this.question = question;
    }

    @Override
    public TrustInfo getTrustInfo(Certificate[][] chains, String[] unsignedDetail) {
        List<Certificate> signers = new ArrayList<>();
        if (chains != null) {
            Arrays.stream(chains).map(chain -> chain[0]).forEach(signers::add);
        }
        List<String> unsigned = Arrays.stream(unsignedDetail == null ? new String[0] : unsignedDetail)
                .map(Trust::fileName)
                .toList();
        boolean trusted =
                question.trusts(signers.stream().map(Trust::name).distinct().toList(), unsigned);
        return new TrustInfo(trusted ? signers : List.of(), List.of(), false, trusted);
    }

    /** p2 says where it has put the file; that means nothing to people. */
    private static String fileName(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String name(Certificate certificate) {
        return certificate instanceof X509Certificate known
                ? known.getSubjectX500Principal().getName()
                : certificate.getType();
    }

    /** A site that wants a password is not read: its owner is asked for the archive. */
    @Override
    public @Nullable AuthenticationInfo getUsernamePassword(String location) {
        return AUTHENTICATION_PROMPT_CANCELED;
    }

    @Override
    public @Nullable AuthenticationInfo getUsernamePassword(String location, AuthenticationInfo former) {
        return AUTHENTICATION_PROMPT_CANCELED;
    }
}
