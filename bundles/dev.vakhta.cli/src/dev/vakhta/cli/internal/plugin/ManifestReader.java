package dev.vakhta.cli.internal.plugin;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.ManifestElement;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;

/** Reads what a plug-in says of itself in its manifest, its plugin.xml and its texts. */
record ManifestReader(Path jar, Inside inside) {
    /** Files of the jar. */
    interface Inside {
        byte @Nullable [] file(String name) throws AdministrationException, IOException;
    }

    private static final Pattern NAME = Pattern.compile("[\\w.-]{1,200}");
    private static final Pattern JAVA = Pattern.compile("JavaSE-(\\d+(\\.\\d+)?)");

    Plugin plugin(Signature signature) throws AdministrationException, IOException {
        byte @Nullable [] bytes = inside.file("META-INF/MANIFEST.MF");
        if (bytes == null) {
            throw refused(PluginMessage.NO_BUNDLE.text(jar.getFileName()));
        }
        try {
            return plugin(new Manifest(JarReader.stream(bytes)).getMainAttributes(), signature);
        } catch (IOException | BundleException | InvalidSyntaxException | IllegalArgumentException e) {
            throw refused(PluginMessage.BAD_MANIFEST.text(jar.getFileName(), e.getMessage()));
        }
    }

    private static AdministrationException refused(String sentence) {
        return new AdministrationException(FailureKind.REFUSED, sentence);
    }

    private Plugin plugin(Attributes main, Signature signature)
            throws AdministrationException, IOException, BundleException, InvalidSyntaxException {
        List<ManifestElement> names = elements(main, Constants.BUNDLE_SYMBOLICNAME);
        if (names.isEmpty()) {
            throw refused(PluginMessage.NO_BUNDLE.text(jar.getFileName()));
        }
        String name = names.getFirst().getValue();
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(name);
        }
        Map<String, Version> packages = new LinkedHashMap<>();
        for (ManifestElement exported : elements(main, Constants.EXPORT_PACKAGE)) {
            for (String one : exported.getValueComponents()) {
                packages.put(one, Version.parseVersion(exported.getAttribute(Constants.VERSION_ATTRIBUTE)));
            }
        }
        return new Plugin(
                jar,
                name,
                Version.parseVersion(main.getValue(Constants.BUNDLE_VERSION)),
                localized(main, Constants.BUNDLE_VENDOR),
                main.getValue("Eclipse-SourceBundle") != null,
                extended(),
                needs(main),
                packages,
                signature);
    }

    private static List<ManifestElement> elements(Attributes main, String header) throws BundleException {
        ManifestElement @Nullable [] found = ManifestElement.parseHeader(header, main.getValue(header));
        return found == null ? List.of() : List.of(found);
    }

    private static List<Need> needs(Attributes main) throws BundleException, InvalidSyntaxException {
        List<Need> needs = new ArrayList<>();
        needs.addAll(needs(main, Constants.REQUIRE_BUNDLE, Need.Kind.BUNDLE, Constants.BUNDLE_VERSION_ATTRIBUTE));
        needs.addAll(needs(main, Constants.IMPORT_PACKAGE, Need.Kind.PACKAGE, Constants.VERSION_ATTRIBUTE));
        needs.addAll(needs(main, Constants.FRAGMENT_HOST, Need.Kind.HOST, Constants.BUNDLE_VERSION_ATTRIBUTE));
        List<String> names = elements(main, "Bundle-RequiredExecutionEnvironment").stream()
                .map(ManifestElement::getValue)
                .toList();
        if (!names.isEmpty() && names.stream().noneMatch(ManifestReader::isThisJava)) {
            needs.add(new Need(Need.Kind.JAVA, String.join(", ", names), VersionRange.valueOf("0")));
        }
        for (ManifestElement capability : elements(main, Constants.REQUIRE_CAPABILITY)) {
            @Nullable String filter = capability.getDirective(Constants.FILTER_DIRECTIVE);
            if (capability.getValue().equals("osgi.ee") && filter != null && !isThisJavaIn(filter)) {
                needs.add(new Need(Need.Kind.JAVA, filter, VersionRange.valueOf("0")));
            }
        }
        return needs;
    }

    private static List<Need> needs(Attributes main, String header, Need.Kind kind, String version)
            throws BundleException {
        List<Need> needs = new ArrayList<>();
        for (ManifestElement element : elements(main, header)) {
            if (!Constants.RESOLUTION_OPTIONAL.equals(element.getDirective(Constants.RESOLUTION_DIRECTIVE))) {
                @Nullable String range = element.getAttribute(version);
                for (String name : element.getValueComponents()) {
                    needs.add(new Need(kind, name, VersionRange.valueOf(range == null ? "0" : range)));
                }
            }
        }
        return needs;
    }

    /** Those before JavaSE have no number, and every Java does for them. */
    private static boolean isThisJava(String environment) {
        Matcher java = JAVA.matcher(environment);
        return !java.matches()
                || Double.parseDouble(java.group(1)) <= Runtime.version().feature();
    }

    /** A Java is all that came before it, too. */
    private static boolean isThisJavaIn(String filter) throws InvalidSyntaxException {
        Filter asked = FrameworkUtil.createFilter(filter);
        int feature = Runtime.version().feature();
        return Stream.iterate(0, n -> n <= feature, n -> n + 1)
                .map(n -> n <= 8 ? new Version(1, n, 0) : new Version(n, 0, 0))
                .anyMatch(version -> asked.matches(Map.of("osgi.ee", "JavaSE", "version", version)));
    }

    /** A header whose text may stand in a file of the reader's language. */
    private String localized(Attributes main, String header) throws AdministrationException, IOException {
        @Nullable String text = main.getValue(header);
        if (text == null || !text.startsWith("%")) {
            return text == null ? "" : text;
        }
        @Nullable String place = main.getValue(Constants.BUNDLE_LOCALIZATION);
        String base = place == null ? Constants.BUNDLE_LOCALIZATION_DEFAULT_BASENAME : place;
        for (String file : List.of(base + "_" + Locale.getDefault().getLanguage(), base)) {
            byte @Nullable [] bytes = inside.file(file + ".properties");
            if (bytes != null) {
                @Nullable
                Object found = new PropertyResourceBundle(JarReader.stream(bytes)).handleGetObject(text.substring(1));
                if (found != null) {
                    return found.toString();
                }
            }
        }
        return text;
    }

    /** A plugin.xml that cannot be understood contributes nothing that could be named. */
    private List<String> extended() throws AdministrationException, IOException {
        Set<String> points = new LinkedHashSet<>();
        for (String name : List.of("plugin.xml", "fragment.xml")) {
            byte @Nullable [] bytes = inside.file(name);
            if (bytes != null) {
                try {
                    collect(bytes, points);
                } catch (XMLStreamException e) {
                    return List.of(PluginMessage.BAD_XML.text(name));
                }
            }
        }
        return List.copyOf(points);
    }

    private static void collect(byte[] bytes, Set<String> points) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(JarReader.stream(bytes));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("extension")) {
                @Nullable String point = xml.getAttributeValue(null, "point");
                if (point != null) {
                    points.add(point);
                }
            }
        }
    }
}
