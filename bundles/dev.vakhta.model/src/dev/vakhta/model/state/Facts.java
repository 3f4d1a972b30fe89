package dev.vakhta.model.state;

import dev.vakhta.model.application.Application;
import dev.vakhta.model.application.Applications;
import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.fields.Meaning;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.text.Human;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** What the rules ask of a session. Null: the server did not say, and no rule takes that for zero. */
record Facts(Row<Session> row, Thresholds limits) {
    private Session session() {
        return row.object();
    }

    LocalDateTime now() {
        return row.cluster().serverClock();
    }

    /** Time since the client's last sign of life; negative if the clocks disagree. */
    @Nullable
    Duration quiet() {
        LocalDateTime last = session().getLastActiveAt();
        return last == null ? null : Duration.between(last, now());
    }

    @Nullable
    Duration call() {
        return session().isSetDurationCurrent() ? Duration.ofMillis(session().getDurationCurrent()) : null;
    }

    boolean inCall() {
        Duration call = call();
        return call != null && call.isPositive();
    }

    /** Time in the DBMS during the call. Outside a call the server leaves an old value there. */
    @Nullable
    Duration inDbms() {
        return inCall() && session().isSetDurationCurrentDbms()
                ? Duration.ofMillis(session().getDurationCurrentDbms())
                : null;
    }

    boolean mostlyInDbms() {
        return inDbms() instanceof Duration dbms
                && call() instanceof Duration call
                && dbms.multipliedBy(100).compareTo(call.multipliedBy(limits.inDbmsPercent())) >= 0;
    }

    static boolean atLeast(@Nullable Duration time, Duration limit) {
        return time != null && time.compareTo(limit) >= 0;
    }

    @Nullable
    String app() {
        return session().getAppId();
    }

    boolean is(Application... any) {
        String app = app();
        // Arrays.asList: an unknown one is null, which List.of() would not look for
        return app != null && Arrays.asList(any).contains(Applications.find(app));
    }

    boolean interactive() {
        return Applications.kind(app()) == Applications.Kind.USER;
    }

    /** Work that takes long by its nature. */
    boolean patient() {
        return is(Application.BACKGROUND_JOB, Application.SYSTEM_BACKGROUND_JOB, Application.DESIGNER);
    }

    /** An interactive session that should be asleep by now. */
    boolean overdue() {
        LocalDateTime due = sleepsAt();
        return interactive()
                && session().isSetHibernate()
                && !session().isHibernate()
                && due != null
                && atLeast(Duration.between(due, now()), limits.overdue());
    }

    /** The process that the session names does not exist or does not run. */
    boolean processGone() {
        if (session().getProcess() == null
                || session().getProcess().equals(ClusterView.NIL)
                || row.cluster().processes() == null) {
            return false;
        }
        WorkingProcess process = row.cluster().process(session().getProcess());
        return process == null || process.isSetRunning() && process.getRunning() == 0;
    }

    /** When it falls asleep if the client stays silent. Zero seconds are no limit. */
    @Nullable
    LocalDateTime sleepsAt() {
        LocalDateTime last = session().getLastActiveAt();
        int seconds = session().getPassiveSessionHibernateTime();
        return last == null || seconds <= 0 ? null : last.plusSeconds(seconds);
    }

    @Nullable
    LocalDateTime removedAt() {
        LocalDateTime asleep = sleepsAt();
        return asleep == null || !session().isSetHibernateSessionTerminateTime()
                ? null
                : asleep.plusSeconds(session().getHibernateSessionTerminateTime());
    }

    /** Whole days since the start, from the age that deserves a remark on; 0 before. */
    long daysOpen() {
        LocalDateTime started = session().getStartedAt();
        Duration age = started == null ? Duration.ZERO : Duration.between(started, now());
        return atLeast(age, limits.old()) ? age.toDays() : 0;
    }

    /**
     * Who holds the lock: servers give the number of a session, perhaps of a connection (nobody could say which), always in the
     * same infobase.
     */
    String holder(int number) {
        ClusterView view = row.cluster();
        Session holder = view.sessionNumber(session().getInfobase(), number);
        if (holder == null) {
            Connection connection = view.connectionNumber(session().getInfobase(), number);
            holder = connection == null
                    ? null
                    : view.sessionNumber(session().getInfobase(), connection.getSessionNumber());
        }
        return holder == null
                ? Messages.HOLDER_NUMBER.text(number)
                : Messages.HOLDER.text(
                        holder.getNumber(), known(holder.getUserName()), Applications.name(known(holder.getAppId())));
    }

    static String known(@Nullable String text) {
        return text == null || text.isEmpty() ? Human.UNKNOWN : text;
    }

    /** "at 18:40" of today, otherwise with the date. */
    String at(LocalDateTime time) {
        String text = Human.dateTime(time, now());
        return time.toLocalDate().equals(now().toLocalDate()) ? Messages.AT.text(text) : text;
    }

    /** The fields named in a formula with their values, then the formula. */
    List<String> arithmetic(String formula) {
        List<String> words = List.of(formula.split("[^a-z0-9-]+"));
        List<String> lines = new ArrayList<>();
        for (EStructuralFeature feature : ClusterPackage.Literals.SESSION.getEStructuralFeatures()) {
            Column column = Field.of(feature);
            if (words.contains(column.key())) {
                String unit = column.unit() == null ? "" : " " + column.unit();
                lines.add(column.key() + " = " + column.exact(row) + unit);
            }
        }
        if (words.contains("now")) {
            lines.add("now = " + Meaning.ISO.format(now()));
        }
        lines.add(formula);
        return lines;
    }
}
