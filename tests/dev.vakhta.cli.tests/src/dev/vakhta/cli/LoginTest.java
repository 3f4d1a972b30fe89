package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.testing.Secret;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LoginTest {
    private static final String PASSWORD = Secret.MARK + "-tr0ub4dor";

    private DemoServer demo;
    private Shell shell;
    private final StringBuilder said = new StringBuilder();

    @BeforeEach
    void start() throws IOException {
        demo = DemoServer.start(
                DemoOptions.defaults().withSessions(10).withClusters(1).withClusterAdministrator("root", PASSWORD));
        shell = new Shell();
    }

    @AfterEach
    void noSecretWasTold() throws IOException {
        assertFalse(said.toString().contains(PASSWORD), said.toString());
        assertFalse(shell.kept().contains(PASSWORD), "kept in clear");
        assertFalse(String.join("\n", shell.questions).contains(PASSWORD));
        shell.close();
        demo.close();
    }

    private Ended list(String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(
                new String[] {"session", "list", "--stack", "--ras", "127.0.0.1:" + demo.port()}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        Ended ended = shell.run(all);
        said.append(ended.out()).append(ended.err());
        return ended;
    }

    @Test
    void withNobodyToAskItSaysHow() {
        Ended ended = list();
        assertEquals(1, ended.code());
        assertTrue(ended.err().contains("--cluster-user NAME and --cluster-password-env VARIABLE"), ended.err());
        assertEquals(List.of(), shell.questions);
    }

    @Test
    void aVariableHoldsThePassword() {
        shell.variables.put("PWD1C", PASSWORD);
        assertEquals(
                0,
                list("--cluster-user", "root", "--cluster-password-env", "PWD1C")
                        .code());
        assertEquals(List.of(), shell.questions);
    }

    @Test
    void aWrongVariableIsNotTriedForEver() {
        shell.interactive = true;
        shell.variables.put("PWD1C", PASSWORD + "!");
        assertEquals(
                1,
                list("--cluster-user", "root", "--cluster-password-env", "PWD1C")
                        .code());
        assertEquals(List.of(), shell.questions);
    }

    @Test
    void aPersonIsAsked() {
        shell.interactive = true;
        shell.answers.addAll(List.of("root", PASSWORD));
        Ended ended = list();
        assertEquals(0, ended.code(), ended.err());
        assertEquals(
                List.of(
                        "User name, administrator of the cluster Основной кластер:",
                        "Password of root, administrator of the cluster Основной кластер:"),
                shell.questions);
    }

    @Test
    void thePasswordAloneWhenTheNameIsKnown() {
        shell.interactive = true;
        shell.answers.add(PASSWORD);
        assertEquals(0, list("--cluster-user", "root").code());
        assertEquals(1, shell.questions.size());
    }

    @Test
    void clustersOfOneServerAreAskedAboutOnce() throws IOException {
        demo.close();
        demo = DemoServer.start(DemoOptions.defaults().withSessions(10).withClusterAdministrator("root", PASSWORD));
        shell.interactive = true;
        shell.answers.addAll(List.of("root", PASSWORD));
        assertEquals(0, list().code());
        assertEquals(2, shell.questions.size());
    }

    @Test
    void afterThreeTriesItIsEnough() {
        shell.interactive = true;
        shell.answers.addAll(List.of("a", "b", "c", "d", "e"));
        Ended ended = list("--cluster-user", "root");
        assertEquals(1, ended.code());
        assertEquals(3, shell.questions.size());
        assertTrue(ended.err().contains("\"root\" was not accepted"), ended.err());
    }

    @Test
    void whatWorkedIsRememberedIfWanted() {
        shell.interactive = true;
        shell.answers.addAll(List.of("wrong", PASSWORD));
        assertEquals(0, list("--cluster-user", "root", "--remember").code());
        assertEquals(1, shell.secrets.kept.size());
        shell.interactive = false;
        assertEquals(0, list().code(), "nobody has to be asked any more");
        assertEquals(2, shell.questions.size());
    }

    @Test
    void whatDidNotWorkIsNot() {
        shell.variables.put("PWD1C", "wrong");
        list("--cluster-user", "root", "--cluster-password-env", "PWD1C", "--remember");
        assertTrue(shell.secrets.kept.isEmpty());
    }

    @Test
    void thePasswordsOfATargetGoWithIt() {
        String address = "127.0.0.1:" + demo.port();
        shell.run("target", "add", "main", "--ras", address, "--cluster-user", "root");
        shell.variables.put("PWD1C", PASSWORD);
        String[] command = {"session", "list", "--target", "main", "--cluster-password-env", "PWD1C", "--remember"};
        Ended ended = shell.run(command);
        assertEquals(0, ended.code(), ended.err());
        assertFalse(shell.secrets.kept.isEmpty());
        shell.run("target", "remove", "main");
        assertTrue(shell.secrets.kept.isEmpty());
    }
}
