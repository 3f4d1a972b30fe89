package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Limit;
import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.model.cluster.ServiceSetting;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.AdministratorAdmin;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.CounterAdmin;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.LimitAdmin;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.ProfileAdmin;
import dev.vakhta.provider.facet.RuleAdmin;
import dev.vakhta.provider.facet.ServerAdmin;
import dev.vakhta.provider.facet.ServiceSettingAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage;
import dev.vakhta.ras.Type;
import dev.vakhta.ras.WireException;
import dev.vakhta.ras.WireReader;
import dev.vakhta.ras.WireWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.opentest4j.AssertionFailedError;

/** For every message of the catalogue how to make a facet send it. */
final class Sendings {
    private static final UUID NIL = new UUID(0, 0);

    /** Sends the message with these values in it. */
    interface Sending {
        void send(Asking asking) throws AdministrationException;
    }

    /** Those nothing of ours sends: the official utility does not, and what answers them is less certain. */
    static final List<Call<?>> NEVER = List.of(Calls.SERVER_PROCESSES, Calls.SESSION_LOCKS);

    static final Map<Integer, Sending> ALL = new TreeMap<>();

    static {
        put(Calls.AGENT_ADMINS, AdministratorAdmin.class, (f, a) -> f.agentAdministrators(a.cancel));
        put(Calls.CLUSTER_ADMINS, AdministratorAdmin.class, (f, a) -> f.clusterAdministrators(a.id(0), a.cancel));
        put(
                Calls.REGISTER_AGENT_ADMIN,
                AdministratorAdmin.class,
                (f, a) -> f.registerAgentAdministrator(a.value(0, Administrator.class), a.cancel));
        put(
                Calls.REGISTER_CLUSTER_ADMIN,
                AdministratorAdmin.class,
                (f, a) -> f.registerClusterAdministrator(a.id(0), a.value(1, Administrator.class), a.cancel));
        put(
                Calls.REMOVE_AGENT_ADMIN,
                AdministratorAdmin.class,
                (f, a) -> f.removeAgentAdministrator(a.text(0), a.cancel));
        put(
                Calls.REMOVE_CLUSTER_ADMIN,
                AdministratorAdmin.class,
                (f, a) -> f.removeClusterAdministrator(a.id(0), a.text(1), a.cancel));

        put(Calls.AUTHENTICATE_AGENT, AdministratorAdmin.class, (f, a) -> f.agentAdministrators(a.cancel));
        put(Calls.AUTHENTICATE_CLUSTER, SessionAdmin.class, (f, a) -> f.sessions(a.id(0), a.cancel));
        put(
                Calls.AUTHENTICATE_INFOBASE,
                ConnectionAdmin.class,
                (f, a) -> f.disconnect(a.id(0), Given.INFOBASE, Given.PROCESS, Given.SESSION, a.cancel));

        put(Calls.CLUSTERS, ClusterAdmin.class, (f, a) -> f.clusters(a.cancel));
        put(Calls.CLUSTER, ClusterAdmin.class, (f, a) -> f.cluster(a.id(0), a.cancel));
        put(Calls.SAVE_CLUSTER, ClusterAdmin.class, (f, a) -> {
            Cluster wanted = a.value(0, Cluster.class);
            if (isNew(wanted.getId())) {
                f.create(wanted, a.cancel);
            } else {
                a.there(f.update(wanted.getId(), a.changeTo(Calls.CLUSTER, wanted), a.cancel));
            }
        });
        put(Calls.REMOVE_CLUSTER, ClusterAdmin.class, (f, a) -> f.remove(a.id(0), a.cancel));
        put(Calls.AGENT_VERSION, ClusterAdmin.class, (f, a) -> f.agentVersion(a.cancel));

        put(Calls.MANAGERS, ServerAdmin.class, (f, a) -> f.managers(a.id(0), a.cancel));
        put(Calls.MANAGER, ServerAdmin.class, (f, a) -> f.manager(a.id(0), a.id(1), a.cancel));
        put(Calls.SERVERS, ServerAdmin.class, (f, a) -> f.servers(a.id(0), a.cancel));
        put(Calls.SERVER, ServerAdmin.class, (f, a) -> f.server(a.id(0), a.id(1), a.cancel));
        put(Calls.SAVE_SERVER, ServerAdmin.class, (f, a) -> {
            WorkingServer wanted = a.value(1, WorkingServer.class);
            if (isNew(wanted.getId())) {
                f.add(a.id(0), wanted, a.cancel);
            } else {
                a.there(f.update(a.id(0), wanted.getId(), a.changeTo(Calls.SERVER, wanted), a.cancel));
            }
        });
        put(Calls.REMOVE_SERVER, ServerAdmin.class, (f, a) -> f.remove(a.id(0), a.id(1), a.cancel));
        put(Calls.PROCESSES, ServerAdmin.class, (f, a) -> f.processes(a.id(0), a.cancel));
        put(Calls.PROCESS, ServerAdmin.class, (f, a) -> f.process(a.id(0), a.id(1), a.cancel));
        put(Calls.SERVICES, ServerAdmin.class, (f, a) -> f.services(a.id(0), a.cancel));

        put(Calls.INFOBASE_SUMMARIES, InfobaseAdmin.class, (f, a) -> f.infobases(a.id(0), a.cancel));
        put(Calls.INFOBASE_SUMMARY, InfobaseAdmin.class, (f, a) -> f.summary(a.id(0), a.id(1), a.cancel));
        put(Calls.UPDATE_INFOBASE_SUMMARY, InfobaseAdmin.class, (f, a) -> {
            InfobaseSummary wanted = a.value(1, InfobaseSummary.class);
            a.changeTo(Calls.INFOBASE_SUMMARY, wanted);
            a.there(f.describe(a.id(0), wanted.getId(), String.valueOf(wanted.getDescr()), a.cancel));
        });
        put(Calls.INFOBASE, InfobaseAdmin.class, (f, a) -> f.infobase(a.id(0), a.id(1), a.cancel));
        put(
                Calls.CREATE_INFOBASE,
                InfobaseAdmin.class,
                (f, a) -> f.create(a.id(0), a.value(1, Infobase.class), a.number(2) == 1, a.cancel));
        put(Calls.UPDATE_INFOBASE, InfobaseAdmin.class, (f, a) -> {
            Infobase wanted = a.value(1, Infobase.class);
            a.there(f.update(a.id(0), wanted.getId(), a.changeTo(Calls.INFOBASE, wanted), a.cancel));
        });
        put(Calls.DROP_INFOBASE, InfobaseAdmin.class, (f, a) -> f.drop(a.id(0), a.id(1), a.number(2) == 1, a.cancel));

        put(Calls.CONNECTIONS, ConnectionAdmin.class, (f, a) -> f.connections(a.id(0), a.cancel));
        put(Calls.INFOBASE_CONNECTIONS, ConnectionAdmin.class, (f, a) -> f.connections(a.id(0), a.id(1), a.cancel));
        put(Calls.CONNECTION, ConnectionAdmin.class, (f, a) -> f.connection(a.id(0), a.id(1), a.cancel));
        put(
                Calls.DISCONNECT,
                ConnectionAdmin.class,
                (f, a) -> f.disconnect(a.id(0), Given.INFOBASE, a.id(1), a.id(2), a.cancel));
        put(Calls.SESSIONS, SessionAdmin.class, (f, a) -> f.sessions(a.id(0), a.cancel));
        put(Calls.INFOBASE_SESSIONS, SessionAdmin.class, (f, a) -> f.sessions(a.id(0), a.id(1), a.cancel));
        put(Calls.SESSION, SessionAdmin.class, (f, a) -> f.session(a.id(0), a.id(1), a.cancel));
        put(Calls.TERMINATE_SESSION, SessionAdmin.class, (f, a) -> f.terminate(a.id(0), a.id(1), a.text(2), a.cancel));
        put(Calls.INTERRUPT_SESSION, SessionAdmin.class, (f, a) -> f.interrupt(a.id(0), a.id(1), a.text(2), a.cancel));
        put(Calls.LOCKS, LockAdmin.class, (f, a) -> f.locks(a.id(0), a.cancel));
        put(Calls.INFOBASE_LOCKS, LockAdmin.class, (f, a) -> f.ofInfobase(a.id(0), a.id(1), a.cancel));
        put(Calls.CONNECTION_LOCKS, LockAdmin.class, (f, a) -> f.ofConnection(a.id(0), a.id(1), a.cancel));

        put(Calls.APPLY_RULES, RuleAdmin.class, (f, a) -> f.apply(a.id(0), a.number(1) == 1, a.cancel));
        put(Calls.SAVE_RULE, RuleAdmin.class, (f, a) -> {
            AssignmentRule wanted = a.value(2, AssignmentRule.class);
            if (isNew(wanted.getId())) {
                f.insert(a.id(0), a.id(1), wanted, a.number(3), a.cancel);
            } else {
                a.there(f.update(
                        a.id(0), a.id(1), wanted.getId(), a.changeTo(Calls.RULE, wanted), a.number(3), a.cancel));
            }
        });
        put(Calls.REMOVE_RULE, RuleAdmin.class, (f, a) -> f.remove(a.id(0), a.id(1), a.id(2), a.cancel));
        put(Calls.RULES, RuleAdmin.class, (f, a) -> f.rules(a.id(0), a.id(1), a.cancel));
        put(Calls.RULE, RuleAdmin.class, (f, a) -> f.rule(a.id(0), a.id(1), a.id(2), a.cancel));

        put(Calls.PROFILES, ProfileAdmin.class, (f, a) -> f.profiles(a.id(0), a.cancel));
        // what is known by its name is made and changed by the same message: both ways
        put(Calls.SAVE_PROFILE, ProfileAdmin.class, (f, a) -> {
            SecurityProfile wanted = a.value(1, SecurityProfile.class);
            f.create(a.id(0), wanted, a.cancel);
            SecurityProfile before = named(wanted);
            a.answers.put(Calls.PROFILES, List.of(named(blank(wanted)), before));
            a.there(f.update(a.id(0), wanted.getName(), Change.between(before, wanted), a.cancel));
        });
        put(Calls.COUNTERS, CounterAdmin.class, (f, a) -> f.counters(a.id(0), a.cancel));
        put(Calls.COUNTER, CounterAdmin.class, (f, a) -> f.counter(a.id(0), a.text(1), a.cancel));
        put(Calls.SAVE_COUNTER, CounterAdmin.class, (f, a) -> {
            Counter wanted = a.value(1, Counter.class);
            f.create(a.id(0), wanted, a.cancel);
            a.there(f.update(a.id(0), wanted.getName(), a.changeTo(Calls.COUNTER, wanted), a.cancel));
        });
        put(Calls.REMOVE_COUNTER, CounterAdmin.class, (f, a) -> f.remove(a.id(0), a.text(1), a.cancel));
        put(Calls.CLEAR_COUNTER, CounterAdmin.class, (f, a) -> f.clear(a.id(0), a.text(1), a.text(2), a.cancel));
        put(Calls.LIMITS, LimitAdmin.class, (f, a) -> f.limits(a.id(0), a.cancel));
        put(Calls.LIMIT, LimitAdmin.class, (f, a) -> f.limit(a.id(0), a.text(1), a.cancel));
        put(Calls.SAVE_LIMIT, LimitAdmin.class, (f, a) -> {
            Limit wanted = a.value(1, Limit.class);
            f.create(a.id(0), wanted, a.cancel);
            a.there(f.update(a.id(0), wanted.getName(), a.changeTo(Calls.LIMIT, wanted), a.cancel));
        });
        put(Calls.REMOVE_LIMIT, LimitAdmin.class, (f, a) -> f.remove(a.id(0), a.text(1), a.cancel));

        put(Calls.SERVICE_SETTING, ServiceSettingAdmin.class, (f, a) -> f.setting(a.id(0), a.id(1), a.id(2), a.cancel));
        put(Calls.SERVICE_SETTINGS, ServiceSettingAdmin.class, (f, a) -> f.settings(a.id(0), a.id(1), a.cancel));
        put(Calls.SAVE_SERVICE_SETTING, ServiceSettingAdmin.class, (f, a) -> {
            ServiceSetting wanted = a.value(2, ServiceSetting.class);
            if (isNew(wanted.getId())) {
                f.insert(a.id(0), a.id(1), wanted, a.cancel);
            } else {
                ServiceSetting before = EcoreUtil.copy(wanted);
                before.setServiceDataDir("/elsewhere");
                a.answers.put(Calls.SERVICE_SETTING, before);
                a.there(f.update(a.id(0), a.id(1), wanted.getId(), Change.between(before, wanted), a.cancel));
            }
        });
        put(
                Calls.REMOVE_SERVICE_SETTING,
                ServiceSettingAdmin.class,
                (f, a) -> f.remove(a.id(0), a.id(1), a.id(2), a.cancel));
        put(Calls.APPLY_SERVICE_SETTINGS, ServiceSettingAdmin.class, (f, a) -> f.apply(a.id(0), a.id(1), a.cancel));
        put(
                Calls.TRANSFER_DIRECTORIES,
                ServiceSettingAdmin.class,
                (f, a) -> f.transferDirectories(a.id(0), a.id(1), a.text(2), a.cancel));
    }

