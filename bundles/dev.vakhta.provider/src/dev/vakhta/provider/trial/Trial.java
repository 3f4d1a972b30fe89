package dev.vakhta.provider.trial;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Handle;
import java.time.Duration;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/** Goes the whole way to a target once: reach it, learn its version, list its clusters, log in to each and read its sessions. */
public final class Trial {
    /**
     * One step that ended.
     *
     * @param name what was tried, in the reader's language
     * @param where name of the cluster; empty for the target itself
     * @param result what came of it, empty where there is nothing to say
     * @param failure null: it succeeded
     */
    public record Step(
            String name,
            String where,
            String result,
            Duration took,
            @Nullable AdministrationException failure) {}

    private Trial() {}

    /**
     * Blocks until the end or the first failure (of each cluster).
     *
     * @param progress told of each step on the calling thread
     * @return whether all succeeded
     */
    public static boolean run(Handle handle, Consumer<Step> progress, Cancel cancel) {
        throw new UnsupportedOperationException("" + handle + progress + cancel);
    }
}
