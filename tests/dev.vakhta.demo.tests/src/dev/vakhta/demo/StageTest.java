package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What each sentence of a story comes to, as a client of RAS sees it. */
class StageTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String NAMES = "base trade\nbase hrm\nuser Ivan at WS-1\nuser Olga at WS-2\n";

    private Testbed bed;

    private void play(String... lines) throws IOException {
        bed = Testbed.start(NAMES + String.join("\n", lines));
    }

    @AfterEach
    void close() throws IOException {
        bed.close();
    }

    /** What a client reads. */
    private List<Session> sessions() throws IOException {
        try (TestClient client = TestClient.inside(bed.server())) {
            return client.ask(Calls.SESSIONS, bed.cluster().id()).stream()
                    .filter(each -> !each.getInfobase().equals(World.NIL))
                    .toList();
        }
    }

    private Session only() throws IOException {
        List<Session> all = sessions();
        assertEquals(1, all.size());
        return all.getFirst();
    }

    private Duration silent(Session session) {
        return Duration.between(session.getLastActiveAt(), bed.now());
    }

    @Test
    void aUserComesAndLeaves() throws IOException {
        play("at 1m Ivan comes to trade by WebClient", "at 00:02 Ivan leaves");
        assertEquals(0, sessions().size());
        bed.advance(MINUTE);
        assertEquals("Ivan WS-1 WebClient", only().getUserName() + " " + only().getHost() + " " + only().getAppId());
        bed.advance(MINUTE);
        assertEquals(0, sessions().size());
    }

    @Test
    void nobodyLeavesOrHangsByChance() throws IOException {
        play("30 come to trade", "Ivan comes to trade");
        bed.advance(Duration.ofHours(48));
        assertEquals(31, sessions().size());
        assertTrue(sessions().stream().allMatch(each -> silent(each).compareTo(Duration.ofMinutes(10)) <= 0));
        assertTrue(sessions().stream().allMatch(each -> each.getBlockedByLs() == 0 && each.getBlockedByDbms() == 0));
    }

    @Test
    void somebodyWasThereBeforeAndStaysForATime() throws IOException {
        play("Ivan comes to trade since 3h for 5m");
        assertEquals(bed.now().minusHours(3), only().getStartedAt());
        bed.advance(MINUTE.multipliedBy(5));
        assertEquals(0, sessions().size());
    }

    @Test
    void aJobRunsAsLongAsItIsTold() throws IOException {
        play("every 10m from 5m until 00:15 Ivan comes to trade by BackgroundJob for 4m");
        for (boolean there : new boolean[] {false, true, false, true, false, false}) {
            assertEquals(there ? 1 : 0, sessions().size());
            bed.advance(Duration.ofMinutes(5).plusSeconds(1));
        }
    }

    @Test
    void peopleWithoutNamesComeAndLeave() throws IOException {
        play(
                "5 come to trade by 1CV8",
                "3 come to trade by WebClient",
                "Ivan comes to trade by 1CV8",
                "2 come to hrm",
                "at 1m 2 leave trade by 1CV8",
                "at 2m 9 leave trade",
                "at 3m all leave trade");
        assertEquals(11, sessions().size());
        bed.advance(MINUTE);
        assertEquals(9, sessions().size());
        bed.advance(MINUTE);
        assertEquals(3, sessions().size());
        assertEquals(1, bed.sessions("Ivan").size());
        bed.advance(MINUTE);
        assertEquals(2, sessions().size());
    }

    @Test
    void aCallLasts() throws IOException {
        play("Ivan comes to trade", "at 1m Ivan works for 10m");
        bed.advance(MINUTE.multipliedBy(6));
        assertEquals(300_000, only().getDurationCurrent());
        bed.advance(MINUTE.multipliedBy(5));
        assertTrue(only().getDurationCurrent() < 60_000);
        assertTrue(only().getDurationAll() >= 600_000);
    }

    @Test
    void aQueryIsInTheDbms() throws IOException {
        play("Ivan comes to trade", "Ivan queries for 10m", "Olga comes to trade", "Olga sticks for 10m");
        bed.advance(MINUTE.multipliedBy(5));
        Session query = bed.sessions("Ivan").getFirst();
        assertTrue(query.getDurationCurrentDbms() >= query.getDurationCurrent() * 0.9);
        assertNotEquals("", query.getDbProcInfo());
        Session stuck = bed.sessions("Olga").getFirst();
        assertEquals(300_000, stuck.getDurationCurrent());
        assertEquals(0, stuck.getCpuTimeCurrent() + stuck.getReadCurrent() + stuck.getDurationCurrentDbms());
    }

    @Test
    void oneBlocksAnother() throws IOException {
        play(
                "Ivan comes to trade",
                "Olga comes to trade",
                "at 1m Ivan blocks Olga for 5m",
                "at 10m Ivan blocks Olga for 5m through dbms");
        bed.advance(MINUTE.multipliedBy(2));
        int holder = bed.sessions("Ivan").getFirst().getNumber();
        assertEquals(holder, bed.sessions("Olga").getFirst().getBlockedByLs());
        bed.advance(MINUTE.multipliedBy(5));
        assertEquals(0, bed.sessions("Olga").getFirst().getBlockedByLs());
        bed.advance(MINUTE.multipliedBy(5));
        assertEquals(holder, bed.sessions("Olga").getFirst().getBlockedByDbms());
    }

    @Test
    void whoIsElsewhereIsNotBlocked() throws IOException {
        play("Ivan comes to trade", "Olga comes to hrm", "Ivan blocks Olga for 5m");
        assertEquals(0, bed.sessions("Olga").getFirst().getBlockedByLs());
    }

    @Test
    void aSessionHangsAndIsNeverPutToSleep() throws IOException {
        play("Ivan comes to trade", "Ivan hangs since 40m");
        assertEquals(Duration.ofMinutes(40), silent(only()));
        assertFalse(only().getStartedAt().isAfter(only().getLastActiveAt()));
        bed.advance(Duration.ofHours(30));
        assertFalse(only().isHibernate());
        assertEquals(Duration.ofMinutes(40).plusHours(30), silent(only()));
    }

    @Test
    void aCrashedProcessIsNotInTheList() throws IOException {
        play("Ivan comes to trade", "at 1m Ivan crashes", "at 5m Ivan wakes");
        bed.advance(MINUTE);
        assertNotEquals(World.NIL, only().getProcess());
        assertTrue(bed.cluster().processes().stream().noneMatch(each -> processOf(each.getId())));
        bed.advance(MINUTE.multipliedBy(5));
        assertTrue(silent(only()).compareTo(MINUTE.multipliedBy(2)) < 0);
        assertEquals(1, connections());
    }

    private boolean processOf(Object id) {
        return bed.sessions().getFirst().getProcess().equals(id);
    }

    private long connections() {
        return bed.cluster().connections().stream()
                .filter(each -> each.getConnId() != 0 && !each.getInfobase().equals(World.NIL))
                .count();
    }

    @Test
    void aLostClientFallsAsleepAndIsRemovedOneDay() throws IOException {
        play("Ivan comes to trade", "Ivan drops");
        assertEquals(1, connections());
        bed.advance(MINUTE.multipliedBy(3));
        assertEquals(0, connections());
        assertFalse(only().isHibernate());
        bed.advance(MINUTE.multipliedBy(18));
        assertTrue(only().isHibernate());
        bed.advance(Duration.ofHours(25));
        assertEquals(0, sessions().size());
    }

    @Test
    void aSleeperWakes() throws IOException {
        play("Ivan comes to trade", "Ivan sleeps since 1h", "at 10h Ivan wakes");
        assertTrue(only().isHibernate());
        assertEquals(Duration.ofMinutes(80), silent(only()));
        bed.advance(Duration.ofHours(9));
        assertTrue(only().isHibernate());
        bed.advance(Duration.ofHours(1));
        assertFalse(only().isHibernate());
    }

    @Test
    void oneInfobaseMayBeMeant() throws IOException {
        play("Ivan comes to trade", "Ivan comes to hrm", "Ivan sleeps in hrm");
        assertEquals(1, sessions().stream().filter(Session::isHibernate).count());
    }

    @Test
    void aLockTurnsAway() throws IOException {
        play(
                "lock trade message \"until nine\" code c",
                "at 1m Ivan comes to trade",
                "at 2m unlock trade",
                "at 3m Ivan comes to trade");
        Infobase locked = bed.infobases().getFirst();
        assertTrue(locked.isSessionsDeny());
        assertEquals("until nine", locked.getDeniedMessage());
        bed.advance(MINUTE);
        assertEquals(0, sessions().size());
        assertTrue(bed.turnedAway().getFirst().text().contains("until nine"));
        bed.advance(MINUTE.multipliedBy(2));
        assertEquals(1, sessions().size());
        assertEquals(List.of(), bed.changedInfobases(), "nobody did it through the server");
    }

    @Test
    void licencesRunOut() throws IOException {
        play(
                "licences 3",
                "5 come to trade",
                "2 come to trade by BackgroundJob",
                "at 1m licences 4",
                "at 1m Ivan comes to trade",
                "at 1m Olga comes to trade");
        assertEquals(5, sessions().size(), "jobs take none");
        assertEquals(2, bed.turnedAway().size());
        bed.advance(MINUTE);
        assertEquals(1, bed.sessions("Ivan").size());
        assertEquals(0, bed.sessions("Olga").size());
    }

    @Test
    void theServerRefusesForAWhile() throws IOException {
        play("at 1m server refuses for 1m");
        bed.advance(MINUTE);
        assertThrows(IOException.class, this::sessions);
        bed.advance(MINUTE);
        assertEquals(0, sessions().size());
    }

    @Test
    void logonsAreDeclinedForAWhile() throws IOException {
        play("server declines for 1m");
        try (TestClient client = TestClient.open(bed.server())) {
            Object[] login = {bed.cluster().id(), "", ""};
            assertTrue(client.refused(Calls.AUTHENTICATE_CLUSTER, login).text().contains("не аутентифицирован"));
            bed.advance(MINUTE);
            assertNotNull(client.ask(Calls.AUTHENTICATE_CLUSTER, login));
        }
    }

    @Test
    void connectionsBreakAndMayComeAgain() throws IOException {
        play("at 1m server drops");
        try (TestClient client = TestClient.inside(bed.server())) {
            bed.advance(MINUTE);
            assertEquals(-1, client.in.read());
        }
        assertEquals(0, sessions().size());
    }

    @Test
    void answersAreLate() throws IOException {
        play("server answers after 30s", "at 1m server recovers");
        assertEquals(Duration.ofSeconds(30), bed.server().faults().delay());
        bed.advance(MINUTE);
        assertEquals(Duration.ZERO, bed.server().faults().delay());
    }

    @Test
    void whatIsGoneIsLeftAlone() throws IOException {
        play(
                "Ivan comes to trade",
                "at 1m Ivan works for 5m",
                "at 2m Ivan hangs",
                "at 3m Ivan comes to trade",
                "at 3m lock trade");
        try (TestClient client = TestClient.inside(bed.server())) {
            client.ask(Calls.TERMINATE_SESSION, bed.cluster().id(), only().getId(), "");
            client.ask(
                    Calls.DROP_INFOBASE,
                    bed.cluster().id(),
                    bed.infobases().getFirst().getId(),
                    0);
        }
        bed.advance(Duration.ofMinutes(5));
        assertEquals(0, sessions().size());
    }

    @Test
    void theOfficeHasItsDay() throws IOException {
        bed = Testbed.start(Story.sample("@office").skipping(Duration.ofHours(3)));
        assertTrue(bed.sessions().stream().anyMatch(each -> each.getAppId().equals("BackgroundJob")));
        bed.advance(Duration.ofHours(7).plusMinutes(45));
        Session hung = bed.sessions("Громов Олег").getFirst();
        assertEquals(Duration.ofMinutes(25), silent(hung));
        bed.advance(Duration.ofMinutes(120));
        assertNotEquals(List.of(), bed.turnedAway(), "licences ran out");
        bed.advance(Duration.ofHours(6).plusMinutes(30));
        assertTrue(bed.infobases().getFirst().isSessionsDeny());
    }
}
