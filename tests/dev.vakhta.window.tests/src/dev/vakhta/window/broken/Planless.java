package dev.vakhta.window.broken;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.Cancel;
import java.util.List;

/** Says what it is, and throws when it is to plan. */
public final class Planless implements Processing {
    public static final String LABEL = "Planless";

    @Override
    public Declaration declaration() {
        return new Declaration(
                "test.planless", ClusterPackage.Literals.SESSION, "planless", LABEL, "Cannot plan.", List.of());
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) {
        throw new IllegalStateException("cannot plan");
    }
}
