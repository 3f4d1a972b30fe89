package dev.vakhta.demo;

import dev.vakhta.demo.LiveSession.State;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Somebody at a computer, or a program: logs in, makes calls, has breaks, is lost or hangs, logs out and comes back.
 * Always knows its next step, and there is only one.
 */
final class Actor {
    private static final long SECOND = 1000;
    private static final long MINUTE = 60 * SECOND;
    /** The server drops the connection of a client it does not hear. */
    private static final long DROP = 2 * MINUTE;
    /** From when its client was last heard of until a session is removed in its sleep. */
    private static final long REMOVE = (LiveSession.HIBERNATE_SECONDS + LiveSession.REMOVE_SECONDS) * SECOND;

    private final Residents cluster;
    private final World world;
    private final Role role;
    private final Base base;
    private final String user;
    private final String host;
    private final String address;
    Manner manner = Manner.ORDINARY;
    /** Ms without a call after which the publication ends a session of its pool; 0: it leaves when it has stayed its time. */
    long poolAge;
    /** Does not come back. */
    boolean once;
    /** Does what a story says, and short calls in between; nothing happens to it by chance. */
    boolean told;

    private @Nullable LiveSession session;
    private long leavesAt;
    /** What was planned before the last plan is off. */
    private int plans;

    Actor(Residents cluster, Role role, Base base, String user, String host, String address) {
        this.cluster = cluster;
        this.world = cluster.world();
        this.role = role;
        this.base = base;
        this.user = user;
        this.host = host;
        this.address = address;
    }

    Role role() {
        return role;
    }

    Base base() {
        return base;
    }

    String user() {
        return user;
    }

    String host() {
        return host;
    }

    String address() {
        return address;
    }

    /** Whether its session's process is no more. */
    boolean orphaned(LiveSession one) {
        return one.process.equals(cluster.hardware().gone());
    }

    /** A new session; it goes on to live by itself. */
    LiveSession logIn(long startedAt) {
        LiveSession fresh = new LiveSession(
                world.uuid(),
                base.nextSession(),
                this,
                cluster.anyProcess(),
                startedAt,
                world.between(60, 590) * SECOND);
        session = fresh;
        leavesAt = world.now() + MINUTE + world.around(role.stay);
        cluster.add(fresh);
        cluster.connect(fresh);
        next(role == Role.JOB ? 0 : pause());
        watchTheLock(fresh);
        return fresh;
    }

    private void watchTheLock(LiveSession fresh) {
        if (manner == Manner.WARNED && base.closesAt(world.now()) > world.now()) {
            new LockWatch(cluster, fresh).begin(world.between(1, 60) * SECOND);
        }
    }

    /** Until the next call; or until the pool ends the session, if no call comes before. */
    private long pause() {
        long pause = world.around(role.pause);
        return poolAge == 0 ? pause : Math.min(pause, poolAge);
    }

    private boolean tooLongInPool(LiveSession current) {
        return poolAge > 0 && world.now() - current.lastActive(world.now()) >= poolAge;
    }

    private void next(long pause) {
        int plan = ++plans;
        world.at(world.now() + pause, () -> {
            if (plan == plans) {
                act();
            }
        });
    }

    private void act() {
        LiveSession current = session;
        if (current == null) {
            comeBack();
            return;
        }
        switch (current.state) {
            case IDLE -> {
                if (tooLongInPool(current)) {
                    leave();
                } else if (!role.service()) {
                    call(current);
                }
            }
            case IN_CALL -> afterCall(current);
            case LOST -> lost(current);
            case ASLEEP -> wakeOrGo(current);
            case HUNG -> {
                // for ever
            }
        }
    }

    /** Where the door is closed it is tried again later. */
    private void comeBack() {
        if (base.dropped()) {
            return;
        }
        boolean stopped = role == Role.JOB && base.jobsStopped();
        if (!stopped && cluster.door().admits(this)) {
            logIn(world.now());
        } else {
            stayAway();
        }
    }

    private void stayAway() {
        boolean soon = !role.person || manner == Manner.STUBBORN;
        next(soon ? world.between(10, 90) * SECOND : world.between(3, 20) * MINUTE);
    }

    private void call(LiveSession current) {
        boolean heavy = role.person && role != Role.DESIGNER && chance(150);
        call(current, heavy ? world.between(40, 400) * SECOND : role.call / 4 + world.around(role.call), null);
    }

