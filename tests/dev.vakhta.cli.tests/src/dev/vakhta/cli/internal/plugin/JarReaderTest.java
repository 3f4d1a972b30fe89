package dev.vakhta.cli.internal.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jars say what they are; those that are made to do harm are one sentence. */
class JarReaderTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    private static Plugin read(Path jar) throws AdministrationException {
        return JarReader.verified(jar, Cancel.never());
    }

    private static String refused(Path jar) {
        AdministrationException refused = assertThrows(AdministrationException.class, () -> read(jar));
        assertEquals(FailureKind.REFUSED, refused.kind());
        return refused.sentence();
    }

    @Test
    void saysWhatItIs() throws Exception {
        Plugin plugin = read(MadeJar.of("org.example.one", "1.2.3.q")
                .header("Bundle-Vendor: %who")
                .header("Bundle-Localization: words")
                .header("Require-Bundle: a;bundle-version=\"[1.0,2.0)\",b;resolution:=optional")
                .header("Import-Package: p;version=\"1.1\",q")
                .header("Export-Package: r;version=\"3.0\",s")
                .header("Bundle-RequiredExecutionEnvironment: JavaSE-99")
                .file("words.properties", "who = Somebody")
                .file("words_ru.properties", "who = Некто")
                .file("plugin.xml", "<plugin><extension point='x.y'/><extension point='x.z'/></plugin>")
                .in(folder));
        assertEquals("org.example.one 1.2.3.q", plugin.title());
        assertEquals("Somebody", plugin.vendor());
        assertEquals(List.of("x.y", "x.z"), plugin.extended());
        assertEquals(
                List.of("plug-in a [1.0.0,2.0.0)", "package p 1.1.0", "package q", "another Java: JavaSE-99"),
                plugin.needs().stream().map(Need::text).toList());
        assertEquals(java.util.Set.of("r", "s"), plugin.packages().keySet());
        Locale.setDefault(Locale.of("ru"));
        assertEquals("Некто", read(folder.resolve("made.jar")).vendor());
    }

    @Test
    void javaMayBeACapability() throws Exception {
        String clause = "Require-Capability: osgi.ee;filter:=\"(&(osgi.ee=JavaSE)(version=%s))\"";
        assertEquals(
                List.of(),
                read(MadeJar.of("a", "1").header(clause.formatted("1.8")).in(folder))
                        .needs());
        assertEquals(
                List.of(Need.Kind.JAVA),
                read(MadeJar.of("a", "1").header(clause.formatted("99")).in(folder)).needs().stream()
                        .map(Need::kind)
                        .toList());
    }

    @Test
    void noJar() throws Exception {
        assertTrue(refused(Files.writeString(folder.resolve("x.jar"), "no")).contains("is no jar"));
    }

    @Test
    void noPlugin() throws Exception {
        assertTrue(refused(MadeJar.empty().in(folder)).contains("Bundle-SymbolicName"));
        assertTrue(refused(MadeJar.zip(folder.resolve("b.jar"), Map.of("a", new byte[1])))
                .contains("Bundle-SymbolicName"));
    }

    @Test
    void rubbishInTheManifest() throws Exception {
        assertTrue(refused(MadeJar.of("a", "one.two").in(folder)).contains("cannot be understood"));
        assertTrue(refused(MadeJar.of("../../etc", "1").in(folder)).contains("cannot be understood"));
        assertTrue(refused(MadeJar.of("a", "1").header("Import-Package: ;;;=").in(folder))
                .contains("cannot be understood"));
        assertTrue(refused(MadeJar.of("a", "1").header("no colon").in(folder)).contains("cannot be understood"));
    }

    @Test
    void aManifestOfTenMegabytes() throws Exception {
        byte[] large = "Name: value\n".repeat(900_000).getBytes(StandardCharsets.UTF_8);
        String why = refused(MadeJar.zip(folder.resolve("m.jar"), Map.of("META-INF/MANIFEST.MF", large)));
        assertTrue(why.contains("MANIFEST.MF") && why.contains("4 MB"), why);
        why = refused(MadeJar.of("a", "1").file("META-INF/X.SF", large).in(folder));
        assertTrue(why.contains("X.SF"), why);
    }

    @Test
    void aBomb() throws Exception {
        Path jar = folder.resolve("bomb.jar");
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            for (int i = 0; i <= 512; i++) {
                zip.write(zeros);
            }
        }
        assertTrue(Files.size(jar) < 1 << 20, "it is small");
        assertTrue(refused(jar).contains("unpacked"), refused(jar));
    }

    @Test
    void namesThatLeadOut() throws Exception {
        for (String name : List.of("../x", "/etc/x", "a/../../x", "C:/x", "a\\..\\x")) {
            assertTrue(refused(MadeJar.of("a", "1").file(name, "x").in(folder)).contains("leads out"), name);
        }
    }

    @Test
    void twoOfOneName() throws Exception {
        Path jar = MadeJar.of("a", "1").file("same.1", "x").file("same.2", "y").in(folder);
        String bytes = Files.readString(jar, StandardCharsets.ISO_8859_1);
        Files.writeString(jar, bytes.replace("same.2", "same.1"), StandardCharsets.ISO_8859_1);
        assertTrue(refused(jar).contains("two files"), refused(jar));
    }

    @Test
    void xmlThatFetchesOrIsNone() throws Exception {
        String entity = "<!DOCTYPE p [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><p><extension point='a'/>&e;</p>";
        assertTrue(read(MadeJar.of("a", "1").file("plugin.xml", entity).in(folder)).extended().stream()
                .allMatch(point -> point.equals("a") || point.contains("cannot be understood")));
        assertEquals(
                List.of("plugin.xml cannot be understood"),
                read(MadeJar.of("a", "1").file("plugin.xml", "<p><q></p>").in(folder))
                        .extended());
    }

    @Test
    void whoNeedsABrokenOneIsBroken() throws Exception {
        Plugin first =
                read(MadeJar.of("first", "1").header("Import-Package: nowhere").at(folder.resolve("1.jar")));
        Plugin second =
                read(MadeJar.of("second", "1").header("Require-Bundle: first").at(folder.resolve("2.jar")));
        Plugin third = read(MadeJar.of("third", "1")
                .header("Import-Package: java.util,javax.net.ssl,own")
                .header("Export-Package: own")
                .at(folder.resolve("3.jar")));
        Map<Plugin, List<Need>> lacks = Catalogue.lacks(List.of(), List.of(first, second, third));
        assertEquals(
                List.of("package nowhere"),
                lacks.get(first).stream().map(Need::text).toList());
        assertEquals(
                List.of("plug-in first"),
                lacks.get(second).stream().map(Need::text).toList());
        assertEquals(List.of(), lacks.get(third));
    }
}
