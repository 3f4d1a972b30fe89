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
import dev.vakhta.model.fields.Suspect;
import dev.vakhta.model.text.Human;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** What the rules ask of a session. Null: the server did not say, and no rule takes that for zero. */
record Facts(Row<Session> row, Thresholds limits) {
    /** What grows while a call does something. */
    private static final List<EStructuralFeature> WORK = List.of(
            ClusterPackage.Literals.SESSION__CPU_TIME_CURRENT,
            ClusterPackage.Literals.SESSION__READ_CURRENT,
            ClusterPackage.Literals.SESSION__WRITE_CURRENT,
            ClusterPackage.Literals.SESSION__MEMORY_CURRENT,
            ClusterPackage.Literals.SESSION__DURATION_CURRENT_DBMS);

    /** What tells that a session does something, or when it last did; a file infobase notes none of it. */
    private static final List<EStructuralFeature> ACTIVITY = List.of(
            ClusterPackage.Literals.SESSION__LAST_ACTIVE_AT,
            ClusterPackage.Literals.SESSION__DURATION_CURRENT,
            ClusterPackage.Literals.SESSION__CALLS_LAST5MIN,
            ClusterPackage.Literals.SESSION__CALLS_ALL);

    /** How long an answer may be under way: by so much two reads can be farther apart than they seem, or nearer. */
    private static final Duration READING = Duration.ofSeconds(5);

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

    boolean tellsActivity() {
        return ACTIVITY.stream().anyMatch(session()::eIsSet);
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

    /** What the reads before this one had against the session, if it was for that reason. */
    private @Nullable Suspect suspect(String reason) {
        Suspect suspect = row.cluster().suspect(session().getId());
        return suspect != null && suspect.reason().equals(reason) ? suspect : null;
    }

    /** The first of the unbroken row of reads with that reason; this one, if it was not there before. */
    Suspect first(String reason) {
        Suspect before = suspect(reason);
        return before != null && (!reason.equals(Rule.STUCK.id) || standsStillSince(before))
                ? before
                : new Suspect(reason, session(), row.cluster().sessionsReadAt());
    }

    private Duration since(Suspect first) {
        return Duration.between(first.at(), row.cluster().sessionsReadAt());
    }

    /** Whether reads long enough apart agree on it. A Designer may hold an unsaved configuration: of it nothing is certain. */
    boolean certain(String reason) {
        return !is(Application.DESIGNER)
                && suspect(reason) instanceof Suspect first
                && atLeast(since(first), limits.again());
    }

    /** Of a call of nearly that length the next read may find that it does nothing. Jobs wait for their own reasons. */
    boolean mayBeStuck() {
        return atLeast(call(), limits.stuck().minus(limits.again()))
                && !is(Application.BACKGROUND_JOB, Application.SYSTEM_BACKGROUND_JOB)
                && WORK.stream().allMatch(session()::eIsSet);
    }

    boolean stuck() {
        return atLeast(call(), limits.stuck())
                && mayBeStuck()
                && suspect(Rule.STUCK.id) instanceof Suspect first
                && standsStillSince(first)
                && atLeast(since(first), limits.again());
    }

    /** The same call as then, and nothing but time has passed in it. */
    private boolean standsStillSince(Suspect first) {
        Duration grown = Duration.ofMillis(
                session().getDurationCurrent() - (long) first.session().getDurationCurrent());
        return grown.minus(since(first)).abs().compareTo(READING) <= 0
                && WORK.stream()
                        .allMatch(each -> Objects.equals(
                                session().eGet(each), first.session().eGet(each)));
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

    /**
     * The fields named in a formula with their values, then the formula.
     *
     * @param reason whose first read is meant where the formula says "since"
     */
    List<String> arithmetic(String formula, String reason) {
        List<String> words = List.of(formula.split("[^a-z0-9-]+"));
        Suspect first = first(reason);
        boolean before = words.contains("then") && first.session() != session();
        List<String> lines = new ArrayList<>();
        for (EStructuralFeature feature : ClusterPackage.Literals.SESSION.getEStructuralFeatures()) {
            Column column = Field.of(feature);
            if (words.contains(column.key())) {
                String then = before ? " (then " + exact(column, new Row<>(row.cluster(), first.session())) + ")" : "";
                lines.add(column.key() + " = " + exact(column, row) + then);
            }
        }
        if (words.contains("since")) {
            lines.add("since = " + Meaning.ISO.format(row.cluster().serverClock(first.at())));
        }
        if (words.contains("now")) {
            lines.add("now = " + Meaning.ISO.format(now()));
        }
        lines.add(formula);
        return lines;
    }

    private static String exact(Column column, Row<?> row) {
        return column.exact(row) + (column.unit() == null ? "" : " " + column.unit());
    }
}
