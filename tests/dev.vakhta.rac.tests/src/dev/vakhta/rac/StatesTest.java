package dev.vakhta.rac;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.SessionState;
import dev.vakhta.model.state.SessionState.Kind;
import dev.vakhta.model.state.SessionStates;
import dev.vakhta.rac.Samples.Sample;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the rules say of sessions that real servers told of: all of them were alive. */
class StatesTest {
    static Stream<Sample> sessions() {
        return Samples.records("8.3.13", "8.3.1x", "8.3.21", "8.3.25", "8.5.1", "8.5.1-win")
                .filter(sample -> sample.type() == Session.class && !sample.isOfLicences());
    }

    @ParameterizedTest
    @MethodSource("sessions")
    void everySessionHasAStateAndNoneHangs(Sample sample) throws Exception {
        ClusterView first = read(sample, 0).build();
        ClusterView second =
                read(sample, 30).after(first, SessionStates::suspects).build();
        assertFalse(second.rows(second.sessions()).isEmpty());
        for (Row<Session> row : second.<Session>rows(second.sessions())) {
            SessionState state = SessionStates.of(row);
            assertNotEquals(Kind.HUNG, state.kind(), state::sentence);
            assertFalse(state.sentence().isBlank());
            assertTrue(state.arithmetic().size() > 1, () -> state.arithmetic().toString());
        }
    }

    /** So many seconds after the last sign of life in it. */
    private static ClusterView.Builder read(Sample sample, long seconds) throws RacException {
        List<Session> sessions = RacReader.records(Session.class, sample.text()).stream()
                .map(RacRecord::object)
                .toList();
        LocalDateTime newest = sessions.stream()
                .map(Session::getLastActiveAt)
                .filter(Objects::nonNull)
                .max(LocalDateTime::compareTo)
                .orElseThrow();
        Instant readAt =
                newest.plusSeconds(seconds).atZone(ZoneId.systemDefault()).toInstant();
        return ClusterView.of("sample", sample.name(), ClusterFactory.eINSTANCE.createCluster())
                .readAt(readAt)
                .clockDifference(Duration.ZERO)
                .sessions(sessions);
    }
}