    /**
     * Makes a call.
     *
     * @param own how long it takes by itself, ms
     * @param inDbms waits for the infobase's writer, in the DBMS or for a lock of 1C's; null as chance will have it
     */
    void call(LiveSession current, long own, @Nullable Boolean inDbms) {
        boolean waits = inDbms != null || chance(20);
        LiveSession writer = waits ? base.writerToWaitFor(current) : null;
        Work call = writer == null
                ? Work.of(world, own, own > SECOND && world.oneIn(2))
                : Work.waiting(world, own, writer, inDbms == null ? world.oneIn(3) : inDbms);
        begin(current, call);
    }

    /** A long call that keeps an object locked, so that others can wait for it. */
    void write(LiveSession current, long duration) {
        begin(current, Work.of(world, duration, true));
    }

    /** A query that nobody can end but the DBMS. */
    void query(LiveSession current, long duration) {
        begin(current, Work.query(world, duration));
    }

    /** A call in which nothing happens. */
    void stick(LiveSession current, long duration) {
        begin(current, Work.stuck(world, duration));
    }

    /** A short call that has to wait for that session's call. */
    void waitFor(LiveSession current, LiveSession holder, boolean inDbms) {
        begin(current, Work.waiting(world, SECOND, holder, inDbms));
    }

    private boolean chance(int times) {
        return !told && world.oneIn(times);
    }

    private void begin(LiveSession current, Work call) {
        if (current.connection == null) {
            cluster.connect(current);
        }
        current.start(call);
        if (call.object() != null && call.end() - call.start() > 5 * SECOND) {
            base.writes(current);
        }
        next(call.end() - call.start());
    }

    private void afterCall(LiveSession current) {
        current.end(world.now());
        if (current.terminated || role == Role.JOB || !told && poolAge == 0 && world.now() >= leavesAt) {
            leave();
        } else if (role.person && chance(1500)) {
            fate(current, world.oneIn(10) ? State.HUNG : State.LOST, world.now());
        } else {
            next(role.person && chance(30) ? world.between(10, 45) * MINUTE : pause());
        }
    }

    /** Its client died at that time. */
    void fate(LiveSession current, State state, long since) {
        current.lastHeardOf(since, state);
        if (state == State.ASLEEP) {
            cluster.drop(current);
            next(told ? REMOVE - (world.now() - since) : world.between(10, 90) * MINUTE);
        } else {
            next(Math.max(0, since + DROP - world.now()));
            if (state == State.HUNG) {
                cluster.drop(current);
            }
        }
    }

    private void lost(LiveSession current) {
        long sleepsAt = current.lastActive(world.now()) + LiveSession.HIBERNATE_SECONDS * SECOND;
        cluster.drop(current);
        if (world.now() < sleepsAt) {
            next(sleepsAt - world.now());
        } else {
            current.state = State.ASLEEP;
            // half of them come back; the others are removed when their time is over
            next(chance(2) ? world.between(10, 60) * MINUTE : LiveSession.REMOVE_SECONDS * SECOND);
        }
    }

    private void wakeOrGo(LiveSession current) {
        long asleep = world.now() - current.lastActive(world.now()) - LiveSession.HIBERNATE_SECONDS * SECOND;
        if (asleep >= LiveSession.REMOVE_SECONDS * SECOND) {
            leave();
        } else {
            back(current);
        }
    }

    /** Its client is heard of again, if it was not. */
    void back(LiveSession current) {
        if (current.state != State.IDLE && current.state != State.IN_CALL) {
            cluster.drop(current);
            if (orphaned(current)) {
                current.process = cluster.anyProcess();
            }
            current.lastHeardOf(world.now(), State.IDLE);
            cluster.connect(current);
            next(world.around(role.pause));
        }
    }

    /** Its process crashed under it at that time. */
    void orphan(LiveSession current, long since) {
        cluster.drop(current);
        current.process = cluster.hardware().gone();
        current.lastHeardOf(since, State.HUNG);
        plans++; // nothing will happen any more
    }

    /** An administrator ended the session. What waits for the DBMS learns of it when that answers. */
    void terminated() {
        LiveSession current = session;
        Work call = current == null ? null : current.work();
        if (current != null && call != null && call.deaf()) {
            current.terminated = true;
        } else {
            leave();
        }
    }

    /** An administrator, or a broken connection, ended the call. */
    void interrupted() {
        LiveSession current = session;
        if (current != null && current.work() != null) {
            afterCall(current);
        }
    }

    /** The cluster's tools give up then; clients connect again with their next call. */
    void connectionLost() {
        if (role.service()) {
            leave();
        } else {
            interrupted();
        }
    }

    /** The session is over; comes back later, a job soon. */
    void leave() {
        LiveSession current = session;
        if (current != null) {
            current.end(world.now());
            cluster.drop(current);
            cluster.remove(current);
            session = null;
            plans++; // whoever is ended before his next step does not take it
            if (!once) {
                stayAway();
            }
        }
    }
}
