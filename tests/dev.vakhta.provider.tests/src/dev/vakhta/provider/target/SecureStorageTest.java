package dev.vakhta.provider.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.Together;
import dev.vakhta.testing.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(value = "dev.vakhta.provider.Osgi#isRunning", disabledReason = "secure storage needs the running platform")
class SecureStorageTest {
    private static final Credentials ADMIN = new Credentials("Админ", "пароль " + Secret.MARK);
    private static final Credentials OTHER = new Credentials("other", "");

    @TempDir
    private Path folder;

    private SecureStorage storage;

    @BeforeEach
    void open() {
        storage = storage("home", "master");
    }

    /** The folder has a blank, as on macOS, and letters that are not ASCII, as many a Windows user. */
    private UserDirectories directories(String home) {
        Path all = folder.resolve(home).resolve("Application Support").resolve("Вахта");
        return new UserDirectories(all, all, all);
    }

    private Path file(String home) {
        return directories(home).config().resolve("secure_storage");
    }

    private SecureStorage storage(String home, String masterPassword) {
        return new SecureStorage(directories(home), masterPassword);
    }

    private static CredentialsRequest request(String target, Level level, String object) {
        Target asked = ClusterFactory.eINSTANCE.createTarget();
        asked.setId(target);
        return new CredentialsRequest(asked, level, object, "", null);
    }

    private static CredentialsRequest agent(String target) {
        return request(target, Level.AGENT, "");
    }

    @Test
    void recallsWhatWasRemembered() throws IOException {
        assertNull(storage.recall(agent("prod")));
        storage.remember(agent("prod"), ADMIN);
        assertEquals(ADMIN, storage("home", "master").recall(agent("prod")));
        storage.remember(agent("prod"), OTHER);
        assertEquals(OTHER, storage.recall(agent("prod")));
        assertTrue(Files.size(file("home")) > 0, "where it was said to be");
    }

    @Test
    void textsAreKeptByOwnerAndNameAndGoWithTheirOwner() throws IOException {
        assertNull(storage.get("run/1", "code"));
        storage.put("run/1", "code", "7719-ключ");
        storage.put("run/1", "other", "");
        storage.put("run/2", "code", "4");
        SecureStorage again = storage("home", "master");
        assertEquals("7719-ключ", again.get("run/1", "code"));
        assertEquals("", again.get("run/1", "other"));
        assertFalse(Files.readString(file("home"), StandardCharsets.ISO_8859_1).contains("7719"));
        again.remove("run/1");
        assertNull(storage.get("run/1", "code"));
        assertEquals("4", storage.get("run/2", "code"));
    }

    @Test
    void textsAreNeverKeptInClear() {
        assertThrows(IOException.class, () -> storage("unprotected", null).put("run", "code", "7719"));
    }

    @Test
    void everyQuestionHasItsOwnAnswer() throws IOException {
        storage.remember(request("prod", Level.CLUSTER, "c-1"), ADMIN);
        storage.remember(request("prod", Level.INFOBASE, "c-1"), OTHER);
        assertEquals(ADMIN, storage.recall(request("prod", Level.CLUSTER, "c-1")));
        assertEquals(OTHER, storage.recall(request("prod", Level.INFOBASE, "c-1")));
        assertNull(storage.recall(request("prod", Level.CLUSTER, "c-2")));
        assertNull(storage.recall(agent("prod")));
        assertNull(storage.recall(request("test", Level.CLUSTER, "c-1")));
    }

    @Test
    void forgetsAllOfATargetAndNothingElse() throws IOException {
        storage.forget("prod");
        assertFalse(Files.exists(file("home")), "nothing to forget");
        storage.remember(agent("prod"), ADMIN);
        storage.remember(request("prod", Level.CLUSTER, "c-1"), ADMIN);
        storage.remember(agent("test"), OTHER);
        storage.forget("prod");
        assertNull(storage.recall(agent("prod")));
        assertNull(storage.recall(request("prod", Level.CLUSTER, "c-1")));
        assertEquals(OTHER, storage.recall(agent("test")));
        assertFalse(Files.readString(file("home")).contains("prod"));
    }

