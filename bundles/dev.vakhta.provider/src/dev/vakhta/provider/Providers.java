package dev.vakhta.provider;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.extension.BrokenExtensionException;
import dev.vakhta.model.extension.Extension;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The providers that are installed. A broken one is logged, named and skipped; the others work. */
public final class Providers {
    /** The extension point; its schema stands in {@code schema/providers.exsd}. */
    public static final String EXTENSION_POINT = "dev.vakhta.provider.providers";

    /** What an extension declares, without loading its class. */
    public record Description(String id, String name, String addressExample, Extension extension) {
        private static Description of(Extension extension) throws BrokenExtensionException {
            extension.required("class");
            return new Description(
                    extension.required("id"),
                    extension.required("name"),
                    extension.attribute("addressExample"),
                    extension);
        }
    }

    private Providers() {}

    /** In the order of their names. */
    public static List<Description> installed() {
        return Extension.all(EXTENSION_POINT, Description::of).stream()
                .sorted(Comparator.comparing(Description::name))
                .toList();
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
                    return description.extension().create(Provider.class);
                } catch (BrokenExtensionException e) {
                    String sentence = description.extension().report(e);
                    throw new AdministrationException(FailureKind.UNSUPPORTED, sentence, e);
                }
            }
        }
        String known = installed.stream().map(Description::id).collect(Collectors.joining(", "));
        ProviderMessage sentence = known.isEmpty() ? ProviderMessage.NO_PROVIDERS : ProviderMessage.NO_PROVIDER;
        throw new AdministrationException(
                FailureKind.UNSUPPORTED, sentence.text(target.getProvider(), target.getName(), known));
    }
}
