package dev.vakhta.provider;

import dev.vakhta.model.cluster.Target;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;

/** The providers that are installed. A broken one is logged, named and skipped; the others work. */
public final class Providers {
    /** The extension point; its schema stands in {@code schema/providers.exsd}. */
    public static final String EXTENSION_POINT = "dev.vakhta.provider.providers";

    /** What an extension declares, without loading its class. */
    public record Description(String id, String name, String addressExample, IConfigurationElement element) {}

    private static final Logger LOG = System.getLogger(Providers.class.getName());

    private Providers() {}

    /** In the order of their names. */
    public static List<Description> installed() {
        List<Description> found = new ArrayList<>();
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry != null) {
            for (IConfigurationElement element : registry.getConfigurationElementsFor(EXTENSION_POINT)) {
                String id = element.getAttribute("id");
                String name = element.getAttribute("name");
                if (id == null || name == null) {
                    skip(element, null);
                } else {
                    String example = element.getAttribute("addressExample");
                    found.add(new Description(id, name, example == null ? "" : example, element));
                }
            }
        }
        found.sort((a, b) -> a.name().compareTo(b.name()));
        return found;
    }

    /**
     * A handle by the provider the target names.
     *
     * @throws AdministrationException UNSUPPORTED when that provider is not installed or broken
     */
    public static Handle handle(Target target, Environment environment) throws AdministrationException {
        return provider(target).handle(target, environment);
    }

    /** The provider a target names. */
    public static Provider provider(Target target) throws AdministrationException {
        List<Description> installed = installed();
        for (Description description : installed) {
            if (description.id().equals(target.getProvider())) {
                try {
                    return (Provider) description.element().createExecutableExtension("class");
                } catch (CoreException | ClassCastException | LinkageError e) {
                    throw new AdministrationException(FailureKind.UNSUPPORTED, skip(description.element(), e), e);
                }
            }
        }
        String known = installed.stream().map(Description::id).collect(Collectors.joining(", "));
        ProviderMessage sentence = known.isEmpty() ? ProviderMessage.NO_PROVIDERS : ProviderMessage.NO_PROVIDER;
        throw new AdministrationException(
                FailureKind.UNSUPPORTED, sentence.text(target.getProvider(), target.getName(), known));
    }

    private static String skip(IConfigurationElement element, @Nullable Throwable why) {
        String plugin = element.getContributor().getName();
        String sentence = ProviderMessage.BROKEN_EXTENSION.text(String.valueOf(element.getAttribute("id")), plugin);
        LOG.log(Level.ERROR, sentence, why);
        return sentence;
    }
}
