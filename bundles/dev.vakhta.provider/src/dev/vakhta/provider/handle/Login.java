package dev.vakhta.provider.handle;

import dev.vakhta.provider.Level;
import java.util.UUID;

/**
 * Something that wants to know who we are.
 *
 * @param cluster nil for the agent
 * @param object the cluster or the infobase; nil for the agent and for an infobase nobody knows, which is never asked about
 */
public record Login(Level level, UUID cluster, UUID object) {
    private static final UUID NIL = new UUID(0, 0);

    /** The central server. */
    public static final Login AGENT = new Login(Level.AGENT, NIL, NIL);

    public static Login cluster(UUID cluster) {
        return new Login(Level.CLUSTER, cluster, cluster);
    }

    public static Login infobase(UUID cluster, UUID infobase) {
        return new Login(Level.INFOBASE, cluster, infobase);
    }

    /** Whether there is somebody to ask for credentials. */
    public boolean askable() {
        return level == Level.AGENT || !object.equals(NIL);
    }
}
