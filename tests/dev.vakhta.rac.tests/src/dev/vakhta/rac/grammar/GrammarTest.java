package dev.vakhta.rac.grammar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.rac.RacVersion;
import dev.vakhta.rac.Secrets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rac of some version can be asked, and what it makes of an argument list. */
class GrammarTest {
    private static final Grammar OLD = Grammar.of(RacVersion.V8_3_21);
    private static final Grammar NEW = Grammar.of(RacVersion.V8_5_1);

    private static Request parse(Grammar grammar, String line) {
        return grammar.parse(Arrays.asList(line.split(" ")));
    }

    private static Invocation invocation(String line) {
        return assertInstanceOf(Invocation.class, parse(NEW, line));
    }

    private static void assertRefused(String option, Grammar grammar, String line) {
        assertEquals(new Request.Refusal(option), parse(grammar, line));
    }

    @Test
    void theAddressStandsFirstOrLast() {
        assertEquals("localhost:1545", invocation("cluster list").address());
        assertEquals("srv:1645", invocation("srv:1645 cluster list").address());
        assertEquals("srv", invocation("cluster list srv").address());
        assertEquals("srv", invocation("--cluster=c infobase summary list srv").address());
        assertEquals(
                List.of("summary", "list"),
                invocation("infobase summary --cluster=c list").command());
    }

    @Test
    void whatItDoesNotKnowIsAnsweredWithHelp() {
        assertEquals(new Request.Help(null), NEW.parse(List.of()));
        assertEquals(new Request.Help(null), parse(NEW, "job list"));
        assertEquals(new Request.Help("infobase"), parse(NEW, "infobase list --cluster=c"));
        assertEquals(new Request.Help("infobase"), parse(NEW, "infobase summary --cluster=c"));
        assertEquals(new Request.Help("session"), parse(NEW, "help session"));
        assertEquals(new Request.Help(null), parse(NEW, "help nonsense"));
        assertEquals(new Request.Help("session"), parse(NEW, "session --help"));
        assertEquals(new Request.Version(), parse(NEW, "--version"));
        assertEquals(new Request.Help("cluster"), parse(NEW, "cluster list one two"));
        assertEquals(new Request.Help("process"), parse(OLD, "process turn-off --cluster=c --process=p"));
    }

    @Test
    void optionsAreCheckedAsRacDoes() {
        assertRefused("cluster", NEW, "session list");
        assertRefused("cluster", NEW, "session list --cluster=");
        assertRefused("cluster-user", NEW, "cluster list --cluster-user=x");
        assertRefused("licenses", NEW, "session list --cluster=c --licenses=yes");
        assertRefused("infobase", NEW, "session list --cluster=c --infobase");
        assertRefused("-infobase", NEW, "session list --cluster=c -infobase=i");
        assertRefused("sessions-deny", NEW, "infobase update --cluster=c --infobase=i --sessions-deny=yes");
        assertRefused("restart-schedule", OLD, "cluster update --cluster=c --restart-schedule=x");
        assertEquals(
                "",
                invocation("infobase update --cluster=c --infobase=i --denied-to=")
                        .value("denied-to"));
        Invocation licences = invocation("session list --cluster=c --licenses");
        assertTrue(licences.has("licenses"));
        assertNull(licences.value("licenses"));
        Invocation ports =
                invocation("server insert --cluster=c --agent-host=h --agent-port=1 --port-range=1:2 --port-range=3:4");
        assertEquals(List.of("1:2", "3:4"), ports.values("port-range"));
    }

    @Test
    void anInfobaseMayBeCalledByItsNameInNewVersions() {
        assertEquals("i", invocation("infobase info --cluster=c --name=i").value("name"));
        assertRefused("name", OLD, "infobase info --cluster=c --name=i");
        assertRefused("infobase", NEW, "infobase info --cluster=c");
        assertRefused("infobase", OLD, "infobase info --cluster=c");
    }

