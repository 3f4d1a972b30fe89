package dev.vakhta.model.extension;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * Something that a plug-in contributes. Until {@link #create} nothing of the plug-in is loaded, so that all but that may be asked on any
 * thread.
 *
 * @param element as it stands in the plugin.xml
 */
public record Extension(IConfigurationElement element) {
    private static final Logger LOG = System.getLogger(Extension.class.getName());
    /** Who lists extensions meets the broken ones each time. */
    private static final Set<String> REPORTED = ConcurrentHashMap.newKeySet();

    private static final int MOST_REPORTED = 1000;

    /** Makes something of an extension. */
    public interface Making<T> {
        T of(Extension extension) throws BrokenExtensionException;
    }

    /** All of a point, in the order the registry gives; without a registry there are none. */
    public static List<Extension> of(String point) {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null
                ? List.of()
                : Arrays.stream(registry.getConfigurationElementsFor(point))
                        .map(Extension::new)
                        .toList();
    }

    /** What can be made of all of a point. A broken one is reported and left out; the others work. */
    public static <T> List<T> all(String point, Making<T> making) {
        List<T> made = new ArrayList<>();
        for (Extension extension : of(point)) {
            try {
                made.add(making.of(extension));
            } catch (BrokenExtensionException | RuntimeException | Error e) {
                extension.report(e);
            }
        }
        return made;
    }

    /** Name of the bundle a class comes from; outside of a running platform that of its file. */
    public static String pluginOf(Class<?> type) {
        Bundle bundle = FrameworkUtil.getBundle(type);
        return bundle == null
                ? String.valueOf(type.getProtectionDomain().getCodeSource().getLocation())
                : bundle.getSymbolicName();
    }

    /** Name of the bundle it comes from. */
    public String plugin() {
        return element.getContributor().getName();
    }

    /** Name of its class; where it has none, of its element. */
    public String type() {
        String type = element.getAttribute("class");
        return type == null ? element.getName() : type;
    }

    /** An attribute, in the reader's language; empty: it is not there. */
    public String attribute(String name) {
        String value = element.getAttribute(name);
        return value == null ? "" : value.strip();
    }

    /** An attribute that must be there. */
    public String required(String name) throws BrokenExtensionException {
        String value = attribute(name);
        if (value.isEmpty()) {
            throw new BrokenExtensionException(ExtensionMessage.MISSING.text(name));
        }
        return value;
    }

    /**
     * Makes an object of its class: runs code of the plug-in, which may take any time.
     *
     * @param type what it has to be
     */
    public <T> T create(Class<T> type) throws BrokenExtensionException {
        try {
            Object made = element.createExecutableExtension("class");
            if (type.isInstance(made)) {
                return type.cast(made);
            }
        } catch (CoreException | RuntimeException | Error e) {
            throw new BrokenExtensionException(innermost(e), e);
        }
        throw new BrokenExtensionException(ExtensionMessage.NOT_A.text(type.getName()));
    }

    /** What went wrong at the bottom: the registry wraps it in words of its own. */
    private static String innermost(Throwable trouble) {
        Throwable cause =
                trouble instanceof CoreException core && core.getStatus().getException() != null
                        ? core.getStatus().getException()
                        : trouble.getCause();
        return cause == null || cause == trouble ? trouble.toString() : innermost(cause);
    }

    /**
     * Names it in the log: its bundle, its class and what it did. The same is said once.
     *
     * @return what was said
     */
    public String report(Throwable why) {
        String reason = why instanceof BrokenExtensionException broken ? broken.sentence() : why.toString();
        String sentence = ExtensionMessage.BROKEN.text(plugin(), type(), reason);
        report(sentence, why);
        return sentence;
    }

    /** The same in other words, which name it. */
    public void report(String sentence, @Nullable Throwable why) {
        if (REPORTED.size() < MOST_REPORTED && REPORTED.add(sentence)) {
            LOG.log(Level.ERROR, sentence, why);
        }
    }
}
