package dev.vakhta.ras;

import static dev.vakhta.ras.Type.BOOL;
import static dev.vakhta.ras.Type.INT;
import static dev.vakhta.ras.Type.STRING;
import static dev.vakhta.ras.Type.UUID;
import static dev.vakhta.ras.Type.listOf;
import static dev.vakhta.ras.Type.since;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterService;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Limit;
import dev.vakhta.model.cluster.Manager;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.model.cluster.ServiceSetting;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.TransferDirectory;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.ras.Call.Done;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The catalogue of messages (section 6 of the protocol): every call whose request and answer are both known. The first
 * argument of most is the cluster. "Save" adds when the record's id is nil or unset, and updates otherwise.
 *
 * <p>Left out, since their bodies are not known: 44 (servers never answer it), 56, 58 to 63, 80, the profile lists 92
 * to 116, and 130 and 133, whose answers were only seen empty.
 */
public final class Calls {
    private static final Map<Integer, Call<?>> ALL = new TreeMap<>();

    // administrators; 6 and 7 take the name
    public static final Call<List<Administrator>> AGENT_ADMINS =
            query("agent admins", 0, 1, listOf(Layouts.ADMINISTRATOR));
    public static final Call<List<Administrator>> CLUSTER_ADMINS =
            query("cluster admins", 2, 3, listOf(Layouts.ADMINISTRATOR), UUID);
    public static final Call<Done> REGISTER_AGENT_ADMIN = command("agent admin register", 4, Layouts.ADMINISTRATOR);
    public static final Call<Done> REGISTER_CLUSTER_ADMIN =
            command("cluster admin register", 5, UUID, Layouts.ADMINISTRATOR);
    public static final Call<Done> REMOVE_AGENT_ADMIN = command("agent admin remove", 6, STRING);
    public static final Call<Done> REMOVE_CLUSTER_ADMIN = command("cluster admin remove", 7, UUID, STRING);

    // user and password; the third adds a pair to those tried for any infobase of the cluster and never fails itself
    public static final Call<Done> AUTHENTICATE_AGENT = command("authenticate agent", 8, STRING, STRING);
    public static final Call<Done> AUTHENTICATE_CLUSTER = command("authenticate cluster", 9, UUID, STRING, STRING);
    public static final Call<Done> AUTHENTICATE_INFOBASE = command("authenticate infobase", 10, UUID, STRING, STRING);

    public static final Call<List<Cluster>> CLUSTERS = query("clusters", 11, 12, listOf(Layouts.CLUSTER));
    public static final Call<Cluster> CLUSTER = query("cluster", 13, 14, Layouts.CLUSTER, UUID);
    public static final Call<UUID> SAVE_CLUSTER = query("cluster save", 15, 16, UUID, Layouts.CLUSTER);
    public static final Call<Done> REMOVE_CLUSTER = command("cluster remove", 17, UUID);

    public static final Call<List<Manager>> MANAGERS = query("managers", 18, 19, listOf(Layouts.MANAGER), UUID);
    public static final Call<Manager> MANAGER = query("manager", 20, 21, Layouts.MANAGER, UUID, UUID);

    public static final Call<List<WorkingServer>> SERVERS = query("servers", 22, 23, listOf(Layouts.SERVER), UUID);
    public static final Call<WorkingServer> SERVER = query("server", 24, 25, Layouts.SERVER, UUID, UUID);
    /** Last comes, since 16.0, whether to add an assignment rule that forbids everything on a new server. */
    public static final Call<UUID> SAVE_SERVER =
            query("server save", 26, 27, UUID, UUID, Layouts.SERVER, since(16, BOOL, false));

    public static final Call<Done> REMOVE_SERVER = command("server remove", 28, UUID, UUID);

