package dev.vakhta.processing.exclusive;

import dev.vakhta.model.application.Applications;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.SessionStates;
import dev.vakhta.model.text.Human;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Somebody in an infobase that is to be empty. The cluster's own sessions are not among them.
 *
 * @param mine of the person who runs it: never terminated, and does not count
 * @param ending since how long it is being terminated; null: it is not
 */
public record Inside(
        Row<Session> row, boolean mine, @Nullable Duration ending) {
    /** In the order they are terminated in. */
    public enum Group {
        PEOPLE,
        PROGRAMS,
        /** They are only waited for at first, and whoever starts them ought to be gone. */
        JOBS
    }

    Session session() {
        return row.object();
    }

    public Group group() {
        String application = session().getAppId();
        if ("BackgroundJob".equalsIgnoreCase(application) || "SystemBackgroundJob".equalsIgnoreCase(application)) {
            return Group.JOBS;
        }
        return Applications.kind(application) == Applications.Kind.USER ? Group.PEOPLE : Group.PROGRAMS;
    }

    /** Session 17, trade, Ivanov, Thin client, WS-014. */
    public String name() {
        return ExclusiveMessage.SESSION.text(Stream.of(
                        "session-id", "infobase-name", "user-name", "application", "host")
                .map(key -> Objects.requireNonNull(Columns.find(row.object().eClass(), key), key)
                        .text(row))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", ")));
    }

    /** What it does, or for how long it has been ending: {@code ends, 00:40}. */
    public String state() {
        return state(Duration.ZERO);
    }

    /** @param later for how long it has been going on since it was read */
    public String state(Duration later) {
        Duration began = ending;
        if (began == null) {
            return SessionStates.of(row).sentence();
        }
        Duration since = began.plus(later);
        return ExclusiveMessage.ENDING.text("%02d:%02d".formatted(since.toMinutes(), since.toSecondsPart()));
    }

    /** What it is, for rules. */
    String stateId() {
        return SessionStates.of(row).id();
    }

    /** That it waits for the DBMS, and by which numbers it is known there. */
    String inDbms() {
        String process = Objects.requireNonNullElse(session().getDbProcInfo(), "");
        return process.isBlank()
                ? ExclusiveMessage.ENDS_LONG.text(name(), state())
                : ExclusiveMessage.ENDS_IN_DBMS.text(name(), state(), process);
    }

    /** How long it is there. */
    public String age() {
        return session().getStartedAt() == null
                ? Human.UNKNOWN
                : Human.duration(
                        Duration.between(session().getStartedAt(), row.cluster().serverClock()));
    }

    /** How many there are of each application. */
    public static String count(List<Inside> all) {
        Map<String, Long> count = all.stream()
                .collect(Collectors.groupingBy(
                        each -> Applications.name(each.session().getAppId()), TreeMap::new, Collectors.counting()));
        return count.isEmpty()
                ? ExclusiveMessage.NOBODY.text()
                : count.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "));
    }
}
