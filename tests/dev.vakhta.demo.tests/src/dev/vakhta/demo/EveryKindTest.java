package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoDoor.TurnedAway;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.SessionState;
import dev.vakhta.model.state.SessionStates;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Everybody whom exclusive access meets, and what he makes of a lock. */
class EveryKindTest {
    private static final String REFUSED = "Начало сеанса с информационной базой запрещено.";
    private static final DemoOptions OPTIONS = DemoOptions.defaults().withEveryKind();

    private final DemoServer demo = DemoServer.start(OPTIONS);
    private final DemoCluster cluster = demo.cluster();
    private final DemoDoor door = cluster.door();
    private final UUID infobase = cluster.infobases().get(0).getId();

    EveryKindTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        demo.close();
    }

    @Test
    void everybodyIsThere() {
        int count = demo.clusters().stream()
                .mapToInt(each -> each.sessions().size())
                .sum();
        assertEquals(500 + 2 * 2, count);
        Set<String> there = cluster.sessions().stream().map(Session::getAppId).collect(Collectors.toSet());
        for (Role role : Role.values()) {
            assertTrue(there.contains(role.application), role::toString);
        }
        for (Manner manner : Manner.values()) {
            assertTrue(people(each -> each.actor().manner == manner).size() > 10, manner::toString);
        }
        assertFalse(here(each -> each.actor().poolAge > 60_000).isEmpty());
    }

    @Test
    void everyStateIsThereAndOnlyTheHungHang() {
        Set<String> states = new HashSet<>();
        for (Row<Session> row : view(0).build().<Session>rows(cluster.sessions())) {
            states.add(SessionStates.of(row).id());
        }
        demo.advance(Duration.ofMinutes(6));
        ClusterView first = view(0).build();
        demo.advance(Duration.ofMinutes(1));
        ClusterView second = view(60).after(first, SessionStates::suspects).build();
        for (Row<Session> row : second.<Session>rows(second.sessions())) {
            SessionState state = SessionStates.of(row);
            states.add(state.id());
            LiveSession live = Objects.requireNonNull(
                    cluster.residents().session(row.object().getId()));
            assertEquals(
                    live.state == LiveSession.State.HUNG,
                    state.kind() == SessionState.Kind.HUNG,
                    () -> row.object() + " " + state.arithmetic());
        }
        Set<String> expected =
                Set.of("asleep", "orphan", "stuck", "in-db", "long", "working", "overdue", "lost", "pooled", "idle");
        assertTrue(states.containsAll(expected), states::toString);
    }

    private ClusterView.Builder view(long seconds) {
        return ClusterView.of("demo", "demo", cluster.toRecord())
                .sessions(cluster.sessions())
                .processes(cluster.processes())
                .readAt(Instant.EPOCH.plusSeconds(seconds))
                .clockDifference(Duration.between(
                        LocalDateTime.ofInstant(Instant.EPOCH.plusSeconds(seconds), ZoneId.systemDefault()),
                        demo.now()));
    }

    @Test
    void sameSeedSameSteps() throws IOException {
        assertEquals(twoHoursOfWork(), twoHoursOfWork());
    }

    private static String twoHoursOfWork() throws IOException {
        try (DemoServer one = DemoServer.start(OPTIONS)) {
            UUID first = one.cluster().infobases().get(0).getId();
            one.cluster().door().change(first, each -> each.setSessionsDeny(true));
            one.advance(Duration.ofMinutes(40));
            one.cluster().sessions().forEach(each -> one.cluster().terminate(each.getId(), ""));
            one.advance(Duration.ofMinutes(40));
            return one.cluster().sessions().stream()
                            .map(each -> each.getId() + " " + each.getStartedAt() + " " + each.getCallsAll())
                            .toList()
                    + " " + one.cluster().door().refusals();
        }
    }

    @Test
    void warnedFromAQuarterOfAnHourBeforeAndGoneAtTheBeginning() {
        LocalDateTime from = demo.now().plusMinutes(20);
        Set<UUID> polite = people(each -> each.actor().manner == Manner.WARNED && each.state == LiveSession.State.IDLE);
        assertTrue(polite.size() > 20);
        lock(each -> each.setDeniedFrom(from));
        demo.advance(Duration.ofMinutes(5).minusSeconds(1));
        polite.forEach(each -> assertNull(door.warnedAt(each)));
        assertEquals(List.of(), door.refusals(), "nobody is refused before");
        demo.advance(Duration.ofSeconds(61 + 60));
        long warned =
                polite.stream().filter(each -> door.warnedAt(each) != null).count();
        assertTrue(warned > polite.size() * 3 / 4, () -> warned + " of " + polite.size());
        demo.advance(Duration.ofMinutes(14));
        long left =
                polite.stream().filter(each -> cluster.session(each) == null).count();
        assertTrue(left > polite.size() * 3 / 4, () -> left + " of " + polite.size());
        polite.forEach(each -> assertNull(cluster.terminatedWith(each)));
        Set<UUID> others = people(each -> each.actor().manner != Manner.WARNED);
        assertTrue(others.size() > 10, "those who were not warned sit there");
        others.forEach(each -> assertNull(door.warnedAt(each)));
    }

    @Test
    void whoeverIsRefusedReadsTheMessage() {
        String message = "Технические работы до 20:00.\nВопросы: 55-55";
        lock(each -> each.setDeniedMessage(message));
        assertNull(door.visit(infobase, "1CV8C", "Гость", "WS-1", ""));
        TurnedAway guest = door.refusals().get(0);
        assertEquals(new TurnedAway(demo.now(), infobase, "1CV8C", "Гость", "WS-1", REFUSED + "\n" + message), guest);
        lock(each -> each.setDeniedMessage(""));
        assertNull(door.visit(infobase, "ODataConnection", "Сайт", "web-01", ""));
        assertEquals(REFUSED, door.refusals().get(1).text());
        demo.advance(Duration.ofHours(1));
        Set<String> programs =
                door.refusals().stream().map(TurnedAway::application).collect(Collectors.toSet());
        assertTrue(programs.containsAll(Set.of("1CV8C", "BackgroundJob", "HTTPServiceConnection")), programs::toString);
    }

    @Test
    void theCodeOpensTheDoorForWhoeverKnowsIt() {
        lock(each -> each.setPermissionCode("рыба-7"));
        assertNull(door.visit(infobase, "Designer", "Админ", "ADM", ""));
        assertNull(door.visit(infobase, "Designer", "Админ", "ADM", "рыба-8"));
        UUID inside = Objects.requireNonNull(door.visit(infobase, "1CV8", "Админ", "ADM", "рыба-7"));
        demo.advance(Duration.ofMinutes(3));
        assertNotNull(cluster.session(inside), "whoever came in through the lock is left alone");
        assertTrue(door.leave(inside));
        assertFalse(door.leave(inside));

        LiveSession stubborn =
                here(each -> each.actor().manner == Manner.STUBBORN).get(0);
        String user = stubborn.actor().user();
        door.tell(user, "рыба-7");
        LocalDateTime then = demo.now();
        cluster.terminate(stubborn.id(), "");
        demo.advance(Duration.ofSeconds(91));
        assertTrue(
                here(each -> each.actor() == stubborn.actor()).size() == 1, () -> user + " is not back since " + then);
    }

    @Test
    void anEmptyCodeAdmitsNobody() {
        lock(each -> each.setPermissionCode(""));
        assertNull(door.visit(infobase, "1CV8", "Админ", "ADM", ""));
        assertNull(door.visit(infobase, "1CV8", "Админ", "ADM", "0"));
    }

    /** Each case of the table: seconds from now, or nothing; whether somebody gets in at once. */
    @Test
    void theDatesMeanWhatTheyMean() {
        opened(null, null, false);
        opened(0, null, false);
        opened(1, null, true);
        opened(null, 1, false);
        opened(null, 0, true);
        opened(-60, -1, true);
        opened(-60, 60, false);
        opened(60, -60, true);
        opened(60, 30, true);
        door.change(infobase, each -> each.setSessionsDeny(false));
        assertNotNull(door.visit(infobase, "1CV8", "", "", ""), "the switch is off");
    }

    private void opened(@Nullable Integer from, @Nullable Integer to, boolean open) {
        LocalDateTime now = demo.now();
        lock(each -> {
            each.setDeniedFrom(from == null ? null : now.plusSeconds(from));
            each.setDeniedTo(to == null ? null : now.plusSeconds(to));
        });
        assertEquals(open, door.visit(infobase, "1CV8", "", "", "") != null, () -> from + " … " + to);
    }

    @Test
    void theStubbornAreBackAtOnceAndTheOthersLater() {
        List<LiveSession> gone = here(each -> each.actor().manner == Manner.STUBBORN);
        assertFalse(gone.isEmpty());
        gone.forEach(each -> cluster.terminate(each.id(), ""));
        demo.advance(Duration.ofSeconds(91));
        gone.forEach(before -> assertEquals(
                1,
                here(each -> each.actor() == before.actor()).size(),
                () -> before.actor().user()));
    }

    @Test
    void aQueryOutlivesTheEndOfItsSession() {
        LiveSession query = live(EveryKindTest::isDeaf);
        assertTrue(cluster.terminate(query.id(), "Технические работы"));
        demo.advance(Duration.ofMinutes(10));
        Session there = Objects.requireNonNull(cluster.session(query.id()));
        assertNotEquals("", there.getDbProcInfo());
        assertTrue(there.getDurationCurrentDbms() > there.getDurationCurrent() * 0.8);
        assertTrue(cluster.terminate(query.id(), ""), "still there, and still nobody hears");
        assertNotNull(cluster.session(query.id()));
        long end = Objects.requireNonNull(query.work()).end();
        Duration left = Duration.between(demo.now(), World.time(end)).plusSeconds(1);
        demo.advance(left);
        assertNull(cluster.session(query.id()));
    }

    @Test
    void whoeverEndsTheQueryEndsTheSession() {
        LiveSession query = live(EveryKindTest::isDeaf);
        assertTrue(cluster.endQuery(query.id()));
        assertNotNull(cluster.session(query.id()), "nobody ended the session");
        query.actor().query(query, 600_000);
        cluster.terminate(query.id(), "");
        assertTrue(cluster.endQuery(query.id()));
        assertNull(cluster.session(query.id()));
        assertFalse(cluster.endQuery(query.id()));
    }

    @Test
    void aJobRunsForHoursAndTheLockDoesNotStopIt() {
        LiveSession job = live(each -> {
            Work work = each.work();
            return each.actor().role() == Role.JOB && work != null && work.end() - work.start() > 10_000_000;
        });
        Session record = Objects.requireNonNull(cluster.session(job.id()));
        door.change(record.getInfobase(), each -> each.setScheduledJobsDeny(true));
        demo.advance(Duration.ofMinutes(170));
        assertNotNull(cluster.session(job.id()));
        demo.advance(Duration.ofHours(4));
        assertNull(cluster.session(job.id()));
        assertTrue(
                cluster.sessions().stream()
                        .noneMatch(each -> each.getAppId().equals("BackgroundJob")
                                && each.getInfobase().equals(record.getInfobase())),
                "it is not started again");
    }

    @Test
    void poolsServeUntilNobodyCalls() {
        Set<UUID> pooled = here(each -> each.actor().role().pooled()).stream()
                .map(LiveSession::id)
                .collect(Collectors.toSet());
        Set<UUID> kept = here(each -> each.actor().poolAge > 60_000).stream()
                .map(LiveSession::id)
                .collect(Collectors.toSet());
        lock(each -> {});
        demo.advance(Duration.ofHours(1));
        Set<UUID> now = here(each -> each.actor().role().pooled()).stream()
                .map(LiveSession::id)
                .collect(Collectors.toSet());
        assertTrue(pooled.containsAll(now), "no new ones");
        assertTrue(now.containsAll(kept), "those that are called all the time stay");
        assertTrue(now.size() < pooled.size(), "the others end");
        now.forEach(each -> cluster.terminate(each, ""));
        demo.advance(Duration.ofMinutes(2));
        assertEquals(List.of(), here(each -> each.actor().role().pooled()));
    }

    @Test
    void theSchedulersConnectionComesBack() {
        Connection scheduler = cluster.connections().stream()
                .filter(each -> each.getApplication().equals("JobScheduler")
                        && each.getInfobase().equals(infobase))
                .findFirst()
                .orElseThrow();
        lock(each -> each.setScheduledJobsDeny(true));
        cluster.disconnect(scheduler.getProcess(), scheduler.getId());
        demo.advance(Duration.ofSeconds(11));
        assertTrue(cluster.connections().stream()
                .anyMatch(each -> each.getApplication().equals("JobScheduler")
                        && each.getInfobase().equals(infobase)));
    }

    @Test
    void aColleagueChangesTheLockAndNothingElse() {
        Infobase before = Objects.requireNonNull(cluster.infobase(infobase));
        door.change(infobase, each -> {
            each.setName("Другая");
            each.setDeniedMessage("Коллега был здесь");
        });
        Infobase after = Objects.requireNonNull(cluster.infobase(infobase));
        assertEquals("Коллега был здесь", after.getDeniedMessage());
        assertEquals(before.getName(), after.getName());
        assertEquals(before.getDbPassword(), after.getDbPassword());
        assertThrows(IllegalArgumentException.class, () -> door.change(UUID.randomUUID(), each -> {}));
    }

    /** Closes the door at once unless it is said otherwise. */
    private void lock(Consumer<Infobase> change) {
        door.change(infobase, each -> {
            each.setSessionsDeny(true);
            change.accept(each);
        });
    }

    private static boolean isDeaf(LiveSession session) {
        Work work = session.work();
        return work != null && work.deaf();
    }

    private Set<UUID> people(Predicate<LiveSession> which) {
        return here(each -> each.actor().role().person && which.test(each)).stream()
                .map(LiveSession::id)
                .collect(Collectors.toSet());
    }

    private List<LiveSession> here(Predicate<LiveSession> which) {
        return cluster.residents().sessions().stream()
                .filter(each -> each.actor().base().id().equals(infobase) && which.test(each))
                .toList();
    }

    private LiveSession live(Predicate<LiveSession> which) {
        return cluster.residents().sessions().stream().filter(which).findFirst().orElseThrow();
    }
}
