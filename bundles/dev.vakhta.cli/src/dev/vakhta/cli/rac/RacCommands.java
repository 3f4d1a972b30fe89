package dev.vakhta.cli.rac;

import static dev.vakhta.model.cluster.ClusterPackage.Literals.ADMINISTRATOR;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.ASSIGNMENT_RULE;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.CLUSTER;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.COUNTER;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.INFOBASE;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.LIMIT;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.SECURITY_PROFILE;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.SERVICE_SETTING;
import static dev.vakhta.model.cluster.ClusterPackage.Literals.WORKING_SERVER;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.AdministratorAdmin;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.CounterAdmin;
import dev.vakhta.provider.facet.CounterValueAdmin;
import dev.vakhta.provider.facet.DatabaseClearing;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.LimitAdmin;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.ProcessSwitch;
import dev.vakhta.provider.facet.ProfileAdmin;
import dev.vakhta.provider.facet.ProfileRemoval;
import dev.vakhta.provider.facet.RuleAdmin;
import dev.vakhta.provider.facet.ServerAdmin;
import dev.vakhta.provider.facet.ServiceSettingAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.rac.RacPrinter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What each command does, and what it prints. One that is not here RAS cannot do, or nobody knows how. */
final class RacCommands {
    /** A command at work. */
    interface Deed {
        /** @return what is printed */
        String run(RacCall call, RacPrinter printer) throws AdministrationException, BadOption;
    }

    /** A question put to a facet. */
    private interface Ask<F, A> {
        A of(F facet, RacCall call) throws AdministrationException, BadOption;
    }

    /** A change made through a facet: rac says nothing of it. */
    private interface Act<F> {
        void by(F facet, RacCall call) throws AdministrationException, BadOption;
    }

    /** Changes what is known by name. */
    private interface Update<F, T extends EObject> {
        void by(F facet, UUID cluster, String name, Change<T> change, Cancel cancel) throws AdministrationException;
    }

    /** Makes what will be known by name. */
    private interface Create<F, T extends EObject> {
        void by(F facet, UUID cluster, T object, Cancel cancel) throws AdministrationException;
    }

    private static final UUID NOWHERE = new UUID(0, 0);
    private static final Map<String, Deed> DEEDS = new HashMap<>();

    static {
        administrators();
        clusters();
        hardware();
        infobases();
        sessions();
        rules();
        profiles();
        counters();
        serviceSettings();
    }

    private RacCommands() {}

    /** Whether there is a way to do it. */
    static boolean isDone(String command) {
        return DEEDS.containsKey(command);
    }

    /** @param command mode and words */
    static Deed of(String command) {
        return DEEDS.getOrDefault(command, (call, printer) -> {
            throw new AdministrationException(FailureKind.UNSUPPORTED, RacWords.COMMAND_NOT_OFFERED.text(command));
        });
    }

    private static void administrators() {
        lists("agent admin list", AdministratorAdmin.class, (f, c) -> f.agentAdministrators(c.cancel));
        does(
                "agent admin register",
                AdministratorAdmin.class,
                (f, c) -> f.registerAgentAdministrator(c.object(ADMINISTRATOR), c.cancel));
        does(
                "agent admin remove",
                AdministratorAdmin.class,
                (f, c) -> f.removeAgentAdministrator(c.text("name"), c.cancel));
        lists("cluster admin list", AdministratorAdmin.class, (f, c) -> f.clusterAdministrators(c.cluster(), c.cancel));
        does(
                "cluster admin register",
                AdministratorAdmin.class,
                (f, c) -> f.registerClusterAdministrator(c.cluster(), c.object(ADMINISTRATOR), c.cancel));
        does(
                "cluster admin remove",
                AdministratorAdmin.class,
                (f, c) -> f.removeClusterAdministrator(c.cluster(), c.text("name"), c.cancel));
    }

