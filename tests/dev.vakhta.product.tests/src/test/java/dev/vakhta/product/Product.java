package dev.vakhta.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The window as people get it for Linux, with the driver of the tests among its bundles. */
final class Product {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path BUILT = ROOT.resolve("releng/dev.vakhta.product/target/products/vakhta/linux/gtk/x86_64/vakhta");
    private static final Path DRIVER = ROOT.resolve("tests/dev.vakhta.ui.bot/target");
    private static final long LIMIT_SECONDS = 120;

    private final Path folder;

    private Product(Path folder) {
        this.folder = folder;
    }

    /** A copy, so that the driver gets into nothing that is shipped. */
    static Product copyTo(Path folder) throws IOException {
        delete(folder);
        copy(BUILT, folder);
        Path driver;
        try (Stream<Path> jars = Files.list(DRIVER)) {
            driver = jars.filter(file ->
                            file.getFileName().toString().matches("dev\\.vakhta\\.ui\\.bot-.*(?<!sources)\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("not built: " + DRIVER));
        }
        Files.copy(driver, folder.resolve("plugins/dev.vakhta.ui.bot.jar"));
        Files.writeString(
                folder.resolve("configuration/org.eclipse.equinox.simpleconfigurator/bundles.info"),
                "dev.vakhta.ui.bot," + version(driver) + ",plugins/dev.vakhta.ui.bot.jar,4,false\n",
                StandardOpenOption.APPEND);
        return new Product(folder);
    }

    private static String version(Path bundle) throws IOException {
        try (JarFile jar = new JarFile(bundle.toFile())) {
            return jar.getManifest().getMainAttributes().getValue("Bundle-Version");
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        assertTrue(Files.isDirectory(from), () -> "the product is not built: " + from);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path target = to.resolve(from.relativize(path));
                Files.createDirectories(target.getParent());
                Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    /**
     * Starts the window, waits until it ends by itself and asserts that all went well.
     *
     * @param scenario class name in {@code dev.vakhta.ui.bot.scenario}
     * @param person folder for settings, workspace and pictures; those of an earlier run are found again
     * @param properties of the system, more
     */
    void run(String scenario, Path person, Map<String, String> properties) throws IOException, InterruptedException {
        Path result = person.resolve(scenario + ".result").toAbsolutePath();
        Path log = person.resolve(scenario + ".log").toAbsolutePath();
        Files.createDirectories(person);
        Files.deleteIfExists(result);
        Map<String, String> all = new TreeMap<>(properties);
        all.put("vakhta.scenario", "dev.vakhta.ui.bot.scenario." + scenario);
        all.put("vakhta.scenario.result", result.toString());
        all.put(
                "vakhta.screenshots",
                Path.of("target/screenshots").toAbsolutePath().toString());
        Process window = builder(all, person)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertTrue(
                    window.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS),
                    () -> scenario + " does not end:\n" + textOf(result) + textOf(log));
        } finally {
            window.descendants().forEach(ProcessHandle::destroyForcibly);
            window.destroyForcibly();
        }
        assertEquals("PASS", textOf(result), () -> textOf(log));
        assertEquals(0, window.exitValue(), () -> textOf(log));
    }

    private ProcessBuilder builder(Map<String, String> properties, Path person) {
        String options = properties.entrySet().stream()
                .map(property -> "-D" + property.getKey() + "=" + property.getValue())
                .collect(Collectors.joining(" "));
        List<String> command =
                new ArrayList<>(List.of(folder.resolve("vakhta-window").toString()));
        command.addAll(
                List.of("-data", person.resolve("workspace").toAbsolutePath().toString(), "-consoleLog"));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .put("VAKHTA_HOME", person.resolve("home").toAbsolutePath().toString());
        builder.environment().put("VAKHTA_JAVA", System.getProperty("java.home"));
        builder.environment().put("VAKHTA_JAVA_OPTS", options);
        builder.environment().put("GDK_BACKEND", "x11");
        return builder;
    }

    private static String textOf(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "(no " + file.getFileName() + ")";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
