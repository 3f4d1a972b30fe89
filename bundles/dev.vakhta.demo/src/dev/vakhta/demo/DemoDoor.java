package dev.vakhta.demo;

import dev.vakhta.demo.LiveSession.State;
import dev.vakhta.model.cluster.Infobase;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Who comes into the infobases of a cluster and who does not, as an all-knowing observer sees it; and what a user or another administrator
 * does there behind our back. Thread-safe.
 */
public final class DemoDoor {
    /**
     * Somebody whom a session lock kept out, or who got no licence.
     *
     * @param at by the server's clock
     * @param text what he read; partners of a web or HTTP service find it in an answer with status 403
     */
    public record TurnedAway(
            LocalDateTime at, UUID infobase, String application, String user, String host, String text) {}

    /** Endpoint version that knows every field. */
    private static final int NEWEST = 16;

    /** Those before are forgotten: whoever is refused tries again, for days. */
    private static final int REMEMBERED = 10_000;

    /** Made up. */
    private static final String NO_LICENCE = "Не обнаружено свободной лицензии!";

    private final Residents cluster;
    private final World world;
    private final Deque<TurnedAway> refused = new ArrayDeque<>();
    private final Map<UUID, LocalDateTime> warned = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private int licences = Integer.MAX_VALUE;

    DemoDoor(Residents cluster) {
        this.cluster = cluster;
        world = cluster.world();
    }

    /** In the order of time; the last ten thousand. */
    public List<TurnedAway> refusals() {
        synchronized (world) {
            return List.copyOf(refused);
        }
    }

    /** When the application of that session first told its user of a lock to come, by the server's clock; null if it did not. */
    public @Nullable LocalDateTime warnedAt(UUID session) {
        synchronized (world) {
            return warned.get(session);
        }
    }

    /** From now on all clients of that user give the permission code when they begin a session; an empty one is forgotten. */
    public void tell(String user, String code) {
        synchronized (world) {
            codes.put(user, code);
        }
    }

    /**
     * Somebody begins a session, as a started 1cv8 or a partner would; he stays for a while, and once he is gone he does not come back.
     *
     * @param application an app-id of somebody who works in an infobase, such as {@code 1CV8}
     * @param code the permission code he gives; empty for none
     * @return the session; null if he was refused
     * @throws IllegalArgumentException if there is no such infobase or application
     */
    public @Nullable UUID visit(UUID infobase, String application, String user, String host, String code) {
        Role role = Arrays.stream(Role.values())
                .filter(each -> !each.service() && each.application.equals(application))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(application));
        synchronized (world) {
            Actor visitor = new Actor(cluster, role, base(infobase), user, host, "127.0.0.1");
            visitor.once = true;
            return admits(visitor, code) ? visitor.logIn(world.now()).id() : null;
        }
    }

    /** The user of that session closes his program; he may come back later. False if there is no such session. */
    public boolean leave(UUID session) {
        synchronized (world) {
            LiveSession live = cluster.session(session);
            if (live == null) {
                return false;
            }
            live.actor().leave();
            return true;
        }
    }

    /**
     * Changes an infobase as another administrator would, in his console: nobody is told.
     *
     * @param change of a copy with everything in it; id and name stay
     * @throws IllegalArgumentException if there is no such infobase
     */
    public void change(UUID infobase, Consumer<Infobase> change) {
        synchronized (world) {
            Base base = base(infobase);
            Infobase said = Records.copy(base.record());
            change.accept(said);
            base.update(said, NEWEST);
        }
    }

    private Base base(UUID infobase) {
        Base base = cluster.base(infobase);
        if (base == null) {
            throw new IllegalArgumentException(infobase.toString());
        }
        return base;
    }

    boolean admits(Actor who) {
        return admits(who, codes.getOrDefault(who.user(), ""));
    }

    /** From now on no more than so many sessions get a licence; those that have one keep it. */
    void licences(int count) {
        licences = count;
    }

    /** A sleeping session shows no licence here. */
    private boolean licenceLeft() {
        return licences == Integer.MAX_VALUE
                || cluster.sessions().stream()
                                .filter(each -> each.actor().role().licensed() && each.state != State.ASLEEP)
                                .count()
                        < licences;
    }

    private boolean admits(Actor who, String code) {
        String text = who.base().refusal(code, world.now());
        if (text == null && who.role().licensed() && !licenceLeft()) {
            text = NO_LICENCE;
        }
        if (text == null) {
            return true;
        }
        if (refused.size() == REMEMBERED) {
            refused.remove();
        }
        refused.add(new TurnedAway(
                World.time(world.now()), who.base().id(), who.role().application, who.user(), who.host(), text));
        return false;
    }

    void warn(LiveSession session) {
        warned.putIfAbsent(session.id(), World.time(world.now()));
    }
}