    private Sendings() {}

    private interface Work<F> {
        void over(F facet, Asking asking) throws AdministrationException;
    }

    private static <F extends Facet> void put(Call<?> call, Class<F> facet, Work<F> work) {
        ALL.put(call.number(), asking -> work.over(Given.facet(asking.handle, facet), asking));
    }

    static Sending of(Call<?> call) {
        Sending sending = ALL.get(call.number());
        if (sending == null) {
            throw new AssertionFailedError("nothing sends " + call.name());
        }
        return sending;
    }

    /**
     * One message to be sent.
     *
     * @param values its arguments
     * @param answers what the server shall say to other questions than the message
     */
    record Asking(Handle handle, List<Object> values, Map<Call<?>, Object> answers, Cancel cancel) {
        Asking(Handle handle, List<Object> values) {
            this(handle, values, new ConcurrentHashMap<>(), Cancel.never());
        }

        private <T> T value(int index, Class<T> type) {
            return type.cast(values.get(index));
        }

        UUID id(int index) {
            return value(index, UUID.class);
        }

        String text(int index) {
            return value(index, String.class);
        }

        int number(int index) {
            return value(index, Integer.class);
        }

        /** The server has an object of which nothing but the name is as it is wanted. */
        <T extends EObject> Change<T> changeTo(Call<T> info, T wanted) {
            T before = named(wanted);
            answers.put(info, before);
            return Change.between(before, wanted);
        }

