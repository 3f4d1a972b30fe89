package dev.vakhta.provider;

import dev.vakhta.model.cluster.Target;
import org.eclipse.jdt.annotation.Nullable;

/** One way to administer: a protocol, a utility, a folder. Contributed by the extension point {@code dev.vakhta.provider.providers}. */
public interface Provider {
    /**
     * A handle for the target; reaches for nothing yet. Who asked closes it.
     *
     * @throws AdministrationException the target's address cannot be understood
     */
    Handle handle(Target target, Environment environment) throws AdministrationException;

    /** What is wrong with the target's settings, one sentence for the person who types them; null when nothing is. */
    @Nullable
    String problem(Target target);
}
