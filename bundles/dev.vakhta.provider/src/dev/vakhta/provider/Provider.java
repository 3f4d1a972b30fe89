package dev.vakhta.provider;

import dev.vakhta.model.cluster.Target;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** One way to administer: a protocol, a utility, a folder. Contributed by the extension point {@code dev.vakhta.provider.providers}. */
public interface Provider {
    /**
     * A handle for the target; reaches for nothing yet. Who asked closes it.
     *
     * @throws AdministrationException the target's address cannot be understood
     */
    Handle handle(Target target, Environment environment) throws AdministrationException;

    /**
     * What is wrong with the target's settings as they are typed, one sentence for the person who types; null when nothing is. Asked at
     * every key stroke: reaches for nothing, not even the disk.
     */
    @Nullable
    String problem(Target target);

    /** Whether addresses are paths of this computer: they can be chosen, and nobody signs in. */
    default boolean isPath() {
        return false;
    }

    /** Settings of a target that only some providers know and this one does, such as the path of a utility. */
    default Set<EStructuralFeature> settings() {
        return Set.of();
    }

    /**
     * What a setting may be on this computer, the best first, for whoever chooses. May read the disk.
     *
     * @param setting one of {@link #settings}
     */
    default List<String> choices(EStructuralFeature setting) {
        return List.of();
    }
}
