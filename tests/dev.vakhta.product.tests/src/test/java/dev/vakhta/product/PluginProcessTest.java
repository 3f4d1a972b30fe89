package dev.vakhta.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plug-in comes into the command line as people get it, works there and goes again. */
class PluginProcessTest {
    private static final Path COMMAND_LINE =
            Path.of("../../releng/dev.vakhta.product/target/products/vakhta-cli/linux/gtk/x86_64/vakhta-cli");
    private static final String NAME = "org.example.words";

    private final Path person = Path.of("target/people/plugins").toAbsolutePath();
    private final Path product = Path.of("target/product-plugins").toAbsolutePath();
    private String said = "";

    @BeforeEach
    void aCopy() throws IOException {
        Product.delete(person);
        Files.createDirectories(person);
        Product.copyAll(COMMAND_LINE, product);
    }

    private int vakhta(Map<String, String> more, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(product.resolve("vakhta").toString(), "--lang", "en"));
        command.addAll(List.of(arguments));
        Path out = person.resolve("said");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment()
                .putAll(Map.of(
                        "VAKHTA_HOME", person.resolve("home").toString(),
                        "VAKHTA_JAVA", System.getProperty("java.home")));
        builder.environment().putAll(more);
        Process run = builder.start();
        assertTrue(run.waitFor(120, TimeUnit.SECONDS), "it does not end");
        said = Files.readString(out);
        return run.exitValue();
    }

    /** It has no class: a message template is contributed by plugin.xml alone. */
    private Path jar(String needs) throws IOException {
        Map<String, String> files = Map.of(
                "META-INF/MANIFEST.MF",
                "Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: " + NAME
                        + ";singleton:=true\nBundle-Version: 1.0.0\nRequire-Bundle: " + needs + "\n",
                "plugin.xml",
                "<plugin><extension point=\"dev.vakhta.processing.templates\"><template id=\"org.example.tea\""
                        + " name=\"Time for tea\" purpose=\"lock\" language=\"en\" text=\"Back soon\"/></extension></plugin>");
        Path jar = person.resolve("words.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    @Test
    void comesWorksAndGoes() throws Exception {
        String jar =
                jar("dev.vakhta.processing;bundle-version=\"[0.1.0,0.2.0)\"").toString();
        assertEquals(0, vakhta(Map.of(), "plugins", "install", jar, "--yes", "--unsigned"), said);
        assertEquals(0, vakhta(Map.of(), "plugins", "list"), said);
        assertTrue(said.contains(NAME) && said.contains("works"), said);
        assertEquals(0, vakhta(Map.of(), "template", "list"), said);
        assertTrue(said.contains("Time for tea"), said);

        assertEquals(1, vakhta(Map.of(), "plugins", "remove", "dev.vakhta.processing", "--yes"), said);
        assertEquals(0, vakhta(Map.of(), "plugins", "remove", NAME, "--yes"), said);
        assertEquals(0, vakhta(Map.of(), "template", "list"), said);
        assertFalse(said.contains("Time for tea"), said);
    }

    @Test
    void anotherFolderIsUsedWhenItIsNamed() throws Exception {
        String folder = person.resolve("mine").toString();
        String jar = jar("dev.vakhta.nowhere").toString();
        assertEquals(0, vakhta(Map.of(), "plugins", "install", jar, "--into", folder, "--yes", "--unsigned"), said);
        assertTrue(said.contains("lacks: plug-in dev.vakhta.nowhere"), said);
        assertEquals(0, vakhta(Map.of(), "plugins", "list"), said);
        assertEquals(3, vakhta(Map.of("VAKHTA_DROPINS", folder), "plugins", "list"), said);
        assertTrue(said.contains("does not work"), said);
    }

    @Test
    void ownOnesLackNothing() throws Exception {
        assertEquals(0, vakhta(Map.of(), "plugins", "list", "--all", "--json"), said);
        assertTrue(said.contains("\"dev.vakhta.cli\"") && said.contains("\"org.eclipse.osgi\""), said);
    }
}
