package dev.vakhta.demo;

import dev.vakhta.model.cluster.Session;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/** A session and what it has done so far. Times in ms of the server's clock. */
final class LiveSession {
    /** After that time without its client a session falls asleep, and after the other one asleep it is removed. */
    static final int HIBERNATE_SECONDS = 1200;

    static final int REMOVE_SECONDS = 86_400;

    enum State {
        /** Between two calls. */
        IDLE,
        IN_CALL,
        /** Its client is gone, and the server has not put it to sleep yet. */
        LOST,
        ASLEEP,
        /** As LOST, but for ever: the server forgot to put it to sleep. */
        HUNG
    }

    private final UUID id;
    private final int number;
    private final Actor actor;
    private long startedAt;
    /** How often the client tells that it is there, ms; at most ten minutes. */
    private final long keepAlive;

    private final Meter meter = new Meter();
    private long touched;
    private @Nullable Work work;
    private long leftOverDbms;

    State state = State.IDLE;

    /** An administrator ended it, but its call is in the DBMS and does not hear him. */
    boolean terminated;

    @Nullable
    LiveConnection connection;

    UUID process;

    LiveSession(UUID id, int number, Actor actor, UUID process, long startedAt, long keepAlive) {
        this.id = id;
        this.number = number;
        this.actor = actor;
        this.process = process;
        this.startedAt = startedAt;
        this.keepAlive = keepAlive;
        touched = startedAt;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Actor actor() {
        return actor;
    }

    Meter meter() {
        return meter;
    }

    long startedAt() {
        return startedAt;
    }

    @Nullable
    Work work() {
        return work;
    }

    void start(Work call) {
        work = call;
        touched = call.start();
        state = State.IN_CALL;
    }

    /** Ends the call, if there is one, at its end or before. */
    void end(long now) {
        Work call = work;
        if (call != null) {
            Usage used = call.soFar(now);
            meter.add(used, now);
            work = null;
            touched = now;
            state = State.IDLE;
            leftOverDbms = number % 5 == 0 ? used.dbms() : 0;
        }
    }

    /** The client was last heard of then. */
    void lastHeardOf(long time, State next) {
        touched = time;
        startedAt = Math.min(startedAt, time);
        state = next;
    }

    long lastActive(long now) {
        boolean answers = actor.role().keptAlive() && (state == State.IDLE || state == State.IN_CALL);
        return answers ? touched + (now - touched) / keepAlive * keepAlive : touched;
    }

    /** Whether the session shows its connection and its process. */
    boolean bound() {
        return connection != null && (work != null || actor.role().bound);
    }

    Usage current(long now) {
        Work call = work;
        return call == null ? Usage.NONE : call.soFar(now);
    }

    /** In the DBMS, ms. Real servers sometimes leave the value of the last call there; here for a minute. */
    long currentDbms(long now) {
        return work != null ? current(now).dbms() : now - touched < 60_000 ? leftOverDbms : 0;
    }

    Session toRecord(long now) {
        return SessionRecord.of(this, now);
    }
}
