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

/** Plans until it is cancelled. */
public final class Slow implements Processing {
    public static final String LABEL = "Slow";

    private static volatile boolean planning;

    public static boolean isPlanning() {
        return planning;
    }

    @Override
    public Declaration declaration() {
        return new Declaration(
                "test.slow", ClusterPackage.Literals.SESSION, "slow", LABEL, "Takes its time.", List.of());
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) {
        CountDownLatch cancelled = new CountDownLatch(1);
        planning = true;
        try (Cancel.Registration listening = cancel.onCancel(cancelled::countDown)) {
            cancelled.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            planning = false;
        }
        return new Plan(LABEL, List.of(), List.of(), List.of());
    }
}
