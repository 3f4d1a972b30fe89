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

    @Test
    void keepsWhatAnEarlierReadLearntOfTheClock() {
        Session late = Made.session(1, s -> s.setLastActiveAt(Made.NOW.plusSeconds(90)));
        ClusterView earlier = ClusterView.of("t", "t", cluster)
                .readAt(Made.instant(Made.NOW))
                .sessions(List.of(late))
                .build();
        ClusterView now = ClusterView.of("t", "t", cluster)
                .readAt(Made.instant(Made.NOW.plusHours(1)))
                .sessions(List.of(late))
                .after(earlier)
                .build();
        assertEquals(Duration.ofSeconds(90), now.clockDifference());
    }

    @Test
    void withoutTimesTheClocksAreTakenToAgree() {
        assertEquals(Duration.ZERO, ClusterView.of("t", "t", cluster).build().clockDifference());
    }
}
