package dev.vakhta.model.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vakhta.model.Made;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Session;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClusterViewTest {
    private final Cluster cluster = ClusterFactory.eINSTANCE.createCluster();

    @Test
    void findsByIdAndByNumber() {
        Session session = Made.session(9, s -> {});
        Connection connection = ClusterFactory.eINSTANCE.createConnection();
        connection.setConnId(17);
        connection.setInfobase(Made.TRADE);
        ClusterView view = Made.cluster()
                .sessions(List.of(session))
                .connections(List.of(connection))
                .build();
        assertSame(session, view.session(session.getId()));
        assertSame(session, view.sessionNumber(Made.ACCOUNTING, 9));
        assertNull(view.sessionNumber(Made.TRADE, 9));
        assertSame(connection, view.connectionNumber(Made.TRADE, 17));
        assertEquals("trade", view.infobase(Made.TRADE).getName());
        assertEquals("srv", view.process(Made.PROCESS).getHost());
        assertEquals(List.of(new Row<>(view, session)), view.rows(view.sessions()));
    }

    @Test
    void notReadIsNotEmptyAndFindsNothing() {
        ClusterView view = ClusterView.of("t", "t", cluster).locks(List.of()).build();
        assertNull(view.sessions());
        assertEquals(List.of(), view.locks());
        assertEquals(List.of(), view.rows(view.sessions()));
        assertNull(view.session(Made.PROCESS));
        assertNull(view.session(null));
    }

    @Test
    void aViewDoesNotChangeWithItsBuilder() {
        ClusterView.Builder builder = Made.cluster().sessions(List.of());
        ClusterView view = builder.build();
        builder.sessions(null);
        assertEquals(List.of(), view.sessions());
        assertThrows(UnsupportedOperationException.class, () -> view.sessions().clear());
    }

    /** Seconds since the newest sign of life by this computer's clock; by how many the server is taken to be ahead. */
    @ParameterizedTest
    @CsvSource({"0, 0", "59, 0", "719, 0", "-90, 90", "-10800, 10800", "720, -720", "10830, -10830"})
    void guessesTheServersClock(long secondsAgo, long ahead) {
        Session session = Made.session(1, s -> s.setLastActiveAt(Made.NOW.minusSeconds(secondsAgo)));
        session.setStartedAt(Made.NOW.minusDays(9));
        ClusterView view = ClusterView.of("t", "t", cluster)
                .readAt(Made.instant(Made.NOW))
                .sessions(List.of(session))
                .build();
        assertEquals(Duration.ofSeconds(ahead), view.clockDifference());
        assertEquals(Made.NOW.plusSeconds(ahead), view.serverClock());
    }

    /** A file infobase tells of starts only; whoever came in days ago does not put its clock days behind. */
    @ParameterizedTest
    @CsvSource({"60, 0", "10830, 0", "777600, 0", "-90, 90"})
    void startsDoNotTellThatTheServerIsBehind(long secondsAgo, long ahead) {
        ClusterView view = null;
        for (int minute = 0; minute < 2; minute++) {
            Session session = Made.session(1, s -> s.setLastActiveAt(null));
            session.setStartedAt(Made.NOW.minusSeconds(secondsAgo));
            ClusterView.Builder next = ClusterView.of("t", "t", cluster)
                    .readAt(Made.instant(Made.NOW.plusMinutes(minute)))
                    .sessions(List.of(session));
            view = (view == null ? next : next.after(view, any -> Map.of())).build();
            assertEquals(Duration.ofSeconds(ahead), view.clockDifference());
        }
    }

    @Test
    void keepsWhatAnEarlierReadLearntOfTheClock() {
        Session late = Made.session(1, s -> s.setLastActiveAt(Made.NOW.plusSeconds(90)));
        ClusterView earlier = ClusterView.of("t", "t", cluster)
                .readAt(Made.instant(Made.NOW))
                .sessions(List.of(late))
                .build();
        ClusterView now = ClusterView.of("t", "t", cluster)
                .readAt(Made.instant(Made.NOW.plusHours(1)))
                .sessions(List.of(Made.session(1, s -> s.setLastActiveAt(Made.NOW.plusSeconds(90)))))
                .after(earlier, view -> Map.of())
                .build();
        assertEquals(Duration.ofSeconds(90), now.clockDifference());
    }

    /**
     * Two reads five seconds apart, in the second of which somebody was active: by how many seconds the server's clock is ahead, and by
     * how many it is taken to be. One read alone could not tell a server that is minutes behind from one where nobody works.
     */
    @ParameterizedTest
    @CsvSource({"0, 0", "-40, 0", "-90, -87", "-300, -297", "-700, -697", "-10800, -10797", "90, 88", "10800, 10798"})
    void whoeverWasActiveBetweenTwoReadsTellsTheTime(long ahead, long taken) {
        ClusterView first = read(null, 0, ahead - 400);
        ClusterView second = read(first, 5, ahead + 3);
        assertEquals(Duration.ofSeconds(taken), second.clockDifference());
        assertEquals(
                Duration.ofSeconds(taken), read(second, 600, ahead + 3).clockDifference(), "nobody was active since");
    }

    /** What happened while the answers of the first read were under way may be missing in them. */
    @Test
    void aSlowReadDoesNotPutTheServerBehind() {
        Session quiet = Made.session(1, s -> s.setLastActiveAt(Made.NOW.minusSeconds(400)));
        ClusterView first = ClusterView.of("t", "t", cluster)
                .askedAt(Made.instant(Made.NOW))
                .readAt(Made.instant(Made.NOW.plusSeconds(120)))
                .sessions(List.of(quiet))
                .build();
        assertEquals(Duration.ZERO, read(first, 600, 30).clockDifference());
    }

    @Test
    void whatIsKnownOfTheClockGoesOnUntilSomebodyTellsBetter() {
        ClusterView known = ClusterView.of("t", "t", cluster)
                .readAt(Made.instant(Made.NOW))
                .clockDifference(Duration.ofMinutes(5))
                .build();
        ClusterView second = read(known, 5, -400);
        assertEquals(Duration.ofMinutes(5), second.clockDifference());
        assertEquals(Duration.ofSeconds(-117), read(second, 10, 8 - 120).clockDifference());
    }

    @Test
    void aClockThatWasSetIsBelieved() {
        ClusterView view = read(read(null, 0, -400), 5, 3);
        assertEquals(Duration.ZERO, view.clockDifference());
        view = read(view, 10, 8 - 3600);
        assertEquals(Duration.ofSeconds(-3597), view.clockDifference(), "set back an hour");
        view = read(view, 15, 13);
        assertEquals(Duration.ZERO, view.clockDifference(), "and forward again");
        assertEquals(Duration.ofSeconds(598), read(view, 20, 618).clockDifference());
    }

    /** Sessions that a restarted server tells of anew are as old as before. */
    @Test
    void sessionsThatComeBackTellNothing() {
        ClusterView first = read(null, 0, -1);
        Session back = Made.session(2, s -> s.setLastActiveAt(Made.NOW.minusHours(9)));
        Session alive = Made.session(1, s -> s.setLastActiveAt(Made.NOW.plusSeconds(4)));
        ClusterView second = ClusterView.of("t", "t", cluster)
                .readAt(Made.instant(Made.NOW.plusSeconds(5)))
                .sessions(List.of(alive, back))
                .after(first, view -> Map.of())
                .build();
        assertEquals(Duration.ZERO, second.clockDifference());
    }

    @Test
    void anOldListOfSessionsDoesNotAge() {
        ClusterView first = read(null, 0, -400);
        ClusterView later = ClusterView.of("t", "t", cluster)
                .readAt(Made.instant(Made.NOW.plusHours(2)))
                .sessions(first.sessions())
                .after(first, view -> Map.of())
                .build();
        assertEquals(Made.instant(Made.NOW), later.sessionsReadAt());
        assertEquals(Made.NOW, later.serverClock());
        assertEquals(Made.NOW.plusHours(2), later.serverClock(later.readAt()));
    }

    /** At that second of this computer's clock, with one session last active at that second of the server's. */
    private ClusterView read(@Nullable ClusterView earlier, long second, long active) {
        Session session = Made.session(1, s -> {
            s.setStartedAt(Made.NOW.minusDays(9));
            s.setLastActiveAt(Made.NOW.plusSeconds(active));
        });
        ClusterView.Builder next = ClusterView.of("t", "t", cluster)
                .readAt(Made.instant(Made.NOW.plusSeconds(second)))
                .sessions(List.of(session));
        return earlier == null
                ? next.build()
                : next.after(earlier, view -> Map.of()).build();
    }

    @Test
    void withoutTimesTheClocksAreTakenToAgree() {
        assertEquals(Duration.ZERO, ClusterView.of("t", "t", cluster).build().clockDifference());
    }
}
