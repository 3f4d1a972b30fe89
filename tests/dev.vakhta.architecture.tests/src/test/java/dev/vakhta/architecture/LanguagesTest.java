package dev.vakhta.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads Russian misses nothing that stands there in English, and the other way round. */
class LanguagesTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");
    /** Two letters or more, not all the same: those stand for parts of a date. */
    private static final Pattern WORD = Pattern.compile("\\b(\\p{L})(?!\\1*\\b)\\p{L}+");

    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    /** But declarations of scripts: these have both languages in one file, which a test beside them looks at. */
    static List<Path> english() {
        return House.files("(?!build\\.|processing\\.).*(?<!_ru)\\.properties");
    }

    @Test
    void everyFileHasItsTwin() {
        Set<Path> twins = english().stream().map(Texts::russian).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(!twins.isEmpty());
        assertEquals(twins, new TreeSet<>(House.files(".*_ru\\.properties")));
    }

    @ParameterizedTest
    @MethodSource("english")
    void bothLanguagesSayTheSame(Path file) throws IOException {
        Map<String, String> english = Texts.read(file);
        Map<String, String> russian = Texts.read(Texts.russian(file));
        assertEquals(english.keySet(), russian.keySet(), file::toString);
        List<String> wrong = new ArrayList<>();
        english.forEach((key, text) -> {
            String translated = russian.get(key);
            if (text.isBlank() || translated.isBlank()) {
                wrong.add(key + " is empty");
            }
            if (!arguments(text).equals(arguments(translated))) {
                wrong.add(key + " takes " + arguments(text) + " in English, " + arguments(translated) + " in Russian");
            }
            if (WORD.matcher(text).results().count() >= 3
                    && !CYRILLIC.matcher(translated).find()) {
                wrong.add(key + " is not translated");
            }
        });
        assertEquals(List.of(), wrong, file::toString);
    }

    private static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A constant without a text fails when it is needed; a text without a constant is translated for nobody. */
    @Test
    void everyMessageHasItsText() throws IOException {
        Map<String, Set<String>> constants = new TreeMap<>();
        for (JavaClass type : House.CLASSES) {
            if (type.isEnum() && type.isAssignableTo("dev.vakhta.model.text.Message")) {
                Set<String> ofPackage = constants.computeIfAbsent(type.getPackageName(), name -> new TreeSet<>());
                type.getEnumConstants().stream().map(JavaEnumConstant::name).forEach(ofPackage::add);
            }
        }
        Map<String, Set<String>> keys = new TreeMap<>();
        for (Path file : House.files("messages\\.properties")) {
            keys.put(House.packageOf(file), new TreeSet<>(Texts.read(file).keySet()));
        }
        assertTrue(!constants.isEmpty());
        assertEquals(constants, keys);
    }
}