    private static void clusters() {
        prints("agent version", ClusterAdmin.class, (f, c) -> f.agentVersion(c.cancel) + "\n");
        lists("cluster list", ClusterAdmin.class, (f, c) -> f.clusters(c.cancel));
        shows("cluster info", ClusterAdmin.class, (f, c) -> f.cluster(c.cluster(), c.cancel));
        makes("cluster insert", "cluster", ClusterAdmin.class, (f, c) -> f.create(c.object(CLUSTER), c.cancel));
        does("cluster update", ClusterAdmin.class, (f, c) -> f.update(c.cluster(), c.change(CLUSTER), c.cancel));
        does("cluster remove", ClusterAdmin.class, (f, c) -> f.remove(c.cluster(), c.cancel));
    }

    private static void hardware() {
        lists("manager list", ServerAdmin.class, (f, c) -> f.managers(c.cluster(), c.cancel));
        shows("manager info", ServerAdmin.class, (f, c) -> f.manager(c.cluster(), c.id("manager"), c.cancel));
        lists("service list", ServerAdmin.class, (f, c) -> f.services(c.cluster(), c.cancel));
        lists("server list", ServerAdmin.class, (f, c) -> f.servers(c.cluster(), c.cancel));
        shows("server info", ServerAdmin.class, (f, c) -> f.server(c.cluster(), c.id("server"), c.cancel));
        makes(
                "server insert",
                "server",
                ServerAdmin.class,
                (f, c) -> f.add(c.cluster(), c.object(WORKING_SERVER), c.cancel));
        does(
                "server update",
                ServerAdmin.class,
                (f, c) -> f.update(c.cluster(), c.id("server"), c.change(WORKING_SERVER), c.cancel));
        does("server remove", ServerAdmin.class, (f, c) -> f.remove(c.cluster(), c.id("server"), c.cancel));
        holders(
                "process list",
                ServerAdmin.class,
                (f, c) -> c.has("server")
                        ? f.processes(c.cluster(), c.id("server"), c.cancel)
                        : f.processes(c.cluster(), c.cancel));
        holders(
                "process info",
                ServerAdmin.class,
                (f, c) -> List.of(f.process(c.cluster(), c.id("process"), c.cancel)));
        does("process turn-off", ProcessSwitch.class, (f, c) -> f.turnOff(c.cluster(), c.id("process"), c.cancel));
    }

    private static void infobases() {
        shows("infobase info", InfobaseAdmin.class, (f, c) -> f.infobase(c.cluster(), c.infobase(), c.cancel));
        shows("infobase summary info", InfobaseAdmin.class, (f, c) -> f.summary(c.cluster(), c.infobase(), c.cancel));
        lists("infobase summary list", InfobaseAdmin.class, (f, c) -> f.infobases(c.cluster(), c.cancel));
        does(
                "infobase summary update",
                InfobaseAdmin.class,
                (f, c) -> f.describe(c.cluster(), c.infobase(), c.text("descr"), c.cancel));
        makes("infobase create", "infobase", InfobaseAdmin.class, (f, c) -> {
            boolean createDatabase = c.has("create-database");
            return f.create(c.cluster(), c.object(INFOBASE), createDatabase, c.cancel);
        });
        does(
                "infobase update",
                InfobaseAdmin.class,
                (f, c) -> f.update(c.cluster(), c.infobase(), c.change(INFOBASE), c.cancel));
        does("infobase drop", InfobaseAdmin.class, (f, c) -> {
            if (c.has("clear-database")) {
                c.facet(DatabaseClearing.class).dropAndClear(c.cluster(), c.infobase(), c.cancel);
            } else {
                f.drop(c.cluster(), c.infobase(), c.has("drop-database"), c.cancel);
            }
        });
    }

