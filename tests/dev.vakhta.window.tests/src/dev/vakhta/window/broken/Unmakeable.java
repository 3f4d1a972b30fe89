package dev.vakhta.window.broken;

import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.Cancel;
import java.util.List;

/** Throws when it is made. */
public final class Unmakeable implements Processing {
    public Unmakeable() {
        throw new IllegalStateException("cannot be made");
    }

    @Override
    public Declaration declaration() {
        throw new AssertionError("never made");
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) {
        throw new AssertionError("never made");
    }
}
