package dev.vakhta.cli.internal.plugin;

import dev.vakhta.model.text.Human;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSigner;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.eclipse.jdt.annotation.Nullable;

/** Reads jars, which may be anybody's: what is too much is said before memory is taken. */
final class JarReader {
    static final long MAX_JAR = 256L << 20;
    /** Of all that is inside, unpacked. */
    static final long MAX_UNPACKED = 512L << 20;
    /** Of a manifest, or another file that is read into memory. */
    static final int MAX_TEXT = 4 << 20;

    static final int MAX_ENTRIES = 50_000;

    private final Path jar;
    private final Cancel cancel;

    private JarReader(Path jar, Cancel cancel) {
        this.jar = jar;
        this.cancel = cancel;
    }

    /** What a jar is, with who signed it: every byte of it is read. */
    static Plugin verified(Path jar, Cancel cancel) throws AdministrationException {
        return new JarReader(jar, cancel).read(true);
    }

    /** The same without the signature, quickly. */
    static Plugin plain(Path jar, Cancel cancel) throws AdministrationException {
        return new JarReader(jar, cancel).read(false);
    }

    private Plugin read(boolean verify) throws AdministrationException {
        try {
            if (Files.size(jar) > MAX_JAR) {
                throw refused(PluginMessage.JAR_TOO_LARGE, Human.bytes(MAX_JAR));
            }
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                check(zip);
                Signature signature = verify ? signature() : Signature.UNSIGNED;
                return new ManifestReader(jar, name -> text(zip, name)).plugin(signature);
            }
        } catch (ZipException e) {
            throw refused(PluginMessage.NO_JAR);
        } catch (IOException | GeneralSecurityException e) {
            throw refused(PluginMessage.UNREADABLE, String.valueOf(e.getMessage()));
        }
    }

    private AdministrationException refused(PluginMessage why, Object... more) {
        Object[] all = new Object[more.length + 1];
        all[0] = jar.getFileName();
        System.arraycopy(more, 0, all, 1, more.length);
        return new AdministrationException(FailureKind.REFUSED, why.text(all));
    }

    private void check(ZipFile zip) throws AdministrationException, IOException {
        if (zip.size() > MAX_ENTRIES) {
            throw refused(PluginMessage.TOO_MANY, MAX_ENTRIES);
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (isUnsafe(entry.getName())) {
                throw refused(PluginMessage.UNSAFE_NAME, entry.getName());
            }
            if (!names.add(entry.getName())) {
                throw refused(PluginMessage.TWICE_INSIDE, entry.getName());
            }
            // Java itself reads these whole when it verifies
            if (entry.getName().toUpperCase(Locale.ROOT).matches("META-INF/[^/]*\\.(MF|SF|RSA|DSA|EC)")) {
                text(zip, entry.getName());
            }
        }
    }

    /** A name that would lead out of a folder. */
    static boolean isUnsafe(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || name.matches("[A-Za-z]:.*")
                || Arrays.asList(name.split("/")).contains("..");
    }

    /** A file of the jar; null where it has none of that name. */
    private byte @Nullable [] text(ZipFile zip, String name) throws AdministrationException, IOException {
        @Nullable ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(MAX_TEXT + 1);
            if (bytes.length > MAX_TEXT) {
                throw refused(PluginMessage.ENTRY_TOO_LARGE, name, Human.bytes(MAX_TEXT));
            }
            return bytes;
        }
    }

    private Signature signature() throws AdministrationException, IOException, GeneralSecurityException {
        byte[] buffer = new byte[1 << 16];
        long left = MAX_UNPACKED;
        boolean isSignedAtAll = false;
        boolean hasUnsigned = false;
        @Nullable Set<CodeSigner> signers = null;
        try (JarFile file = new JarFile(jar.toFile(), true)) {
            for (JarEntry entry : Collections.list(file.entries())) {
                cancel.check();
                String name = entry.getName().toUpperCase(Locale.ROOT);
                boolean isOfSignature = name.matches("META-INF/([^/]*\\.(MF|SF|RSA|DSA|EC)|SIG-[^/]*)");
                isSignedAtAll |= name.startsWith("META-INF/") && name.endsWith(".SF");
                try (InputStream in = file.getInputStream(entry)) {
                    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                        left -= n;
                        if (left < 0) {
                            throw refused(PluginMessage.BOMB, Human.bytes(MAX_UNPACKED));
                        }
                    }
                }
                if (!isOfSignature && !entry.isDirectory()) {
                    CodeSigner @Nullable [] some = entry.getCodeSigners();
                    Set<CodeSigner> those = new HashSet<>(some == null ? List.of() : List.of(some));
                    hasUnsigned |= those.isEmpty();
                    if (signers == null) {
                        signers = those;
                    } else {
                        signers.retainAll(those);
                    }
                }
            }
        } catch (SecurityException e) {
            return new Signature.Broken(String.valueOf(e.getMessage()));
        }
        if (signers != null && !signers.isEmpty()) {
            return Signature.Signed.of(signers.iterator().next());
        }
        return !isSignedAtAll
                ? Signature.UNSIGNED
                : new Signature.Broken(
                        (hasUnsigned ? PluginMessage.PARTLY_SIGNED : PluginMessage.NO_COMMON_SIGNER).text());
    }

    /** Bytes as a stream that nobody need close. */
    static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
