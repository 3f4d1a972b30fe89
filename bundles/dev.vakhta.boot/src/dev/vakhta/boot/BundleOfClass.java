package dev.vakhta.boot;

import java.security.CodeSource;
import java.util.Optional;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.connect.FrameworkUtilHelper;

/** Tells the framework which bundle a class of the class path belongs to; found by it as a service. */
public final class BundleOfClass implements FrameworkUtilHelper {
    /** Of the running framework; null while there is none. */
    static volatile @Nullable BundleContext context;

    @Override
    public Optional<Bundle> getBundle(@Nullable Class<?> type) {
        BundleContext running = context;
        if (running == null || type == null) {
            return Optional.empty();
        }
        @Nullable CodeSource source = type.getProtectionDomain().getCodeSource();
        return source == null
                ? Optional.empty()
                : Optional.ofNullable(
                        running.getBundle(Boot.location(source.getLocation().getPath())));
    }
}
