package dev.vakhta.processing;

import dev.vakhta.model.extension.BrokenExtensionException;
import dev.vakhta.model.extension.Extension;
import java.util.List;
import org.eclipse.emf.ecore.EClass;

/** The processings that are installed. A broken one is logged, named and skipped; the others work. */
public final class Processings {
    /** The extension point; its schema stands in {@code schema/processings.exsd}. */
    public static final String EXTENSION_POINT = "dev.vakhta.processing.processings";

    private Processings() {}

    /** All that are declared, in the order the registry gives, before anything of them is loaded. */
    public static List<Extension> extensions() {
        return Extension.of(EXTENSION_POINT);
    }

    /** Loads those of an extension and has them say what they are, however long that takes. What is broken is logged and left out. */
    public static List<Processing> load(Extension extension) {
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

    /** All that are whole, in the order the registry gives. */
    public static List<Processing> installed() {
        return extensions().stream()
                .flatMap(extension -> load(extension).stream())
                .toList();
    }

    /** Those that run on objects of a class. */
    public static List<Processing> of(EClass type) {
        return installed().stream()
                .filter(processing -> processing.declaration().appliesTo() == type)
                .toList();
    }
}