    public static final Call<List<WorkingProcess>> PROCESSES =
            query("processes", 29, 30, listOf(Layouts.PROCESS), UUID);
    public static final Call<WorkingProcess> PROCESS = query("process", 31, 32, Layouts.PROCESS, UUID, UUID);
    /** Never captured, known from one client; the official utility asks for all processes and filters. */
    public static final Call<List<WorkingProcess>> SERVER_PROCESSES =
            query("processes of a server", 33, 34, listOf(Layouts.PROCESS), UUID, UUID);

    public static final Call<List<ClusterService>> SERVICES = query("services", 35, 36, listOf(Layouts.SERVICE), UUID);

    /** Mode 1 creates the database, 0 does not. */
    public static final Call<UUID> CREATE_INFOBASE =
            query("infobase create", 37, 38, UUID, UUID, Layouts.INFOBASE, INT);

    public static final Call<Done> UPDATE_INFOBASE_SUMMARY =
            command("infobase summary update", 39, UUID, Layouts.INFOBASE_SUMMARY);
    public static final Call<Done> UPDATE_INFOBASE = command("infobase update", 40, UUID, Layouts.INFOBASE);
    /** Mode 0 keeps the database, 1 drops it, 2 (not certain) clears it. */
    public static final Call<Done> DROP_INFOBASE = command("infobase drop", 41, UUID, UUID, INT);

    public static final Call<List<InfobaseSummary>> INFOBASE_SUMMARIES =
            query("infobase summaries", 42, 43, listOf(Layouts.INFOBASE_SUMMARY), UUID);
    public static final Call<InfobaseSummary> INFOBASE_SUMMARY =
            query("infobase summary", 46, 47, Layouts.INFOBASE_SUMMARY, UUID, UUID);
    public static final Call<Infobase> INFOBASE = query("infobase", 48, 49, Layouts.INFOBASE, UUID, UUID);

    public static final Call<List<Connection>> CONNECTIONS =
            query("connections", 50, 51, listOf(Layouts.CONNECTION), UUID);
    public static final Call<List<Connection>> INFOBASE_CONNECTIONS =
            query("connections of an infobase", 52, 53, listOf(Layouts.CONNECTION), UUID, UUID);
    public static final Call<Connection> CONNECTION = query("connection", 54, 55, Layouts.CONNECTION, UUID, UUID);
    /** Cluster, process, connection. */
    public static final Call<Done> DISCONNECT = command("disconnect", 64, UUID, UUID, UUID);

    public static final Call<List<Session>> SESSIONS = query("sessions", 65, 66, listOf(Layouts.SESSION), UUID);
    public static final Call<List<Session>> INFOBASE_SESSIONS =
            query("sessions of an infobase", 67, 68, listOf(Layouts.SESSION), UUID, UUID);
    public static final Call<Session> SESSION = query("session", 69, 70, Layouts.SESSION, UUID, UUID);
    /** Last comes the text shown to the user; may be empty. */
    public static final Call<Done> TERMINATE_SESSION = command("session terminate", 71, UUID, UUID, STRING);
    /** Last comes the text shown to the user; may be empty. */
    public static final Call<Done> INTERRUPT_SESSION = command("session interrupt", 117, UUID, UUID, STRING);

    public static final Call<List<ObjectLock>> LOCKS = query("locks", 72, 73, listOf(Layouts.LOCK), UUID);
    public static final Call<List<ObjectLock>> INFOBASE_LOCKS =
            query("locks of an infobase", 74, 75, listOf(Layouts.LOCK), UUID, UUID);
    public static final Call<List<ObjectLock>> CONNECTION_LOCKS =
            query("locks of a connection", 76, 77, listOf(Layouts.LOCK), UUID, UUID);
    /** Cluster, infobase, session. */
    public static final Call<List<ObjectLock>> SESSION_LOCKS =
            query("locks of a session", 78, 79, listOf(Layouts.LOCK), UUID, UUID, UUID);

