package dev.vakhta.cli.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.Cancel;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who signed a jar is said only when all of it is as it was then. */
class SignatureTest {
    @TempDir
    static Path shared;

    private static Path store;

    @TempDir
    Path folder;

    private Path jar;

    @BeforeAll
    static void keys() throws Exception {
        store = shared.resolve("keys.p12");
        MadeJar.key(store, "self");
        MadeJar.key(store, "old", "-startdate", "2020/01/01", "-validity", "10");
        MadeJar.key(store, "root", "-ext", "bc:c");
        MadeJar.key(store, "issued", "-signer", "root");
    }

    @BeforeEach
    void jar() throws Exception {
        jar = MadeJar.of("org.example.one", "1.0.0")
                .file("a.txt", "a")
                .file("b/c.txt", "c")
                .in(folder);
    }

    private Signature signature() throws Exception {
        return JarReader.verified(jar, Cancel.never()).signature();
    }

    private Signature.Signed signed(String alias) throws Exception {
        MadeJar.sign(jar, store, alias);
        return assertInstanceOf(Signature.Signed.class, signature());
    }

    @Test
    void nobodySigned() throws Exception {
        assertEquals(Signature.UNSIGNED, signature());
    }

    @Test
    void selfSigned() throws Exception {
        Signature.Signed signed = signed("self");
        assertEquals("CN=self", signed.subject());
        assertEquals(Signature.Trust.SELF_SIGNED, signed.trust());
        assertNull(signed.outside());
        KeyStore keys = KeyStore.getInstance(store.toFile(), "changeit".toCharArray());
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(keys.getCertificate("self").getEncoded());
        assertEquals(HexFormat.ofDelimiter(":").withUpperCase().formatHex(hash, 0, 8), signed.fingerprint());
    }

    @Test
    void expired() throws Exception {
        Signature.Signed signed = signed("old");
        assertNotNull(signed.outside());
        assertTrue(signed.text().contains("2020-01-"), signed.text());
    }

    @Test
    void issuedByNobodyKnown() throws Exception {
        assertEquals(Signature.Trust.UNKNOWN_ISSUER, signed("issued").trust());
    }

    @Test
    void issuedByWhomThisJavaTrusts() throws Exception {
        Path certificate = folder.resolve("root.pem");
        Path trusted = folder.resolve("trusted.p12");
        MadeJar.tool("keytool", store, List.of("-exportcert", "-alias", "root", "-file", certificate.toString()));
        MadeJar.tool(
                "keytool",
                trusted,
                List.of("-importcert", "-noprompt", "-alias", "root", "-file", certificate.toString()));
        System.setProperty("javax.net.ssl.trustStore", trusted.toString());
        System.setProperty("javax.net.ssl.trustStorePassword", "changeit");
        try {
            assertEquals(Signature.Trust.CHAIN, signed("issued").trust());
        } finally {
            System.clearProperty("javax.net.ssl.trustStore");
            System.clearProperty("javax.net.ssl.trustStorePassword");
        }
    }

    private void write(String name, String text) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.writeString(zip.getPath(name), text);
        }
    }

    @Test
    void changedAfterwards() throws Exception {
        signed("self");
        write("a.txt", "b");
        assertInstanceOf(Signature.Broken.class, signature());
    }

    @Test
    void addedAfterwards() throws Exception {
        signed("self");
        write("d.txt", "d");
        assertInstanceOf(Signature.Broken.class, signature());
    }

    @Test
    void manifestChangedAfterwards() throws Exception {
        signed("self");
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Path manifest = zip.getPath("META-INF/MANIFEST.MF");
            Files.writeString(manifest, Files.readString(manifest).replace("org.example.one", "org.example.two"));
        }
        assertInstanceOf(Signature.Broken.class, signature());
    }

    /** What is left when somebody takes the block out: it looks unsigned to Java. */
    @Test
    void blockTakenOut() throws Exception {
        signed("self");
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Files.delete(zip.getPath("META-INF/SELF.EC"));
        }
        assertInstanceOf(Signature.Broken.class, signature());
    }
}
