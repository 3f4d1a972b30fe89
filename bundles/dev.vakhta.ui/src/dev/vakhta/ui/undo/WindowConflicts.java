package dev.vakhta.ui.undo;

import dev.vakhta.processing.undo.Conflict;
import dev.vakhta.ui.look.Blocking;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Asks in a dialog over the workbench, one at a time; only the thread that restores waits for the answer. Where there is no window (any
 * more), and when it closes meanwhile, the answer is LATER. Not to be asked on the UI thread.
 */
public final class WindowConflicts implements Conflict.Callback {
    private static final ReentrantLock DIALOG = new ReentrantLock(true);

    @Override
    public Conflict.Answer ask(Conflict conflict) {
        DIALOG.lock();
        try {
            CompletableFuture<Conflict.@Nullable Answer> answer = new CompletableFuture<>();
            Blocking.ask(parent -> ConflictDialog.ask(parent, conflict), answer);
            return Objects.requireNonNullElse(answer.join(), Conflict.Answer.LATER);
        } finally {
            DIALOG.unlock();
        }
    }
}
