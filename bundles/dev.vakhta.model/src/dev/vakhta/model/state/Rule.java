package dev.vakhta.model.state;

import dev.vakhta.model.application.Application;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.state.SessionState.Kind;
import dev.vakhta.model.state.SessionState.Weight;
import dev.vakhta.model.text.Human;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;

/** The rules, top to bottom: the first that holds names the state. The last one always does. */
enum Rule {
    LEFT_BEHIND(
            "left-behind",
            Weight.FACT,
            Kind.LEFTOVER,
            f -> f.row().object().isLeftBehind(),
            t -> "left-behind = yes",
            f -> Messages.LEFT_BEHIND.text()),
    SKEW(
            "skew",
            Weight.FACT,
            Kind.CLOCK,
            f -> f.quiet() instanceof Duration quiet
                    && quiet.plus(f.limits().skew()).isNegative(),
            t -> "last-active-at > now + " + Human.duration(t.skew()),
            f -> Messages.CLOCKS_DIFFER.text()),
    ASLEEP(
            "asleep",
            Weight.FACT,
            Kind.ASLEEP,
            f -> f.row().object().isHibernate(),
            t -> "hibernate = yes; last-active-at + passive-session-hibernate-time + hibernate-session-terminate-time",
            f -> f.removedAt() instanceof LocalDateTime removed
                    ? Messages.SLEEPS.text(Human.dateTime(removed, f.now()))
                    : Messages.SLEEPS_SHORT.text()),
    ORPHAN(
            "orphan",
            Weight.STRONG,
            Kind.HUNG,
            Facts::processGone,
            t -> "process ∉ { running = yes }" + again(t),
            Rule::processGone),
    WAITS_FOR_1C(
            "wait-1c",
            Weight.FACT,
            Kind.WAITING,
            f -> f.row().object().getBlockedByLs() != 0,
            t -> "blocked-by-ls ≠ 0",
            f -> Messages.WAITS_FOR_1C.text(
                    forTime(f.call()), f.holder(f.row().object().getBlockedByLs()))),
    WAITS_FOR_DBMS(
            "wait-db",
            Weight.FACT,
            Kind.WAITING,
            f -> f.row().object().getBlockedByDbms() != 0,
            t -> "blocked-by-dbms ≠ 0",
            f -> Messages.WAITS_FOR_DBMS.text(
                    forTime(f.call()), f.holder(f.row().object().getBlockedByDbms()))),
    STUCK(
            "stuck",
            Weight.SUSPICION,
            Kind.SILENT,
            Facts::stuck,
            t -> "duration-current ≥ " + Human.duration(t.stuck())
                    + "; duration-current = then + now - since; cpu-time-current, read-current, write-current, memory-current,"
                    + " duration-current-dbms = then" + again(t),
            f -> Messages.STUCK.text(time(f.call()))),
    IN_DBMS(
            "in-db",
            Weight.FACT,
            Kind.DBMS,
            f -> Facts.atLeast(f.inDbms(), f.limits().inDbms()) && f.mostlyInDbms(),
            t -> "duration-current-dbms ≥ " + Human.duration(t.inDbms())
                    + "; duration-current-dbms / duration-current ≥ " + t.inDbmsPercent() + " %; db-proc-info",
            f -> Messages.IN_DBMS.text(time(f.inDbms()), dbmsConnection(f))),
    LONG(
            "long",
            Weight.FACT,
            Kind.CALL,
            f -> Facts.atLeast(
                    f.call(), f.patient() ? f.limits().longJob() : f.limits().longCall()),
            t -> "duration-current ≥ " + Human.duration(t.longCall()) + " (BackgroundJob, Designer: "
                    + Human.duration(t.longJob()) + ")",
            f -> Messages.LONG_CALL.text(time(f.call()))),
    IN_CALL(
            "working",
            Weight.FACT,
            Kind.WORKING,
            Facts::inCall,
            t -> "duration-current > 0",
            f -> Messages.IN_CALL.text(time(f.call()))),
    OVERDUE(
            "overdue",
            Weight.STRONG,
            Kind.HUNG,
            Facts::overdue,
            t -> "hibernate = no; now - last-active-at ≥ passive-session-hibernate-time + "
                    + Human.duration(t.overdue()) + again(t),
            Rule::overdue),
    LOST(
            "lost",
            Weight.SUSPICION,
            Kind.SILENT,
            f -> f.interactive() && Facts.atLeast(f.quiet(), f.limits().lost()),
            t -> "now - last-active-at ≥ " + Human.duration(t.lost())
                    + "; last-active-at + passive-session-hibernate-time",
            f -> f.sleepsAt() == null
                    ? Messages.LOST_SHORT.text(time(f.quiet()))
                    : Messages.LOST.text(time(f.quiet()), sleep(f))),
    JOB_IDLE(
            "job-idle",
            Weight.SUSPICION,
            Kind.SILENT,
            f -> f.is(Application.BACKGROUND_JOB)
                    && ClusterView.NIL.equals(f.row().object().getConnection())
                    && Facts.atLeast(f.quiet(), f.limits().jobIdle()),
            t -> "app-id = BackgroundJob; connection = 0; now - last-active-at ≥ " + Human.duration(t.jobIdle()),
            f -> Messages.JOB_IDLE.text(time(f.quiet()))),
    COM_OPEN(
            "com-open",
            Weight.SUSPICION,
            Kind.SILENT,
            f -> f.is(Application.EXTERNAL_CONNECTION)
                    && Facts.atLeast(f.quiet(), f.limits().comOpen()),
            t -> "app-id = COMConnection; now - last-active-at ≥ " + Human.duration(t.comOpen()),
            f -> Messages.COM_OPEN.text(
                    time(f.quiet()), Facts.known(f.row().object().getHost()))),
    INSIDE(
            "inside",
            Weight.FACT,
            Kind.INSIDE,
            f -> !f.tellsActivity(),
            t -> "last-active-at, duration-current, calls-last-5min, calls-all = –; left-behind ≠ yes",
            f -> (f.row().object().isSetLeftBehind() ? Messages.IS_INSIDE : Messages.INSIDE_PERHAPS).text()),
    POOLED(
            "pooled",
            Weight.FACT,
            Kind.POOLED,
            f -> f.is(Application.WEB_SERVICE, Application.HTTP_SERVICE, Application.ODATA),
            t -> "app-id = WSConnection, HTTPServiceConnection, ODataConnection; now - last-active-at",
            f -> Messages.WAITS_IN_POOL.text(forTime(f.quiet()))),
    IDLE(
            "idle",
            Weight.FACT,
            Kind.IDLE,
            f -> f.row().object().isSetCallsLast5min()
                    && f.row().object().getCallsLast5min() <= f.limits().idleCalls(),
            t -> "calls-last-5min ≤ " + t.idleCalls(),
            f -> Messages.KEEP_ALIVE_ONLY.text()),
    WORKING("working", Weight.FACT, Kind.WORKING, f -> true, t -> "calls-last-5min", f -> Messages.WORKS.text());

