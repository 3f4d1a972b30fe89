package dev.vakhta.model.state;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.fields.Suspect;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Names the state of a session from what was read of its cluster. Ages use the server's clock; what was not sent decides nothing; and
 * nothing is called hung before a second read agrees.
 */
public final class SessionStates {
    private SessionStates() {}

    public static SessionState of(Row<Session> row) {
        return of(row, Thresholds.current());
    }

    public static SessionState of(Row<Session> row, Thresholds limits) {
        Facts facts = new Facts(row, limits);
        for (Rule rule : Rule.ALL) {
            if (rule.holds.test(facts)) {
                return new SessionState(rule, facts);
            }
        }
        throw new IllegalStateException("the last rule always holds");
    }

    /** What the next view of the same cluster has to know of this one, to find out what only two reads can tell. */
    public static Map<UUID, Suspect> suspects(ClusterView view) {
        return suspects(view, Thresholds.current());
    }

    public static Map<UUID, Suspect> suspects(ClusterView view, Thresholds limits) {
        Map<UUID, Suspect> suspects = new HashMap<>();
        for (Row<Session> row : view.<Session>rows(view.sessions())) {
            SessionState state = of(row, limits);
            UUID id = row.object().getId();
            if (id != null && state.suspicion() instanceof String reason) {
                suspects.put(id, state.facts().first(reason));
            }
        }
        return suspects;
    }
}
