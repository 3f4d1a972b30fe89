package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.ExitCode;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.reach.Answers;
import dev.vakhta.cli.internal.reach.Reach;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.processing.exclusive.Proof;
import dev.vakhta.processing.undo.ChangedInfobase;
import dev.vakhta.processing.undo.Entry;
import dev.vakhta.processing.undo.Listing;
import dev.vakhta.processing.undo.Listing.Standing;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.processing.undo.UndoRun;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.SessionLockAdmin;
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
        List<Target> saved = new TargetStore(around.directories()).targets();
        List<Target> targets = chosen.stream()
                .flatMap(one -> one.entry().open().stream())
                .map(one -> target(one.place(), saved))
                .toList();
        if (!yes.getAsBoolean() && !new Confirmation(terminal, CommandMessage.UNDO_CONFIRM.text(), targets).given()) {
            terminal.err().println(CommandMessage.NOTHING_SENT.text());
            return ExitCode.FAILED;
        }
        Environment environment =
                new Environment(answers, new FileJournal(around.directories().operations()));
        try (Reach reach = new Reach(around, environment, List.of(), List.of())) {
            List<Target> known = new ArrayList<>(saved);
            for (Unrestored one : chosen) {
                restore(journal, one.entry(), reach, known);
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

    /** A saved one is better: its address may have changed since. One and the same each time, so that there is one way to it. */
    private static Target target(Place place, List<Target> known) {
        Target described = place.target();
        return known.stream()
                .filter(one -> one.getId().equals(described.getId()))
                .findFirst()
                .orElse(described);
    }

    private void restore(UndoJournal journal, Entry entry, Reach reach, List<Target> known) {
        try (UndoRun run = journal.resume(entry, force.getAsBoolean())) {
            for (ChangedInfobase one : run.entry().open()) {
                Target target = target(one.place(), known);
                if (!known.contains(target)) {
                    known.add(target);
                }
                restore(run, one.place(), reach, target);
            }
        } catch (AdministrationException e) {
            failed(UndoList.names(entry), e);
        }
    }

    private void restore(UndoRun run, Place place, Reach reach, Target target) {
        try {
            SessionLockAdmin admin =
                    reach.handle(target).facet(SessionLockAdmin.class).orThrow();
            if (target.isReadOnly()) {
                throw new AdministrationException(
                        FailureKind.NOT_ALLOWED, CommandMessage.UNDO_READ_ONLY.text(target.getName()));
            }
            ChangedInfobase now = run.restore(place, admin, new ConflictQuestion(around), around.cancel());
            if (now.isOpen()) {
                around.terminal().err().println(CommandMessage.UNDO_LEFT.text(place.infobaseName()));
                codes.add(ExitCode.CONFLICT);
            } else {
                String proof = Proof.of(admin.locks(place.cluster(), place.infobase(), around.cancel()));
                around.terminal().out().println(Proof.sentence(proof, place.infobaseName()));
                codes.add(ExitCode.DONE);
            }
        } catch (AdministrationException e) {
            failed(place.infobaseName(), e);
        }
    }

    private void failed(String infobase, AdministrationException e) {
        around.terminal().err().println(CommandMessage.UNDO_FAILED.text(infobase, e.sentence()));
        codes.add(e.kind() == FailureKind.OUTCOME_UNKNOWN ? ExitCode.UNKNOWN : ExitCode.FAILED);
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
