package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.LiveSession.State;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What sessions go through, in steps. */
class LifeTest {
    private final DemoServer demo =
            DemoServer.start(DemoOptions.defaults().withSessions(300).withClusters(1));
    private final DemoCluster cluster = demo.cluster();

    LifeTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        demo.close();
    }

    @Test
    void aLostClientFallsAsleepAfterTwentyMinutesAndIsRemovedADayLater() {
        UUID id = live(State.LOST).id();
        Session lost = session(id);
        Duration quiet = Duration.between(lost.getLastActiveAt(), demo.now());
        Duration toSleep =
                Duration.ofSeconds(lost.getPassiveSessionHibernateTime()).minus(quiet);
        demo.advance(toSleep.minusSeconds(1));
        assertFalse(session(id).isHibernate());
        demo.advance(Duration.ofSeconds(2));
        Session asleep = session(id);
        assertTrue(asleep.isHibernate());
        assertEquals(lost.getLastActiveAt(), asleep.getLastActiveAt());
        assertEquals(World.NIL, asleep.getConnection());
        demo.advance(Duration.ofDays(2));
        Session later = cluster.session(id);
        assertTrue(later == null || !later.isHibernate(), "neither came back nor was removed");
    }

    @Test
    void sleepersComeBackUnderTheirNumberOrAreRemoved() {
        List<Session> asleep =
                cluster.sessions().stream().filter(Session::isHibernate).toList();
        assertFalse(asleep.isEmpty());
        demo.advance(Duration.ofMinutes(95));
        boolean someCameBack = asleep.stream().anyMatch(before -> {
            Session after = cluster.session(before.getId());
            return after != null && !after.isHibernate() && after.getNumber() == before.getNumber();
        });
        assertTrue(someCameBack);
    }

    @Test
    void theHungStayUntilTerminated() {
        UUID id = live(State.HUNG).id();
        demo.advance(Duration.ofDays(3));
        assertFalse(session(id).isHibernate());
        assertTrue(cluster.terminate(id, ""));
        assertNull(cluster.session(id));
    }

    @Test
    void keepAliveMovesTheLastActivityOfHealthyClients() {
        for (int minute = 0; minute < 120; minute += 7) {
            demo.advance(Duration.ofMinutes(7));
            for (LiveSession live : cluster.residents().sessions()) {
                if (live.actor().role().keptAlive() && (live.state == State.IDLE || live.state == State.IN_CALL)) {
                    Session record = session(live.id());
                    Duration quiet = Duration.between(record.getLastActiveAt(), demo.now());
                    assertTrue(quiet.compareTo(Duration.ofMinutes(10)) < 0, record::toString);
                }
            }
        }
    }

    @Test
    void idleThinClientsShowNoConnectionAndTheirConnectionNoSession() {
        LiveSession idle = live(each -> each.actor().role() == Role.THIN_CLIENT && each.state == State.IDLE);
        Session record = session(idle.id());
        assertEquals(World.NIL, record.getConnection());
        assertEquals(World.NIL, record.getProcess());
        Connection pooled = connection(idle);
        assertEquals(0, pooled.getSessionNumber());
        idle.actor().call(idle, 5_000, null);
        assertEquals(pooled.getId(), session(idle.id()).getConnection());
        assertEquals(record.getNumber(), connection(idle).getSessionNumber());
    }

    @Test
    void waitersAreBlockedByTheNumberOfTheirWriter() {
        LiveSession writer = live(LifeTest::holdsObject);
        UUID object =
                Objects.requireNonNull(Objects.requireNonNull(writer.work()).object());
        Session waiter = cluster.sessions().stream()
                .filter(each -> each.getBlockedByLs() != 0)
                .findFirst()
                .orElseThrow();
        assertTrue(cluster.sessions().stream().anyMatch(each -> each.getBlockedByDbms() != 0));
        assertTrue(cluster.locks().stream()
                .anyMatch(each ->
                        each.getObject().equals(object) && each.getSession().equals(writer.id())));
        Session holder = cluster.sessions().stream()
                .filter(each -> each.getInfobase().equals(waiter.getInfobase()))
                .filter(each -> each.getNumber() == waiter.getBlockedByLs())
                .findFirst()
                .orElseThrow();
        assertTrue(holder.getDurationCurrent() > 0);
        cluster.terminate(holder.getId(), "");
        assertEquals(0, session(waiter.getId()).getBlockedByLs());
    }

    @Test
    void terminatingTakesConnectionAndLocksAlongAndTheUserComesBackLater() {
        LiveSession writer = live(each -> each.actor().role().person && holdsObject(each));
        Connection connection = connection(writer);
        String user = writer.actor().user();
        String host = writer.actor().host();
        assertTrue(cluster.terminate(writer.id(), "Сеанс завершён"));
        assertFalse(cluster.terminate(writer.id(), ""));
        assertEquals("Сеанс завершён", cluster.terminatedWith(writer.id()));
        assertNull(cluster.session(writer.id()));
        assertTrue(cluster.connections().stream().noneMatch(each -> each.getId().equals(connection.getId())));
        assertTrue(cluster.locks().stream().noneMatch(each -> each.getSession().equals(writer.id())));
        Predicate<Session> again = each -> each.getUserName().equals(user)
                && each.getHost().equals(host)
                && each.getStartedAt().isAfter(demo.now().minusMinutes(25));
        boolean back = false;
        for (int minute = 0; minute < 21 && !back; minute++) {
            demo.advance(Duration.ofMinutes(1));
            back = cluster.sessions().stream().anyMatch(again);
        }
        assertTrue(back);
    }

    @Test
    void interruptingEndsTheCallOnly() {
        LiveSession writer = live(each -> each.actor().role().person && each.work() != null);
        long calls = session(writer.id()).getCallsAll();
        assertTrue(cluster.interrupt(writer.id(), "слишком долго"));
        assertEquals("слишком долго", cluster.interruptedWith(writer.id()));
        assertEquals(0, session(writer.id()).getDurationCurrent());
        assertEquals(calls, session(writer.id()).getCallsAll());
        assertTrue(cluster.interrupt(writer.id(), "и снова")); // nothing left to interrupt
        assertFalse(cluster.interrupt(UUID.randomUUID(), ""));
    }

    @Test
    void disconnectingLeavesTheSessionWhichConnectsAgain() {
        LiveSession thick = live(each -> each.actor().role() == Role.THICK_CLIENT && each.state == State.IDLE);
        Connection connection = connection(thick);
        assertFalse(cluster.disconnect(connection.getId(), connection.getProcess()));
        assertTrue(cluster.disconnect(connection.getProcess(), connection.getId()));
        assertEquals(World.NIL, session(thick.id()).getConnection());
        thick.actor().call(thick, 5_000, null);
        assertNotEquals(connection.getId(), session(thick.id()).getConnection());
        assertNotEquals(World.NIL, session(thick.id()).getConnection());
    }

    @Test
    void jobsComeBack() {
        List<UUID> jobs = jobs();
        assertFalse(jobs.isEmpty());
        jobs.forEach(each -> cluster.terminate(each, ""));
        assertEquals(List.of(), jobs());
        demo.advance(Duration.ofSeconds(91));
        assertFalse(jobs().isEmpty());
    }

    @Test
    void theClustersOwnConnectionsComeBack() {
        List<Connection> own = own();
        // one scheduler for each of five infobases, and the agent's
        assertEquals(6, own.size());
        own.forEach(each -> assertTrue(cluster.disconnect(each.getProcess(), each.getId())));
        assertEquals(List.of(), own());
        demo.advance(Duration.ofSeconds(11));
        assertEquals(6, own().size());
    }

    @Test
    void rasWorksForNobodyAndComesBackToo() {
        Session ras = cluster.sessions().stream()
                .filter(each -> each.getAppId().equals("RAS"))
                .findFirst()
                .orElseThrow();
        assertEquals("", ras.getUserName());
        assertEquals(World.NIL, ras.getInfobase());
        cluster.terminate(ras.getId(), "");
        demo.advance(Duration.ofSeconds(91));
        assertTrue(cluster.sessions().stream().anyMatch(each -> each.getAppId().equals("RAS")));
    }

    private List<UUID> jobs() {
        return cluster.sessions().stream()
                .filter(each -> each.getAppId().equals("BackgroundJob"))
                .map(Session::getId)
                .toList();
    }

    private List<Connection> own() {
        return cluster.connections().stream()
                .filter(each -> List.of("JobScheduler", "AgentStandardCall").contains(each.getApplication()))
                .peek(each -> assertEquals(0, each.getSessionNumber()))
                .toList();
    }

    private Session session(UUID id) {
        Session session = cluster.session(id);
        assertNotNull(session);
        return Objects.requireNonNull(session);
    }

    private Connection connection(LiveSession session) {
        LiveConnection connection = Objects.requireNonNull(session.connection);
        return Objects.requireNonNull(cluster.residents().connection(connection.id()))
                .toRecord();
    }

    private static boolean holdsObject(LiveSession session) {
        Work work = session.work();
        return work != null && work.object() != null;
    }

    private LiveSession live(State state) {
        return live(each -> each.state == state);
    }

    private LiveSession live(Predicate<LiveSession> which) {
        return cluster.residents().sessions().stream().filter(which).findFirst().orElseThrow();
    }
}
