package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vakhta.cli.internal.reach.AskingSecrets;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Level;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;

class AskingSecretsTest {
    @Test
    void theMasterPasswordComesFromAVariableOrThePerson() throws Exception {
        assumeTrue(FrameworkUtil.getBundle(AskingSecretsTest.class) != null, "secure storage needs the platform");
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId("main");
        CredentialsRequest request = new CredentialsRequest(target, Level.CLUSTER, "c", "Cluster", null);
        Credentials root = new Credentials("root", "tr0ub4dor");
        try (Shell shell = new Shell()) {
            shell.variables.put(AskingSecrets.VARIABLE, "master");
            new AskingSecrets(shell.terminal(System.out, System.err), shell.directories).remember(request, root);
            assertFalse(shell.kept().contains(root.password()), "kept in clear");
            shell.variables.clear();
            shell.answers.add("master");
            AskingSecrets asking = new AskingSecrets(shell.terminal(System.out, System.err), shell.directories);
            assertEquals(root, asking.recall(request));
            assertEquals(root, asking.recall(request));
            assertEquals(1, shell.questions.size(), "asked once");
        }
    }
}
