package dev.vakhta.window.broken;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Provider;
import java.util.concurrent.atomic.AtomicInteger;

/** Whose constructor does not end. */
public final class EndlessProvider implements Provider {
    public static final String ID = "endless";

    private static final Deaf DEAF = new Deaf();
    private static final AtomicInteger BEGUN = new AtomicInteger();

    public EndlessProvider() {
        BEGUN.incrementAndGet();
        DEAF.sleep();
    }

    /** How often somebody wanted one. */
    public static int begun() {
        return BEGUN.get();
    }

    @Override
    public Handle handle(Target target, Environment environment) {
        throw new AssertionError("never made");
    }

    @Override
    public String problem(Target target) {
        throw new AssertionError("never made");
    }
}
