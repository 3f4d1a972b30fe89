package dev.vakhta.demo;

import dev.vakhta.demo.DemoOptions.Login;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Who a client has proved to be; belongs to the endpoint and not to the connection. What was proved is looked at anew
 * with every call: as soon as there is an administrator, nobody else gets in. Used by one thread, which holds the
 * world's monitor.
 */
final class Endpoint {
    private final int id;
    private final int version;
    private final CentralServer server;
    private final Map<UUID, Login> clusters = new HashMap<>();
    private final List<Login> infobaseLogins = new ArrayList<>();
    private @Nullable Login agent;

    /** @param version major number */
    Endpoint(int id, int version, CentralServer server) {
        this.id = id;
        this.version = version;
        this.server = server;
    }

    int id() {
        return id;
    }

    int version() {
        return version;
    }

    void authenticateAgent(Login login) {
        needAgent(login);
        agent = login;
    }

    void needAgent() {
        needAgent(agent);
    }

    private void needAgent(@Nullable Login login) {
        if (!server.administrators().accept(login)) {
            throw Refusal.agentAdministrator(version);
        }
    }

    void authenticate(DemoCluster cluster, Login login) {
        needCluster(cluster, login);
        clusters.put(cluster.id(), login);
    }

    /** Even a cluster without administrators wants to be authenticated at. */
    void needCluster(DemoCluster cluster) {
        needCluster(cluster, clusters.get(cluster.id()));
    }

    private void needCluster(DemoCluster cluster, @Nullable Login login) {
        if (login == null || !cluster.known().accept(login)) {
            throw Refusal.clusterAdministrator(version);
        }
    }

    /** Taken whatever it is; tried when an infobase asks. */
    void addInfobaseLogin(Login login) {
        infobaseLogins.add(login);
    }

    void needInfobase(Base base) {
        if (!base.none() && !server.admits(infobaseLogins)) {
            throw Refusal.rights(base.name());
        }
    }
}
