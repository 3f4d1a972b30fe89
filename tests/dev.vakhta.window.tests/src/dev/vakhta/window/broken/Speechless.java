package dev.vakhta.window.broken;

import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.Cancel;
import java.util.List;

/** Cannot say what it is. */
public final class Speechless implements Processing {
    @Override
    public Declaration declaration() {
        throw new IllegalStateException("cannot say what it is");
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) {
        throw new AssertionError("nobody knows what it is");
    }
}
