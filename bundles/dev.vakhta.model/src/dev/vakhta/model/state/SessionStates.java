package dev.vakhta.model.state;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.fields.Suspect;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.ecore.EAttribute;

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

    /** The same view, had a read {@link Thresholds#again} before it shown the same: what one more read may make of it at worst. */
    public static ClusterView confirmed(ClusterView view) {
        Duration ago = Thresholds.current().again();
        return ClusterView.of(view.targetId(), view.targetName(), view.cluster())
                .readAt(view.readAt())
                .clockDifference(view.clockDifference())
                .infobases(view.infobases())
                .processes(view.processes())
                .sessions(view.sessions())
                .connections(view.connections())
                .locks(view.locks())
                .after(view, same -> {
                    Map<UUID, Suspect> before = suspects(same);
                    before.replaceAll((id, suspect) -> earlier(suspect, ago));
                    return before;
                })
                .build();
    }

    /** In the same call, that much earlier; the values are all a rule looks at. */
    private static Suspect earlier(Suspect suspect, Duration ago) {
        Session then = ClusterFactory.eINSTANCE.createSession();
        for (EAttribute value : then.eClass().getEAllAttributes()) {
            if (suspect.session().eIsSet(value)) {
                then.eSet(value, suspect.session().eGet(value));
            }
        }
        if (then.isSetDurationCurrent()) {
            then.setDurationCurrent(then.getDurationCurrent() - Math.toIntExact(ago.toMillis()));
        }
        return new Suspect(suspect.reason(), then, suspect.at().minus(ago));
    }
}
