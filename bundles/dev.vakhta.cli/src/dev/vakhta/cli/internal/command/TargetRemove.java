package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.reach.TargetChoice;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.target.TargetStore;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;

/** Forgets saved targets and their passwords. */
final class TargetRemove implements Command {
    private final Surroundings around;
    private final Supplier<List<String>> names;

    TargetRemove(Surroundings around, Options options) {
        this.around = around;
        this.names = options.operands(true, CommandMessage.NAME);
    }

    /** @throws Complaint one of them is not saved; then all stay */
    @Override
    public ExitCode run() throws IOException {
        List<Target> targets = TargetChoice.named(names.get()).targets(around);
        TargetStore store = new TargetStore(around.directories());
        for (Target target : targets) {
            store.remove(target.getId());
            around.secrets().forget(target.getId());
            around.terminal().out().println(CommandMessage.TARGET_REMOVED.text(target.getName()));
        }
        return ExitCode.DONE;
    }
}