    @Test
    void nothingIsKeptForATargetThatWasNeverSaved() throws IOException {
        storage.remember(agent(null), ADMIN);
        assertNull(storage.recall(agent(null)));
        storage.remember(agent("a/b"), ADMIN);
        assertEquals(ADMIN, storage.recall(agent("a/b")), "any id will do");
        assertNull(storage.recall(agent("a")));
    }

    @Test
    void theFileIsNoUseToOthers() throws IOException {
        storage.remember(agent("prod"), ADMIN);
        String content = Files.readString(file("home"));
        for (String secret : List.of(ADMIN.user(), ADMIN.password(), Secret.MARK, "master")) {
            byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
            assertFalse(content.contains(secret), secret);
            assertFalse(content.contains(Base64.getEncoder().withoutPadding().encodeToString(bytes)), secret);
        }
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file("home"))));
    }

    @Test
    void anotherMasterPasswordReadsNothingAndSpoilsNothing() throws IOException {
        storage.remember(agent("prod"), ADMIN);
        for (String wrong : new String[] {"guess", "", null}) {
            SecureStorage thief = storage("home", wrong);
            for (Executable use : List.<Executable>of(
                    () -> thief.recall(agent("prod")),
                    () -> thief.remember(agent("prod"), OTHER),
                    () -> thief.remember(agent("test"), OTHER))) {
                IOException e = assertTimeoutPreemptively(
                        Duration.ofSeconds(20), () -> assertThrows(IOException.class, use), "waits for somebody");
                assertTrue(e.getMessage().contains(file("home").toString()), e.getMessage());
            }
        }
        assertEquals(ADMIN, storage.recall(agent("prod")));
        assertNull(storage.recall(agent("test")));
    }

    /** On a server without a desktop Equinox would store in clear and only say so. */
    @Test
    void withoutAnyPasswordNothingIsStoredInClear() throws IOException {
        SecureStorage open = storage("home", null);
        assertThrows(IOException.class, () -> open.remember(agent("prod"), ADMIN));
        assertNull(open.recall(agent("prod")));
        storage.remember(agent("prod"), ADMIN);
        assertEquals(ADMIN, storage.recall(agent("prod")), "with a password it works");
    }

    @Test
    void instancesRememberAtOnceAndLoseNothing() throws Exception {
        Together.run(
                List.of(remembers(storage, "a"), remembers(storage, "b"), remembers(storage("home", "master"), "c")));
        for (String target : List.of("a", "b", "c")) {
            for (int i = 0; i < 10; i++) {
                assertEquals(ADMIN, storage.recall(agent(target + i)));
            }
        }
    }

    private static Executable remembers(SecureStorage storage, String target) {
        return () -> {
            for (int i = 0; i < 10; i++) {
                storage.remember(agent(target + i), ADMIN);
            }
        };
    }

    /** Equinox keeps in memory what it once read of a file; here another process writes to that file. */
    @Test
    void whatAnotherProcessWroteIsSeenAndKept() throws IOException {
        storage.remember(agent("first"), ADMIN);
        storage("elsewhere", "master").remember(agent("theirs"), OTHER);
        replace("home", "elsewhere");
        assertEquals(OTHER, storage.recall(agent("theirs")));
        assertNull(storage.recall(agent("first")));
        storage.remember(agent("ours"), ADMIN);
        Files.createDirectories(file("fresh").getParent());
        replace("fresh", "home");
        SecureStorage fresh = storage("fresh", "master");
        assertEquals(OTHER, fresh.recall(agent("theirs")));
        assertEquals(ADMIN, fresh.recall(agent("ours")));
    }

    private void replace(String home, String by) throws IOException {
        Files.copy(file(by), file(home), StandardCopyOption.REPLACE_EXISTING);
    }
}
