package dev.vakhta.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/**
 * Joins {@code cluster.ecore} with the texts beside it, as files: a forgotten one is named even if nothing ever shows it. That both
 * languages have the same texts is the business of {@link LanguagesTest}; that every field lies on the wire, of the tests of the wire.
 */
class FieldsTest {
    private static final Path MODEL = House.folder("dev.vakhta.model");

    private static List<Element> types;
    private static Set<String> keys;

    @BeforeAll
    static void read() throws Exception {
        types = House.elements(MODEL.resolve("model/cluster.ecore"), "eClassifiers").stream()
                .filter(type -> type.getAttribute("xsi:type").equals("ecore:EClass"))
                .toList();
        keys = Texts.read(MODEL.resolve("src/dev/vakhta/model/fields/fields.properties"))
                .keySet();
        assertFalse(types.isEmpty());
    }

    @Test
    void everythingIsLabelledAndExplained() {
        List<String> forgotten = new ArrayList<>();
        for (Element type : types) {
            String name = type.getAttribute("name");
            Stream.of("class." + name, "class." + name + ".many")
                    .filter(key -> !keys.contains(key))
                    .forEach(forgotten::add);
            for (Element feature : House.children(type, "eStructuralFeatures")) {
                String own = feature.getAttribute("name");
                Stream.of("", ".help")
                        .filter(ending -> !keys.contains(name + "." + own + ending) && !keys.contains(own + ending))
                        .forEach(ending -> forgotten.add(name + "." + own + ending));
            }
        }
        assertEquals(List.of(), forgotten);
    }

    /** What the annotations name is a text too: groups, units and words for codes. */
    @Test
    void everyNameInAnAnnotationHasItsText() {
        Set<String> forgotten = new TreeSet<>();
        for (Element type : types) {
            for (Element detail : House.children(type, "details")) {
                String kind = detail.getAttribute("key");
                Stream<String> names = Stream.of(detail.getAttribute("value").split(","));
                switch (kind) {
                    case "group", "unit" -> names.map(name -> kind + "." + name).forEach(forgotten::add);
                    case "words" ->
                        names.map(word -> "word." + word.replaceAll(".*=", "")).forEach(forgotten::add);
                    default -> {} // not for people
                }
            }
        }
        assertFalse(forgotten.isEmpty());
        forgotten.removeAll(keys);
        assertEquals(Set.of(), forgotten);
    }
}
