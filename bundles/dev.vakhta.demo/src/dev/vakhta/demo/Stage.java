package dev.vakhta.demo;

import dev.vakhta.demo.LiveSession.State;
import dev.vakhta.demo.Story.Person;
import dev.vakhta.demo.Story.Scene;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where a story is played. What its sentences ask for is done to those who are there then: administrators may have ended a session or
 * dropped an infobase meanwhile. Whoever calls holds the world's monitor.
 */
final class Stage {
    /** Something the server does until it does not any more. */
    interface Fault {
        void set(DemoFaults faults, boolean on);
    }

    private static final long SECOND = 1000;
    private static final long HIBERNATE = LiveSession.HIBERNATE_SECONDS * SECOND;

    private final DemoServer server;
    private final Residents cluster;
    private final World world;
    private final long beginning;
    private final Map<String, @Nullable Base> bases = new HashMap<>();
    private final Map<Person, List<LiveSession>> sessions = new HashMap<>();
    private final List<LiveSession> nameless = new ArrayList<>();

    private Stage(DemoServer server, Residents cluster) {
        this.server = server;
        this.cluster = cluster;
        world = cluster.world();
        beginning = world.now();
        cluster.bases().forEach(each -> bases.put(each.name(), each));
    }

    /** What the story skips is over when this returns. */
    static void play(Story story, DemoServer server, Residents cluster) {
        Stage stage = new Stage(server, cluster);
        story.plot().scenes().forEach(each -> stage.plan(each, each.at()));
        stage.world.advance(story.plot().skip());
    }

    private void plan(Scene scene, Duration at) {
        world.at(beginning + at.toMillis(), () -> {
            scene.what().accept(this);
            Duration every = scene.every();
            Duration until = scene.until();
            if (every != null && (until == null || at.plus(every).compareTo(until) <= 0)) {
                plan(scene, at.plus(every));
            }
        });
    }

    void comes(Person who, String base, Role role, Duration since, @Nullable Duration stay) {
        boolean local = role == Role.JOB;
        Actor actor = new Actor(
                cluster,
                role,
                base(base),
                who.name(),
                local ? Hardware.HOST : who.host(),
                local ? "" : "10.0.3." + (1 + Math.floorMod(who.host().hashCode(), 250)));
        LiveSession live = enter(actor, since, stay);
        if (live != null) {
            List<LiveSession> all = sessions.computeIfAbsent(who, key -> new ArrayList<>());
            all.removeIf(each -> !lives(each));
            all.add(live);
        }
    }

    void come(int count, String base, Role role, @Nullable Duration stay) {
        nameless.removeIf(each -> !lives(each));
        for (int i = 0; i < count; i++) {
            LiveSession live = enter(People.actor(cluster, role, base(base)), Duration.ZERO, stay);
            if (live != null) {
                nameless.add(live);
            }
        }
    }

    /** Null if he is turned away. */
    private @Nullable LiveSession enter(Actor actor, Duration since, @Nullable Duration stay) {
        actor.told = true;
        actor.once = true;
        if (actor.base().dropped()
                || cluster.sessions().size() >= DemoOptions.MAX_SESSIONS
                || !cluster.door().admits(actor)) {
            return null;
        }
        LiveSession live = actor.logIn(world.now() - since.toMillis());
        if (stay != null) {
            if (actor.role() == Role.JOB) {
                actor.call(live, stay.toMillis(), null);
            }
            world.at(world.now() + stay.toMillis(), () -> {
                if (lives(live)) {
                    actor.leave();
                }
            });
        }
        return live;
    }

    /** @param role null for any */
    void leave(int most, String base, @Nullable Role role, boolean onlyNameless) {
        List.copyOf(onlyNameless ? nameless : cluster.sessions()).stream()
                .filter(each -> lives(each) && each.actor().base() == base(base))
                .filter(each -> role == null || each.actor().role() == role)
                .limit(most)
                .forEach(each -> each.actor().leave());
    }

    /** All sessions of a user; what they did ends. @param base null for any */
    void each(Person who, @Nullable String base, Consumer<LiveSession> what) {
        for (LiveSession live : sessions.getOrDefault(who, List.of())) {
            if (lives(live) && (base == null || live.actor().base() == base(base))) {
                live.end(world.now());
                what.accept(live);
            }
        }
    }

    /** The same, and their clients are there again if they were not. */
    void awake(Person who, @Nullable String base, Consumer<LiveSession> what) {
        each(who, base, live -> {
            live.actor().back(live);
            what.accept(live);
        });
    }

    void hangs(LiveSession live, long ago) {
        live.actor().fate(live, State.HUNG, world.now() - ago);
    }

    void crashes(LiveSession live, long ago) {
        live.actor().orphan(live, world.now() - ago);
    }

    void drops(LiveSession live, long ago) {
        live.actor().fate(live, State.LOST, world.now() - ago);
    }

    void sleeps(LiveSession live, long ago) {
        live.actor().fate(live, State.ASLEEP, world.now() - ago - HIBERNATE);
    }

    void blocks(Person holder, Person waiter, long millis, boolean inDbms) {
        for (LiveSession holds : sessions.getOrDefault(holder, List.of())) {
            for (LiveSession waits : sessions.getOrDefault(waiter, List.of())) {
                if (lives(holds)
                        && lives(waits)
                        && holds.actor().base() == waits.actor().base()) {
                    block(holds, waits, millis, inDbms);
                    return;
                }
            }
        }
    }

    private void block(LiveSession holds, LiveSession waits, long millis, boolean inDbms) {
        Work work = holds.work();
        if (work == null || work.end() < world.now() + millis) { // else he goes on with what others wait for as well
            holds.end(world.now());
            holds.actor().back(holds);
            holds.actor().write(holds, millis);
        }
        waits.end(world.now());
        waits.actor().back(waits);
        waits.actor().waitFor(waits, holds, inDbms);
    }

    void lock(String base, String message, String code) {
        door(base, true, message, code);
    }

    void unlock(String base) {
        door(base, false, "", "");
    }

    private void door(String base, boolean closed, String message, String code) {
        if (!base(base).dropped()) {
            cluster.door().change(base(base).id(), infobase -> {
                infobase.setSessionsDeny(closed);
                infobase.setDeniedFrom(closed ? World.time(world.now()) : null);
                infobase.setDeniedTo(null);
                infobase.setDeniedMessage(message);
                infobase.setPermissionCode(code);
            });
        }
    }

    void licences(int count) {
        cluster.door().licences(count);
    }

    /** @param time how long; null until it recovers */
    void fault(Fault fault, @Nullable Duration time) {
        fault.set(server.faults(), true);
        if (time != null) {
            world.at(world.now() + time.toMillis(), () -> fault.set(server.faults(), false));
        }
    }

    void breakConnections() {
        server.breakConnections();
    }

    private boolean lives(LiveSession live) {
        return cluster.session(live.id()) == live && !live.terminated;
    }

    private Base base(String name) {
        Base base = bases.get(name);
        if (base == null) {
            throw new IllegalStateException(name); // the parser knows them all
        }
        return base;
    }
}
