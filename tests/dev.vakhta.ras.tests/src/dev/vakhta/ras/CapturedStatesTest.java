package dev.vakhta.ras;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.SessionState.Kind;
import dev.vakhta.model.state.SessionStates;
import dev.vakhta.ras.EndpointMessage.Message;
import dev.vakhta.ras.Vectors.Captured;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the rules say of the sessions in captured answers: all of them were alive. */
class CapturedStatesTest {
    @Test
    void everySessionHasAStateAndNoneHangs() throws WireException {
        List<Captured> lists = Vectors.messages("captured-responses.tsv").stream()
                .filter(each -> List.of(Calls.SESSIONS, Calls.INFOBASE_SESSIONS, Calls.SESSION).stream()
                        .anyMatch(call -> each.type().equals(String.valueOf(call.answer()))))
                .toList();
        assertFalse(lists.isEmpty());
        for (Captured captured : lists) {
            ClusterView first = read(captured, 0).build();
            ClusterView second =
                    read(captured, 30).after(first, SessionStates::suspects).build();
            for (Row<Session> row : second.<Session>rows(second.sessions())) {
                assertNotEquals(Kind.HUNG, SessionStates.of(row).kind(), captured::id);
                assertFalse(SessionStates.of(row).sentence().isBlank());
            }
        }
    }

    /** So many seconds after the last sign of life in it. */
    private static ClusterView.Builder read(Captured captured, long seconds) throws WireException {
        Message answer = assertInstanceOf(Message.class, captured.read());
        List<Session> sessions = new ArrayList<>();
        if (captured.type().equals(String.valueOf(Calls.SESSION.answer()))) {
            sessions.add(Calls.SESSION.readAnswer(answer));
        } else {
            sessions.addAll(Calls.SESSIONS.readAnswer(answer));
        }
        LocalDateTime newest = sessions.stream()
                .map(Session::getLastActiveAt)
                .filter(Objects::nonNull)
                .max(LocalDateTime::compareTo)
                .orElse(LocalDateTime.of(2026, 2, 26, 6, 0));
        return ClusterView.of("captured", captured.id(), ClusterFactory.eINSTANCE.createCluster())
                .readAt(newest.plusSeconds(seconds)
                        .atZone(ZoneId.systemDefault())
                        .toInstant())
                .clockDifference(Duration.ZERO)
                .sessions(sessions);
    }
}
