package dev.vakhta.product;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** Jars in the folder {@code dropins} are plug-ins of the window from its next start on, and no longer than they lie there. */
class DropinsTest {
    private static final int LIMIT_SECONDS = 120;
    private static final String PLUGIN = "org.example.dropped";
    private static final Path PERSON = Path.of("target/people/dropins");

    private static String window(Product product, int extensions) throws Exception {
        return product.scenario("Contributes", PERSON)
                .property("vakhta.scenario.plugin", PLUGIN)
                .property("vakhta.scenario.extensions", extensions)
                .play(LIMIT_SECONDS);
    }

    /** A plug-in of words alone: each extension is a category of commands. */
    private static void write(Path jar, int extensions) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", PLUGIN + ";singleton:=true");
        main.putValue("Bundle-Version", "1.0.0");
        StringBuilder plugin = new StringBuilder("<plugin>");
        for (int i = 0; i < extensions; i++) {
            plugin.append("<extension point=\"org.eclipse.ui.commands\"><category id=\"org.example.c")
                    .append(i)
                    .append("\" name=\"Example\"/></extension>");
        }
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.putNextEntry(new ZipEntry("plugin.xml"));
            out.write(plugin.append("</plugin>").toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void comeChangeAndGo() throws Exception {
        assumeTrue(
                System.getProperty("os.name").equals("Linux") && System.getenv("DISPLAY") != null,
                "no Linux with a display: the product was not started by a test");
        Product.delete(PERSON);
        Product product = Product.copy(Path.of("../.."), Path.of("target/product-dropins"));
        window(product, 0);
        Path jar = product.dropins().resolve("dropped.jar");
        write(jar, 1);
        window(product, 1);
        window(product, 1);
        write(jar, 2);
        Path broken = product.dropins().resolve("broken.jar");
        Files.writeString(broken, "no jar");
        String said = window(product, 2);
        assertTrue(said.contains(broken.getFileName().toString()), said);
        Files.delete(jar);
        window(product, 0);
    }
}
