package dev.vakhta.provider.target;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.target.MasterPassword.Occasion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Here there is no keyring: see {@link EmptyKeyring}. */
@EnabledIf(value = "dev.vakhta.provider.Osgi#isRunning", disabledReason = "secure storage needs the running platform")
class AskingSecretsTest {
    private static final Credentials ADMIN = new Credentials("Админ", "пароль");

    @TempDir
    private Path folder;

    private final List<Occasion> asked = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private final Target target = ClusterFactory.eINSTANCE.createTarget();
    private final CredentialsRequest request = new CredentialsRequest(target, Level.AGENT, "", "", null);

    @BeforeEach
    void name() {
        target.setId("prod");
    }

    private AskingSecrets secrets(String master) {
        return new AskingSecrets(new UserDirectories(folder, folder, folder), master, occasion -> {
            asked.add(occasion);
            return answers.poll();
        });
    }

    @Test
    void theFirstPasswordIsChosenByThePersonAndOpensItForEverybody() throws IOException {
        answers.add("master");
        AskingSecrets window = secrets(null);
        assertNull(window.recall(request), "nothing is stored, nobody is asked");
        window.remember(request, ADMIN);
        assertEquals(ADMIN, window.recall(request));
        assertEquals(List.of(Occasion.FIRST), asked, "once");
        assertFalse(Files.readString(folder.resolve("secure_storage")).contains(ADMIN.password()));
        assertEquals(ADMIN, secrets("master").recall(request), "by the variable");
        answers.add("master");
        assertEquals(ADMIN, secrets(null).recall(request), "by another person who knows it");
        assertEquals(List.of(Occasion.FIRST, Occasion.LOCKED), asked);
    }

    @Test
    void aTypingErrorIsAskedAboutAndNotKept() throws IOException {
        secrets("master").remember(request, ADMIN);
        answers.addAll(List.of("mastre", "master"));
        AskingSecrets window = secrets(null);
        assertEquals(ADMIN, window.recall(request));
        window.remember(request, ADMIN);
        assertEquals(List.of(Occasion.LOCKED, Occasion.REFUSED), asked);
    }

    @Test
    void whoGaveUpIsAskedOnlyForWhatIsToBeRemembered() throws IOException {
        secrets("master").remember(request, ADMIN);
        AskingSecrets window = secrets(null);
        answers.add("");
        assertThrows(IOException.class, () -> window.recall(request));
        assertThrows(IOException.class, () -> window.recall(request));
        assertEquals(List.of(Occasion.LOCKED), asked);
        answers.add("master");
        window.remember(request, ADMIN);
        assertEquals(ADMIN, window.recall(request));
        assertEquals(List.of(Occasion.LOCKED, Occasion.LOCKED), asked);
    }

    @Test
    void withAGivenPasswordNobodyIsAsked() throws IOException {
        secrets("master").remember(request, ADMIN);
        answers.add("master");
        assertThrows(IOException.class, () -> secrets("wrong").recall(request));
        assertEquals(List.of(), asked);
    }

    /** A person cannot mend that by typing. */
    @Test
    void anotherTroubleIsNoQuestionOfPasswords() throws IOException {
        Files.writeString(folder.resolve("file"), "");
        Path none = folder.resolve("file");
        AskingSecrets window = new AskingSecrets(new UserDirectories(none, none, none), null, occasion -> {
            asked.add(occasion);
            return "master";
        });
        assertThrows(IOException.class, () -> window.remember(request, ADMIN));
        assertEquals(List.of(), asked);
    }

    @Test
    void forgettingNeedsNoPassword() throws IOException {
        secrets("master").remember(request, ADMIN);
        secrets(null).forget("prod");
        assertNull(secrets("master").recall(request));
        assertEquals(List.of(), asked);
    }
}
