package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The session lock and the lock of scheduled jobs, as people and jobs meet them. The clock is the server's. */
class ClosedDoorTest {
    private static final Duration DAY = Duration.ofHours(8);

    private final DemoServer demo = DemoServer.start(DemoOptions.defaults()
            .withSessions(120)
            .withClusters(1)
            .withInfobases(1)
            .withClockSkew(Duration.ofHours(-3)));
    private final TestClient client = TestClient.inside(demo);
    private final DemoCluster cluster = demo.cluster();
    private final UUID infobase = cluster.infobases().get(0).getId();

    ClosedDoorTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        client.close();
        demo.close();
    }

    @Test
    void nobodyComesInAndNobodyIsSentAway() throws IOException {
        LocalDateTime closed = demo.now();
        List<Session> before = here();
        lock(each -> each.setSessionsDeny(true));
        assertEquals(before.size(), here().size());
        demo.advance(DAY);
        assertFalse(here().isEmpty(), "those who do not leave stay");
        assertEquals(List.of(), since(closed));
        here().forEach(each -> cluster.terminate(each.getId(), "Технические работы"));
        demo.advance(DAY);
        assertEquals(List.of(), here());
        LocalDateTime opened = demo.now();
        lock(each -> each.setSessionsDeny(false));
        demo.advance(Duration.ofMinutes(21));
        assertTrue(since(opened).size() > before.size() / 2, "they come back");
    }

    @Test
    void theDoorIsClosedBetweenItsTimesOnly() throws IOException {
        LocalDateTime from = demo.now().plusHours(1);
        LocalDateTime to = from.plusHours(2);
        lock(each -> {
            each.setSessionsDeny(true);
            each.setDeniedFrom(from);
            each.setDeniedTo(to);
        });
        demo.advance(Duration.ofHours(1));
        assertFalse(since(from.minusHours(1)).isEmpty());
        demo.advance(Duration.ofHours(2));
        assertEquals(List.of(), since(from));
        demo.advance(Duration.ofHours(1));
        assertFalse(since(to).isEmpty());
    }

    /** Left over from last time: an administrator thinks he has closed the door. */
    @Test
    void anEndInThePastClosesNothing() throws IOException {
        LocalDateTime closed = demo.now();
        lock(each -> {
            each.setSessionsDeny(true);
            each.setDeniedTo(closed.minusDays(1));
        });
        demo.advance(Duration.ofHours(1));
        assertFalse(since(closed).isEmpty());
    }

    @Test
    void jobsAloneCanBeStopped() throws IOException {
        LocalDateTime stopped = demo.now();
        List<Session> running = jobs(here());
        assertFalse(running.isEmpty());
        lock(each -> each.setScheduledJobsDeny(true));
        assertEquals(running.size(), jobs(here()).size(), "what runs goes on");
        demo.advance(Duration.ofHours(3));
        assertEquals(List.of(), jobs(here()));
        assertFalse(since(stopped).isEmpty(), "people come and go");
        lock(each -> each.setScheduledJobsDeny(false));
        demo.advance(Duration.ofSeconds(91));
        assertFalse(jobs(here()).isEmpty());
    }

    private void lock(Consumer<Infobase> change) throws IOException {
        Infobase record = client.ask(Calls.INFOBASE, cluster.id(), infobase);
        change.accept(record);
        client.ask(Calls.UPDATE_INFOBASE, cluster.id(), record);
    }

    private List<Session> here() {
        return cluster.sessions().stream()
                .filter(each -> each.getInfobase().equals(infobase))
                .toList();
    }

    private List<Session> since(LocalDateTime time) {
        return here().stream().filter(each -> each.getStartedAt().isAfter(time)).toList();
    }

    private static List<Session> jobs(List<Session> sessions) {
        return sessions.stream()
                .filter(each -> each.getAppId().equals("BackgroundJob"))
                .toList();
    }
}
