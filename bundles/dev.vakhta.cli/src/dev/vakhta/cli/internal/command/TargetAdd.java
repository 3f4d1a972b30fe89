package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.reach.TargetChoice;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.target.TargetStore;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** Saves a target. */
final class TargetAdd implements Command {
    private final Surroundings around;
    private final Supplier<String> name;
    private final Supplier<@Nullable String> ras;
    private final Supplier<@Nullable String> provider;
    private final Supplier<@Nullable String> address;
    private final Supplier<@Nullable String> utility;
    private final Supplier<@Nullable String> srvinfo;
    private final Supplier<@Nullable String> group;
    private final Supplier<@Nullable String> endpoint;
    private final IntSupplier connectTimeout;
    private final IntSupplier callTimeout;
    private final BooleanSupplier production;
    private final BooleanSupplier readOnly;
    private final Supplier<@Nullable String> clusterUser;
    private final Supplier<@Nullable String> agentUser;
    private final Supplier<@Nullable String> infobaseUser;

    TargetAdd(Surroundings around, Options options) {
        this.around = around;
        name = options.operand(CommandMessage.NAME);
        ras = options.text("--ras", CommandMessage.RAS);
        utility = options.text("--rac", CommandMessage.RAC);
        provider = options.text("--provider", CommandMessage.PROVIDER);
        address = options.text("--address", CommandMessage.ADDRESS);
        production = options.flag("--production", CommandMessage.PRODUCTION);
        readOnly = options.flag("--read-only", CommandMessage.READ_ONLY);
        srvinfo = options.text("--srvinfo", CommandMessage.SRVINFO);
        group = options.text("--group", CommandMessage.GROUP);
        endpoint = options.text("--endpoint", CommandMessage.ENDPOINT);
        connectTimeout = options.number("--connect-timeout", 5, 1, 3600, CommandMessage.CONNECT_TIMEOUT);
        callTimeout = options.number("--call-timeout", 30, 1, 3600, CommandMessage.CALL_TIMEOUT);
        clusterUser = options.text("--cluster-user", CommandMessage.CLUSTER_USER);
        agentUser = options.text("--agent-user", CommandMessage.AGENT_USER);
        infobaseUser = options.text("--infobase-user", CommandMessage.INFOBASE_USER);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        Target target = target();
        String problem = around.installed().provider(target).problem(target);
        if (problem != null) {
            throw new Complaint(problem);
        }
        TargetStore store = new TargetStore(around.directories());
        if (store.find(target.getName()).isPresent()) {
            throw new Complaint(CommandMessage.TARGET_EXISTS.text(target.getName()));
        }
        store.add(target);
        around.terminal().out().println(CommandMessage.TARGET_ADDED.text(target.getName()));
        return ExitCode.DONE;
    }

    private Target target() {
        String called = name.get().strip();
        if (called.isEmpty()) {
            throw new Complaint(CommandMessage.NAME_EMPTY.text());
        }
        String rasAddress = ras.get();
        List<Target> described = new TargetChoice(
                        List.of(),
                        false,
                        rasAddress == null ? List.of() : List.of(rasAddress),
                        provider.get(),
                        address.get(),
                        utility.get())
                .unsaved(around.installed());
        if (described.size() != 1) {
            throw new Complaint(CommandMessage.ONE_ADDRESS.text());
        }
        Target target = described.getFirst();
        target.setId(null);
        target.setName(called);
        target.setProduction(production.getAsBoolean());
        target.setReadOnly(readOnly.getAsBoolean());
        target.setSrvinfo(srvinfo.get());
        target.setGroup(group.get());
        target.setEndpoint(endpoint.get());
        target.setConnectTimeout(connectTimeout.getAsInt());
        target.setCallTimeout(callTimeout.getAsInt());
        target.setClusterUser(clusterUser.get());
        target.setAgentUser(agentUser.get());
        target.setInfobaseUser(infobaseUser.get());
        return target;
    }
}
