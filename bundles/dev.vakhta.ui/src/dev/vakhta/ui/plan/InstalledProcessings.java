package dev.vakhta.ui.plan;

import dev.vakhta.model.extension.Extension;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Processings;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.NonNull;

/**
 * The processings for menus. Each extension is loaded and asked what it is on a thread of its own: one that throws or hangs is named in
 * the log and never gets into a menu, and nobody waits for it.
 */
public final class InstalledProcessings {
    private static final Logger LOG = System.getLogger(InstalledProcessings.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static volatile List<CompletableFuture<List<Processing>>> known = List.of();

    private InstalledProcessings() {}

    /** A processing whose declaration was asked for once, and costs nothing any more. */
    private record Declared(Processing processing, @NonNull Declaration declaration) implements Processing {
        @Override
        public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) throws AdministrationException {
            return processing.plan(chosen, values, cancel);
        }

        @Override
        public Plan plan(List<Chosen> chosen, Values values, Consumer<String> said, Cancel cancel)
                throws AdministrationException {
            return processing.plan(chosen, values, said, cancel);
        }
    }

    /** Begins to ask all there are. Returns at once. */
    public static void load() {
        known = Processings.extensions().stream()
                .map(extension -> ask(extension, PATIENCE))
                .toList();
    }

    /** All, as far as they answered. Blocks nobody. */
    public static List<Processing> all() {
        return known.stream()
                .filter(one -> !one.isCompletedExceptionally())
                .flatMap(one -> one.getNow(List.of()).stream())
                .toList();
    }

    /** Those that run on objects of a class. */
    public static List<Processing> of(EClass type) {
        return all().stream()
                .filter(one -> one.declaration().appliesTo() == type)
                .toList();
    }

    /** The class behind a processing. */
    static Class<?> typeOf(Processing processing) {
        return processing instanceof Declared declared ? declared.processing().getClass() : processing.getClass();
    }

    static CompletableFuture<List<Processing>> ask(Extension extension, Duration patience) {
        return ask(extension.plugin(), extension.type(), () -> Processings.load(extension), patience);
    }

    static CompletableFuture<List<Processing>> ask(
            String plugin, String type, Callable<List<Processing>> load, Duration patience) {
        CompletableFuture<List<Processing>> answer = new CompletableFuture<>();
        Thread.ofPlatform().daemon().name("vakhta-processing " + type).start(() -> {
            try {
                answer.complete(load.call().stream()
                        .<Processing>map(one -> new Declared(one, one.declaration()))
                        .toList());
            } catch (Exception | Error e) {
                answer.completeExceptionally(e);
            }
        });
        return answer.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).whenComplete((processings, trouble) -> {
            if (trouble != null) {
                LOG.log(Logger.Level.ERROR, PlanMessage.SILENT.text(type, plugin), trouble);
            }
        });
    }
}
