package dev.vakhta.processing;

import dev.vakhta.model.extension.BrokenExtensionException;
import dev.vakhta.model.extension.Extension;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.ecore.EClass;

/** The processings that are installed. A broken one is logged, named and skipped; the others work. */
public final class Processings {
    /** The extension point; its schema stands in {@code schema/processings.exsd}. */
    public static final String EXTENSION_POINT = "dev.vakhta.processing.processings";

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    /** Those that did not answer in time; they are not waited for again. */
    private static final Set<Extension> SILENT = ConcurrentHashMap.newKeySet();

    private Processings() {}

    /** All that are declared, in the order the registry gives, before anything of them is loaded. */
    public static List<Extension> extensions() {
        return Extension.of(EXTENSION_POINT);
    }

    /**
     * Loads those of an extension and has them say what they are, on a thread of its own. What is broken, or does not answer in time, is
     * logged and left out.
     */
    public static CompletableFuture<List<Processing>> ask(Extension extension) {
        return SILENT.contains(extension) ? CompletableFuture.completedFuture(List.of()) : ask(extension, PATIENCE);
    }

    private static CompletableFuture<List<Processing>> ask(Extension extension, Duration patience) {
        CompletableFuture<List<Processing>> answer = new CompletableFuture<>();
        Thread.ofPlatform()
                .daemon()
                .name("vakhta-processing " + extension.type())
                .start(() -> answer.complete(load(extension)));
        return answer.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).exceptionally(trouble -> {
            if (SILENT.add(extension)) {
                extension.report(
                        new BrokenExtensionException(ProcessingMessage.SILENT.text(patience.toSeconds()), trouble));
            }
            return List.of();
        });
    }

    private static List<Processing> load(Extension extension) {
        try {
            Object loaded = extension.create(Object.class);
            List<Processing> all =
                    loaded instanceof ProcessingSource source ? source.processings() : List.of((Processing) loaded);
            return all.stream().filter(one -> isWhole(one, extension)).toList();
        } catch (BrokenExtensionException | RuntimeException | Error e) {
            extension.report(e);
            return List.of();
        }
    }

    /** Whether it can say what it is: one that cannot would break whoever shows it. */
    private static boolean isWhole(Processing processing, Extension extension) {
        try {
            processing.declaration();
            return true;
        } catch (RuntimeException | Error e) {
            extension.report(e);
            return false;
        }
    }

    /** All that are whole, in the order the registry gives. Waits for slow ones, but not for ever. */
    public static List<Processing> installed() {
        List<CompletableFuture<List<Processing>>> asked =
                extensions().stream().map(Processings::ask).toList();
        return asked.stream().flatMap(answer -> answer.join().stream()).toList();
    }

    /** Those that run on objects of a class. */
    public static List<Processing> of(EClass type) {
        return installed().stream()
                .filter(processing -> processing.declaration().appliesTo() == type)
                .toList();
    }
}
