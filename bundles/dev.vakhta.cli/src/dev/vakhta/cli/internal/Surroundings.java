package dev.vakhta.cli.internal;

import dev.vakhta.processing.exclusive.Pauses;
import dev.vakhta.processing.undo.Owner;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.target.Secrets;
import dev.vakhta.provider.target.UserDirectories;

/**
 * What a command line stands in.
 *
 * @param secrets what was remembered earlier
 * @param pauses what waiting goes by
 * @param cancel pulled when the person wants no more of it
 */
public record Surroundings(
        Terminal terminal,
        Installed installed,
        UserDirectories directories,
        Secrets secrets,
        Pauses pauses,
        Cancel cancel) {
    /** The same at another terminal. */
    public Surroundings at(Terminal other) {
        return new Surroundings(other, installed, directories, secrets, pauses, cancel);
    }

    /** From now on the person's undo journal is that of this program. */
    public void useUndo() {
        UndoJournal.use(() -> new UndoJournal(directories.undo(), secrets, Owner.here("vakhta")));
    }

    /** The same, and gives it. May ask a name server. */
    public UndoJournal undo() {
        useUndo();
        return UndoJournal.ofPerson();
    }
}
