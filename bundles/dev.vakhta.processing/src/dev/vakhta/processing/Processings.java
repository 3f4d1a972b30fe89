package dev.vakhta.processing;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EClass;

/** The processings that are installed. A broken one is logged, named and skipped; the others work. */
public final class Processings {
    /** The extension point; its schema stands in {@code schema/processings.exsd}. */
    public static final String EXTENSION_POINT = "dev.vakhta.processing.processings";

    private static final Logger LOG = System.getLogger(Processings.class.getName());

    private Processings() {}

    /**
     * One that is declared, before anything of it is loaded.
     *
     * @param plugin name of the bundle it comes from
     * @param type name of its class
     */
    public record Extension(String plugin, String type, IConfigurationElement element) {
        /** Loads it and has it say what it is, however long that takes. What is broken is logged and left out. */
        public List<Processing> load() {
            try {
                Object loaded = element.createExecutableExtension("class");
                List<Processing> all =
                        loaded instanceof ProcessingSource source ? source.processings() : List.of((Processing) loaded);
                return all.stream().filter(this::isWhole).toList();
            } catch (CoreException | RuntimeException | Error e) {
                broken(e);
                return List.of();
            }
        }

        /** Whether it can say what it is: one that cannot would break whoever shows it. */
        private boolean isWhole(Processing processing) {
            try {
                processing.declaration();
                return true;
            } catch (RuntimeException | Error e) {
                broken(e);
                return false;
            }
        }

        private void broken(Throwable trouble) {
            LOG.log(Level.ERROR, ProcessingMessage.BROKEN_EXTENSION.text(type, plugin), trouble);
        }
    }

    /** All that are declared, in the order the registry gives. */
    public static List<Extension> extensions() {
        List<Extension> found = new ArrayList<>();
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry != null) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
                String type = String.valueOf(element.getAttribute("class"));
                found.add(new Extension(element.getContributor().getName(), type, element));
            }
        }
        return found;
    }

    /** All that are whole, in the order the registry gives. */
    public static List<Processing> installed() {
        return extensions().stream()
                .flatMap(extension -> extension.load().stream())
                .toList();
    }

    /** Those that run on objects of a class. */
    public static List<Processing> of(EClass type) {
        return installed().stream()
                .filter(processing -> processing.declaration().appliesTo() == type)
                .toList();
    }
}
