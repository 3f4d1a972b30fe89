package dev.vakhta.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Processing;
import dev.vakhta.script.Scripts.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptDeclarationTest {
    private static final String WHOLE = """
            id = org.example.log-off
            on = session
            verb = log-off
            label = Log off
            label.ru = Отключить
            command = py {folder}/x.py
            command.linux = python3 "{folder}/x y.py" --fast
            parameters = text, code
            parameter.code.kind = secret
            parameter.text.label = Words
            parameter.text.fallback = please
            """;

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();

    @AfterEach
    void languageOfBefore() {
        Locale.setDefault(before);
    }

    private ScriptDeclaration read(String text) throws IOException {
        Files.writeString(folder.resolve(ScriptDeclaration.FILE), text);
        return ScriptDeclaration.read(folder);
    }

    @Test
    void aWholeOneIsRead() throws IOException {
        Locale.setDefault(Locale.ENGLISH);
        ScriptDeclaration script = read(WHOLE);
        Declaration declaration = script.declaration();
        assertEquals(ClusterPackage.Literals.SESSION, declaration.appliesTo());
        assertEquals("Log off", declaration.label());
        assertEquals(
                List.of(Kind.TEXT, Kind.SECRET),
                declaration.parameters().stream()
                        .map(Declaration.Parameter::kind)
                        .toList());
        assertEquals("please", declaration.parameters().getFirst().fallback());
        assertEquals("code", declaration.parameters().getLast().label());
        assertEquals(
                List.of("python3", folder + "/x y.py", "--fast"),
                CommandWords.of("python3 \"{folder}/x y.py\" --fast", folder));
        Locale.setDefault(Locale.of("ru"));
        assertEquals("Отключить", script.declaration().label());
    }

    @ParameterizedTest
    @CsvSource({
        "id = org.example.log-off, id = Log Off, id",
        "on = session, on = sessions, sessions",
        "verb = log-off, verb = , verb",
        "label = Log off, lable = Log off, lable",
        "command = py {folder}/x.py, commando = x, commando",
        "parameter.code.kind = secret, parameter.code.kind = password, password",
        "parameter.text.label = Words, parameter.texts.label = Words, parameter.texts.label",
        "parameter.text.label = Words, patience = 0, patience",
        "parameter.text.label = Words, enabled = yes, enabled",
        "parameter.text.label = Words, verb = \\u12, \\u",
    })
    void oneSentenceNamesWhatIsWrong(String line, String instead, String named) {
        IOException failed = assertThrows(IOException.class, () -> read(WHOLE.replace(line, instead)));
        String sentence = String.valueOf(failed.getMessage());
        assertEquals(true, sentence.contains(named) || sentence.contains("properties"), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a \"b", "a b\"c\"", "\"a\"b", ""})
    void quotesThatDoNotFitAreRefused(String command) {
        if (command.isEmpty()) {
            assertThrows(IOException.class, () -> read(WHOLE.replaceAll("command.*\n", "")));
        } else {
            assertThrows(IOException.class, () -> CommandWords.of(command, folder));
        }
    }

    @Test
    void brokenOnesAreLeftOutAndTold() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            Files.createDirectories(folder.resolve(name));
        }
        Files.writeString(folder.resolve("a/processing.properties"), WHOLE + "enabled = true\n");
        Files.writeString(folder.resolve("b/processing.properties"), "id = \n");
        Files.writeString(folder.resolve("c/processing.properties"), WHOLE);
        Scripts scripts = new Scripts(folder);
        List<Processing> found = scripts.processings();
        assertEquals(
                List.of("org.example.log-off"),
                found.stream().map(one -> one.declaration().id()).toList());
        List<Script> all = scripts.all();
        assertEquals(
                List.of(true, false, false), all.stream().map(Script::enabled).toList());
        assertEquals(ScriptMessage.MISSING_KEY.text("id"), all.get(1).problem());
        assertEquals(List.of(), new Scripts(folder.resolve("nowhere")).processings());
    }

    @Test
    void switchingChangesOneLine() throws IOException {
        Path file = Files.createDirectories(folder.resolve("a")).resolve(ScriptDeclaration.FILE);
        Files.writeString(file, "# ours\n" + WHOLE);
        Scripts scripts = new Scripts(folder);
        scripts.enable("a", true);
        assertEquals("# ours\n" + WHOLE + "enabled = true\n", Files.readString(file));
        scripts.enable("a", false);
        assertEquals("# ours\n" + WHOLE + "enabled = false\n", Files.readString(file));
        assertThrows(IOException.class, () -> scripts.enable("b", true));
        Files.writeString(file, "id = \n");
        assertThrows(IOException.class, () -> scripts.enable("a", true));
        assertEquals("id = \n", Files.readString(file));
    }

    @Test
    void whatIsNoAnswerIsNone() {
        for (String line : List.of(
                "", "{", "[]", "null", "{\"type\":7}", "{\"type\":\"result\",\"object\":\"x\"}", "{\"type\":\"x\"}")) {
            assertNull(Conversation.answer(line), line);
        }
        assertNull(Conversation.answer("[".repeat(100_000)));
        Random random = new Random(7);
        String alphabet = "{}[]\":,\\typeresult0 -";
        for (int i = 0; i < 10_000; i++) {
            StringBuilder line = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                line.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertNull(Conversation.answer(line.toString()), line.toString());
        }
    }
}
