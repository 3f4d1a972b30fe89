package dev.vakhta.product;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A p2 repository as builds of plug-ins make them: a feature with one plug-in, which has one extension and is not signed. */
record MadeRepository(Path folder) {
    static final String PLUGIN = "org.example.installed";
    static final String LABEL = "Example for installing";

    private static final String UNIT = """
            <unit id='%s' version='1.0.0'%s>
              <properties>
                <property name='org.eclipse.equinox.p2.name' value='%s'/>
                <property name='org.eclipse.equinox.p2.provider' value='Example'/>%s
              </properties>
              <provides>
                <provided namespace='org.eclipse.equinox.p2.iu' name='%1$s' version='1.0.0'/>%s
              </provides>
              %s
            </unit>
            """;

    static MadeRepository write(Path folder) throws IOException {
        Product.delete(folder);
        Files.createDirectories(folder.resolve("plugins"));
        writePlugin(folder.resolve("plugins/" + PLUGIN + "_1.0.0.jar"));
        String plugin = UNIT.formatted(
                PLUGIN,
                "",
                PLUGIN,
                "",
                "<provided namespace='osgi.bundle' name='" + PLUGIN + "' version='1.0.0'/>"
                        + "<provided namespace='org.eclipse.equinox.p2.eclipse.type' name='bundle' version='1.0.0'/>",
                "<artifacts><artifact classifier='osgi.bundle' id='" + PLUGIN + "' version='1.0.0'/></artifacts>"
                        + "<touchpoint id='org.eclipse.equinox.p2.osgi' version='1.0.0'/><touchpointData>"
                        + "<instructions><instruction key='manifest'>Bundle-SymbolicName: " + PLUGIN
                        + ";singleton:=true&#xA;Bundle-Version: 1.0.0</instruction></instructions></touchpointData>");
        String feature = UNIT.formatted(
                PLUGIN + ".feature.feature.group",
                " singleton='false'",
                LABEL,
                "<property name='org.eclipse.equinox.p2.type.group' value='true'/>",
                "",
                "<requires><required namespace='org.eclipse.equinox.p2.iu' name='" + PLUGIN
                        + "' range='[1.0.0,1.0.0]'/></requires>"
                        + "<touchpoint id='null' version='0.0.0'/>");
        Files.writeString(
                folder.resolve("content.xml"),
                "<?metadataRepository version='1.2.0'?><repository name='Example'"
                        + " type='org.eclipse.equinox.internal.p2.metadata.repository.LocalMetadataRepository'"
                        + " version='1'><units>" + plugin + feature + "</units></repository>");
        Files.writeString(
                folder.resolve("artifacts.xml"),
                "<?artifactRepository version='1.1.0'?><repository name='Example'"
                        + " type='org.eclipse.equinox.p2.artifact.repository.simpleRepository' version='1'><mappings>"
                        + "<rule filter='(&amp; (classifier=osgi.bundle))'"
                        + " output='${repoUrl}/plugins/${id}_${version}.jar'/></mappings><artifacts>"
                        + "<artifact classifier='osgi.bundle' id='" + PLUGIN + "' version='1.0.0'/>"
                        + "</artifacts></repository>");
        return new MadeRepository(folder.toAbsolutePath());
    }

    private static void writePlugin(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", PLUGIN + ";singleton:=true");
        main.putValue("Bundle-Version", "1.0.0");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file, manifest)) {
            out.putNextEntry(new ZipEntry("plugin.xml"));
            out.write(
                    "<plugin><extension point=\"org.eclipse.ui.commands\"><category id=\"c\" name=\"C\"/></extension></plugin>"
                            .getBytes(StandardCharsets.UTF_8));
        }
    }

    /** The same as one file. */
    Path archive(Path zip) throws IOException {
        try (Stream<Path> all = Files.walk(folder);
                OutputStream file = Files.newOutputStream(zip);
                ZipOutputStream out = new ZipOutputStream(file)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            for (Path path : files) {
                out.putNextEntry(new ZipEntry(
                        folder.relativize(path.toAbsolutePath()).toString().replace('\\', '/')));
                Files.copy(path, out);
            }
        }
        return zip.toAbsolutePath();
    }
}
