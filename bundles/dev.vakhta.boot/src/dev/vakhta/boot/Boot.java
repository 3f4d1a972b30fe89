package dev.vakhta.boot;

import java.io.File;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.connect.ConnectFrameworkFactory;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * {@code java -cp plugins/… dev.vakhta.boot.Boot MAIN ARGUMENT…}: installs every bundle of the class path, and every jar of the folders
 * named by the property {@value Dropins#PROPERTY}, starts the extension registry and calls MAIN, a {@code ToIntFunction<String[]>}; its number
 * is the exit code.
 */
public final class Boot {
    /** Set by the build while the JVM writes its archive of loaded classes. */
    private static final String MAKE_ARCHIVE = "VAKHTA_MAKE_ARCHIVE";

    /** Stands between command lines meanwhile: an archive is of one run, and what people do is more than one of them. */
    private static final String THEN = "--then";

    private static final String SCHEME = "class-path:";
    /** All that has to be active; everything else is a library or is asked through the registry. */
    private static final Set<String> STARTED = Set.of("org.eclipse.equinox.common", "org.eclipse.equinox.registry");

    private Boot() {}

    public static void main(String[] args) throws Exception {
        // Nothing of a run is worth keeping: bundles are installed anew in 40 ms, and two command lines never meet.
        Path storage = Files.createTempDirectory("vakhta");
        int code = 1;
        try {
            code = run(storage, args);
        } finally {
            System.out.flush();
            System.err.flush();
            delete(storage);
        }
        if (System.getenv(MAKE_ARCHIVE) != null) {
            System.exit(code); // the JVM writes its archive on the ordinary way out
        }
        halt(code);
    }

    /** Leaves without the framework's own end: there is nothing to keep, and it would cost a third of a second. */
    private static void halt(int code) {
        try {
            Runtime.getRuntime().removeShutdownHook(Thread.currentThread());
        } catch (IllegalStateException e) {
            return; // Ctrl+C: the JVM is on its way out and has its own exit code
        }
        Runtime.getRuntime().halt(code);
    }

    private static int run(Path storage, String[] args) throws Exception {
        Map<String, File> jars = new LinkedHashMap<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            jars.put(location(path), new File(path));
        }
        Map<String, String> settings = new HashMap<>();
        settings.put("org.osgi.framework.storage", storage.toString());
        settings.put("osgi.nl", language(args));
        Framework framework = ServiceLoader.load(ConnectFrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(settings, new ClassPath(jars));
        framework.init();
        BundleContext context = framework.getBundleContext();
        BundleOfClass.context = context;
        for (String location : jars.keySet()) {
            install(context, location);
        }
        List<Bundle> outside = new ArrayList<>();
        for (Path folder : Dropins.folders()) {
            installAll(context, folder, outside);
        }
        framework.start();
        // Nobody else resolves those without a lazy activator, and only what is resolved has extensions.
        if (!outside.isEmpty()) {
            framework.adapt(FrameworkWiring.class).resolveBundles(outside);
        }
        for (Bundle bundle : context.getBundles()) {
            if (STARTED.contains(bundle.getSymbolicName())) {
                bundle.start(Bundle.START_TRANSIENT);
            }
        }
        @SuppressWarnings("unchecked") // the contract of the first argument
        ToIntFunction<String[]> main = (ToIntFunction<String[]>)
                Class.forName(args[0]).getConstructor().newInstance();
        int begin = 1;
        int code = 0;
        for (int end = begin; end <= args.length && code == 0; end++) {
            if (end == args.length || System.getenv(MAKE_ARCHIVE) != null && args[end].equals(THEN)) {
                code = main.applyAsInt(Arrays.copyOfRange(args, begin, end));
                begin = end + 1;
            }
        }
        return code;
    }

    /** A folder that cannot be read is said and passed over. */
    private static void installAll(BundleContext context, Path folder, List<Bundle> installed) {
        try {
            for (Path jar : Dropins.jars(folder)) {
                install(context, jar.toUri().toString()).ifPresent(installed::add);
            }
        } catch (IOException e) {
            System.err.println(folder + ": " + e.getMessage());
        }
    }

    /** A jar that is no bundle, or broken, is said and passed over: the others work. */
    private static Optional<Bundle> install(BundleContext context, String location) {
        try {
            return Optional.of(context.installBundle(location));
        } catch (BundleException e) {
            if (e.getType() != BundleException.DUPLICATE_BUNDLE_ERROR) {
                System.err.println(location + ": " + e.getMessage());
            }
            return Optional.empty();
        }
    }

    /** Names and texts of extensions are read in one language, chosen before they are read. */
    private static String language(String[] args) {
        for (int i = 1; i < args.length; i++) {
            if (args[i].startsWith("--lang=")) {
                return args[i].substring("--lang=".length());
            }
            if (args[i].equals("--lang") && i + 1 < args.length) {
                return args[i + 1];
            }
        }
        return Locale.getDefault().toString();
    }

    static String location(String path) {
        String decoded = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        return SCHEME + new File(decoded).getName();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private record ClassPath(Map<String, File> jars) implements ModuleConnector {
        @Override
        public void initialize(@Nullable File storage, @Nullable Map<String, String> configuration) {
            // nothing to keep
        }

        @Override
        public Optional<ConnectModule> connect(@Nullable String location) {
            return Optional.ofNullable(jars.get(location)).map(JarModule::new);
        }

        @Override
        public Optional<BundleActivator> newBundleActivator() {
            return Optional.empty();
        }
    }
}
