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
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.NonNull;

/**
 * The processings for menus. Each extension is loaded and asked what it is on a thread of its own: one that throws or hangs is named in
 * the log and never gets into a menu, and nobody waits for it.
 */
public final class InstalledProcessings {
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
        known = Processings.extensions().stream().map(InstalledProcessings::ask).toList();
    }

    static CompletableFuture<List<Processing>> ask(Extension extension) {
        return Processings.ask(extension)
                .thenApply(all -> all.stream()
                        .<Processing>map(one -> new Declared(one, one.declaration()))
                        .toList());
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

    /** What a processing calls itself, as far as it was asked already; else empty. */
    static String labelOf(Processing processing) {
        return processing instanceof Declared declared ? declared.declaration().label() : "";
    }

    /** The class behind a processing. */
    static Class<?> typeOf(Processing processing) {
        return processing instanceof Declared declared ? declared.processing().getClass() : processing.getClass();
    }
}
