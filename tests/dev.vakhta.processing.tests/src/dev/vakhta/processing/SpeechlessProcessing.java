package dev.vakhta.processing;

import dev.vakhta.provider.Cancel;
import java.util.List;

/** Cannot say what it is. Contributed by {@code fragment.xml}. */
public final class SpeechlessProcessing implements Processing {
    @Override
    public Declaration declaration() {
        throw new IllegalStateException("no words");
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) {
        throw new UnsupportedOperationException();
    }
}
