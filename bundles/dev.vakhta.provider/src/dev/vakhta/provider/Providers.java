package dev.vakhta.provider;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.extension.BrokenExtensionException;
import dev.vakhta.model.extension.Extension;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** The providers that are installed. A broken one is logged, named and skipped; the others work. */
public final class Providers {
    /** The extension point; its schema stands in {@code schema/providers.exsd}. */
    public static final String EXTENSION_POINT = "dev.vakhta.provider.providers";

    /** Making a handle reaches for nothing, so that this is long. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

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

    /**
     * The same for who cannot wait for ever: made on a thread of its own, and one that comes too late is closed.
     *
     * @throws AdministrationException UNSUPPORTED when that provider is not installed, broken or does not answer; CANCELLED
     */
    public static Handle handle(Target target, Environment environment, Cancel cancel) throws AdministrationException {
        Extension extension = description(target).extension();
        CompletableFuture<Handle> made = new CompletableFuture<>();
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("vakhta-provider " + extension.type())
                .unstarted(() -> make(target, environment, made));
        AdministrationException cancelled =
                new AdministrationException(FailureKind.CANCELLED, ProviderMessage.CANCELLED.text());
        try (Cancel.Registration stop = cancel.onCancel(() -> made.completeExceptionally(cancelled))) {
            thread.start();
            return made.orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AdministrationException known) {
                throw known;
            }
            String why = e.getCause() instanceof TimeoutException
                    ? ProviderMessage.SILENT.text(PATIENCE.toSeconds())
                    : e.getCause().toString();
            throw broken(extension, new BrokenExtensionException(why, e.getCause()));
        } catch (InterruptedException e) {
            made.completeExceptionally(cancelled);
            Thread.currentThread().interrupt();
            throw cancelled;
        } finally {
            thread.interrupt(); // where nobody waits for it any more
        }
    }

    private static void make(Target target, Environment environment, CompletableFuture<Handle> made) {
        try {
            Handle handle = handle(target, environment);
            if (!made.complete(handle)) {
                handle.close();
            }
        } catch (AdministrationException | RuntimeException | Error e) {
            made.completeExceptionally(e);
        }
    }

    /** The provider a target names. */
    public static Provider provider(Target target) throws AdministrationException {
        Extension extension = description(target).extension();
        try {
            return extension.create(Provider.class);
        } catch (BrokenExtensionException e) {
            throw broken(extension, e);
        }
    }

    private static AdministrationException broken(Extension extension, BrokenExtensionException why) {
        return new AdministrationException(FailureKind.UNSUPPORTED, extension.report(why), why);
    }

    private static Description description(Target target) throws AdministrationException {
        List<Description> installed = installed();
        for (Description description : installed) {
            if (description.id().equals(target.getProvider())) {
                return description;
            }
        }
        String known = installed.stream().map(Description::id).collect(Collectors.joining(", "));
        ProviderMessage sentence = known.isEmpty() ? ProviderMessage.NO_PROVIDERS : ProviderMessage.NO_PROVIDER;
        throw new AdministrationException(
                FailureKind.UNSUPPORTED, sentence.text(target.getProvider(), target.getName(), known));
    }
}
