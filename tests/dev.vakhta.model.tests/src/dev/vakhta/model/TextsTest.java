package dev.vakhta.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.text.Message;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is said in one language only, and nothing is left unsaid. */
class TextsTest {
    private static final List<String> MESSAGES = List.of(
            "text.Messages",
            "filter.FilterMessage",
            "extension.ExtensionMessage",
            "fields.FieldMessage",
            "state.Messages",
            "application.Application",
            "state.SessionState$Kind",
            "state.LockState$Kind");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/messages",
                "filter/messages",
                "state/messages",
                "application/messages",
                "extension/messages",
                "fields/messages",
                "fields/fields",
                "fields/derived"
            })
    void bothLanguagesHaveTheSameKeys(String file) {
        Properties english = read(file + ".properties");
        Properties russian = read(file + "_ru.properties");
        assertEquals(english.stringPropertyNames(), russian.stringPropertyNames());
        assertFalse(english.isEmpty());
        Stream.of(english, russian)
                .flatMap(texts -> texts.entrySet().stream())
                .forEach(text -> assertFalse(text.getValue().toString().isBlank(), text.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "filter", "state", "application", "extension", "fields"})
    void everyMessageHasATextAndEveryTextAMessage(String home) {
        Set<String> constants = MESSAGES.stream()
                .filter(name -> name.startsWith(home + "."))
                .flatMap(TextsTest::constants)
                .map(Message::name)
                .collect(Collectors.toSet());
        assertEquals(constants, read(home + "/messages.properties").stringPropertyNames());
    }

    private static Stream<Message> constants(String name) {
        try {
            return Arrays.stream(Class.forName("dev.vakhta.model." + name).getEnumConstants())
                    .map(Message.class::cast);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    static Stream<EClass> classes() {
        return ClusterPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast);
    }

    @ParameterizedTest
    @MethodSource("classes")
    void everyColumnIsNamedAndExplained(EClass type) {
        for (Language language : Language.values()) {
            for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
                isDescribed(language, Field.of(feature));
            }
            Columns.of(type).forEach(column -> isDescribed(language, column));
        }
    }

    private static void isDescribed(Language language, Column column) {
        assertFalse(language.says(column::label).isBlank(), column.key());
        assertFalse(language.says(column::explanation).isBlank(), column.key());
        assertFalse(language.says(column::groupLabel).equals(column.group()), column.group());
    }

    /** Russian headers that nobody translated would be in Latin letters; a few words of the trade are. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyWordForACodeIsTranslated(Language language) {
        Properties fields =
                read(language == Language.RUSSIAN ? "fields/fields_ru.properties" : "fields/fields.properties");
        Set<String> words = classes()
                .flatMap(type -> type.getEAllStructuralFeatures().stream())
                .map(feature -> feature.getEAnnotation("https://vakhta.dev/field"))
                .filter(annotation ->
                        annotation != null && annotation.getDetails().get("words") != null)
                .flatMap(annotation ->
                        Arrays.stream(annotation.getDetails().get("words").split(",")))
                .map(word -> "word." + word.replaceFirst(".*=", ""))
                .collect(Collectors.toSet());
        words.removeAll(fields.stringPropertyNames());
        assertTrue(words.isEmpty(), words.toString());
    }

    private static Properties read(String file) {
        Properties properties = new Properties();
        try (InputStream in = Column.class.getResourceAsStream("/dev/vakhta/model/" + file)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
