package dev.vakhta.demo;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.ras.Layouts;
import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/** An infobase: who it is, and the numbers it gives to sessions and connections. */
final class Base {
    private static final int MAX_WAITING = 3;
    private static final String REFUSED = "Начало сеанса с информационной базой запрещено.";

    private final Infobase record;
    private int sessions;
    private int connections;
    /** In a long call with locks; others wait for it. */
    private @Nullable LiveSession writer;
    /** How many wait for the writer. */
    private int waiting;

    /** A configuration is open in one Designer at most. */
    boolean designed;

    private boolean dropped;

    Base(Infobase record) {
        this.record = record;
    }

    UUID id() {
        return record.getId();
    }

    String name() {
        return record.getName();
    }

    /** With the password of the database. */
    Infobase record() {
        return record;
    }

    int nextSession() {
        return ++sessions;
    }

    int nextConnection() {
        return ++connections;
    }

    /** A long call with locks has begun; the first one counts as long as it lasts. */
    void writes(LiveSession session) {
        LiveSession before = writer;
        if (before == null || before.work() == null) {
            writer = session;
            waiting = 0;
        }
    }

    /** Null where nobody writes, or enough are waiting already; who asks is counted. */
    @Nullable
    LiveSession writerToWaitFor(LiveSession waiter) {
        LiveSession holder = writer;
        if (holder == null || holder == waiter || holder.work() == null || waiting == MAX_WAITING) {
            return null;
        }
        waiting++;
        return holder;
    }

    /** Where the cluster's own sessions and connections are: in no infobase. */
    boolean none() {
        return id().equals(World.NIL);
    }

    boolean dropped() {
        return dropped;
    }

    /** Nobody will come to it any more. */
    void drop() {
        dropped = true;
    }

    /** The scheduler starts nothing; what runs goes on. */
    boolean jobsStopped() {
        return record.isScheduledJobsDeny();
    }

    /**
     * From when on the session lock refuses new sessions, ms; of those that are there it sends nobody away. A bound that is not set bounds
     * nothing; with an end that is past, or not after the beginning, nobody is refused.
     *
     * @return {@link Long#MAX_VALUE} if it will refuse nobody
     */
    long closesAt(long now) {
        LocalDateTime from = record.getDeniedFrom();
        LocalDateTime to = record.getDeniedTo();
        boolean over = to != null && (!World.time(now).isBefore(to) || from != null && !from.isBefore(to));
        if (!record.isSessionsDeny() || over) {
            return Long.MAX_VALUE;
        }
        return from == null ? Long.MIN_VALUE : World.millis(from);
    }

    /**
     * What somebody reads who may not begin a session; null if he may.
     *
     * @param code the permission code he gives; empty for none
     */
    @Nullable
    String refusal(String code, long now) {
        if (closesAt(now) > now || !code.isEmpty() && code.equals(record.getPermissionCode())) {
            return null;
        }
        String message = record.getDeniedMessage();
        return message == null || message.isEmpty() ? REFUSED : REFUSED + "\n" + message;
    }

    /** Takes over what a request says, but for the id and the name, which an infobase keeps for life. */
    void update(Infobase said, int version) {
        said.setId(id());
        said.setName(name());
        said.setDbPassword(Passwords.said(said.getDbPassword(), record.getDbPassword()));
        Records.update(record, Layouts.INFOBASE, version, said);
    }

    /** As the wire tells of it. */
    Infobase shown() {
        Infobase shown = Records.copy(record);
        shown.setDbPassword(Passwords.shown(record.getDbPassword()));
        return shown;
    }

    InfobaseSummary toSummary() {
        InfobaseSummary summary = ClusterFactory.eINSTANCE.createInfobaseSummary();
        summary.setId(id());
        summary.setName(name());
        summary.setDescr(record.getDescr());
        return summary;
    }
}
