package dev.vakhta.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaEnumConstant;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Icons are one family: each name has its drawing, on one grid, and nothing is drawn for nobody. */
class IconsTest {
    @Test
    void eachNameHasItsDrawing() throws Exception {
        Set<String> names = House.CLASSES.get("dev.vakhta.ui.look.Icon").getEnumConstants().stream()
                .map(JavaEnumConstant::name)
                .map(name -> name.toLowerCase(Locale.ROOT) + ".svg")
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(names.isEmpty());
        Set<String> drawn = new TreeSet<>();
        for (Path file : House.files("dev.vakhta.ui", ".*\\.svg")) {
            drawn.add(file.getFileName().toString());
            String svg = Files.readString(file);
            assertTrue(svg.contains("viewBox=\"0 0 16 16\""), () -> file + " is on another grid");
            assertFalse(svg.contains("<text"), () -> file + " depends on a font");
        }
        assertEquals(names, drawn);
    }
}
