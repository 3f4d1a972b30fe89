package dev.vakhta.demo;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.InfobaseSummary;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/** An infobase: who it is, and the numbers it gives to sessions and connections. */
final class Base {
    private static final int MAX_WAITING = 3;

    private final UUID id;
    private final String name;
    private final String description;
    private int sessions;
    private int connections;
    /** In a long call with locks; others wait for it. */
    private @Nullable LiveSession writer;
    /** How many wait for the writer. */
    private int waiting;

    /** A configuration is open in one Designer at most. */
    boolean designed;

    Base(UUID id, String name, String description) {
        this.id = id;
        this.name = name;
        this.description = description;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
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
        return id.equals(World.NIL);
    }

    InfobaseSummary toRecord() {
        InfobaseSummary summary = ClusterFactory.eINSTANCE.createInfobaseSummary();
        summary.setId(id);
        summary.setName(name);
        summary.setDescr(description);
        return summary;
    }
}
