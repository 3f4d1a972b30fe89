package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.provider.Operation;
import dev.vakhta.testing.Secret;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code vakhta rac}: everything behind the word is rac's. */
class RacCommandTest {
    private static final String SECRET = Secret.MARK + "-kluge";

    private DemoServer demo;
    private Shell shell;
    private String address;
    private String cluster;

    @BeforeEach
    void start() throws IOException {
        demo = DemoServer.start(DemoOptions.defaults().withClusterAdministrator("keeper", SECRET));
        shell = new Shell();
        address = "127.0.0.1:" + demo.port();
        cluster = "--cluster=" + demo.cluster().id();
    }

    @AfterEach
    void stop() throws IOException {
        shell.close();
        demo.close();
    }

    private Ended rac(String... arguments) {
        List<String> all = new ArrayList<>(List.of("rac"));
        all.addAll(List.of(arguments));
        return shell.run(all.toArray(new String[0]));
    }

    @Test
    void theAddressStandsFirstOrLast() {
        Ended last = rac("cluster", "list", address);
        assertEquals(0, last.code(), last.err());
        assertTrue(
                last.out()
                        .startsWith("cluster                       : "
                                + demo.cluster().id()),
                last.out());
        assertTrue(last.out().endsWith("\n\n"), "an empty line ends each record");
        assertEquals(last, rac(address, "cluster", "list"));
    }

    @Test
    void aPasswordMayComeFromTheEnvironment() {
        shell.variables.put("KEEPER", SECRET);
        Ended ended = rac("session", "list", cluster, "--cluster-user=keeper", "--cluster-pwd-env=KEEPER", address);
        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.out().startsWith("session "), ended.out());
        Ended unset = rac("session", "list", cluster, "--cluster-user=keeper", "--cluster-pwd-env=NO_SUCH", address);
        assertEquals(255, unset.code());
        assertEquals("The environment variable NO_SUCH is not set.", unset.err().strip());
        assertEquals(
                255,
                rac("session", "list", cluster, "--cluster-env=KEEPER", address).code(),
                "no secret");
    }

    @Test
    void nobodyIsAskedAndNothingIsKept() {
        shell.interactive = true;
        Ended refused = rac("session", "list", cluster, "--cluster-user=keeper", "--cluster-pwd=wrong", address);
        assertEquals(255, refused.code());
        assertEquals("", refused.out());
        assertTrue(refused.err().contains("Администратор кластера не аутентифицирован"), refused.err());
        assertEquals(
                0,
                rac("session", "list", cluster, "--cluster-user=keeper", "--cluster-pwd=" + SECRET, address)
                        .code());
        assertAll(
                () -> assertEquals(List.of(), shell.questions),
                () -> assertFalse(shell.kept().contains(SECRET)),
                () -> assertTrue(
                        shell.journal().stream().map(Operation::command).anyMatch("session list"::equals)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--lang=ru", "--stack", "--help-me"})
    void noOptionIsOursBehindTheWord(String option) {
        Ended ended = rac("cluster", "list", option, address);
        assertEquals(255, ended.code());
        assertEquals(
                "Error while parsing the parameter: " + option.replaceAll("^--|=.*", ""),
                ended.err().strip());
    }

    @Test
    void theLanguageStandsBefore() {
        Ended ended = shell.run("--lang", "ru", "rac", "session", "list", address);
        assertEquals(255, ended.code());
        assertEquals("Ошибка разбора параметра: cluster", ended.err().strip());
        assertEquals(
                255,
                shell.run("--lang", "de", "rac", "cluster", "list", address).code());
    }

    @Test
    void theEndpointChoosesTheDialect() {
        String old = rac("cluster", "list", "--endpoint=11.0", address).out();
        String recent = rac("cluster", "list", "--endpoint=16.0", address).out();
        assertFalse(old.contains("ping-period"), old);
        assertTrue(recent.contains("ping-period "), recent);
        assertEquals("8.3.21", rac("--version").out().strip());
        assertEquals("8.5.1", rac("--endpoint=16.0", "-v").out().strip());
        assertEquals(255, rac("cluster", "list", "--endpoint=new", address).code());
        assertEquals(255, rac("cluster", "list", "--endpoint=1.0", address).code(), "too old for the provider");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "help", "--help", "-h", "-?", "help infobase", "job list"})
    void helpIsRacsAndOurs(String words) {
        for (String language : List.of("en", "ru")) {
            List<String> all = new ArrayList<>(List.of("--lang", language, "rac"));
            all.addAll(List.of(words.split(" ")));
            all.removeIf(String::isEmpty);
            Ended ended = shell.run(all.toArray(new String[0]));
            assertEquals(0, ended.code(), ended.err());
            assertTrue(ended.out().contains(language.equals("en") ? "Use:" : "Использование:"), ended.out());
            assertTrue(ended.out().contains("--cluster-pwd-env="), ended.out());
        }
        assertTrue(shell.run("--help").out().contains("  rac"), "the first page names it");
        assertEquals(rac("help").out(), shell.run("help", "rac").out());
        assertEquals(rac("help", "lock").out(), shell.run("help", "rac", "lock").out());
    }

    @Test
    void aChangeIsDone() {
        UUID session = demo.cluster().sessions().getLast().getId();
        Ended ended = rac(
                "session",
                "terminate",
                cluster,
                "--session=" + session,
                "--cluster-user=keeper",
                "--cluster-pwd=" + SECRET,
                address);
        assertEquals(new Ended(0, "", ""), ended);
        assertNull(demo.cluster().session(session));
    }

    @Test
    void whatCannotBeReachedIsToldTo() throws IOException {
        demo.stop();
        Ended ended = rac("cluster", "list", address);
        assertEquals(255, ended.code());
        assertTrue(ended.err().startsWith("Error connecting to the server\n"), ended.err());
        assertEquals(255, rac("cluster", "list", "not a host").code());
    }
}
