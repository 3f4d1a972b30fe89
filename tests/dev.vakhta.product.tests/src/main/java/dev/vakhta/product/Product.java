package dev.vakhta.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The window as people get it for Linux, with the driver of the tests among its bundles. */
public final class Product {
    /** The driver, and what it is made of besides the product. */
    private static final List<String> DRIVER = List.of("dev.vakhta.ui.bot", "dev.vakhta.testing");

    private final Path folder;

    private Product(Path folder) {
        this.folder = folder;
    }

    /**
     * A copy of what was built, so that the driver gets into nothing that is shipped.
     *
     * @param checkout where it was built
     * @param folder is emptied first
     */
    public static Product copy(Path checkout, Path folder) throws IOException {
        Path built = checkout.resolve("releng/dev.vakhta.product/target/products/vakhta/linux/gtk/x86_64/vakhta");
        if (!Files.exists(built)) {
            throw new IOException("not built: " + built);
        }
        delete(folder);
        try (Stream<Path> all = Files.walk(built)) {
            for (Path path : all.toList()) {
                Path target = folder.resolve(built.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        for (String bundle : DRIVER) {
            add(checkout.resolve("tests/" + bundle + "/target/" + bundle + "-0.1.0-SNAPSHOT.jar"), bundle, folder);
        }
        return new Product(folder.toAbsolutePath());
    }

    private static void add(Path jar, String bundle, Path folder) throws IOException {
        if (!Files.exists(jar)) {
            throw new IOException("not built: " + jar);
        }
        Files.copy(jar, folder.resolve("plugins/" + bundle + ".jar"));
        Files.writeString(
                folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
                bundle + "," + version(jar) + ",plugins/" + bundle + ".jar,4,false\n",
                StandardOpenOption.APPEND);
    }

    private static String version(Path bundle) throws IOException {
        try (JarFile jar = new JarFile(bundle.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
        }
    }

    /** A folder with everything in it; nothing happens where there is none. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /**
     * A scenario, not yet started.
     *
     * @param name class in {@code dev.vakhta.ui.bot.scenario}
     * @param person folder of settings and workspace; those of an earlier run are found again
     */
    public ScenarioProcess scenario(String name, Path person) {
        return new ScenarioProcess(folder.resolve("vakhta-window"), name, person.toAbsolutePath());
    }
}
