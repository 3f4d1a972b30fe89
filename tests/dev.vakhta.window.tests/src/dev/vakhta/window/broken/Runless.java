package dev.vakhta.window.broken;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.Cancel;
import java.util.List;

/** Plans well, and throws when it runs. */
public final class Runless implements Processing {
    public static final String LABEL = "Runless";

    @Override
    public Declaration declaration() {
        return new Declaration(
                "test.runless", ClusterPackage.Literals.SESSION, "runless", LABEL, "Cannot run.", List.of());
    }

    @Override
    public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) {
        List<Step> steps = chosen.stream()
                .map(one -> new Step(
                        one,
                        one.row().cluster().cluster().getId(),
                        "run what cannot run",
                        "",
                        "",
                        Runless::send,
                        any -> false))
                .toList();
        return new Plan(LABEL, steps, List.of(), List.of());
    }

    private static void send(Cancel cancel) {
        throw new IllegalStateException("cannot run, cancelled: " + cancel.isCancelled());
    }
}
