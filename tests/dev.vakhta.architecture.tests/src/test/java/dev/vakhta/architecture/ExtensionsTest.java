package dev.vakhta.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Who writes a plug-in reads the schemas; and what a plugin.xml names by a string must be there. */
class ExtensionsTest {
    /** Attributes that hold the name of a class. */
    private static final List<String> CLASSES = List.of("class", "defaultHandler", "type", "adaptableType");

    static List<Path> schemas() {
        return House.files(".*\\.exsd");
    }

    static List<Path> plugins() {
        return House.files("plugin\\.xml");
    }

    @Test
    void everySchemaBelongsToAPoint() throws Exception {
        Set<Path> named = new TreeSet<>();
        for (Path plugin : plugins()) {
            for (Element point : House.elements(plugin, "extension-point")) {
                named.add(plugin.resolveSibling(point.getAttribute("schema")));
            }
        }
        assertFalse(named.isEmpty());
        assertEquals(named, new TreeSet<>(schemas()));
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void everyAttributeIsDocumented(Path schema) throws Exception {
        List<String> undocumented = new ArrayList<>();
        for (Element element : House.elements(schema, "element")) {
            for (Element attribute : House.children(element, "attribute")) {
                String sentence = documentation(attribute);
                boolean own = !element.getAttribute("name").equals("extension"); // the others are the same everywhere
                if (!sentence.matches("(?s)\\p{Lu}\\w+ .+") || own && !sentence.matches("(?s).+\\. Example: \\S.*")) {
                    undocumented.add(element.getAttribute("name") + "." + attribute.getAttribute("name"));
                }
            }
        }
        assertEquals(List.of(), undocumented);
    }

    /** What an author has to implement. */
    @ParameterizedTest
    @MethodSource("schemas")
    void typesItNamesAreThere(Path schema) throws Exception {
        List<String> missing = House.elements(schema, "meta.attribute").stream()
                .map(attribute -> attribute.getAttribute("basedOn").replaceFirst("^.*:", ""))
                .filter(type -> !type.isEmpty() && !House.CLASSES.contain(type))
                .toList();
        assertEquals(List.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void hasAnExample(Path schema) throws Exception {
        String example = House.elements(schema, "annotation").stream()
                .filter(annotation -> House.children(annotation, "meta.section").stream()
                        .anyMatch(section -> section.getAttribute("type").equals("examples")))
                .map(ExtensionsTest::documentation)
                .collect(Collectors.joining());
        assertTrue(example.contains("<extension"), "no example of an extension");
    }

    @ParameterizedTest
    @MethodSource("plugins")
    void whatIsNamedIsThere(Path plugin) throws Exception {
        Path texts = plugin.resolveSibling("plugin.properties");
        Set<String> keys = Files.exists(texts) ? Texts.read(texts).keySet() : Set.of();
        List<String> missing = new ArrayList<>();
        for (Element element : House.elements(plugin, "*")) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                String value = element.getAttributes().item(i).getNodeValue();
                if (value.startsWith("%") && !keys.contains(value.substring(1))) {
                    missing.add(value);
                }
            }
            for (String attribute : CLASSES) {
                String type = element.getAttribute(attribute).replaceAll(":.*", ""); // after that, data for the class
                if (type.startsWith("dev.vakhta.") && !House.CLASSES.contain(type)) {
                    missing.add(type);
                }
            }
            String icon = element.getAttribute("icon");
            if (!icon.isEmpty() && !Files.exists(file(plugin, icon))) {
                missing.add(icon);
            }
        }
        assertEquals(List.of(), missing);
    }

    /** A file of the same bundle, or of another one of ours. */
    private static Path file(Path plugin, String name) {
        String other = "platform:/plugin/";
        return name.startsWith(other)
                ? House.ROOT.resolve("bundles").resolve(name.substring(other.length()))
                : plugin.resolveSibling(name);
    }

    /** Keys, menus and handlers name commands by their ids; one that nobody declares does nothing and says nothing. */
    @Test
    void everyCommandOfOursIsDeclaredOnce() throws Exception {
        List<String> declared = new ArrayList<>();
        Set<String> used = new TreeSet<>();
        for (Path plugin : plugins()) {
            for (Element command : House.elements(plugin, "command")) {
                if (!command.getAttribute("id").isEmpty()
                        && command.getAttribute("commandId").isEmpty()) {
                    declared.add(command.getAttribute("id"));
                }
            }
            for (Element element : House.elements(plugin, "*")) {
                used.add(element.getAttribute("commandId"));
            }
        }
        assertFalse(declared.isEmpty());
        assertEquals(declared.size(), new TreeSet<>(declared).size(), () -> "twice: " + declared);
        used.removeIf(id -> !id.startsWith("dev.vakhta."));
        used.removeAll(declared);
        assertEquals(Set.of(), used, "used and not declared");
    }

    private static String documentation(Element parent) {
        return House.children(parent, "documentation").stream()
                .map(text -> text.getTextContent().strip())
                .collect(Collectors.joining(" "));
    }
}
