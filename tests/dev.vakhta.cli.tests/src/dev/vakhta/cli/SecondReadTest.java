package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoFaults.Fault;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.application.Applications;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.state.Thresholds;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whether a session hangs only two reads can tell: a condition that turns on it waits for the second. */
class SecondReadTest {
    private static final Duration SHORT = Duration.ofMillis(80);

    private DemoServer demo;
    private DemoCluster cluster;
    private Shell shell;
    private String ras;
    private Set<UUID> hung;

    @BeforeEach
    void start() throws IOException {
        demo = DemoServer.start(DemoOptions.defaults().withSessions(200).withClusters(1));
        cluster = demo.cluster();
        shell = new Shell();
        ras = "127.0.0.1:" + demo.port();
        hung = cluster.sessions().stream()
                .filter(this::shouldSleep)
                .map(Session::getId)
                .collect(Collectors.toSet());
        cluster.sessions().stream().filter(this::isOrphan).map(Session::getId).forEach(hung::add);
        assertTrue(hung.size() > 1, hung::toString);
        again(SHORT);
    }

    private boolean shouldSleep(Session session) {
        return Applications.kind(session.getAppId()) == Applications.Kind.USER
                && !session.getAppId().equals("Designer")
                && !session.isHibernate()
                && session.getDurationCurrent() == 0
                && session.getLastActiveAt()
                        .plusSeconds(session.getPassiveSessionHibernateTime())
                        .plus(Thresholds.DEFAULT.overdue())
                        .isBefore(demo.now());
    }

    private boolean isOrphan(Session session) {
        return !session.getProcess().equals(new UUID(0, 0))
                && cluster.processes().stream()
                        .noneMatch(each -> each.getId().equals(session.getProcess()) && each.getRunning() != 0);
    }

    @AfterEach
    void stop() throws IOException {
        Thresholds.use(Thresholds.DEFAULT);
        shell.close();
        demo.close();
    }

    private static void again(Duration time) {
        Thresholds.use(Thresholds.DEFAULT.withAgain(time));
    }

    private Ended list(String where, String... more) {
        String[] all = new String[more.length + 7];
        System.arraycopy(new String[] {"session", "list", "--json", "--ras", ras, "--where", where}, 0, all, 0, 7);
        System.arraycopy(more, 0, all, 7, more.length);
        return shell.run(all);
    }

    private static Set<UUID> sessions(Ended ended) {
        assertEquals(0, ended.code(), ended.err());
        return StreamSupport.stream(
                        JsonParser.parseString(ended.out()).getAsJsonArray().spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(each -> UUID.fromString(each.get("session").getAsString()))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"state=hung", "state:hung", "hung"})
    void theHungAreFound(String where) {
        Ended ended = list(where);
        assertEquals(hung, sessions(ended));
        assertEquals(
                "Suspected sessions: " + hung.size()
                        + ". Only a second read tells whether they hang; it follows in 80 ms.",
                ended.err().strip());
    }

    @Test
    void sayingSoInRussian() {
        Ended ended = list("state=hung", "--lang", "ru");
        assertEquals(
                "Сеансов под подозрением: " + hung.size()
                        + ". Зависли ли они, скажет только повторное чтение, оно будет через 80 мс.",
                ended.err().strip());
    }

    @Test
    void whoHangsIsNoLongerJustSilent() {
        Set<UUID> silent = sessions(list("state=silent"));
        assertFalse(silent.isEmpty());
        assertTrue(silent.stream().noneMatch(hung::contains), silent::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "state=asleep",
                "state=working,idle",
                "state=hung,silent",
                "state=hung host=nobodys",
                "app=1CV8C",
                "1CV8C",
                "idle:>10m"
            })
    void nothingWaitsWhereItDecidesNothing(String where) {
        again(Duration.ofHours(1));
        assertEquals("", list(where).err());
    }

    @Test
    void nothingWaitsWhereNobodyIsSuspected() {
        hung.forEach(each -> cluster.terminate(each, ""));
        again(Duration.ofHours(1));
        Ended ended = list("state=hung");
        assertEquals("", ended.err());
        assertEquals(Set.of(), sessions(ended));
    }

    @Test
    void otherInfobasesDoNotCount() {
        UUID one = hung.iterator().next();
        Session session = cluster.session(one);
        assertNotNull(session);
        Set<UUID> there =
                sessions(list("state=hung", "--infobase", session.getInfobase().toString()));
        assertTrue(there.contains(one), there::toString);
        assertTrue(hung.containsAll(there) && there.size() < hung.size(), there::toString);
    }

    @Test
    void theHungAreTerminatedAndNobodyElse() throws IOException {
        Ended ended = shell.run("session", "terminate", "--ras", ras, "--where", "state=hung", "--yes");
        assertEquals(0, ended.code(), ended.err());
        assertEquals(hung.size(), shell.changes().size());
        hung.forEach(each -> assertNull(cluster.session(each)));
    }

    @Test
    void thoseTheRuleMeansAreTerminatedAndNobodyElse() throws IOException {
        String where = "name!=nothing-is-called-so";
        Ended ended = shell.run("infobase", "terminate-hung", "--ras", ras, "--where", where, "--yes");
        assertEquals(0, ended.code(), ended.err());
        assertTrue(ended.err().startsWith("Suspected sessions: "), ended.err());
        hung.forEach(each -> assertNull(cluster.session(each)));
        assertEquals(hung.size(), shell.changes().size());
    }

    @Test
    void whoComesBackInBetweenIsLeftAlone() {
        again(Duration.ofSeconds(2));
        UUID back = hung.iterator().next();
        CompletableFuture<Ended> running = CompletableFuture.supplyAsync(() -> list("state=hung"));
        untilItWaits(running);
        cluster.terminate(back, "");
        Set<UUID> found = sessions(running.join());
        hung.remove(back);
        assertEquals(hung, found);
    }

    /** By a condition, or by the rule of an action that says what it means. */
    @ParameterizedTest
    @ValueSource(strings = {"session terminate --where state=hung", "infobase terminate-hung --where name!=no"})
    void theWaitIsSaidAndEndsWhenCancelled(String command) throws Exception {
        again(Duration.ofHours(1));
        CompletableFuture<Ended> running =
                CompletableFuture.supplyAsync(() -> shell.run((command + " --yes --ras " + ras).split(" ")));
        untilItWaits(running);
        shell.cancel.cancel();
        Ended ended = running.get(20, TimeUnit.SECONDS);
        assertEquals(1, ended.code(), ended.err());
        assertEquals(0, shell.changes().size());
    }

    private void untilItWaits(CompletableFuture<?> running) {
        while (!shell.said().contains("Only a second read tells")) {
            assertFalse(running.isDone(), shell.said());
            Thread.onSpinWait();
        }
    }

    @Test
    void whatCannotBeReadAgainIsNotGuessed() {
        demo.faults().onCall(Calls.SESSIONS, 2, Fault.UNKNOWN_THROWABLE);
        Ended ended = shell.run("session", "list", "--ras", ras, "--where", "state=hung");
        assertEquals(1, ended.code(), ended.err());
        assertEquals(
                0,
                hung.stream()
                        .filter(each -> ended.out().contains(each.toString()))
                        .count());
        assertEquals(3, ended.err().lines().count(), ended.err());
    }
}
