package dev.vakhta.window.broken;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.Cancel;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** Plans for ever and does not hear that it is cancelled, until the test lets it go. */
public final class Endless implements Processing {
    public static final String LABEL = "Endless";

    private static final CountDownLatch END = new CountDownLatch(1);
    private static volatile boolean planning;

    public static boolean isPlanning() {
        return planning;
    }

    public static void end() {
        END.countDown();
    }

    @Override
    public Declaration declaration() {
        return new Declaration(
                "test.endless", ClusterPackage.Literals.SESSION, "endless", LABEL, "Plans for ever.", List.of());
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) {
        planning = true;
        boolean ended = false;
        while (!ended) {
            try {
                END.await();
                ended = true;
            } catch (InterruptedException e) {
                continue; // deaf
            }
        }
        planning = false;
        return new Plan(LABEL, List.of(), List.of(), List.of());
    }
}