    /** {@link #values} makes a copy at each call, and a table asks ten thousand times. */
    static final List<Rule> ALL = List.of(values());

    final String id;
    final Weight weight;
    final Kind kind;
    final Predicate<Facts> holds;
    final Function<Thresholds, String> formula;
    final Function<Facts, String> sentence;

    Rule(
            String id,
            Weight weight,
            Kind kind,
            Predicate<Facts> holds,
            Function<Thresholds, String> formula,
            Function<Facts, String> sentence) {
        this.id = id;
        this.weight = weight;
        this.kind = kind;
        this.holds = holds;
        this.formula = formula;
        this.sentence = sentence;
    }

    /** That reads so far apart agree. */
    private static String again(Thresholds limits) {
        return "; now - since ≥ " + Human.duration(limits.again());
    }

    private static String processGone(Facts f) {
        return (f.certain(ORPHAN.id) ? Messages.PROCESS_GONE : Messages.PROCESS_GONE_PERHAPS).text();
    }

    private static String overdue(Facts f) {
        return (f.certain(OVERDUE.id) ? Messages.OVERDUE : Messages.OVERDUE_PERHAPS).text(time(f.quiet()), sleep(f));
    }

    private static String time(@Nullable Duration known) {
        return known == null ? Human.UNKNOWN : Human.duration(known);
    }

    /** With the blank before it; nothing if unknown. */
    private static String forTime(@Nullable Duration perhaps) {
        return perhaps == null ? "" : " " + Human.duration(perhaps);
    }

    private static String sleep(Facts f) {
        LocalDateTime time = f.sleepsAt();
        return time == null ? Human.UNKNOWN : f.at(time);
    }

    private static String dbmsConnection(Facts f) {
        String number = f.row().object().getDbProcInfo();
        return number == null || number.isEmpty() ? "" : Messages.DBMS_CONNECTION.text(number);
    }
}
