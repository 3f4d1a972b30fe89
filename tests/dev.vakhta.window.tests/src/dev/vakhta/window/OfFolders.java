package dev.vakhta.window;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.recovery.FileRecovery;
import java.util.List;
import java.util.Set;

/** A third party's processing that means nothing to infobases of clusters. */
public final class OfFolders implements Processing {
    static final String LABEL = "Of folders";

    @Override
    public Declaration declaration() {
        return new Declaration(
                "test.folders",
                Literals.INFOBASE_SUMMARY,
                "folders",
                LABEL,
                "Does nothing.",
                List.of(),
                Set.of(FileRecovery.class));
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) {
        return new Plan(LABEL, List.of(), List.of(), List.of());
    }
}
