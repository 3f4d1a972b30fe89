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

    /** All, in the order the registry gives. */
    public static List<Processing> installed() {
        List<Processing> found = new ArrayList<>();
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry != null) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
                try {
                    Processing processing = (Processing) element.createExecutableExtension("class");
                    processing.declaration(); // one that cannot say what it is would break whoever shows it
                    found.add(processing);
                } catch (CoreException | RuntimeException | LinkageError e) {
                    String plugin = element.getContributor().getName();
                    String sentence = ProcessingMessage.BROKEN_EXTENSION.text(
                            String.valueOf(element.getAttribute("class")), plugin);
                    LOG.log(Level.ERROR, sentence, e);
                }
            }
        }
        return found;
    }

    /** Those that run on objects of a class. */
    public static List<Processing> of(EClass type) {
        return installed().stream()
                .filter(processing -> processing.declaration().appliesTo() == type)
                .toList();
    }
}
