package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Provider;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TargetsTest {
    private DemoServer demo;
    private DemoServer other;
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        demo = DemoServer.start(DemoOptions.defaults().withSessions(10).withSeed(3));
        other = DemoServer.start(DemoOptions.defaults().withSessions(10).withSeed(4));
        shell = new Shell();
    }

    @AfterEach
    void stop() throws IOException {
        shell.close();
        demo.close();
        other.close();
    }

    private Ended add(String name, DemoServer server, String... more) {
        String[] all = new String[more.length + 5];
        System.arraycopy(new String[] {"target", "add", name, "--ras", "127.0.0.1:" + server.port()}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return shell.run(all);
    }

    @Test
    void aTargetIsSavedListedAndForgotten() {
        Ended added =
                add("Main", demo, "--production", "--group", "Kazan", "--srvinfo", "/srv/1c", "--call-timeout", "7");
        assertEquals(0, added.code(), added.err());
        assertTrue(added.out().contains("vakhta target test \"Main\""), added.out());
        JsonObject saved = JsonParser.parseString(
                        shell.run("target", "list", "--json").out())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertAll(
                () -> assertEquals("Main", saved.get("name").getAsString()),
                () -> assertEquals("ras", saved.get("provider").getAsString()),
                () -> assertTrue(saved.get("production").getAsBoolean()),
                () -> assertFalse(saved.get("read-only").getAsBoolean()),
                () -> assertEquals("Kazan", saved.get("group").getAsString()),
                () -> assertEquals("/srv/1c", saved.get("srvinfo").getAsString()),
                () -> assertEquals(7, saved.get("call-timeout").getAsInt()),
                () -> assertFalse(saved.has("cluster"), "a target is in no cluster"));
        assertTrue(shell.run("target", "list").out().contains("127.0.0.1:" + demo.port()));
        assertEquals(0, shell.run("target", "remove", "MAIN").code());
        assertEquals("[]", shell.run("target", "list", "--json").out().strip());
    }

    @Test
    void whatCannotBeATargetIsRefused() {
        add("Main", demo);
        assertEquals(2, add("main", demo).code(), "the name is taken");
        assertEquals(2, shell.run("target", "add", "x").code(), "no address");
        assertEquals(2, shell.run("target", "add", "x", "--ras", "a b").code());
        assertEquals(
                2,
                shell.run("target", "add", "x", "--ras", "a", "--call-timeout", "0")
                        .code());
        assertEquals(
                2,
                shell.run("target", "add", "x", "--ras", "a", "--endpoint", "3").code());
        assertEquals(2, shell.run("target", "add", " ", "--ras", "a").code());
        assertEquals(2, shell.run("target", "remove", "nobody").code());
        assertEquals(
                1,
                JsonParser.parseString(shell.run("target", "list", "--json").out())
                        .getAsJsonArray()
                        .size());
    }

    @Test
    void aTargetMayBeReachedByTheUtility() {
        List<String> asked = new ArrayList<>();
        shell.providers.put("rac", new Provider() {
            @Override
            public Handle handle(Target target, Environment environment) throws AdministrationException {
                asked.add(target.getUtility() + " " + target.getAddress());
                throw new AdministrationException(FailureKind.UNREACHABLE, "not today");
            }

            @Override
            public @Nullable String problem(Target target) {
                return null;
            }
        });
        shell.run("session", "list", "--rac", "/opt/rac");
        shell.run("session", "list", "--rac", "/opt/rac", "--ras", "srv:1645");
        assertEquals(
                0,
                shell.run("target", "add", "old", "--rac", "/old/rac", "--ras", "srv")
                        .code());
        shell.run("session", "list", "--target", "old");
        assertEquals(List.of("/opt/rac localhost:1545", "/opt/rac srv:1645", "/old/rac srv"), asked);
        assertTrue(shell.run("target", "list").out().contains("/old/rac"));
        Ended both = shell.run("session", "list", "--target", "old", "--rac", "/opt/rac");
        assertEquals(2, both.code());
        assertEquals(
                "--rac belongs to --ras; a saved target names its own utility.",
                both.err().strip());
    }

    @Test
    void whichTargetIsAQuestion() {
        assertTrue(shell.run("session", "list").err().startsWith("Say where to go: --ras HOST:PORT"));
        add("one", demo);
        Ended ended = shell.run("session", "list");
        assertEquals(2, ended.code());
        assertTrue(ended.err().contains("--target NAME (saved are: one)"), ended.err());
        Ended unknown = shell.run("session", "list", "--target", "two");
        assertEquals(2, unknown.code());
        assertEquals(
                "There is no target \"two\"; saved are: one.", unknown.err().strip());
    }

    @Test
    void allTargetsAtOnce() throws IOException {
        add("one", demo);
        add("two", other);
        Ended table = shell.run("session", "list", "--all-targets");
        assertEquals(0, table.code(), table.err());
        assertTrue(table.out().contains("one") && table.out().contains("two"), "a column says where from");
        JsonArray both = JsonParser.parseString(
                        shell.run("cluster", "list", "--target", "one", "--target", "two", "--json")
                                .out())
                .getAsJsonArray();
        assertEquals(demo.clusters().size() + other.clusters().size(), both.size());
        other.stop();
        Ended partly = shell.run("session", "list", "--all-targets");
        assertEquals(3, partly.code(), partly.err());
        assertTrue(partly.out().lines().count() > 5, "the rest is there");
        assertTrue(partly.err().contains("two: "), partly.err());
        demo.stop();
        assertEquals(1, shell.run("session", "list", "--all-targets").code());
    }

    @Test
    void aTestGoesTheWholeWay() throws IOException {
        add("one", demo);
        Ended good = shell.run("target", "test", "one");
        assertAll(
                () -> assertEquals(0, good.code(), good.err()),
                () -> assertTrue(good.out().contains("8.5."), good.out()),
                () -> assertTrue(good.out().contains("Clusters"), good.out()),
                () -> assertTrue(good.out().contains("Основной кластер: log in"), good.out()),
                () -> assertTrue(good.out().matches("(?s).*\\d (ms|s)\\R.*"), good.out()));
        demo.stop();
        Ended bad = shell.run("target", "test", "one", "--lang", "ru");
        assertEquals(1, bad.code());
        assertTrue(bad.out().contains("не удалось"), bad.out());
        assertTrue(bad.err().startsWith("one: "), bad.err());
    }
}
