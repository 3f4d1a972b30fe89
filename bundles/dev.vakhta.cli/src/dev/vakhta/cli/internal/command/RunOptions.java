package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.model.text.Message;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.PlanRunner;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Report;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

/** How a processing is run: plan, show, ask, run, report. */
final class RunOptions {
    private final Surroundings around;
    private final BooleanSupplier dryRun;
    private final BooleanSupplier yes;
    private final BooleanSupplier json;

    RunOptions(Surroundings around, Options options) {
        this(around, options, CommandMessage.JSON_REPORT);
    }

    /** @param asJson help of --json, where it is for more than the report */
    RunOptions(Surroundings around, Options options, Message asJson) {
        this.around = around;
        this.dryRun = options.flag("--dry-run", CommandMessage.DRY_RUN);
        this.yes = options.flag("--yes", CommandMessage.YES);
        this.json = options.flag("--json", asJson);
    }

    boolean isJson() {
        return json.getAsBoolean();
    }

    /** @throws Complaint there is a question to come, and nobody to answer */
    void checkAnswers() {
        if (!dryRun.getAsBoolean() && !yes.getAsBoolean() && !around.terminal().interactive()) {
            throw new Complaint(CommandMessage.NEEDS_YES.text());
        }
    }

    /** @param read how the reading went that the choice was made from */
    ExitCode run(Kind kind, Processing processing, List<Chosen> chosen, Values given, ExitCode read)
            throws AdministrationException, IOException {
        Terminal terminal = around.terminal();
        around.useUndo();
        Plan plan = processing.plan(chosen, given, this::tell, around.cancel());
        terminal.err().flush();
        if (plan.steps().isEmpty() && plan.leftOut().isEmpty()) {
            terminal.err().println(CommandMessage.NOTHING_TO_DO.text());
        } else {
            new PlanText(kind, plan, terminal.width()).print(json.getAsBoolean() ? terminal.err() : terminal.out());
        }
        ExitCode left = read == ExitCode.DONE && !leavesOutWhatWasMeant(plan) ? ExitCode.DONE : ExitCode.PARTLY;
        if (plan.steps().isEmpty() || dryRun.getAsBoolean()) {
            if (json.getAsBoolean()) {
                Execution.printPlan(terminal.out(), kind, plan);
            }
            return dryRun.getAsBoolean() || left == ExitCode.DONE ? read : ExitCode.FAILED;
        }
        if (!yes.getAsBoolean() && !new Confirmation(terminal, plan).given()) {
            terminal.err().println(CommandMessage.NOTHING_SENT.text());
            return ExitCode.FAILED;
        }
        ExitCode code = execute(kind, plan);
        return code == ExitCode.DONE ? left : code;
    }

    private void tell(String sentence) {
        around.terminal().err().println(sentence);
        around.terminal().err().flush();
    }

    private ExitCode execute(Kind kind, Plan plan) throws IOException {
        long began = System.nanoTime();
        Report report = PlanRunner.run(plan, result -> {}, new Said(around.terminal())::tell, around.cancel());
        Execution execution = new Execution(kind, plan, report, Duration.ofNanos(System.nanoTime() - began));
        if (json.getAsBoolean()) {
            execution.printJson(around.terminal().out());
        } else {
            execution.print(around.terminal());
        }
        return execution.exitCode();
    }

    /** The cluster's own objects fall under many a condition and nobody means them; a read-only target is something else. */
    private static boolean leavesOutWhatWasMeant(Plan plan) {
        return plan.leftOut().stream()
                .anyMatch(left ->
                        left.chosen().byId() || left.chosen().handle().target().isReadOnly());
    }
}
