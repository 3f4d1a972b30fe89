package dev.vakhta.model.state;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.Row;

/** Names the state of a session from one read of its cluster. Ages use the server's clock; what was not sent decides nothing. */
public final class SessionStates {
    private SessionStates() {}

    public static SessionState of(Row<Session> row) {
        return of(row, Thresholds.DEFAULT);
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
}
