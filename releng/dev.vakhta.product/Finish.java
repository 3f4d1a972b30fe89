import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes a materialised product startable: {@code java Finish.java PRODUCTS SCRIPTS}. Adds the start scripts, takes the signatures off the
 * jars (the JVM archives no classes of signed ones) and, for the system this runs on, does the main job on the demo cluster once, during
 * which the JVM writes its archive of loaded classes.
 */
final class Finish {
    private static final String ARCHIVE = "vakhta.aot";
    /** The first JVM that makes such an archive in one step. */
    private static final int ARCHIVING_JAVA = 25;

    public static void main(String[] args) throws Exception {
        Path products = Path.of(args[0]);
        List<Path> plugins;
        try (Stream<Path> all = Files.walk(products)) {
            plugins = all.filter(path -> path.endsWith("plugins") && Files.isDirectory(path)).toList();
        }
        if (plugins.isEmpty()) {
            throw new IllegalStateException("no product under " + products);
        }
        for (Path folder : plugins) {
            Path product = folder.getParent();
            if (!product.toString().contains("vakhta-cli")) {
                continue;
            }
            copyScripts(Path.of(args[1]), product);
            try (Stream<Path> jars = Files.list(folder)) {
                for (Path jar : jars.filter(path -> path.toString().endsWith(".jar")).toList()) {
                    unsign(jar);
                }
            }
            if (product.toString().contains("linux") && System.getProperty("os.name").equals("Linux")) {
                tryOut(product);
            }
        }
    }

    private static void copyScripts(Path from, Path product) throws IOException {
        try (Stream<Path> scripts = Files.list(from)) {
            for (Path script : scripts.toList()) {
                Path copy = product.resolve(script.getFileName());
                Files.copy(script, copy, StandardCopyOption.REPLACE_EXISTING);
                if (Files.getFileStore(copy).supportsFileAttributeView("posix")) {
                    Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
    }

    private static void unsign(Path jar) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(jar)) {
            Path meta = zip.getPath("META-INF");
            if (!Files.isDirectory(meta)) {
                return;
            }
            try (Stream<Path> files = Files.list(meta)) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(SF|RSA|DSA|EC)")).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The main job must work in the very folder people get; the JVM watches it and writes its archive. */
    private static void tryOut(Path product) throws IOException, InterruptedException {
        Path archive = product.resolve(ARCHIVE);
        Files.deleteIfExists(archive);
        Path home = Files.createTempDirectory("vakhta-try");
        ProcessBuilder run = new ProcessBuilder(product.resolve("vakhta").toString(), "demo", "--run");
        run.environment().put("VAKHTA_JAVA", System.getProperty("java.home"));
        run.environment().put("VAKHTA_HOME", home.toString());
        boolean archiving = Runtime.version().feature() >= ARCHIVING_JAVA;
        if (archiving) {
            run.environment().put("VAKHTA_MAKE_ARCHIVE", archive.toString());
        }
        Path log = product.getParent().resolve("try.log");
        int code = run.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0 || archiving && !Files.exists(archive)) {
            throw new IllegalStateException(
                    "the run on the demo cluster ended with " + code + ", it says: " + Files.readString(log));
        }
    }
}
