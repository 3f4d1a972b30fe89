package dev.vakhta.demo;

import dev.vakhta.demo.DemoDoor.TurnedAway;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * A cluster for one test of a plug-in, behind a real RAS socket at a free port of this computer: there is in it what a {@link Story} says,
 * and time passes in it only when {@link #advance} says so. So the same test sees the same, with the same ids, and waits for nothing. Whoever
 * starts one closes it; no thread and no socket is left then. Several may be open at once. Thread-safe.
 *
 * <pre>{@code
 * try (Testbed bed = Testbed.start(Story.builder()
 *         .base("trade").user("Ivanov", "BUH-101")
 *         .comes("Ivanov", "trade").hangs("Ivanov", Duration.ofMinutes(40)).build())) {
 *     // let the plug-in work on bed.target() …
 *     assertEquals(1, bed.terminated().size());
 * }
 * }</pre>
 */
public final class Testbed implements AutoCloseable {
    /**
     * A session that somebody ended through the server.
     *
     * @param session as it was then
     * @param message what its user reads
     */
    public record Terminated(Session session, String message) {}

    private final DemoServer server;

    private Testbed(DemoServer server) {
        this.server = server;
    }

    /** A cluster as it is at the beginning of that story, or after what it skips. */
    public static Testbed start(Story story) throws IOException {
        return start(DemoOptions.defaults().withStory(story));
    }

    /**
     * The same from a file.
     *
     * @throws StoryException if it cannot be read or played
     */
    public static Testbed start(Path story) throws IOException {
        return start(Story.read(story));
    }

    /**
     * The same from a text.
     *
     * @throws StoryException if it cannot be played
     */
    public static Testbed start(String story) throws IOException {
        return start(Story.of(story));
    }

    /**
     * Any demo cluster; with a story or as {@link DemoOptions} make one.
     *
     * @throws IllegalArgumentException if its time would pass by itself
     */
    public static Testbed start(DemoOptions options) throws IOException {
        if (options.realTime) {
            throw new IllegalArgumentException("a testbed's time passes only when it is advanced");
        }
        return new Testbed(DemoServer.start(options));
    }

    public int port() {
        return server.port();
    }

    /** What {@code --ras} takes. */
    public String address() {
        return "127.0.0.1:" + port();
    }

    /** What leads there: a target of the provider {@code ras}; a new one each time. */
    public Target target() {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId("testbed-" + port());
        target.setName("testbed");
        target.setProvider("ras");
        target.setAddress(address());
        return target;
    }

    /** Lets that time pass; all that the story has for it happens before this returns. */
    public void advance(Duration time) {
        server.advance(time);
    }

    /** What the server's clock shows. */
    public LocalDateTime now() {
        return server.now();
    }

    /** The only cluster, or the first: all there is to be known of it, in records of the model. */
    public DemoCluster cluster() {
        return server.cluster();
    }

    /** The server itself, to make it misbehave, stop it or count what it was asked. */
    public DemoServer server() {
        return server;
    }

    /** Of the infobases, in the order of coming. Servers list two more: those of RAS and of a console, which are in none. */
    public List<Session> sessions() {
        return cluster().sessions().stream()
                .filter(each -> !each.getInfobase().equals(World.NIL))
                .toList();
    }

    /** Of that user. */
    public List<Session> sessions(String user) {
        return sessions().stream()
                .filter(each -> user.equals(each.getUserName()))
                .toList();
    }

    /** With everything an administrator sees. */
    public List<Infobase> infobases() {
        return cluster().infobases().stream()
                .map(each -> cluster().infobase(each.getId()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Those that were ended through the server so far, in the order of time; those that the story ended are not among them. */
    public List<Terminated> terminated() {
        return cluster().ended();
    }

    /** Those that were changed through the server so far and are there still, as they are now. */
    public List<Infobase> changedInfobases() {
        return cluster().changed();
    }

    /** Who wanted to come so far and did not get in: because of a session lock, or without a licence. */
    public List<TurnedAway> turnedAway() {
        return cluster().door().refusals();
    }

    /**
     * Whatever the server was asked so far, whatever it answered, in the order of time: names such as {@code sessions},
     * {@code session terminate}, {@code infobase update}. The last ten thousand.
     */
    public List<String> requests() {
        return server.requests();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
