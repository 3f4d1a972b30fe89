package dev.vakhta.provider.ras;

import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.Level;
import dev.vakhta.ras.Call.Done;
import dev.vakhta.ras.Calls;
import java.util.Locale;
import java.util.UUID;

/**
 * Something that wants to know who we are.
 *
 * @param cluster nil for the agent
 * @param object the cluster or the infobase; nil for the agent and for an infobase nobody knows, which is never asked about
 */
record Login(Level level, UUID cluster, UUID object) {
    private static final UUID NIL = new UUID(0, 0);

    /** The central server. */
    static final Login AGENT = new Login(Level.AGENT, NIL, NIL);

    static Login cluster(UUID cluster) {
        return new Login(Level.CLUSTER, cluster, cluster);
    }

    static Login infobase(UUID cluster, UUID infobase) {
        return new Login(Level.INFOBASE, cluster, infobase);
    }

    /** Whether there is somebody to ask for credentials. */
    boolean askable() {
        return level == Level.AGENT || !object.equals(NIL);
    }

    /** What says it to the server. That of an infobase is always accepted: the call after it shows whether it was right. */
    Request<Done> request(Credentials as) {
        String who = level.name().toLowerCase(Locale.ROOT);
        Request<Done> request = switch (level) {
            case AGENT -> Request.of(who + " authenticate", Calls.AUTHENTICATE_AGENT);
            case CLUSTER ->
                Request.of(who + " authenticate", Calls.AUTHENTICATE_CLUSTER).with("cluster", cluster);
            case INFOBASE ->
                Request.of(who + " authenticate", Calls.AUTHENTICATE_INFOBASE).with("cluster", cluster);
        };
        return request.with(who + "-user", as.user()).with(who + Request.PASSWORD, as.password());
    }
}
