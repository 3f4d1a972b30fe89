package dev.vakhta.cli;

import dev.vakhta.cli.internal.Installed;
import dev.vakhta.cli.internal.Surroundings;
import dev.vakhta.cli.internal.SystemTerminal;
import dev.vakhta.cli.internal.reach.StoredSecrets;
import dev.vakhta.processing.exclusive.Pauses;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.target.UserDirectories;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.eclipse.jdt.annotation.Nullable;

/** What {@code dev.vakhta.boot} starts once the extension registry is there: arguments in, exit code out. */
public final class Main implements ToIntFunction<String[]> {
    /** A call under way may take its time limit to end; longer nobody waits for it after Ctrl+C. */
    private static final int PATIENCE_SECONDS = 30;

    @Override
    public int applyAsInt(String @Nullable [] args) {
        SystemTerminal terminal = new SystemTerminal();
        UserDirectories directories = UserDirectories.ofSystem();
        Cancel cancel = new Cancel();
        CountDownLatch over = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> interrupt(cancel, over)));
        try {
            StoredSecrets secrets = new StoredSecrets(terminal, directories);
            return Cli.run(
                    args == null ? new String[0] : args,
                    new Surroundings(terminal, Installed.REGISTRY, directories, secrets, Pauses.REAL, cancel));
        } finally {
            over.countDown();
        }
    }

    /** Ctrl+C: the JVM ends when this returns, so the run first says what was done and what was not. */
    private static void interrupt(Cancel cancel, CountDownLatch over) {
        cancel.cancel();
        try {
            over.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            // then it ends now
        }
    }
}
