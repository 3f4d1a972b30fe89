package dev.vakhta.processing.internal;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.lock.LockChanges;
import dev.vakhta.processing.undo.Entry;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.processing.undo.UndoRun;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Change;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;

/** Locks something, to be given back later: each step goes through the undo journal. */
abstract class Locking extends LockCommand {
    private static final String TAKE_OVER = "take-over";

    Locking(Words words, Supplier<UndoJournal> journal) {
        super(words, journal);
    }

    /** @throws AdministrationException it cannot be wanted, and why */
    abstract Change<Infobase> change(Found at, Planning planning) throws AdministrationException;

    static Parameter takeOver() {
        return flag(TAKE_OVER, ProcessingMessage.TAKE_OVER, ProcessingMessage.TAKE_OVER_HELP);
    }

    @Override
    Step step(Found at, Planning planning) throws AdministrationException {
        Change<Infobase> change = change(at, planning);
        LockChanges.requireThere(at.admin(), change);
        if (change.missingIn(at.now()).isEmpty()) {
            throw new AdministrationException(FailureKind.CONFLICT, ProcessingMessage.LOCK_ALREADY.text(at.name()));
        }
        Entry over = over(at, planning);
        String undo = over == null
                ? ProcessingMessage.LOCK_UNDO.text()
                : ProcessingMessage.LOCK_UNDO_OVER.text(
                        over.title(), over.owner().text(), over.since());
        return step(at, change, undo, cancel -> {
            UndoRun run = planning.undoing().own();
            Infobase now = at.readUnchanged(cancel);
            LockChanges.confirm(at.name(), run.change(at.admin(), at.place(), now, change, over, cancel));
        });
    }

    /** What was left in place on purpose is gone on with; what was cut off, when somebody says so. */
    private static @Nullable Entry over(Found at, Planning planning) throws AdministrationException {
        Unrestored held = at.held();
        return held == null ? null : held.takenOver(at.name(), planning.values().flag(TAKE_OVER));
    }
}