    @Test
    void listsOfAProfileHaveTwoNames() {
        assertEquals(
                List.of("acl", "com", "update"),
                invocation("profile acl --cluster=c --name=p com update --name=x")
                        .command());
        assertRefused("name", NEW, "profile acl --cluster=c com update --name=x");
        assertEquals(
                List.of("acl", "com"),
                invocation("profile acl --cluster=c --name=p com --access=full").command());
        assertEquals(new Request.Help("profile"), parse(NEW, "profile acl --cluster=c --name=p com"));
        assertEquals(new Request.Help("profile"), parse(NEW, "profile acl --cluster=c --name=p"));
    }

    @Test
    void versionsDiffer() {
        Grammar oldest = Grammar.of(RacVersion.of("8.3.10"));
        assertNull(oldest.mode("counter"));
        assertNotNull(Grammar.of(RacVersion.of("8.3.13")).mode("counter"));
        assertNull(OLD.mode("service-setting"));
        assertEquals(16, NEW.modes().size());
        assertFalse(oldest.takes("agent", List.of("version")));
        assertTrue(OLD.takes("agent", List.of("version")));
        assertFalse(oldest.takes("session", List.of("terminate"), "error-message"));
        assertTrue(OLD.takes("session", List.of("terminate"), "cluster", "error-message"));
        assertFalse(OLD.takes("session", List.of("list", "more")));
        assertFalse(OLD.takes("nonsense", List.of("list")));
    }

    @Test
    void anInvocationIsWrittenAndUnderstood() {
        Invocation made = Invocation.of("infobase", "update")
                .with("cluster", "c")
                .with("infobase", "i")
                .with("denied-message", "a \"b\" c\nd")
                .with("denied-to", "")
                .at("srv:1645");
        assertEquals(
                List.of(
                        "infobase",
                        "update",
                        "--cluster=c",
                        "--infobase=i",
                        "--denied-message=a \"b\" c\nd",
                        "--denied-to=",
                        "srv:1645"),
                made.arguments());
        assertEquals(made, NEW.parse(made.arguments()));
        Invocation flagged =
                Invocation.of("session", "list").with("cluster", "c").flag("licenses");
        assertEquals(flagged, NEW.parse(flagged.arguments()));
    }

    @Test
    void secretsAreNeverShown() {
        Invocation secret = Invocation.of("infobase", "update")
                .with("cluster-pwd", "hidden1")
                .with("infobase-pwd", "hidden2")
                .with("db-pwd", "hidden3")
                .with("permission-code", "hidden 4")
                .with("pwd", "hidden5")
                .with("agent-pwd", "")
                .with("db-user", "seen");
        assertFalse(secret.toString().contains("hidden"), secret.toString());
        assertFalse(secret.options().toString().contains("hidden"));
        assertTrue(secret.toString().contains("--db-user=seen"));
        assertTrue(Secrets.masked(secret.arguments()).contains("--agent-pwd="));
        assertEquals(
                "Ошибка разбора параметра: --cluster-pwd=***\nх",
                Secrets.masked("Ошибка разбора параметра: --cluster-pwd=hidden word\nх"));
        long before = System.nanoTime();
        Secrets.masked("-".repeat(100_000));
        Secrets.masked("--a".repeat(30_000));
        assertTrue(System.nanoTime() - before < 5_000_000_000L);
        for (Mode mode : NEW.modes()) {
            for (Command command : mode.commands()) {
                for (Option option : mode.options(command)) {
                    assertEquals(
                            "<pwd>".equals(option.value()) || option.name().equals("permission-code"),
                            option.isSecret(),
                            option.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.3.10", "8.3.13", "8.3.21", "8.3.27", "8.5.1"})
    void everyOptionIsWellFormed(String version) {
        for (Mode mode : Grammar.of(RacVersion.of(version)).modes()) {
            assertFalse(mode.commands().isEmpty(), mode.name());
            for (Command command : mode.commands()) {
                List<String> names =
                        mode.options(command).stream().map(Option::name).toList();
                // lists of a profile: its name, and that of what it allows
                boolean twoNames = command.words().size() == 3 && names.lastIndexOf("name") > names.indexOf("name");
                assertEquals(names.size(), names.stream().distinct().count() + (twoNames ? 1 : 0), command.toString());
            }
        }
    }
}
