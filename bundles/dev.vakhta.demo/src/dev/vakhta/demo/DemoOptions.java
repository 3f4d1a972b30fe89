package dev.vakhta.demo;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/** How a demo server is made. Never changes: every {@code with} gives a changed copy. */
public final class DemoOptions {
    /** A name and a password that are taken. */
    record Login(String user, String password) {}

    /** Most sessions a demo server is made for. */
    public static final int MAX_SESSIONS = 50_000;

    /** Most seconds that pass in a demo server in a real one. */
    public static final int MAX_SPEED = 3600;

    int sessions = 40;
    int clusters = 2;
    int infobases = 5;
    long seed = 1;
    boolean realTime;
    int speed = 1;
    Duration clockSkew = Duration.ZERO;

    @Nullable
    Story story;

    @Nullable
    LocalDateTime start;

    boolean everyKind;
    boolean locks;
    int port;
    List<String> versions = List.of("9.0", "10.0", "11.0", "16.0");
    int firstEndpoint = 1;
    List<Login> agentAdministrators = List.of();
    List<Login> clusterAdministrators = List.of();
    List<Login> infobaseUsers = List.of();

    private DemoOptions() {}

    private DemoOptions(DemoOptions from) {
        sessions = from.sessions;
        clusters = from.clusters;
        infobases = from.infobases;
        seed = from.seed;
        realTime = from.realTime;
        speed = from.speed;
        clockSkew = from.clockSkew;
        story = from.story;
        start = from.start;
        everyKind = from.everyKind;
        locks = from.locks;
        port = from.port;
        versions = from.versions;
        firstEndpoint = from.firstEndpoint;
        agentAdministrators = from.agentAdministrators;
        clusterAdministrators = from.clusterAdministrators;
        infobaseUsers = from.infobaseUsers;
    }

    /**
     * Two clusters of five infobases, 40 sessions, seed 1, time in steps, any port, nobody asks for passwords. In each
     * cluster there are a security profile, a counter with its limit, some assignment rules and a setting of a service.
     */
    public static DemoOptions defaults() {
        return new DemoOptions();
    }

    /**
     * Sessions of infobases at the start, over all clusters; 1 to {@link #MAX_SESSIONS}. The sessions of RAS and of the
     * cluster console come on top, two in each cluster.
     */
    public DemoOptions withSessions(int count) {
        return with(copy -> copy.sessions = within(count, MAX_SESSIONS));
    }

    /**
     * 500 sessions (or as many as are said afterwards) with everybody in them whom exclusive access meets: clients that see a session lock,
     * warn and leave; clients that do not; users who are back at once; jobs that begin again and jobs that run for hours; a call that does nothing; queries that
     * outlive the end of their session; mobile clients, OData, and pools of services that live on as long as somebody calls.
     */
    public DemoOptions withEveryKind() {
        return with(copy -> {
            copy.everyKind = true;
            copy.sessions = 500;
        });
    }

    /**
     * The last infobases of each cluster, those with the fewest sessions, are locked as one finds them: scheduled jobs denied, switched on
     * with an end that is past, to be locked in four hours, locked by a colleague; the others are open.
     */
    public DemoOptions withLocks() {
        return with(copy -> copy.locks = true);
    }

    /** 1 or 2. */
    public DemoOptions withClusters(int count) {
        return with(copy -> copy.clusters = within(count, 2));
    }

    /** Infobases in each cluster. */
    public DemoOptions withInfobases(int count) {
        return with(copy -> copy.infobases = within(count, 1000));
    }

    /** Same seed, same options, same steps: same records and ids. */
    public DemoOptions withSeed(long value) {
        return with(copy -> copy.seed = value);
    }

    /** A thread moves the cluster on once a second; otherwise only {@link DemoServer#advance} does. */
    public DemoOptions inRealTime() {
        return with(copy -> copy.realTime = true);
    }

    /** How many seconds pass in the cluster while one really does, in real time; 1 to {@link #MAX_SPEED}. */
    public DemoOptions withSpeed(int times) {
        return with(copy -> copy.speed = within(times, MAX_SPEED));
    }

    /**
     * One cluster in which that happens and nothing else: how many clusters, infobases and sessions there are is up to the story, and so are
     * the clock, unless it is set here, and administrators besides those of these options.
     */
    public DemoOptions withStory(Story told) {
        return with(copy -> {
            copy.story = told;
            copy.clusters = 1;
            for (Login each : told.plot().administrators()) {
                copy.clusterAdministrators = plus(copy.clusterAdministrators, each.user(), each.password());
            }
        });
    }

    /** How much the server's clock is ahead of the real one (or of the start, in steps); negative if behind. */
    public DemoOptions withClockSkew(Duration skew) {
        return with(copy -> copy.clockSkew = skew);
    }

    /** What the server's clock shows at the start. By default the real time, or in steps a Monday morning of 2026. */
    public DemoOptions startingAt(LocalDateTime time) {
        return with(copy -> copy.start = time);
    }

    /** On loopback; 0, the default, for any free one. */
    public DemoOptions withPort(int number) {
        return with(copy -> copy.port = number);
    }

    /** Endpoint versions, such as {@code 11.0}; all others are refused. With 16.0 the server is an 8.5, else an 8.3. */
    public DemoOptions withVersions(String... supported) {
        return with(copy -> copy.versions = List.of(supported));
    }

    /** Id of a connection's first endpoint; the next ones count on. 1, as real servers do, by default. */
    public DemoOptions withFirstEndpoint(int id) {
        return with(copy -> copy.firstEndpoint = id);
    }

    /** From the first one on, the agent asks. */
    public DemoOptions withAgentAdministrator(String user, String password) {
        return with(copy -> copy.agentAdministrators = plus(agentAdministrators, user, password));
    }

    /** From the first one on, every cluster asks, but those that are created later. */
    public DemoOptions withClusterAdministrator(String user, String password) {
        return with(copy -> copy.clusterAdministrators = plus(clusterAdministrators, user, password));
    }

    /** From the first one on, every infobase asks. */
    public DemoOptions withInfobaseUser(String user, String password) {
        return with(copy -> copy.infobaseUsers = plus(infobaseUsers, user, password));
    }

    private static List<Login> plus(List<Login> logins, String user, String password) {
        List<Login> more = new ArrayList<>(logins);
        more.add(new Login(user, password));
        return List.copyOf(more);
    }

    private static int within(int count, int most) {
        if (count < 1 || count > most) {
            throw new IllegalArgumentException(count + " is not between 1 and " + most);
        }
        return count;
    }

    private DemoOptions with(Consumer<DemoOptions> change) {
        DemoOptions copy = new DemoOptions(this);
        change.accept(copy);
        return copy;
    }
}
