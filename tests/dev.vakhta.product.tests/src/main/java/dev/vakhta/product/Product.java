package dev.vakhta.product;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The window as people get it for Linux, with the driver of the tests dropped in. */
public final class Product {
    /** The driver, and what it is made of besides the product. */
    private static final List<String> DRIVER = List.of("dev.vakhta.ui.bot", "dev.vakhta.testing");

    private static final String BUNDLES = "configuration/org.eclipse.equinox.simpleconfigurator/bundles.info";

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
        copyAll(built, folder);
        Product product = new Product(folder.toAbsolutePath());
        for (String bundle : DRIVER) {
            Path jar = checkout.resolve("tests/" + bundle + "/target/" + bundle + "-0.1.0-SNAPSHOT.jar");
            if (!Files.exists(jar)) {
                throw new IOException("not built: " + jar);
            }
            Files.copy(jar, product.dropins().resolve(bundle + ".jar"));
        }
        return product;
    }

    /** A copy of a folder with all that is in it; what was at its place is removed first. */
    static void copyAll(Path from, Path folder) throws IOException {
        delete(folder);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = folder.resolve(from.relativize(path).toString());
                Files.createDirectories(target.getParent());
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /**
     * The same without some bundles, as if they had never been installed.
     *
     * @param bundles their names
     */
    public Product without(List<String> bundles) throws IOException {
        Path info = folder.resolve(BUNDLES);
        Files.write(
                info,
                Files.readAllLines(info).stream()
                        .filter(line -> !bundles.contains(line.replaceFirst(",.*", "")))
                        .toList());
        remove(folder, bundles);
        return this;
    }

    /** Removes the files of bundles from a product; all of them must be there. */
    static void remove(Path product, List<String> bundles) throws IOException {
        for (String bundle : bundles) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(product.resolve("plugins"), bundle + "_*")) {
                Files.delete(files.iterator().next());
            }
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

    /** Where jars of plug-ins from outside are put; made when it is not there. */
    public Path dropins() throws IOException {
        return Files.createDirectories(folder.resolve("dropins"));
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