    // assignment rules: cluster, server, …
    /** Cluster and mode: 0 for the changed rules only, 1 for all. */
    public static final Call<Done> APPLY_RULES = command("rules apply", 81, UUID, INT);
    /** Last comes the position in the server's list. */
    public static final Call<UUID> SAVE_RULE = query("rule save", 82, 83, UUID, UUID, UUID, Layouts.RULE, INT);

    public static final Call<Done> REMOVE_RULE = command("rule remove", 84, UUID, UUID, UUID);
    public static final Call<List<AssignmentRule>> RULES = query("rules", 85, 86, listOf(Layouts.RULE), UUID, UUID);
    public static final Call<AssignmentRule> RULE = query("rule", 87, 88, Layouts.RULE, UUID, UUID, UUID);

    public static final Call<List<SecurityProfile>> PROFILES = query("profiles", 89, 90, listOf(Layouts.PROFILE), UUID);
    public static final Call<Done> SAVE_PROFILE = command("profile save", 91, UUID, Layouts.PROFILE);

    // counters and limits are known by name
    public static final Call<List<Counter>> COUNTERS = query("counters", 118, 119, listOf(Layouts.COUNTER), UUID);
    public static final Call<Counter> COUNTER = query("counter", 120, 121, Layouts.COUNTER, UUID, STRING);
    public static final Call<Done> SAVE_COUNTER = command("counter save", 122, UUID, Layouts.COUNTER);
    public static final Call<Done> REMOVE_COUNTER = command("counter remove", 123, UUID, STRING);
    /** Cluster, counter, object. */
    public static final Call<Done> CLEAR_COUNTER = command("counter clear", 132, UUID, STRING, STRING);

    public static final Call<List<Limit>> LIMITS = query("limits", 124, 125, listOf(Layouts.LIMIT), UUID);
    public static final Call<Limit> LIMIT = query("limit", 126, 127, Layouts.LIMIT, UUID, STRING);
    public static final Call<Done> SAVE_LIMIT = command("limit save", 128, UUID, Layouts.LIMIT);
    public static final Call<Done> REMOVE_LIMIT = command("limit remove", 129, UUID, STRING);

    public static final Call<String> AGENT_VERSION = query("agent version", 135, 136, STRING);

    // since 16.0: cluster, server, …
    public static final Call<ServiceSetting> SERVICE_SETTING =
            query("service setting", 137, 138, Layouts.SERVICE_SETTING, UUID, UUID, UUID);
    public static final Call<List<ServiceSetting>> SERVICE_SETTINGS =
            query("service settings", 139, 140, listOf(Layouts.SERVICE_SETTING), UUID, UUID);
    public static final Call<UUID> SAVE_SERVICE_SETTING =
            query("service setting save", 141, 142, UUID, UUID, UUID, Layouts.SERVICE_SETTING);
    public static final Call<Done> REMOVE_SERVICE_SETTING = command("service setting remove", 143, UUID, UUID, UUID);
    public static final Call<Done> APPLY_SERVICE_SETTINGS = command("service settings apply", 144, UUID, UUID);
    /** Last comes the service's name. */
    public static final Call<List<TransferDirectory>> TRANSFER_DIRECTORIES =
            query("service data to transfer", 145, 146, listOf(Layouts.TRANSFER_DIRECTORY), UUID, UUID, STRING);

    private Calls() {}

    /** The call a request of that type makes; null for one that is not in the catalogue. */
    public static @Nullable Call<?> byNumber(int number) {
        return ALL.get(number);
    }

    /** The whole catalogue, in the order of numbers. */
    public static Collection<Call<?>> all() {
        return Collections.unmodifiableCollection(ALL.values());
    }

    private static Call<Done> command(String name, int number, Type<?>... arguments) {
        return query(name, number, Call.VOID, Call.NOTHING, arguments);
    }

    private static <A> Call<A> query(String name, int number, int answer, Type<A> result, Type<?>... arguments) {
        Call<A> call = new Call<>(name, number, Arrays.asList(arguments), answer, result);
        ALL.put(number, call);
        return call;
    }
}
