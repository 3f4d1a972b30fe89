package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Stage;
import dev.vakhta.provider.facet.AdministratorAdmin;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.CounterAdmin;
import dev.vakhta.provider.facet.CounterValueAdmin;
import dev.vakhta.provider.facet.DatabaseClearing;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.facet.LimitAdmin;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.LogLocations;
import dev.vakhta.provider.facet.ProcessSwitch;
import dev.vakhta.provider.facet.ProfileAdmin;
import dev.vakhta.provider.facet.ProfileRemoval;
import dev.vakhta.provider.facet.RuleAdmin;
import dev.vakhta.provider.facet.ServerAdmin;
import dev.vakhta.provider.facet.ServiceSettingAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.facet.SessionList;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.handle.Address;
import dev.vakhta.provider.handle.HandleMessage;
import dev.vakhta.provider.handle.Logins;
import dev.vakhta.provider.handle.Recorder;
import dev.vakhta.provider.handle.ServerLogs;
import dev.vakhta.provider.handle.Steps;
import dev.vakhta.provider.handle.TargetHandle;
import dev.vakhta.rac.RacEncoding;
import dev.vakhta.rac.RacException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A target behind the rac utility. Wires the parts; the work is the {@link Caller}'s. */
final class RacHandle extends TargetHandle {
    /** The command without which a facet is nothing. */
    private static final Map<Class<? extends Facet>, String> ESSENTIAL = Map.ofEntries(
            Map.entry(ClusterList.class, "cluster list"),
            Map.entry(ClusterAdmin.class, "cluster list"),
            Map.entry(AdministratorAdmin.class, "agent admin list"),
            Map.entry(ServerAdmin.class, "server list"),
            Map.entry(ProcessSwitch.class, "process turn-off"),
            Map.entry(InfobaseList.class, "infobase summary list"),
            Map.entry(InfobaseAdmin.class, "infobase summary list"),
            Map.entry(DatabaseClearing.class, "infobase drop"),
            Map.entry(SessionLockAdmin.class, "infobase update"),
            Map.entry(SessionList.class, "session list"),
            Map.entry(SessionAdmin.class, "session list"),
            Map.entry(ConnectionAdmin.class, "connection list"),
            Map.entry(LockAdmin.class, "lock list"),
            Map.entry(RuleAdmin.class, "rule list"),
            Map.entry(ProfileAdmin.class, "profile list"),
            Map.entry(ProfileRemoval.class, "profile remove"),
            Map.entry(CounterAdmin.class, "counter list"),
            Map.entry(CounterValueAdmin.class, "counter values"),
            Map.entry(LimitAdmin.class, "limit list"),
            Map.entry(ServiceSettingAdmin.class, "service-setting list"));

    private final Caller caller;
    private final List<Facet> facets;

    RacHandle(Target target, Address address, Chosen chosen, Environment environment) {
        super(target);
        String name = target.getName();
        Recorder recorder = new Recorder(
                environment.journal(), name == null ? address.toString() : name, RacException.class::isInstance);
        Failures failures = new Failures(target, address);
        Runner runner = new Runner(Console.here(), codePage(target));
        Logins logins = new Logins(target, environment.credentials());
        Finder finder = new Finder(chosen, address, runner, recorder, failures);
        caller = new Caller(target, finder, runner, recorder, failures, logins, states);
        facets = List.of(
                new ClusterCommands(caller, logins),
                new AdministratorCommands(caller),
                new ServerCommands(caller),
                new InfobaseCommands(caller, logins),
                new SessionCommands(caller),
                new RuleCommands(caller),
                new ProfileCommands(caller),
                new CounterCommands(caller),
                new LimitCommands(caller),
                new SettingCommands(caller));
    }

    @Override
    public void connect(Cancel cancel) throws AdministrationException {
        reach(Steps.untold(), cancel);
    }

    @Override
    public void connect(Consumer<Stage> progress, Cancel cancel) throws AdministrationException {
        Steps steps = new Steps(progress);
        caller.forget();
        steps.made(HandleMessage.STAGE_ANSWERED, reach(steps, cancel));
        if (namesSomebody()) {
            steps.made(RacMessage.STAGE_PASSWORDS, RacMessage.PASSWORDS_VISIBLE.text());
        }
    }

    /** @throws IllegalArgumentException with a sentence: Java has no such one */
    static Charset codePage(Target target) {
        String named = target.getCodePage();
        if (named == null || named.isBlank()) {
            return RacEncoding.usual();
        }
        try {
            return Charset.forName(named.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(RacMessage.CODE_PAGE_UNKNOWN.text(named), e);
        }
    }

    /** @return the version of the central server, which those before 8.3.16 do not tell */
    private String reach(Steps steps, Cancel cancel) throws AdministrationException {
        try {
            return caller.call(ClusterCommands.VERSION, steps, cancel);
        } catch (AdministrationException e) {
            if (e.kind() != FailureKind.UNSUPPORTED) {
                throw e;
            }
            caller.call(ClusterCommands.CLUSTERS, steps, cancel);
            return "";
        }
    }

    private boolean namesSomebody() {
        return Stream.of(target().getAgentUser(), target().getClusterUser(), target().getInfobaseUser())
                .anyMatch(user -> user != null && !user.isEmpty());
    }

    @Override
    public <F extends Facet> Capability<F> facet(Class<F> type) {
        if (type == LogLocations.class) { // no command tells of them
            return Capability.offered(type.cast(new ServerLogs(target())));
        }
        String essential = ESSENTIAL.get(type);
        for (Facet facet : facets) {
            if (essential != null && type.isInstance(facet)) {
                return caller.lacks(Request.asking(essential, Answer.DONE))
                        ? Capability.denied(RacMessage.NO_COMMAND.text(caller.version(), essential))
                        : Capability.offered(type.cast(facet));
            }
        }
        return Capability.denied(RacMessage.NOT_OFFERED.text(type.getSimpleName()));
    }

    @Override
    public void close() {
        caller.close();
        states.closed();
    }
}
