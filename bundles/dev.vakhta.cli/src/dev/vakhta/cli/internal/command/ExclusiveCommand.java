package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.cli.internal.reach.Reach;
import dev.vakhta.cli.internal.reach.Reading;
import dev.vakhta.cli.internal.reach.RowChoice;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.filter.Filter;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.exclusive.ExclusiveAccess;
import dev.vakhta.processing.exclusive.ExclusivePlan;
import dev.vakhta.processing.exclusive.ExclusiveResult;
import dev.vakhta.processing.exclusive.ExclusiveResult.GivenBack;
import dev.vakhta.processing.exclusive.ExclusiveResult.State;
import dev.vakhta.processing.exclusive.ExclusiveSettings;
import dev.vakhta.processing.exclusive.Wishes;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.recovery.FileRecovery;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** Empties infobases, holds them or runs a program, and gives back what was. */
final class ExclusiveCommand implements Command {
    private final Listening terminal;
    private final Surroundings around;
    private final int behind;
    private final Supplier<List<String>> program;
    private final Supplier<List<String>> infobases;
    private final Supplier<@Nullable String> where;
    private final ExclusiveOptions options;
    private final BooleanSupplier dryRun;
    private final BooleanSupplier yes;
    private final PlaceOptions place;

    /** @param behind how many words stand behind {@code --}: only those are the program */
    ExclusiveCommand(Surroundings given, Options options, int behind) {
        this.terminal = new Listening(given.terminal());
        this.around = given.at(terminal);
        this.behind = behind;
        this.program = options.operands(false, CommandMessage.EXCLUSIVE_PROGRAM);
        options.section(CommandMessage.SECTION_ROWS);
        this.infobases = options.texts("--infobase", CommandMessage.EXCLUSIVE_INFOBASE);
        this.where = options.text("--where", CommandMessage.WHERE);
        this.options = new ExclusiveOptions(around, options);
        this.dryRun = options.flag("--dry-run", CommandMessage.DRY_RUN);
        this.yes = options.flag("--yes", CommandMessage.YES);
        this.place = new PlaceOptions(around, options);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        List<String> words = program.get();
        if (words.size() > behind) {
            throw new Complaint(CommandMessage.EXCLUSIVE_NEEDS_DASHES.text(words.getFirst()));
        }
        Filter filter = RowOptions.filter(where.get(), Kind.INFOBASE.type());
        RowChoice choice = new RowChoice(Kind.INFOBASE, infobases.get(), List.of(), filter);
        if (choice.saysNothing()) {
            throw new Complaint(CommandMessage.EXCLUSIVE_NO_INFOBASE.text());
        }
        ExclusiveSettings settings = options.settings(!words.isEmpty());
        if (!settings.eachInTurn() && words.stream().anyMatch(word -> word.contains(Program.INFOBASE))) {
            throw new Complaint(CommandMessage.EXCLUSIVE_WHICH.text(Program.INFOBASE));
        }
        if (!dryRun.getAsBoolean() && !yes.getAsBoolean() && !around.terminal().interactive()) {
            throw new Complaint(CommandMessage.NEEDS_YES.text());
        }
        return place.go(reach -> run(reach, choice, settings, words));
    }

    private ExitCode run(Reach reach, RowChoice choice, ExclusiveSettings settings, List<String> words)
            throws AdministrationException {
        Reading reading = reach.read(Kind.INFOBASE);
        reading.complain(terminal);
        if (reading.exitCode() != ExitCode.DONE) {
            return ExitCode.FAILED; // what was not read may hold an infobase that is meant
        }
        List<String> missing = choice.missing(reading);
        if (!missing.isEmpty()) {
            throw new Complaint(CommandMessage.NOT_HERE.text(Kind.INFOBASE.label(), String.join(", ", missing)));
        }
        List<Chosen> chosen = choice.of(reading);
        if (chosen.isEmpty()) {
            terminal.err().println(CommandMessage.NOTHING_TO_DO.text());
            return ExitCode.DONE;
        }
        requireEnding(chosen);
        ExclusiveAccess access = new ExclusiveAccess(around.undo(), around.pauses());
        String deed = words.isEmpty()
                ? CommandMessage.EXCLUSIVE_HOLD.text()
                : CommandMessage.EXCLUSIVE_RUN.text(String.join(" ", words));
        ExclusivePlan plan = access.plan(chosen, settings, deed, around.cancel());
        // with a program the output is the program's
        PrintStream paper = words.isEmpty() || dryRun.getAsBoolean() ? terminal.out() : terminal.err();
        new ExclusivePlanText(plan, terminal.width()).print(paper);
        paper.flush();
        if (dryRun.getAsBoolean()) {
            return ExitCode.DONE;
        }
        List<Target> targets = chosen.stream().map(one -> one.handle().target()).toList();
        if (!yes.getAsBoolean() && !new Confirmation(terminal, plan.title(), targets).given()) {
            terminal.err().println(CommandMessage.NOTHING_SENT.text());
            return ExitCode.FAILED;
        }
        if (options.showsCode()) {
            terminal.err()
                    .println(CommandMessage.EXCLUSIVE_CODE_IS.text(
                            settings.code().text()));
        }
        return run(access, plan, words);
    }

    /** @throws AdministrationException nobody can be put out of one of them, and what to do there instead */
    private static void requireEnding(List<Chosen> chosen) throws AdministrationException {
        for (Chosen one : chosen) {
            if (one.handle().facet(FileRecovery.class).isOffered()
                    && !one.handle().facet(SessionAdmin.class).isOffered()) {
                String name = Place.of(one.handle().target(), one.row()).infobaseName();
                throw new AdministrationException(FailureKind.UNSUPPORTED, CommandMessage.EXCLUSIVE_FILE.text(name));
            }
        }
    }

    private ExitCode run(ExclusiveAccess access, ExclusivePlan plan, List<String> words) {
        boolean held = words.isEmpty();
        Wishes wishes = new Wishes();
        Cancel cancel = new Cancel();
        boolean ends = plan.settings().to() != null;
        ExclusiveWords heard = new ExclusiveWords(terminal, wishes, cancel::cancel, ends);
        try (Cancel.Registration interrupted = around.cancel().onCancel(cancel::cancel)) {
            ExclusiveResult result = access.run(
                    plan,
                    new ExclusiveAnswers(around, options.takesOver()),
                    new ExclusiveProgress(terminal, held ? heard : null),
                    wishes,
                    held ? null : new Program(words, terminal),
                    cancel);
            AdministrationException failure = result.failure();
            if (failure != null) {
                terminal.err().println(failure.sentence());
            }
            return code(result);
        }
    }

    /** What people find closed comes before what a program says. */
    private static ExitCode code(ExclusiveResult result) {
        AdministrationException failure = result.failure();
        for (GivenBack one : result.infobases()) {
            AdministrationException why = one.failure();
            if (why != null) {
                return why.kind() == FailureKind.OUTCOME_UNKNOWN ? ExitCode.UNKNOWN : ExitCode.FAILED;
            }
        }
        if (result.has(State.LEFT_ALONE) || failure != null && failure.kind() == FailureKind.CONFLICT) {
            return ExitCode.CONFLICT;
        }
        return failure == null ? ExitCode.ofProgram(result.exitCode()) : ExitCode.FAILED;
    }
}
