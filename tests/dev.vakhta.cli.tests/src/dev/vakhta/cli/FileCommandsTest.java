package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.format.container.Format;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.provider.file.FileProvider;
import dev.vakhta.testing.Secret;
import dev.vakhta.testing.infobase.MadeInfobase;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code vakhta file} on made bases: what is seen, changed, and given back. */
class FileCommandsTest {
    private static final String CODE = "Code" + Secret.MARK;
    private static final String LOCK = "\ufeff{1,20260101000000,00010101000000,\"Обновление\",\"" + CODE + "\",\"\"}";

    @TempDir
    Path temporary;

    private Path base;
    private String path;
    private Path lock;
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        shell = new Shell();
        shell.providers.put("file", new FileProvider(temporary.resolve("backups")));
        base = Files.createDirectory(temporary.toRealPath().resolve("my base"));
        path = base.toString();
        lock = base.resolve("1Cv8.cdn");
        Files.write(base.resolve("1Cv8.1CD"), MadeInfobase.infobase(Format.V8_3_8, 4096, false));
    }

    @AfterEach
    void stop() throws IOException {
        shell.close();
    }

    private Ended good(String... words) {
        Ended ended = shell.run(words);
        assertEquals(0, ended.code(), ended::toString);
        return ended;
    }

    private void isLocked() throws IOException {
        Files.writeString(lock, LOCK);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(base)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private JsonArray backups() {
        return JsonParser.parseString(good("file", "recover", path, "--list-backups", "--json")
                        .out())
                .getAsJsonArray();
    }

    @Test
    void infoSaysWhatCanBeKnown() throws IOException {
        isLocked();
        Files.write(base.resolve("1Cv8tmp.1CD"), MadeInfobase.temporary(Format.V8_3_8, 4096, false));
        Ended ended = good("file", "info", path);
        for (String word : List.of("УправлениеСкладом", "3.0.1.5", "8.3.27.1508", "1Cv8.cdn", "Обновление", "WS-2")) {
            assertTrue(ended.out().contains(word), () -> word + " in " + ended.out());
        }
        assertFalse(ended.out().contains(Secret.MARK), ended::out);
        assertTrue(good("file", "info", path, "--lang", "ru").out().contains("Блокировка сеансов"));
        Ended json = good("file", "info", path, "--json");
        assertFalse(json.out().contains(Secret.MARK), json::out);
        JsonObject more = JsonParser.parseString(json.out()).getAsJsonObject().getAsJsonObject("base");
        assertEquals(3, more.getAsJsonArray("sessions").size());
        assertTrue(more.getAsJsonArray("locks")
                .get(0)
                .getAsJsonObject()
                .get("hasCode")
                .getAsBoolean());
        assertEquals(
                ended.out(),
                good("file", "info", base.resolve("1Cv8.1CD").toString()).out());
        Ended temporaryFile = good("file", "info", base.resolve("1Cv8tmp.1CD").toString());
        assertTrue(temporaryFile.out().contains("WS-2") && temporaryFile.out().contains(path), temporaryFile::out);
    }

    @Test
    void whatHappenedLastIsShown() throws IOException {
        Path log = MadeLog.write(base.resolve("1Cv8Log"));
        String comment = "=first line second \"line\"";
        for (String verb : List.of("info", "recover")) {
            Ended english = good("file", verb, path);
            String line = english.out()
                    .lines()
                    .filter(one -> one.startsWith("2026-02-01 11:05:00"))
                    .findFirst()
                    .orElse(english.out());
            assertTrue(line.contains("Error") && line.contains("Петрова") && line.endsWith(comment), line);
            assertFalse(english.out().contains("Session. Start"), english::out); // the sixth
            Ended russian = good("file", verb, path, "--lang", "ru");
            assertTrue(
                    russian.out().contains("Последние записи журнала")
                            && russian.out().contains("Транзакция. Фиксация"),
                    russian::out);
            JsonObject json = JsonParser.parseString(
                            good("file", verb, path, "--json").out())
                    .getAsJsonObject();
            JsonObject seen = verb.equals("info") ? json.getAsJsonObject("base") : json;
            assertEquals(5, seen.getAsJsonArray("logLast").size());
            assertEquals(
                    "{\"time\":\"2026-02-01T11:00:00\",\"importance\":\"information\",\"user\":\"Иванов\",\"application\":\"#1\",\"event\":\"_$Transaction$_.Commit\",\"comment\":\"\"}",
                    seen.getAsJsonArray("logLast").get(1).toString());
            assertEquals("", seen.get("logReason").getAsString());
        }
        Files.delete(log.resolve("1Cv8.lgf"));
        Files.writeString(log.resolve("20260201100000.lgp"), "");
        Files.writeString(log.resolve("20260201110000.lgp"), "");
        assertTrue(good("file", "info", path).out().contains("no records"));
    }

    @Test
    void usersAreShownWithoutTheirHashes() {
        Ended ended = good("file", "users", path);
        assertTrue(ended.out().contains("Иванов") && ended.out().contains("Петрова полностью"), ended::out);
        assertEquals(3, ended.out().lines().count(), ended::out);
        Ended json = good("file", "users", base.resolve("1Cv8.1CD").toString(), "--json");
        JsonArray users = JsonParser.parseString(json.out()).getAsJsonArray();
        assertTrue(users.get(0).getAsJsonObject().get("admin").getAsBoolean());
        assertFalse((ended.out() + json.out()).contains(MadeInfobase.HASH));
    }

    @Test
    void aLockIsSetAndGivenBackThroughTheUndoJournal() throws IOException {
        shell.variables.put("CODE", CODE);
        String[] words = {"file", "lock", path, "--denied-message", "Обслуживание", "--permission-code-env", "CODE"};
        Ended plan =
                good(Stream.concat(Stream.of(words), Stream.of("--dry-run")).toArray(String[]::new));
        assertFalse(plan.out().contains(Secret.MARK), plan::out);
        assertEquals(List.of("1Cv8.1CD"), names());
        Ended locked = good(Stream.concat(Stream.of(words), Stream.of("--yes")).toArray(String[]::new));
        assertFalse(locked.toString().contains(Secret.MARK), locked::toString);
        String text = Files.readString(lock);
        assertTrue(text.startsWith("\ufeff{1,") && text.contains("Обслуживание") && text.contains(CODE), text);
        assertTrue(good("undo", "list").out().contains(base.getFileName().toString()));
        good("file", "unlock", lock.toString(), "--yes");
        assertFalse(Files.exists(lock));
        assertFalse(good("undo", "list").out().contains(base.getFileName().toString()));
    }

    @Test
    void recoverShowsTheCodeAndTheWays() throws IOException {
        isLocked();
        Ended ended = good("file", "recover", path);
        assertTrue(ended.out().contains("/UC" + CODE), ended::out);
        assertTrue(ended.out().contains("РазрешитьРаботуПользователей"), ended::out);
        assertTrue(ended.out().contains("vakhta file recover '" + path + "' --set-aside lock"), ended::out);
        assertTrue(good("file", "recover", path, "--lang", "ru").out().contains("Код разрешения"));
        JsonObject json = JsonParser.parseString(
                        good("file", "recover", path, "--json").out())
                .getAsJsonObject();
        assertEquals(5, json.getAsJsonArray("ways").size());
        assertEquals(
                CODE,
                json.getAsJsonArray("locks")
                        .get(0)
                        .getAsJsonObject()
                        .get("code")
                        .getAsString());
        assertEquals(List.of("1Cv8.1CD", "1Cv8.cdn"), names());
    }

    /** A usual code is told by whose it is. */
    @Test
    void infoDoesNotTellWhoseCodeItIs() throws IOException {
        Files.writeString(lock, LOCK.replace(CODE, "КодРазрешения"));
        for (String where : List.of(path, lock.toString())) {
            for (String format : List.of("--lang=en", "--json")) {
                assertFalse(good("file", "info", where, format).out().contains("Standard Subsystems"));
            }
        }
        assertTrue(good("file", "recover", path).out().contains("Standard Subsystems Library, the usual code"));
    }

    @Test
    void aLockByItselfIsShownWithItsCodeWhereItIsRecovered() throws IOException {
        Path alone = Files.writeString(temporary.resolve("some lock"), LOCK);
        assertTrue(good("file", "recover", alone.toString()).out().contains(CODE));
        assertFalse(good("file", "info", alone.toString()).out().contains(CODE));
        assertEquals(
                2,
                shell.run("file", "recover", alone.toString(), "--set-aside", "lock", "--yes")
                        .code());
    }

    @Test
    void aLockIsSetAsideAndGivenBack() throws IOException {
        isLocked();
        Ended plan = good("file", "recover", path, "--set-aside", "lock", "--dry-run");
        assertTrue(plan.out().contains("1Cv8.cdn"), plan::out);
        assertFalse(plan.toString().contains(Secret.MARK), plan::toString);
        assertEquals(List.of("1Cv8.1CD", "1Cv8.cdn"), names());
        shell.interactive = true;
        shell.answers.add("n");
        assertEquals(
                1, shell.run("file", "recover", path, "--set-aside", "lock").code());
        assertTrue(Files.exists(lock));
        shell.answers.add("y");
        good("file", "recover", path, "--set-aside", "lock", "--reason", "night");
        shell.interactive = false;
        assertFalse(Files.exists(lock));
        JsonObject backup = backups().get(0).getAsJsonObject();
        String id = backup.get("id").getAsString();
        assertEquals("night", backup.get("reason").getAsString());
        Ended table = good("file", "recover", path, "--list-backups");
        assertTrue(table.out().contains(id) && table.out().contains("night"), table::out);
        good("file", "recover", path, "--restore", id, "--yes");
        assertEquals(LOCK, Files.readString(lock));
        Ended taken = shell.run("file", "recover", path, "--restore", id, "--yes");
        assertEquals(5, taken.code(), taken::toString);
        Files.writeString(lock, LOCK.replace("Обновление", "Другое"));
        good("file", "recover", path, "--restore", id, "--swap", "--yes");
        assertEquals(LOCK, Files.readString(lock));
        assertEquals(2, backups().size());
    }

    @Test
    void oneOfSeveralLocksIsChosen() throws IOException {
        isLocked();
        Files.writeString(base.resolve("1CV8.CDN"), LOCK);
        assertEquals(
                2,
                shell.run("file", "recover", path, "--set-aside", "lock", "--only", "x", "--yes")
                        .code());
        good("file", "recover", path, "--set-aside", "lock", "--only", "1CV8.CDN", "--yes");
        assertTrue(Files.exists(lock));
        assertFalse(Files.exists(base.resolve("1CV8.CDN")));
    }

    @Test
    void whatLooksLikeALockIsShownAndGoesByItsName() throws IOException {
        Path similar = Files.writeString(base.resolve("it's.cdn"), LOCK);
        for (String verb : List.of("info", "recover")) {
            Ended ended = good("file", verb, path);
            assertTrue(ended.out().contains("it's.cdn"), ended::out);
            assertFalse(ended.out().contains(Secret.MARK), "nothing is read out of it");
        }
        String command = "vakhta file recover '" + path + "' --set-aside similar --only 'it'\\''s.cdn'";
        assertTrue(good("file", "recover", path).out().contains(command));
        assertEquals(
                2,
                shell.run("file", "recover", path, "--set-aside", "similar", "--yes")
                        .code());
        good("file", "recover", path, "--set-aside", "similar", "--only", "it's.cdn", "--yes");
        assertFalse(Files.exists(similar));
        String id = backups().get(0).getAsJsonObject().get("id").getAsString();
        good("file", "recover", path, "--restore", id, "--yes");
        assertEquals(LOCK, Files.readString(similar));
    }

    @Test
    void theOtherSpellingOfALockIsUnlocked() throws IOException {
        Path other = Files.writeString(base.resolve("1CVcdn"), LOCK);
        assertTrue(good("file", "recover", path).out().contains("/UC" + CODE));
        Ended unlocked = good("file", "unlock", path, "--yes");
        assertFalse(Files.exists(other));
        assertTrue(unlocked.out().contains("backup"), unlocked::out);
        assertFalse(unlocked.out().contains(ProcessingMessage.UNLOCK_WARNING.text()), unlocked::out);
    }

    @Test
    void whatIsNotThereCannotBeSetAside() throws IOException {
        Ended ended = shell.run("file", "recover", path, "--set-aside", "lock", "--yes");
        assertEquals(1, ended.code(), ended::toString);
        assertEquals(List.of("1Cv8.1CD"), names());
    }

    @Test
    void aCheckTellsDamageByItsExitCode() throws IOException {
        good("file", "check", path);
        Path file = base.resolve("1Cv8.1CD");
        byte[] whole = Files.readAllBytes(file);
        byte[] damaged = whole.clone();
        damaged[4096 * 2] ^= 0x55; // the root's signature
        Files.write(file, damaged);
        for (String where : List.of(path, file.toString())) {
            Ended ended = shell.run("file", "check", where, "--values");
            assertEquals(1, ended.code(), ended::toString);
            assertTrue(ended.out().contains("damaged"), ended::out);
            Ended json = shell.run("file", "check", where, "--json");
            assertTrue(JsonParser.parseString(json.out())
                    .getAsJsonObject()
                    .get("damaged")
                    .getAsBoolean());
        }
        assertArrayEquals(damaged, Files.readAllBytes(file));
        shell.interactive = true;
        Files.write(file, whole);
        assertTrue(good("file", "check", path, "--values").err().contains("100 %"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"info", "users", "lock", "unlock", "check", "recover", "registry", "list"})
    void aPathThatIsNoneOfItsIsOneSentence(String verb) throws IOException {
        Path text = Files.writeString(temporary.resolve("some.txt"), "nothing of this kind");
        Path empty = Files.createFile(temporary.resolve("empty"));
        Path folder = Files.createDirectory(temporary.resolve("folder"));
        Path large = temporary.resolve("large");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        for (Object bad : List.of(text, empty, folder, large, temporary.resolve("gone"), "", "\0")) {
            List<String> words = List.of("file", verb, bad.toString(), "--yes");
            boolean changes = List.of("lock", "unlock", "recover").contains(verb);
            Ended ended = shell.run(words.subList(0, changes ? 4 : 3).toArray(String[]::new));
            assertEquals(2, ended.code(), () -> bad + ": " + ended);
            assertEquals(1, ended.err().lines().count(), ended::toString);
            assertEquals("", ended.out());
        }
        assertFalse(Files.exists(folder.resolve("1Cv8.cdn")));
    }

    @Test
    void aBrokenRegistryIsNamed() throws IOException {
        Path registry = Files.writeString(temporary.resolve("1CV8Clst.lst"), "{0,{broken");
        Ended ended = shell.run("file", "registry", registry.toString());
        assertEquals(2, ended.code(), ended::toString);
        assertTrue(ended.err().contains("1CV8Clst.lst"), ended::err);
    }

    @Test
    void aFolderOfSeveralBasesNamesThem() throws IOException {
        Path other = Files.createDirectory(base.resolveSibling("other"));
        Files.copy(base.resolve("1Cv8.1CD"), other.resolve("1Cv8.1CD"));
        Ended ended = shell.run("file", "info", base.getParent().toString());
        assertEquals(2, ended.code(), ended::toString);
        assertTrue(ended.err().contains("my base") && ended.err().contains("other"), ended::err);
    }

    @Test
    void credentialsOfAListAreMasked() throws IOException {
        Path list = Files.writeString(
                temporary.resolve("ibases.v8i"),
                "[A]\r\nConnect=Srvr=\"srv\";Ref=\"a\";Usr=\"u\";Pwd=\"" + CODE + "\";\r\nAdditionalParameters=/UC"
                        + CODE + "\r\n");
        for (String format : List.of("", "--json")) {
            Ended ended = good(Stream.of("file", "list", list.toString(), format)
                    .filter(word -> !word.isEmpty())
                    .toArray(String[]::new));
            assertTrue(ended.out().contains("***"), ended::out);
            assertFalse(ended.out().contains(Secret.MARK), ended::out);
        }
    }

    @Test
    void optionsThatDoNotGoTogetherAreRefused() throws IOException {
        isLocked();
        for (List<String> bad : List.of(
                List.of("--set-aside", "lock", "--restore", "x"),
                List.of("--set-aside", "lock", "--list-backups"),
                List.of("--swap"),
                List.of("--only", "1Cv8.cdn"),
                List.of("--reason", "why"),
                List.of("--set-aside", "base"),
                List.of("--restore", "nirgends"))) {
            Ended ended = shell.run(Stream.concat(Stream.of("file", "recover", path, "--yes"), bad.stream())
                    .toArray(String[]::new));
            assertEquals(2, ended.code(), () -> bad + ": " + ended);
            assertEquals(1, ended.err().lines().count(), ended::err);
        }
        assertEquals(List.of("1Cv8.1CD", "1Cv8.cdn"), names());
    }

    /** A saved target of the provider works with the other commands as well. */
    @Test
    void aSavedTargetIsListed() throws IOException {
        Files.write(base.resolve("1Cv8tmp.1CD"), MadeInfobase.temporary(Format.V8_3_8, 4096, false));
        good(
                "target",
                "add",
                "files",
                "--provider",
                "file",
                "--address",
                base.getParent().toString());
        assertTrue(good("infobase", "list", "--target", "files").out().contains("my base"));
        Ended sessions = good("session", "list", "--target", "files");
        assertEquals(4, sessions.out().lines().count(), sessions::out);
        assertTrue(sessions.out().contains("WS-2"), sessions::out);
        assertEquals(1, sessions.err().lines().count(), sessions::err);
        good("target", "test", "files");
        assertTrue(good("target", "list").out().contains("files"));
        for (String language : List.of("en", "ru")) {
            Ended exclusive = shell.run(
                    "exclusive",
                    "--target",
                    "files",
                    "--infobase",
                    "my base",
                    "--yes",
                    "--lang",
                    language,
                    "--",
                    "true");
            assertEquals(1, exclusive.code(), exclusive::toString);
            assertEquals("", exclusive.out());
            assertEquals(1, exclusive.err().lines().count(), exclusive::err);
            for (String word : List.of("my base", "vakhta file lock", "vakhta file info")) {
                assertTrue(exclusive.err().contains(word), exclusive::err);
            }
        }
        assertEquals(List.of("1Cv8.1CD", "1Cv8tmp.1CD"), names());
    }
}
