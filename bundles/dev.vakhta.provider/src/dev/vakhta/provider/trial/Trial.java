package dev.vakhta.provider.trial;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.facet.SessionList;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.Part;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Goes the whole way to a target once: reach it, learn its version, list its clusters, log in to each, read its sessions and see what else
 * we may read there.
 */
public final class Trial {
    /**
     * One step that ended.
     *
     * @param name what was tried, in the reader's language
     * @param where name of the cluster; empty for the target itself
     * @param result what came of it, empty where there is nothing to say
     * @param failure null: it succeeded
     */
    public record Step(
            String name,
            String where,
            String result,
            Duration took,
            @Nullable AdministrationException failure) {
        /** Name and place in one line. */
        public String title() {
            return where.isEmpty() ? name : TrialMessage.IN_CLUSTER.text(where, name);
        }
    }

    /** What a login may read besides infobases and sessions. */
    private static final Map<Part<?, ?>, TrialMessage> RIGHTS = rights();

    private final Handle handle;
    private final Account account;
    private final Cancel cancel;
    private boolean passed = true;

    private Trial(Handle handle, Account account, Cancel cancel) {
        this.handle = handle;
        this.account = account;
        this.cancel = cancel;
    }

    /**
     * Blocks until the end or the first failure (of each cluster).
     *
     * @param progress told of each step on the calling thread
     * @return whether all succeeded
     */
    public static boolean run(Handle handle, Consumer<Step> progress, Cancel cancel) {
        Trial trial = new Trial(handle, new Account(progress), cancel);
        trial.walk();
        return trial.passed;
    }

    private void walk() {
        try {
            connect();
            Capability<ClusterAdmin> server = handle.facet(ClusterAdmin.class);
            if (server.isOffered()) {
                account.tried(TrialMessage.VERSION, "", () -> server.orThrow().agentVersion(cancel));
            }
            for (Cluster cluster : account.tried(
                    TrialMessage.CLUSTERS,
                    "",
                    () -> handle.facet(ClusterList.class).orThrow().clusters(cancel))) {
                walk(cluster);
            }
        } catch (AdministrationException e) {
            passed = false; // and told
        }
    }

    /** Whatever one cluster says, the next may say something else, unless nobody wants to know. */
    private void walk(Cluster cluster) throws AdministrationException {
        UUID id = cluster.getId();
        String name = cluster.getName();
        try {
            boolean login = handle.facet(ClusterAdmin.class).isOffered(); // a folder asks nobody who he is
            account.tried(
                    login ? TrialMessage.LOGIN : TrialMessage.INFOBASES,
                    name,
                    () -> handle.facet(InfobaseList.class).orThrow().infobases(id, cancel));
            Capability<SessionList> sessions = handle.facet(SessionList.class);
            if (sessions.isOffered()) {
                account.tried(
                        TrialMessage.SESSIONS, name, () -> sessions.orThrow().sessions(id, cancel));
            }
            readable(cluster);
        } catch (AdministrationException e) {
            passed = false;
            if (e.kind() == FailureKind.CANCELLED) {
                throw e;
            }
        }
    }

    /** A handle tells of its steps; one that has none to tell of is a step itself. */
    private void connect() throws AdministrationException {
        boolean[] silent = {true};
        try {
            handle.connect(
                    stage -> {
                        silent[0] = false;
                        account.made(stage);
                    },
                    cancel);
        } catch (AdministrationException e) {
            throw account.failed(TrialMessage.CONNECT, "", e);
        }
        if (silent[0]) {
            account.made(TrialMessage.CONNECT, "", "");
        }
    }

    private void readable(Cluster cluster) throws AdministrationException {
        ClusterReading read = ClusterReading.read(handle, cluster, List.copyOf(RIGHTS.keySet()), null, cancel);
        AdministrationException denied = RIGHTS.keySet().stream()
                .map(read::failure)
                .filter(failure -> failure != null && failure.kind() != FailureKind.UNSUPPORTED)
                .findFirst()
                .orElse(null);
        if (denied != null) {
            throw account.failed(TrialMessage.RIGHTS, cluster.getName(), denied);
        }
        String lists = RIGHTS.entrySet().stream()
                .filter(right -> read.failure(right.getKey()) == null)
                .map(right -> right.getValue().text())
                .collect(Collectors.joining(", "));
        if (!lists.isEmpty()) {
            account.made(TrialMessage.RIGHTS, cluster.getName(), lists);
        }
    }

    private static Map<Part<?, ?>, TrialMessage> rights() {
        Map<Part<?, ?>, TrialMessage> rights = new LinkedHashMap<>();
        rights.put(Part.SERVERS, TrialMessage.SERVERS);
        rights.put(Part.PROCESSES, TrialMessage.PROCESSES);
        rights.put(Part.CONNECTIONS, TrialMessage.CONNECTIONS);
        rights.put(Part.LOCKS, TrialMessage.LOCKS);
        return rights;
    }
}
