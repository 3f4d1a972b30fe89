package dev.vakhta.format.lock;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.format.Mutations;
import dev.vakhta.format.Samples;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LockFileTest {
    private static final String SIX = "{1,20261123060000,20261123070000,\"Обновление\",\"код\",\"\"}";
    private static final String HINT =
            "ENTERPRISE /F\"\"D:\\Base\"\" /CРазрешитьРаботуПользователей /UC<код разрешения>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void readsSixSevenAndMoreFields(String mark) throws IOException {
        SessionLock six = parsed(mark + SIX).lock();
        assertEquals(
                new SessionLock(
                        true,
                        LocalDateTime.of(2026, 11, 23, 6, 0),
                        LocalDateTime.of(2026, 11, 23, 7, 0),
                        "Обновление",
                        "код",
                        ""),
                six);
        LockReading.Parsed seven = parsed(mark + SIX.replace("}", ",0}"));
        assertEquals(List.of("0"), seven.lock().more());
        assertFalse(seven.newer());
        LockReading.Parsed nine = parsed(mark + SIX.replace("}", ",0,{\"a\"\"b\",1},}"));
        assertEquals(List.of("0", "{\"a\"\"b\",1}", ""), nine.lock().more());
        assertTrue(nine.newer());
        assertArrayEquals(
                ("\uFEFF" + SIX.replace("}", ",0,{\"a\"\"b\",1},}")).getBytes(StandardCharsets.UTF_8),
                nine.lock().write());
    }

    @Test
    void readsUtf16WithAMark() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            LockFile file = file(("\uFEFF" + SIX).getBytes(charset));
            assertEquals(
                    "код",
                    assertInstanceOf(LockReading.Parsed.class, file.reading())
                            .lock()
                            .code());
        }
    }

    @Test
    void looseQuotesMakeItProbable() throws IOException {
        String loose =
                "{1,20160514173100,00010101000000,\"Run \"1C\" with\n" + HINT + ", \",\" or so\",\"a \"\"b\",\"p\",0}";
        LockReading.Partly partly =
                assertInstanceOf(LockReading.Partly.class, file(loose).reading());
        assertEquals("a \"b", partly.lock().code());
        assertEquals("p", partly.lock().parameter());
        assertEquals(List.of("0"), partly.lock().more());
        assertNull(partly.lock().to());
        assertTrue(partly.lock().message().startsWith("Run \"1C\" with\nENTERPRISE /F\"D:\\Base\""));
        assertTrue(partly.lock().message().endsWith(", \",\" or so"));
        assertFalse(partly.why().isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\uFEFF",
                " ",
                "{1,20261123060000,2026",
                "{1,{2,3},20261123060000,\"x\",\"y\",\"\"}",
                "{2,20261123060000,20261123070000,\"x\",\"y\",\"\"}",
                "{1,20261323060000,20261123070000,\"x\",\"y\",\"\"}",
                "{1,20261323060000,20261123070000,\"x\"x,\"y\",\"\"}",
                "{1,20261123060000,20261123070000,\"x\",y,\"\"}",
                "{1,20261123060000,20261123070000,\"x\"}",
                "{1,20261123060000,20261123070000,\"x\",\"y\",\"\"}{",
                "{1,20261123060000,20261123070000,\",\"y\",\"\"}x",
                "{1,20261123060000,20261123070000,\"",
                "{1,20261123060000,20261123070000,\",\"\",\"\"}"
            })
    void guessesNothing(String text) throws IOException {
        LockFile file = file(text);
        LockReading.Unknown unknown = assertInstanceOf(LockReading.Unknown.class, file.reading());
        assertFalse(unknown.why().isBlank());
        assertEquals(text.replace("\uFEFF", ""), file.text());
    }

    @Test
    void showsWhatIsNoTextInOtherWays() throws IOException {
        LockFile file = file(SIX.getBytes(Charset.forName("windows-1251")));
        assertInstanceOf(LockReading.Unknown.class, file.reading());
        assertNull(file.text());
        assertEquals(SIX, file.windows1251());
        assertEquals("{1,20261123060000,20261123070000,\"", file.printable().getFirst());
    }

    @Test
    void dumpsBytes() throws IOException {
        assertEquals(
                List.of(
                        "00000000  7b 31 2c 32 30 32 36 31 31 32 33 30 36 30 30 30  {1,2026112306000",
                        "00000010  d0 90 0a                                         ..."),
                file("{1,2026112306000А\n").hex().lines().toList());
    }

    @Test
    void largerFilesAreNoLocks() throws IOException {
        byte[] most = new byte[LockFile.LIMIT];
        Arrays.fill(most, (byte) ' ');
        byte[] lock = SIX.getBytes(StandardCharsets.UTF_8);
        System.arraycopy(lock, 0, most, 0, lock.length);
        assertInstanceOf(LockReading.Parsed.class, file(most).reading());
        byte[] more = Arrays.copyOf(most, most.length + 1);
        more[most.length] = ' ';
        LockFile file = file(more);
        assertInstanceOf(LockReading.Unknown.class, file.reading());
        assertEquals(more.length, file.size());
    }

    @Test
    void knowsWhetherItIsStillTheSameFile() throws IOException {
        LockFile first = file(SIX);
        assertTrue(first.isSame(LockFile.read(first.path())));
        assertEquals(64, first.hash().length());
        Files.writeString(first.path(), SIX.replace("код", "рок"));
        Files.setLastModifiedTime(first.path(), first.modified());
        assertFalse(first.isSame(LockFile.read(first.path())));
    }

    @Test
    void findsThemInAnyLetterCase() throws IOException {
        for (String name : List.of(
                "1cv8.CDN",
                "1Cv8.cdn",
                "1CVcdn",
                "1cvCDN.old",
                "1CVcdn.20261123060000.bak",
                "1cv8cdn",
                "copy.cdn",
                "1Cv8.1CD",
                "1Cv8.cdn.20261123060000.bak")) {
            Files.createFile(folder.resolve(name));
        }
        Files.createDirectory(folder.resolve("folder.cdn"));
        LockFiles found = LockFiles.in(folder);
        assertEquals(List.of("1CVcdn", "1Cv8.cdn", "1cv8.CDN"), names(found.locks()));
        assertEquals(List.of("1cv8cdn", "1cvCDN.old", "copy.cdn"), names(found.similar()));
        assertThrows(IOException.class, () -> LockFile.read(folder.resolve("folder.cdn")));
        assertThrows(IOException.class, () -> LockFiles.in(folder.resolve("none")));
    }

    private static List<String> names(List<Path> paths) {
        return paths.stream().map(path -> path.getFileName().toString()).toList();
    }

    @Test
    void isActiveByTheRuleOfSsl() {
        LocalDateTime now = LocalDateTime.of(2026, 11, 23, 6, 0);
        assertTrue(lock(true, null, null).isActive(now));
        assertFalse(lock(false, null, null).isActive(now));
        assertTrue(lock(true, now, now).isActive(now));
        assertFalse(lock(true, now.plusSeconds(1), null).isActive(now));
        assertFalse(lock(true, null, now.minusSeconds(1)).isActive(now));
    }

    private static SessionLock lock(boolean enabled, LocalDateTime from, LocalDateTime to) {
        return new SessionLock(enabled, from, to, "", "", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void cutsWhatIsForAdministrators(String line) {
        String block = line + line + "Для администратора:" + line + HINT;
        assertEquals("Идёт" + line + line + "обновление", forUsers("Идёт" + line + line + "обновление" + block));
        assertEquals("", forUsers(block));
        String english = line + " " + line + "For administrators" + line + HINT;
        assertEquals("Update" + line + line + "till 2", forUsers("Update" + line + line + "till 2" + english));
        assertEquals("Start ENTERPRISE /F", forUsers("Start ENTERPRISE /F"));
        assertEquals("Update", forUsers("Update" + line + HINT));
    }

    private static String forUsers(String message) {
        return new SessionLock(true, null, null, message, "", "").messageForUsers();
    }

    @Test
    void knowsUsualCodes() {
        assertEquals(KnownCode.SSL, KnownCode.of("КодРазрешения"));
        assertEquals(KnownCode.SSL, KnownCode.of("KeyCode"));
        assertEquals(KnownCode.TRUN1C, KnownCode.of("987654321"));
        assertNull(KnownCode.of(""));
        for (KnownCode code : KnownCode.values()) {
            assertFalse(code.text().isBlank());
        }
    }

    @Test
    void writesWhatThePlatformTakes() throws IOException {
        SessionLock lock =
                new SessionLock(true, null, LocalDateTime.of(2026, 1, 2, 3, 4, 5), "a \"b\"\r\nc", "x,}{\"", "");
        byte[] written = lock.write();
        assertEquals(
                "\uFEFF{1,00010101000000,20260102030405,\"a \"\"b\"\"\r\nc\",\"x,}{\"\"\",\"\"}",
                new String(written, StandardCharsets.UTF_8));
        assertEquals(
                lock,
                assertInstanceOf(LockReading.Parsed.class, file(written).reading())
                        .lock());
        assertFalse(lock.toString().contains("x,"));
    }

    /** Neither stack nor time run out on the longest files. */
    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"", "\",\"", "\",\"\"\"", "x", ",0", "\n", " ", "\r\n \n"})
    void longNonsenseEnds(String piece) {
        String begin = "{1,20261123060000,20261123070000,\"";
        String filled = begin + piece.repeat((LockFile.LIMIT - 100) / piece.length());
        for (String end : List.of("", "\",\"\",\"\"}", "\"}", "\",\"", "}x")) {
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
                LockReading reading = file(filled + end).reading();
                if (reading instanceof LockReading.Parsed parsed) {
                    assertTrue(parsed.lock().messageForUsers().length() <= LockFile.LIMIT);
                }
            });
        }
    }

    @Test
    void survivesMutations() {
        List<byte[]> seeds = List.of(
                ("\uFEFF" + SIX).getBytes(StandardCharsets.UTF_8),
                SIX.replace("Обновление", "ждём \"\"до\"\" 2\r\n\r\nДля администратора:\r\n" + HINT)
                        .getBytes(StandardCharsets.UTF_8),
                SIX.replace("Обновление", "\"так\" \"").getBytes(StandardCharsets.UTF_8));
        Mutations.survives(3, seeds, input -> {
            switch (LockParser.read(input)) {
                case LockReading.Parsed parsed ->
                    assertEquals(
                            parsed.lock(),
                            assertInstanceOf(
                                            LockReading.Parsed.class,
                                            LockParser.read(parsed.lock().write()))
                                    .lock());
                case LockReading.Partly partly -> partly.lock().messageForUsers();
                case LockReading.Unknown unknown -> assertFalse(unknown.why().isBlank());
            }
        });
    }

    @Test
    void samples() throws IOException {
        SessionLock real = assertInstanceOf(LockReading.Partly.class, sample("real-6-fields-bom-loose-quotes"))
                .lock();
        assertTrue(real.enabled());
        assertEquals(LocalDateTime.of(2016, 5, 14, 17, 31), real.from());
        assertNull(real.to());
        assertEquals("", real.code());
        assertTrue(real.messageForUsers().endsWith("Крепитесь =)"), real.messageForUsers());

        SessionLock six = whole("synthetic-6-fields-bom");
        assertEquals(KnownCode.SSL_UPDATE, six.knownCode());
        assertEquals("Обновление базы", six.messageForUsers());
        assertArrayEquals(Files.readAllBytes(Samples.path("cdn/synthetic-6-fields-bom.cdn")), six.write());
        SessionLock seven = whole("synthetic-7-fields-nobom");
        assertEquals("StopBackup", seven.code());
        assertEquals(List.of("0"), seven.more());
        assertEquals("ко\"д,}{", whole("synthetic-code-with-quotes").code());
        assertFalse(whole("synthetic-disabled").enabled());
        for (String bad : List.of("bad-binary", "bad-empty", "bad-nested", "bad-truncated")) {
            assertInstanceOf(LockReading.Unknown.class, sample(bad), bad);
        }
    }

    private static SessionLock whole(String name) throws IOException {
        return assertInstanceOf(LockReading.Parsed.class, sample(name), name).lock();
    }

    private static LockReading sample(String name) throws IOException {
        return LockFile.read(Samples.path("cdn/" + name + ".cdn")).reading();
    }

    private LockReading.Parsed parsed(String text) throws IOException {
        return assertInstanceOf(LockReading.Parsed.class, file(text).reading());
    }

    private LockFile file(String text) throws IOException {
        return file(text.getBytes(StandardCharsets.UTF_8));
    }

    private LockFile file(byte[] bytes) throws IOException {
        return LockFile.read(Files.write(folder.resolve(LockFiles.NAME), bytes));
    }
}