    private static void sessions() {
        lists("connection list", ConnectionAdmin.class, (f, c) -> {
            UUID process = c.has("process") ? c.id("process") : null;
            return (c.has("infobase")
                            ? f.connections(c.cluster(), c.id("infobase"), c.cancel)
                            : f.connections(c.cluster(), c.cancel))
                    .stream()
                            .filter(connection -> process == null || process.equals(connection.getProcess()))
                            .toList();
        });
        shows(
                "connection info",
                ConnectionAdmin.class,
                (f, c) -> f.connection(c.cluster(), c.id("connection"), c.cancel));
        does("connection disconnect", ConnectionAdmin.class, (f, c) -> {
            UUID infobase = c.has("infobase-user") // which one it is must be known then, so that its login is used
                    ? f.connection(c.cluster(), c.id("connection"), c.cancel).getInfobase()
                    : NOWHERE;
            f.disconnect(c.cluster(), infobase, c.id("process"), c.id("connection"), c.cancel);
        });
        holders(
                "session list",
                SessionAdmin.class,
                (f, c) -> c.has("infobase")
                        ? f.sessions(c.cluster(), c.id("infobase"), c.cancel)
                        : f.sessions(c.cluster(), c.cancel));
        holders(
                "session info",
                SessionAdmin.class,
                (f, c) -> List.of(f.session(c.cluster(), c.id("session"), c.cancel)));
        does(
                "session terminate",
                SessionAdmin.class,
                (f, c) -> f.terminate(c.cluster(), c.id("session"), c.text("error-message"), c.cancel));
        does(
                "session interrupt-current-server-call",
                SessionAdmin.class,
                (f, c) -> f.interrupt(c.cluster(), c.id("session"), c.text("error-message"), c.cancel));
        lists("lock list", LockAdmin.class, (f, c) -> {
            if (c.has("session")) {
                UUID session = c.id("session");
                UUID infobase = c.facet(SessionAdmin.class)
                        .session(c.cluster(), session, c.cancel)
                        .getInfobase();
                return f.ofSession(c.cluster(), infobase, session, c.cancel);
            } else if (c.has("connection")) {
                return f.ofConnection(c.cluster(), c.id("connection"), c.cancel);
            }
            return c.has("infobase")
                    ? f.ofInfobase(c.cluster(), c.id("infobase"), c.cancel)
                    : f.locks(c.cluster(), c.cancel);
        });
    }

    private static void rules() {
        does("rule apply", RuleAdmin.class, (f, c) -> f.apply(c.cluster(), c.has("full"), c.cancel));
        lists("rule list", RuleAdmin.class, (f, c) -> f.rules(c.cluster(), c.id("server"), c.cancel));
        shows("rule info", RuleAdmin.class, (f, c) -> f.rule(c.cluster(), c.id("server"), c.id("rule"), c.cancel));
        makes("rule insert", "rule", RuleAdmin.class, (f, c) -> {
            UUID server = c.id("server");
            int position = c.number("position");
            return f.insert(c.cluster(), server, c.object(ASSIGNMENT_RULE), position, c.cancel);
        });
        does("rule update", RuleAdmin.class, (f, c) -> {
            int position = c.number("position");
            f.update(c.cluster(), c.id("server"), c.id("rule"), c.change(ASSIGNMENT_RULE), position, c.cancel);
        });
        does("rule remove", RuleAdmin.class, (f, c) -> f.remove(c.cluster(), c.id("server"), c.id("rule"), c.cancel));
    }

    private static void profiles() {
        lists("profile list", ProfileAdmin.class, (f, c) -> f.profiles(c.cluster(), c.cancel));
        saves(
                "profile update",
                ProfileAdmin.class,
                SECURITY_PROFILE,
                ProfileAdmin::profiles,
                ProfileAdmin::update,
                ProfileAdmin::create);
        does("profile remove", ProfileRemoval.class, (f, c) -> f.remove(c.cluster(), c.text("name"), c.cancel));
    }

    private static void counters() {
        lists("counter list", CounterAdmin.class, (f, c) -> f.counters(c.cluster(), c.cancel));
        shows("counter info", CounterAdmin.class, (f, c) -> f.counter(c.cluster(), c.text("counter"), c.cancel));
        saves(
                "counter update",
                CounterAdmin.class,
                COUNTER,
                CounterAdmin::counters,
                CounterAdmin::update,
                CounterAdmin::create);
        does("counter remove", CounterAdmin.class, (f, c) -> f.remove(c.cluster(), c.text("name"), c.cancel));
        does(
                "counter clear",
                CounterAdmin.class,
                (f, c) -> f.clear(c.cluster(), c.text("counter"), c.text("object"), c.cancel));
        lists(
                "counter values",
                CounterValueAdmin.class,
                (f, c) -> f.values(c.cluster(), c.text("counter"), c.text("object"), c.cancel));
        lists(
                "counter accumulated-values",
                CounterValueAdmin.class,
                (f, c) -> f.accumulated(c.cluster(), c.text("counter"), c.text("object"), c.cancel));
        lists("limit list", LimitAdmin.class, (f, c) -> f.limits(c.cluster(), c.cancel));
        shows("limit info", LimitAdmin.class, (f, c) -> f.limit(c.cluster(), c.text("limit"), c.cancel));
        saves("limit update", LimitAdmin.class, LIMIT, LimitAdmin::limits, LimitAdmin::update, LimitAdmin::create);
        does("limit remove", LimitAdmin.class, (f, c) -> f.remove(c.cluster(), c.text("name"), c.cancel));
    }

