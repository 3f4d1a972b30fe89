package dev.vakhta.demo;

import dev.vakhta.demo.DemoOptions.Login;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who a client has proved to be; belongs to the endpoint and not to the connection. Used by one thread. */
final class Endpoint {
    private final int id;
    private final int version;
    private final DemoOptions options;
    private final Set<UUID> clusters = new HashSet<>();
    private final List<Login> infobaseLogins = new ArrayList<>();

    /** @param version major number */
    Endpoint(int id, int version, DemoOptions options) {
        this.id = id;
        this.version = version;
        this.options = options;
    }

    int id() {
        return id;
    }

    int version() {
        return version;
    }

    void authenticateAgent(Login login) {
        if (!good(options.agentAdministrators, List.of(login))) {
            throw Refusal.agentAdministrator(version);
        }
    }

    void authenticate(DemoCluster cluster, Login login) {
        if (!good(options.clusterAdministrators, List.of(login))) {
            throw Refusal.clusterAdministrator(version);
        }
        clusters.add(cluster.id());
    }

    /** Taken whatever it is; tried when an infobase asks. */
    void addInfobaseLogin(Login login) {
        infobaseLogins.add(login);
    }

    /** Even a cluster without administrators wants to be authenticated at. */
    void needCluster(DemoCluster cluster) {
        if (!clusters.contains(cluster.id())) {
            throw Refusal.clusterAdministrator(version);
        }
    }

    void needInfobase(Base base) {
        if (!base.none() && !good(options.infobaseUsers, infobaseLogins)) {
            throw Refusal.rights(base.name());
        }
    }

    /** Nobody is asked where nobody is known. */
    private static boolean good(List<Login> known, List<Login> given) {
        return known.isEmpty() || !Collections.disjoint(known, given);
    }
}
