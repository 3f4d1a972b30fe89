package dev.vakhta.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The bundles: on which floor each stands and what of ours it may use, its classes and its files in the checkout. */
final class House {
    /** @param mayUse names of bundles; everything not ours is for all */
    record Room(int floor, Set<String> mayUse) {}

    /** The first floor that may know a window. */
    static final int WINDOWS = 6;

    static final Map<String, Room> ROOMS = new TreeMap<>();

    static {
        room(0, "model");
        room(0, "boot"); // starts the platform and is told by its command line what else to start
        room(1, "ras", "model");
        room(1, "rac", "model");
        room(1, "format", "model");
        room(2, "provider", "model", "format");
        room(2, "eventlog", "model", "format");
        room(3, "processing", "model", "provider");
        room(3, "provider.ras", "model", "provider", "ras");
        room(3, "provider.rac", "model", "provider", "rac");
        room(3, "provider.file", "model", "provider", "format", "eventlog");
        room(4, "demo", "model", "ras");
        room(4, "script", "model", "provider", "processing");
        room(5, "cli", "boot", "model", "format", "eventlog", "provider", "processing", "demo", "rac", "script");
        room(6, "ui", "model", "provider", "processing");
        room(7, "ui.sessions", "model", "provider", "processing", "ui");
        room(7, "ui.sessionlock", "model", "provider", "processing", "ui");
        room(7, "ui.files", "model", "provider", "processing", "ui");
        room(7, "ui.eventlog", "model", "provider", "processing", "eventlog", "ui");
        room(8, "app", "model", "provider", "processing", "demo", "ui", "ui.sessions");
    }

    static final Path ROOT = root();
    static final JavaClasses CLASSES = new ClassFileImporter().importPackages("dev.vakhta");

    private House() {}

    private static void room(int floor, String name, String... mayUse) {
        Set<String> names = Stream.of(mayUse).map(used -> "dev.vakhta." + used).collect(Collectors.toSet());
        ROOMS.put("dev.vakhta." + name, new Room(floor, names));
    }

    static boolean hasWindows(String bundle) {
        return !bundle.isEmpty() && ROOMS.get(bundle).floor() >= WINDOWS;
    }

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException(
                    "not inside a checkout: " + Path.of("").toAbsolutePath());
        }
        return folder;
    }

    static Set<String> bundles() {
        return ROOMS.keySet();
    }

    /** The bundle of a package: the longest name it begins with; empty for what is not ours. */
    static String bundleOf(String javaPackage) {
        return bundles().stream()
                .filter(bundle -> (javaPackage + ".").startsWith(bundle + "."))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
    }

    static String bundleOf(JavaClass c) {
        return bundleOf(c.getPackageName());
    }

    static Path folder(String bundle) {
        return ROOT.resolve("bundles").resolve(bundle);
    }

    /** The files of all bundles whose name matches. */
    static List<Path> files(String pattern) {
        return bundles().stream()
                .flatMap(bundle -> files(bundle, pattern).stream())
                .toList();
    }

    /** Files of one bundle, without what a build made of them. */
    static List<Path> files(String bundle, String pattern) {
        Path folder = folder(bundle);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.getFileName().toString().matches(pattern))
                    .filter(file -> !folder.relativize(file).toString().matches("(target|bin)/.*"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The package in whose folder a file of a bundle lies. */
    static String packageOf(Path file) {
        Path inside = ROOT.relativize(file.getParent()); // bundles/BUNDLE/src/PACKAGE
        return inside.subpath(3, inside.getNameCount()).toString().replace(File.separatorChar, '.');
    }

    static Manifest manifest(String bundle) throws IOException {
        try (InputStream in = Files.newInputStream(folder(bundle).resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        }
    }

    /** The elements of an XML file that have that name. */
    static List<Element> elements(Path file, String name) throws Exception {
        Document xml = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        return children(xml.getDocumentElement(), name);
    }

    static List<Element> children(Element parent, String name) {
        NodeList found = parent.getElementsByTagName(name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> (Element) found.item(i))
                .toList();
    }
}
