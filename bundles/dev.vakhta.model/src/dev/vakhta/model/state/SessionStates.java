package dev.vakhta.model.state;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.Row;
import java.util.Arrays;

/** Names the state of a session from one read of its cluster. Ages use the server's clock; what was not sent decides nothing. */
public final class SessionStates {
    private SessionStates() {}

    public static SessionState of(Row<Session> row) {
        return of(row, Thresholds.DEFAULT);
    }

    public static SessionState of(Row<Session> row, Thresholds limits) {
        Facts facts = new Facts(row, limits);
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.holds.test(facts))
                .map(rule -> new SessionState(rule, facts))
                .findFirst()
                .orElseThrow();
    }
}
