package dev.vakhta.cli.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Jars of tests, and their signatures by the JDK's own tools. */
public final class MadeJar {
    private static final String PASSWORD = "changeit";

    private final List<String> headers = new ArrayList<>(List.of("Manifest-Version: 1.0", "Bundle-ManifestVersion: 2"));
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private MadeJar() {}

    public static MadeJar of(String name, String version) {
        return empty().header("Bundle-SymbolicName: " + name + ";singleton:=true")
                .header("Bundle-Version: " + version);
    }

    /** With a manifest that names nothing. */
    static MadeJar empty() {
        return new MadeJar();
    }

    public MadeJar header(String line) {
        headers.add(line);
        return this;
    }

    public MadeJar file(String name, String text) {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    MadeJar file(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    public Path in(Path folder) throws IOException {
        return at(folder.resolve("made.jar"));
    }

    public Path at(Path jar) throws IOException {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("META-INF/MANIFEST.MF", (String.join("\n", headers) + "\n\n").getBytes(StandardCharsets.UTF_8));
        all.putAll(files);
        return zip(jar, all);
    }

    /** A zip archive of some files. */
    public static Path zip(Path archive, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(archive.getParent());
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return archive;
    }

    /** A key in a store that is made when it is not there. */
    static Path key(Path store, String alias, String... more) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "-genkeypair", "-alias", alias, "-keyalg", "EC", "-dname", "CN=" + alias, "-storetype", "PKCS12"));
        arguments.addAll(List.of(more));
        tool("keytool", store, arguments);
        return store;
    }

    static void sign(Path jar, Path store, String alias) throws Exception {
        tool("jarsigner", store, List.of(jar.toString(), alias));
    }

    static void tool(String name, Path store, List<String> arguments) throws Exception {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", name).toString()));
        command.addAll(List.of("-keystore", store.toString(), "-storepass", PASSWORD));
        command.addAll(arguments);
        Path said = Files.createTempFile("tool", ".log");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertEquals(0, process.waitFor(), Files.readString(said));
        Files.delete(said);
    }
}