        /** The server told what it had before, so all that was wanted is missing: the object was really read again. */
        void there(Applied<?> applied) {
            if (applied.now() == null || applied.missing().isEmpty()) {
                throw new AssertionFailedError("read back: " + applied.missing());
            }
        }
    }

    private static boolean isNew(UUID id) {
        return id == null || id.equals(NIL);
    }

    @SuppressWarnings("unchecked") // of the same class
    private static <T extends EObject> T blank(T object) {
        return (T) EcoreUtil.create(object.eClass());
    }

    private static <T extends EObject> T named(T object) {
        T named = blank(object);
        EStructuralFeature id = object.eClass().getEIDAttribute();
        named.eSet(id, object.eGet(id));
        return named;
    }

    /** Values for every argument, made of ones: no text is empty, no number zero, every list has one item. */
    static List<Object> values(Call<?> call) {
        return call.arguments().stream().<Object>map(type -> ones(type, 16)).toList();
    }

    static <T> T ones(Type<T> type, int version) {
        return read(type, version, 1);
    }

    private static <T> T read(Type<T> type, int version, int all) {
        byte[] bytes = new byte[4096];
        Arrays.fill(bytes, (byte) all);
        try {
            return type.read(new WireReader(bytes, version));
        } catch (WireException e) {
            throw new AssertionFailedError("ones", e);
        }
    }

    /** What is told, or void, an empty list, an empty text, a record with nothing in it. */
    static void answer(ScriptedRas.Peer peer, Call<?> call, Map<Call<?>, Object> told) throws Exception {
        peer.message(answered(peer, call, told.get(call)));
    }

    private static <A> byte[] answered(ScriptedRas.Peer peer, Call<A> call, Object told) {
        if (told == null) {
            return EndpointMessage.answer(peer.endpoint, peer.version, call, read(call.result(), peer.version, 0));
        }
        WireWriter out = new WireWriter(peer.version)
                .nsize(peer.endpoint)
                .short16(0)
                .byte8(1)
                .byte8(call.answer());
        call.result().writeObject(out, told);
        return out.toByteArray();
    }
}
