package dev.vakhta.provider;

import org.eclipse.core.runtime.RegistryFactory;

/** Conditions of tests. */
public final class Osgi {
    private Osgi() {}

    /** Whether the platform runs, with what {@code fragment.xml} contributes; not so where the bundles are plain jars. */
    public static boolean isRunning() {
        return RegistryFactory.getRegistry() != null;
    }
}
