package dev.vakhta.model.fields;

import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.Session;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** Times in the answers of a cluster that tell something of its server's clock. */
final class Marks {
    private Marks() {}

    /** All that are not later than the server's "now". */
    static Stream<@Nullable LocalDateTime> of(ClusterView view) {
        return Stream.of(
                        times(view.sessions(), Session::getLastActiveAt),
                        times(view.sessions(), Session::getStartedAt),
                        times(view.connections(), Connection::getConnectedAt),
                        times(view.locks(), ObjectLock::getLocked))
                .flatMap(Function.identity());
    }

    /** Whether there are sessions, and of none it is told when it was last active: so in file infobases. */
    static boolean areOnlyStarts(ClusterView view) {
        List<Session> sessions = view.sessions();
        return sessions != null
                && !sessions.isEmpty()
                && sessions.stream().allMatch(each -> each.getLastActiveAt() == null);
    }

    private static <T> Stream<@Nullable LocalDateTime> times(
            @Nullable List<T> objects, Function<T, @Nullable LocalDateTime> time) {
        return objects == null ? Stream.empty() : objects.stream().map(time);
    }

    /** When those were last active whom the earlier view did not have, or not so active. */
    static Stream<@Nullable LocalDateTime> news(ClusterView earlier, ClusterView view) {
        List<Session> sessions = view.sessions();
        return sessions == null || earlier.sessions() == null
                ? Stream.empty()
                : sessions.stream().filter(each -> isNew(earlier, each)).map(Session::getLastActiveAt);
    }

    private static boolean isNew(ClusterView earlier, Session session) {
        Session then = earlier.session(session.getId());
        return then == null || !Objects.equals(then.getLastActiveAt(), session.getLastActiveAt());
    }
}
