import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Finishes the materialised products. {@code java Finish.java dress PRODUCTS SCRIPTS} makes them what people get: each gets its start
 * scripts and a README, and from the jars of the command line the signatures are taken (the JVM archives no classes of signed ones).
 * {@code java Finish.java try PRODUCTS} does the main job on the demo cluster once and looks at a file infobase, on the system this runs
 * on, during which the JVM writes its archive of loaded classes; it is of this JVM and of this place, and so in no product that is sent.
 */
final class Finish {
    private static final String ARCHIVE = "vakhta.aot";
    /** The first JVM that makes such an archive in one step. */
    private static final int ARCHIVING_JAVA = 25;

    public static void main(String[] args) throws Exception {
        Path products = Path.of(args[1]);
        List<Path> plugins;
        try (Stream<Path> all = Files.walk(products)) {
            plugins = all.filter(path -> path.endsWith("plugins") && Files.isDirectory(path)).toList();
        }
        if (plugins.isEmpty()) {
            throw new IllegalStateException("no product under " + products);
        }
        for (Path folder : plugins) {
            Path product = folder.getParent();
            boolean commandLine = products.relativize(product).startsWith("vakhta-cli");
            if (args[0].equals("dress")) {
                dress(product, Path.of(args[2]), commandLine);
            } else if (commandLine && System.getProperty("os.name").equals("Linux") && product.toString().contains("linux")) {
                tryOut(product);
            }
        }
    }

    private static void dress(Path product, Path scripts, boolean commandLine) throws IOException {
        boolean windows = product.toString().contains("win32");
        copyScripts(scripts.resolve("both"), product, windows);
        copyScripts(scripts.resolve(commandLine ? "cli" : "window"), product, windows);
        Files.deleteIfExists(product.resolve("eclipse.ini")); // options of a launcher that is not there
        if (!commandLine) {
            makeInstallable(product);
        } else {
            delete(product.resolve("p2"));
            Files.deleteIfExists(product.resolve("artifacts.xml"));
            try (Stream<Path> jars = Files.list(product.resolve("plugins"))) {
                for (Path jar : jars.filter(path -> path.toString().endsWith(".jar")).toList()) {
                    unsign(jar);
                }
            }
        }
    }

    /** Of what the installer keeps, the window needs the last state to install more; it must not name the machine it ran on. */
    private static void makeInstallable(Path product) throws IOException {
        delete(product.resolve("p2/org.eclipse.equinox.p2.engine/.settings"));
        Path profile = product.resolve("p2/org.eclipse.equinox.p2.engine/profileRegistry/DefaultProfile.profile");
        delete(profile.resolve(".data"));
        Files.deleteIfExists(profile.resolve(".lock"));
        List<Path> states;
        try (Stream<Path> all = Files.list(profile)) {
            states = all.sorted().toList(); // by times, which are their names
        }
        for (Path former : states.subList(0, states.size() - 1)) {
            Files.delete(former);
        }
        Path last = states.getLast();
        String text;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(last))) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        // What roams lies where it is started.
        String anywhere = text.replace("'" + product + "'", "'.'");
        if (!anywhere.contains("roaming' value='true'") || anywhere.contains(product.toString())) {
            throw new IllegalStateException("the installer's notes are not as they were: " + last);
        }
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(last))) {
            out.write(anywhere.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Those for the product's system, with its ends of lines. */
    private static void copyScripts(Path from, Path product, boolean windows) throws IOException {
        try (Stream<Path> scripts = Files.list(from)) {
            for (Path script : scripts.toList()) {
                String name = script.getFileName().toString();
                if (name.endsWith(".txt") || name.endsWith(".cmd") == windows) {
                    copy(script, product.resolve(name), windows);
                }
            }
        }
    }

    private static void copy(Path script, Path copy, boolean windows) throws IOException {
        String text = Files.readString(script);
        Files.writeString(copy, windows ? text.replace("\n", "\r\n") : text, StandardCharsets.UTF_8);
        if (!copy.toString().endsWith(".txt") && Files.getFileStore(copy).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rwxr-xr-x"));
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

    /** A locked file infobase without a table: format 8.3.8, pages of header, free pages, root and the root's data. */
    private static Path makeBase(Path folder) throws IOException {
        int size = 4096;
        ByteBuffer pages = ByteBuffer.allocate(4 * size).order(ByteOrder.LITTLE_ENDIAN);
        pages.put("1CDBMSV8".getBytes(StandardCharsets.US_ASCII)).put(new byte[] {8, 3, 8, 0});
        pages.putInt(4).putInt(1).putInt(size);
        pages.putShort(size, (short) 0xFF1C);
        pages.putShort(2 * size, (short) 0xFD1C).putLong(2 * size + 16, 2 * 256).putInt(2 * size + 24, 3);
        int block = 3 * size + 256; // the chain with the locale and no descriptions
        pages.putShort(block + 4, (short) 36).put(block + 6, "ru_RU".getBytes(StandardCharsets.US_ASCII));
        Files.createDirectories(folder);
        Files.write(folder.resolve("1Cv8.1CD"), pages.array());
        Files.writeString(folder.resolve("1Cv8.cdn"), "{1,00010101000000,00010101000000,\"\",\"\",\"\"}");
        return folder;
    }

    /** The main job must work in the very folder people get; the JVM watches it and writes its archive. */
    private static void tryOut(Path product) throws IOException, InterruptedException {
        Path archive = product.resolve(ARCHIVE);
        Files.deleteIfExists(archive);
        Path home = Files.createTempDirectory("vakhta-try");
        List<String> words = new ArrayList<>(List.of(product.resolve("vakhta").toString(), "demo", "--run"));
        boolean archiving = Runtime.version().feature() >= ARCHIVING_JAVA;
        if (archiving) {
            words.addAll(List.of("--then", "file", "info", makeBase(home.resolve("base")).toString()));
        }
        ProcessBuilder run = new ProcessBuilder(words);
        run.environment().put("VAKHTA_JAVA", System.getProperty("java.home"));
        run.environment().put("VAKHTA_HOME", home.toString());
        if (archiving) {
            run.environment().put("VAKHTA_MAKE_ARCHIVE", archive.toString());
        }
        Path log = product.resolveSibling("try.log");
        int code = run.redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        if (code != 0 || archiving && !Files.exists(archive)) {
            throw new IllegalStateException(
                    "the run ended with " + code + ", it says: " + Files.readString(log));
        }
    }
}
