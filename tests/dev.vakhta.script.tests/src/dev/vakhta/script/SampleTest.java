package dev.vakhta.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.Cancel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleTest {
    @TempDir
    Path folder;

    private final Place place = new Place();

    @ParameterizedTest
    @EnumSource
    void isWholeOffAndInBothLanguages(Sample sample) throws IOException {
        Path copy = sample.copy(folder);
        ScriptDeclaration declaration = ScriptDeclaration.read(copy);
        assertFalse(declaration.enabled());
        assertTrue(new Scripts(folder).processings().isEmpty());
        for (String language : new String[] {"en", "ru"}) {
            Locale before = Locale.getDefault();
            Locale.setDefault(Locale.of(language));
            try {
                assertFalse(declaration.declaration().label().isEmpty());
                assertFalse(declaration.declaration().help().isEmpty());
                assertFalse(declaration.texts().get("warning").isEmpty());
                declaration
                        .declaration()
                        .parameters()
                        .forEach(one -> assertFalse(one.help().isEmpty(), one.name()));
            } finally {
                Locale.setDefault(before);
            }
        }
        for (String file : sample.files()) {
            assertTrue(Files.size(copy.resolve(file)) > 100, file);
        }
        assertThrows(IOException.class, () -> sample.copy(folder), "never over somebody's own");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theOneInShPlansWithoutDoingAnything() throws Exception {
        ScriptProcessing restart = new ScriptProcessing(ScriptDeclaration.read(Sample.RESTART_SERVER.copy(folder)));
        Values values = new Values(restart.declaration().parameters(), Map.of("service", "no-such-service-1c"));
        Plan plan = restart.plan(place.sessions(1), values, Cancel.never());
        assertEquals(0, plan.steps().size());
        assertEquals(1, plan.leftOut().size());
        assertTrue(plan.leftOut().getFirst().why().contains("no-such-service-1c"));
    }
}
