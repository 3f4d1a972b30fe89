package dev.vakhta.app;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Plug-ins from outside: the jars of the folders named by the property {@value #FOLDERS}, as the command line has them, too. The framework
 * keeps copies from start to start, so that a jar may be replaced while the window is open; what is no longer there is removed.
 */
final class Dropins {
    /** Divided like a class path. */
    private static final String FOLDERS = "vakhta.dropins";

    private static final String SCHEME = "dropins:";

    private Dropins() {}

    /** Before the workbench reads extensions. */
    static void install() {
        BundleContext context = FrameworkUtil.getBundle(Dropins.class).getBundleContext();
        Map<String, File> jars = jars();
        for (Bundle bundle : context.getBundles()) {
            String location = bundle.getLocation();
            if (location.startsWith(SCHEME) && !jars.containsKey(location)) {
                tolerate(location, bundle::uninstall);
            }
        }
        List<Bundle> installed = new ArrayList<>();
        jars.forEach((location, jar) -> tolerate(jar.getPath(), () -> {
            try (InputStream content = new FileInputStream(jar)) {
                installed.add(context.installBundle(location, content));
            }
        }));
        // Only what is resolved is asked for extensions.
        context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION)
                .adapt(FrameworkWiring.class)
                .resolveBundles(installed);
    }

    /** By where the framework believes them to come from: another file of the same name is another bundle. */
    private static Map<String, File> jars() {
        Map<String, File> jars = new TreeMap<>();
        for (String folder : System.getProperty(FOLDERS, "").split(File.pathSeparator)) {
            File[] found = new File(folder).listFiles((in, name) -> name.endsWith(".jar"));
            if (found != null) {
                for (File jar : found) {
                    jars.put(SCHEME + jar.toURI() + '#' + jar.lastModified() + '-' + jar.length(), jar);
                }
            }
        }
        return jars;
    }

    /** A jar that is no bundle, or broken, is said and passed over: the others work. */
    private static void tolerate(String name, Change change) {
        try {
            change.run();
        } catch (BundleException | IOException e) {
            Platform.getLog(Dropins.class).error(name + ": " + e.getMessage(), e);
        }
    }

    private interface Change {
        void run() throws BundleException, IOException;
    }
}