    private static void serviceSettings() {
        lists(
                "service-setting list",
                ServiceSettingAdmin.class,
                (f, c) -> f.settings(c.cluster(), c.id("server"), c.cancel));
        shows(
                "service-setting info",
                ServiceSettingAdmin.class,
                (f, c) -> f.setting(c.cluster(), c.id("server"), c.id("setting"), c.cancel));
        makes("service-setting insert", "setting", ServiceSettingAdmin.class, (f, c) -> {
            UUID server = c.id("server");
            return f.insert(c.cluster(), server, c.object(SERVICE_SETTING), c.cancel);
        });
        does(
                "service-setting update",
                ServiceSettingAdmin.class,
                (f, c) -> f.update(c.cluster(), c.id("server"), c.id("setting"), c.change(SERVICE_SETTING), c.cancel));
        does(
                "service-setting remove",
                ServiceSettingAdmin.class,
                (f, c) -> f.remove(c.cluster(), c.id("server"), c.id("setting"), c.cancel));
        does(
                "service-setting apply",
                ServiceSettingAdmin.class,
                (f, c) -> f.apply(c.cluster(), c.id("server"), c.cancel));
        prints(
                "service-setting get-service-data-dirs-for-transfer",
                ServiceSettingAdmin.class,
                (f, c) -> RacPrinter.transferDirectories(
                        f.transferDirectories(c.cluster(), c.id("server"), c.text("service-name"), c.cancel)));
    }

    private static <F extends Facet> void prints(String command, Class<F> facet, Ask<F, String> ask) {
        DEEDS.put(command, (call, printer) -> ask.of(call.facet(facet), call));
    }

    private static <F extends Facet> void lists(
            String command, Class<F> facet, Ask<F, ? extends List<? extends EObject>> ask) {
        DEEDS.put(command, (call, printer) -> printer.records(ask.of(call.facet(facet), call)));
    }

    private static <F extends Facet> void shows(String command, Class<F> facet, Ask<F, ? extends EObject> ask) {
        lists(command, facet, (f, c) -> List.of(ask.of(f, c)));
    }

    /** Those that may hold licences, or the licences instead of them. */
    private static <F extends Facet> void holders(
            String command, Class<F> facet, Ask<F, ? extends List<? extends EObject>> ask) {
        DEEDS.put(command, (call, printer) -> {
            List<? extends EObject> objects = ask.of(call.facet(facet), call);
            return call.has("licenses") ? printer.licences(objects) : printer.records(objects);
        });
    }

    private static <F extends Facet> void makes(String command, String key, Class<F> facet, Ask<F, UUID> ask) {
        DEEDS.put(command, (call, printer) -> RacPrinter.id(key, ask.of(call.facet(facet), call)));
    }

    private static <F extends Facet> void does(String command, Class<F> facet, Act<F> act) {
        DEEDS.put(command, (call, printer) -> {
            act.by(call.facet(facet), call);
            return "";
        });
    }

    /** What is there under that name is changed, what is not is made. */
    private static <F extends Facet, T extends EObject> void saves(
            String command,
            Class<F> facet,
            EClass type,
            Part.Question<F, T> list,
            Update<F, T> update,
            Create<F, T> create) {
        does(command, facet, (f, c) -> {
            if (c.isNamed(list.ask(f, c.cluster(), c.cancel))) {
                update.by(f, c.cluster(), c.text("name"), c.change(type), c.cancel);
            } else {
                create.by(f, c.cluster(), c.object(type), c.cancel);
            }
        });
    }
}
