package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.reach.Answers;
import dev.vakhta.cli.internal.reach.Reach;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.processing.undo.ChangedInfobase;
import dev.vakhta.processing.undo.Listing;
import dev.vakhta.processing.undo.Listing.Standing;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.processing.undo.Restoration;
import dev.vakhta.processing.undo.Restoration.Result;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.journal.FileJournal;
import dev.vakhta.provider.target.TargetStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** Gives back what runs left that nobody has any more. */
final class UndoRestore implements Command {
    private final Surroundings around;
    private final Supplier<List<String>> ids;
    private final BooleanSupplier force;
    private final BooleanSupplier dryRun;
    private final BooleanSupplier yes;
    private final LoginOptions logins;
    private final List<ExitCode> codes = new ArrayList<>();

    UndoRestore(Surroundings around, Options options) {
        this.around = around;
        this.ids = options.operands(false, CommandMessage.UNDO_IDS);
        options.section(CommandMessage.SECTION_RUN);
        this.force = options.flag("--force", CommandMessage.UNDO_FORCE);
        this.dryRun = options.flag("--dry-run", CommandMessage.DRY_RUN);
        this.yes = options.flag("--yes", CommandMessage.YES);
        this.logins = new LoginOptions(around, options);
    }

    @Override
    public ExitCode run() throws AdministrationException, IOException {
        Terminal terminal = around.terminal();
        if (!dryRun.getAsBoolean() && !yes.getAsBoolean() && !terminal.interactive()) {
            throw new Complaint(CommandMessage.NEEDS_YES.text());
        }
        Answers answers = logins.answers();
        UndoJournal journal = around.undo();
        Listing listing = journal.list();
        UndoList.complain(around, listing);
        List<Unrestored> chosen = chosen(listing);
        if (chosen.isEmpty()) {
            terminal.err().println(CommandMessage.UNDO_EMPTY.text());
            return worst();
        }
        UndoList.table(chosen).print(terminal.out(), terminal.width());
        if (dryRun.getAsBoolean()) {
            return ExitCode.DONE;
        }
        Environment environment =
                new Environment(answers, new FileJournal(around.directories().operations()));
        try (Reach reach = new Reach(around, environment, List.of(), List.of())) {
            List<Target> saved = new TargetStore(around.directories()).targets();
            Restoration restoration =
                    new Restoration(journal, saved, reach::handle, new ConflictQuestion(around), around.cancel());
            if (!yes.getAsBoolean() && !isConfirmed(chosen, restoration)) {
                terminal.err().println(CommandMessage.NOTHING_SENT.text());
                return ExitCode.FAILED;
            }
            for (Unrestored one : chosen) {
                restoration.restore(one.entry(), places(one), force.getAsBoolean(), this::tell);
            }
        }
        return logins.remembered(answers, worst());
    }

    /** Those named, or all that nobody has; what is named and somebody has is said. */
    private List<Unrestored> chosen(Listing listing) {
        List<String> named = ids.get();
        for (String id : named) {
            if (listing.unrestored().stream().noneMatch(one -> one.entry().id().equals(id))) {
                throw new Complaint(CommandMessage.UNDO_NO_ENTRY.text(id));
            }
        }
        List<Unrestored> chosen = new ArrayList<>();
        for (Unrestored one : listing.unrestored()) {
            boolean free =
                    one.standing() == Standing.OWNERLESS || one.standing() == Standing.UNKNOWN && force.getAsBoolean();
            if (named.isEmpty() || named.contains(one.entry().id())) {
                if (free) {
                    chosen.add(one);
                } else {
                    around.terminal()
                            .err()
                            .println(one.refusal(UndoList.names(one.entry())).sentence());
                    if (!named.isEmpty()) {
                        codes.add(ExitCode.FAILED);
                    }
                }
            }
        }
        return chosen;
    }

    private boolean isConfirmed(List<Unrestored> chosen, Restoration restoration) {
        List<Target> targets = chosen.stream()
                .flatMap(one -> places(one).stream())
                .map(restoration::target)
                .toList();
        return new Confirmation(around.terminal(), CommandMessage.UNDO_CONFIRM.text(), targets).given();
    }

    private static List<Place> places(Unrestored one) {
        return one.entry().open().stream().map(ChangedInfobase::place).toList();
    }

    private void tell(Result result) {
        ExitCode code = switch (result.outcome()) {
            case RESTORED, KEPT -> ExitCode.DONE;
            case LATER -> ExitCode.CONFLICT;
            case FAILED -> ExitCode.FAILED;
            case UNKNOWN -> ExitCode.UNKNOWN;
        };
        codes.add(code);
        Terminal terminal = around.terminal();
        (code == ExitCode.DONE ? terminal.out() : terminal.err()).println(result.sentence());
    }

    private ExitCode worst() {
        for (ExitCode code : List.of(ExitCode.UNKNOWN, ExitCode.CONFLICT)) {
            if (codes.contains(code)) {
                return code;
            }
        }
        @Nullable ExitCode bad = codes.contains(ExitCode.FAILED) ? ExitCode.FAILED : null;
        return bad == null ? ExitCode.DONE : codes.contains(ExitCode.DONE) ? ExitCode.PARTLY : bad;
    }
}
