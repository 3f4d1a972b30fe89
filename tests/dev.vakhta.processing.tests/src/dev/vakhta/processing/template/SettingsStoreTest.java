package dev.vakhta.processing.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.target.UserDirectories;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The person's settings in their file, and templates in a file from elsewhere. */
class SettingsStoreTest {
    private static final MessageTemplate OWN = new MessageTemplate(
            "mine", "Наше <&'\"", Purpose.WARNING, "ru", "Через {minutes} мин.\n\"Сохраните\" \\ документы \u2028 😀");

    private final Locale before = Locale.getDefault();

    @TempDir
    private Path folder;

    private SettingsStore store;
    private Path file;

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
        store = new SettingsStore(new UserDirectories(folder, folder, folder));
        file = folder.resolve("messages.json");
    }

    @AfterEach
    void asBefore() {
        Locale.setDefault(before);
    }

    private static PersonalSettings with(PersonalSettings settings, MessageTemplate template) {
        return settings.withTemplates(settings.templates().with(template));
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString())
                    .filter(name -> !name.endsWith(".lock"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatWasSetIsReadBack() throws IOException {
        assertEquals(PersonalSettings.NOTHING_SET, store.read());
        assertEquals(Duration.ofMinutes(16), store.read().duration(Usual.LEAD));
        PersonalSettings set = with(PersonalSettings.NOTHING_SET, OWN)
                .withContact("Иванов, 55-55")
                .with(Usual.LEAD, 0)
                .with(Usual.ROUNDS, 7);
        assertEquals(set, store.change(any -> set));
        assertEquals(set, store.read());
        assertEquals(List.of("messages.json"), names());
    }

    @Test
    void templatesGoFromOneToAnother() throws IOException {
        Path there = folder.resolve("there.json");
        TemplateFile.write(there, List.of(OWN));
        assertEquals(List.of(OWN), TemplateFile.read(there));
        Files.write(there, ("\uFEFF" + Files.readString(there)).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(OWN), TemplateFile.read(there), "as an editor of Windows leaves it");
    }

    @Test
    void manyAtOnceLoseNothing() throws Exception {
        List<Future<PersonalSettings>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 40; i++) {
                MessageTemplate one = new MessageTemplate("id" + i, "n" + i, Purpose.LOCK, "en", "t");
                all.add(threads.submit(() -> store.change(settings -> with(settings, one))));
            }
        }
        for (Future<PersonalSettings> one : all) {
            one.get();
        }
        assertEquals(40, store.read().templates().own().size());
    }

    @Test
    void aBrokenFileIsLeftAloneUntilSomebodySetsItAside() throws IOException {
        write("{\"format\": 1, \"contact\": 5");
        assertThrows(IOException.class, store::read);
        assertThrows(IOException.class, () -> store.change(any -> PersonalSettings.NOTHING_SET));
        assertEquals("{\"format\": 1, \"contact\": 5", Files.readString(file));

        store.changeWhateverIsThere(settings -> with(settings, OWN));
        assertEquals(List.of(OWN), store.read().templates().own());
        assertEquals(2, names().size(), names()::toString);
        assertEquals("{\"format\": 1, \"contact\": 5", Files.readString(folder.resolve(names().getFirst())));
        store.changeWhateverIsThere(settings -> settings.withContact("1"));
        assertEquals(List.of(OWN), store.read().templates().own(), "what is not broken stays");
        assertEquals(2, names().size());
    }

    /** The text, in which ' stands for ", and what the sentence says beside the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "^^ | Line 1:",
                "[] | Line 1:",
                "null | Line 1",
                "{} | 'format' is missing",
                "{'format':2,'new':1} | newer Vakhta",
                "{'format':'1'} | Line 1:",
                "{'format':1.5} | Line 1",
                "{'format':1,'format':1} | 'format' is there twice",
                "{'format':1,'bogus':1} | The name 'bogus' is not known",
                "{'format':1,'lead':-1} | Warning before the lock begins: 0 … 10080",
                "{'format':1,'lead':99999999999} | Line 1",
                "{'format':1,'lead':true} | Line 1",
                "{'format':1,'contact':'{to}'} | Whom to ask",
                "{'format':1,'templates':{}} | Line 1",
                "{'format':1,'templates':[[[[]]]]} | Line 1",
                "{'format':1,'templates':[{'id':'x'}]} | 'name' is missing",
                "{'format':1,'templates':[{'id':'x','id':'y'}]} | 'id' is there twice",
                "{'format':1,'templates':[{'id':'x y','name':'n','purpose':'lock','language':'en','text':'t'}]} | The id",
                "{'format':1,'templates':[{'id':'x','name':'n','purpose':'joke','language':'en','text':'t'}]} | lock, warning",
                "{'format':1,'templates':[{'id':'x','name':'n','purpose':'lock','language':'english','text':'t'}]} | language",
                "{'format':1,'templates':[{'id':'x','name':'n','purpose':'lock','language':'en','text':'{who}'}]} | {who}",
                "{'format':1,'templates':[{'id':'x','name':'n','purpose':'lock','language':'en','text':5}]} | Line 1",
                "{'format':1,'templates':[{'id':'x','name':null,'purpose':'lock','language':'en','text':'t'}]} | Line 1",
                "{'format':1,'templates':[]} x | Line 1",
                "{'format':1,'templates':[],} | Line 1",
                "{format:1} | Line 1",
                "# remark | Line 1"
            })
    void whatIsWrongIsSaidWithItsPlace(String text, String words) throws IOException {
        write(text.replace('\'', '"'));
        String sentence =
                assertThrows(IOException.class, () -> TemplateFile.read(file)).getMessage();
        assertTrue(sentence.contains(words.replace('\'', '"')), sentence);
        assertTrue(sentence.contains(file.toString()), sentence);
        assertEquals(1, sentence.lines().count(), sentence);
    }

    @Test
    void theLineIsTheOneOfTheFile() throws IOException {
        write("{\n  \"format\": 1,\n  \"templates\": [\n    {\"id\": \"x\",\n     \"nam\": \"y\"}\n  ]\n}\n");
        String sentence = assertThrows(IOException.class, store::read).getMessage();
        assertTrue(sentence.contains("Line 5") && sentence.contains("\"nam\""), sentence);
    }

    @Test
    void whatIsNoFileOfTextIsNotRead() throws IOException {
        Files.write(file, new byte[] {'{', (byte) 0xff, '}'});
        assertTrue(assertThrows(IOException.class, store::read).getMessage().contains("UTF-8"));
        write("[".repeat(1_100_000));
        assertTrue(assertThrows(IOException.class, store::read).getMessage().contains("larger"));
        write("[".repeat(900_000));
        assertThrows(IOException.class, store::read);
        String dir =
                assertThrows(IOException.class, () -> TemplateFile.read(folder)).getMessage();
        assertTrue(dir.contains("no ordinary file"), dir);
        String none = assertThrows(IOException.class, () -> TemplateFile.read(folder.resolve("nirgends")))
                .getMessage();
        assertTrue(none.contains("not there"), none);
        write("{\"format\":1,\"templates\":[" + "x".repeat(900_000));
        String sentence = assertThrows(IOException.class, store::read).getMessage();
        assertFalse(sentence.contains("xxxx"), sentence);
    }
}
