package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vakhta.cli.internal.reach.StoredSecrets;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.target.AskingSecrets;
import dev.vakhta.testing.Secret;
import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

class StoredSecretsTest {
    private static final Credentials ROOT = new Credentials("root", Secret.MARK + "-tr0ub4dor");

    private final Target target = ClusterFactory.eINSTANCE.createTarget();
    private final CredentialsRequest request = new CredentialsRequest(target, Level.CLUSTER, "c", "Cluster", null);

    @BeforeEach
    void platform() {
        assumeTrue(FrameworkUtil.getBundle(StoredSecretsTest.class) != null, "secure storage needs the platform");
        target.setId("main");
    }

    private static StoredSecrets secrets(Shell shell) {
        return new StoredSecrets(shell.terminal(System.out, System.err), shell.directories);
    }

    @Test
    void theMasterPasswordComesFromAVariableOrThePerson() throws Exception {
        try (Shell shell = new Shell()) {
            shell.variables.put(AskingSecrets.VARIABLE, "master");
            secrets(shell).remember(request, ROOT);
            assertFalse(shell.kept().contains(ROOT.password()), "kept in clear");
            shell.variables.clear();
            shell.answers.add("master");
            StoredSecrets asking = secrets(shell);
            assertEquals(ROOT, asking.recall(request));
            assertEquals(ROOT, asking.recall(request));
            assertEquals(1, shell.questions.size(), "asked once");
        }
    }

    /** The window knows of storage only what its own person types. */
    @Test
    void windowAndCommandLineReadEachOthers() throws Exception {
        try (Shell shell = new Shell()) {
            new AskingSecrets(shell.directories, "master", occasion -> null).remember(request, ROOT);
            shell.answers.add("master");
            assertEquals(ROOT, secrets(shell).recall(request));
        }
        try (Shell shell = new Shell()) {
            shell.variables.put(AskingSecrets.VARIABLE, "master");
            secrets(shell).remember(request, ROOT);
            assertEquals(ROOT, new AskingSecrets(shell.directories, null, occasion -> "master").recall(request));
        }
    }

    @Test
    void aWrongOneIsAskedForAgainUntilThePersonGivesUp() throws Exception {
        try (Shell shell = new Shell()) {
            shell.variables.put(AskingSecrets.VARIABLE, "master");
            secrets(shell).remember(request, ROOT);
            shell.variables.clear();
            shell.answers.add("guess");
            StoredSecrets asking = secrets(shell);
            assertThrows(IOException.class, () -> asking.recall(request));
            assertEquals(2, shell.questions.size(), shell.questions::toString);
            assertThrows(IOException.class, () -> asking.recall(request));
            assertEquals(2, shell.questions.size(), "nobody wants to be asked any more");
        }
    }
}
