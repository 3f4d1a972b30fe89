package dev.vakhta.format.v8i;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.format.Mutations;
import dev.vakhta.format.Samples;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InfobaseListTest {
    private static final String LIST = """
            ;a comment
            [Clients]
            ID=1
            Folder=/
            [Trade [copy]]
            Connect=File="D:\\Base";Usr=me;Pwd=secret;
            ID=2
            Folder=/Clients
            XUnknown=a=b;c
            AdditionalParameters=/N me /P secret /UC"secret"
            PPasswd=secret

            [Blank before equals]
            Connect = File="D:\\Base";Pwd=secret;
            Folder=/clients
            [TRADE [COPY]]
            Connect=Srvr="srv1:1541,srv2";Ref="erp";
            Connect=ws="second";
            [No connection]
            Connect=
            Folder=/Clients
            """;

    @TempDir
    Path folder;

    @Test
    void tellsInfobasesAndGroups() throws IOException {
        InfobaseList list = list(LIST);
        assertEquals(5, list.sections().size());
        List<Section> infobases = list.infobases();
        assertEquals(
                List.of("Trade [copy]", "TRADE [COPY]"),
                infobases.stream().map(Section::name).toList());
        assertEquals(ConnectString.Kind.FILE, infobases.getFirst().connect().kind());
        assertEquals("D:\\Base", infobases.getFirst().connect().value("file"));
        assertEquals("a=b;c", infobases.getFirst().value("XUnknown"));
        assertEquals("/Clients", infobases.getFirst().folder());
        assertEquals("erp", infobases.getLast().connect().value("Ref"));
        assertEquals("/", infobases.getLast().folder());
        assertEquals("", infobases.getLast().id());
        assertNull(infobases.getLast().value("ID"));
        assertEquals(List.of(infobases), List.copyOf(list.sameNames()));
        assertEquals(
                List.of(
                        new Group("/Clients", "Clients", "/", false),
                        new Group("/clients/Blank before equals", "Blank before equals", "/clients", false),
                        new Group("/Clients/No connection", "No connection", "/Clients", false),
                        new Group("/clients", "clients", "/", true)),
                List.copyOf(list.groups()));
    }

    @Test
    void showsNoSecret() throws IOException {
        InfobaseList list = list(LIST);
        assertFalse(list.shown().contains("secret"), list.shown());
        assertFalse((list + " " + list.sections()).contains("secret"));
        assertEquals(LIST.replaceAll("\"?secret\"?", "***"), list.shown());
        assertEquals("/N me /P *** /UC***", list.infobases().getFirst().shown("AdditionalParameters"));
        assertEquals("", list.infobases().getFirst().shown("Nothing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void changesOneLineOnly(String end) throws IOException {
        String text = LIST.replace("\n", end);
        InfobaseList list = list(text);
        assertEquals(text, text(list));
        Section trade = list.infobases().getFirst();
        String connect = trade.connect()
                .with("Pwd", "a;\"b")
                .with("File", "E:\\")
                .with("UC", "1 2")
                .text();
        assertEquals("File=\"E:\\\";Usr=me;Pwd=\"a;\"\"b\";UC=\"1 2\";", connect);
        assertEquals(
                text.replace("File=\"D:\\Base\";Usr=me;Pwd=secret;", connect)
                        .replace("Connect = " + connect, "Connect = x"),
                text(list.with(trade, "Connect", connect)));
        assertEquals(
                text.replace("PPasswd=secret", "PPasswd=secret" + end + "App=Auto"),
                text(list.with(trade, "App", "Auto")));
        assertEquals(text.replace("PPasswd=secret" + end, ""), text(list.without(trade, "PPasswd")));
        Section last = list.sections().getLast();
        assertEquals(text + "ID=7" + end, text(list.with(last, "ID", "7")));
        assertThrows(IllegalArgumentException.class, () -> list.with(last, "ID", "7" + end + "[x]"));
    }

    @Test
    void aStringWithAnOpenQuoteIsNotChanged() {
        ConnectString open = ConnectString.parse("File=\"D:\\Base;Usr=me;");
        assertEquals("D:\\Base;Usr=me;", open.value("File"));
        assertFalse(open.isWhole());
        assertThrows(IllegalStateException.class, () -> open.with("Usr", "x"));
    }

    @Test
    void theLastLineMayHaveNoEnd() throws IOException {
        InfobaseList list = list("[a]\r\nID=1");
        assertEquals("[a]\r\nID=1\r\nApp=Auto", text(list.with(list.sections().getFirst(), "App", "Auto")));
        InfobaseList bare = list("[a]");
        assertEquals("[a]\r\nApp=Auto", text(bare.with(bare.sections().getFirst(), "App", "Auto")));
    }

    @Test
    void keepsEveryEncoding() throws IOException {
        String text = LIST + "[Бухгалтерия]\r\n";
        for (byte[] bytes : List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(StandardCharsets.UTF_16LE))) {
            InfobaseList list = InfobaseList.read(bytes, "x");
            assertEquals("Бухгалтерия", list.sections().getLast().name());
            assertArrayEquals(bytes, list.bytes());
        }
        byte[] other = "[Бухгалтерия]".getBytes("windows-1251");
        IOException e = assertThrows(IOException.class, () -> InfobaseList.read(other, "list.v8i"));
        assertTrue(e.getMessage().startsWith("list.v8i"), e.getMessage());
        assertEquals(0, InfobaseList.read(new byte[0], "x").sections().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public-Starter1C",
                "public-parserV8i-example",
                "public-v8iservice-testlist",
                "synthetic-groups-bom-crlf"
            })
    void samplesAreWrittenBackAsTheyWere(String name) throws IOException {
        Path path = Samples.path("v8i/" + name + ".v8i");
        InfobaseList list = InfobaseList.read(path);
        assertArrayEquals(Files.readAllBytes(path), list.bytes());
        assertFalse(list.infobases().isEmpty());
        for (Section infobase : list.infobases()) {
            assertTrue(infobase.connect().kind() != ConnectString.Kind.OTHER);
            String connect = infobase.connect().with("Usr", "x").text();
            InfobaseList changed = list.with(infobase, "Connect", connect);
            assertEquals(
                    new String(list.bytes(), StandardCharsets.UTF_8)
                            .replace(infobase.connect().text(), connect),
                    text(changed));
        }
    }

    @Test
    void sampleWithGroups() throws IOException {
        InfobaseList list = InfobaseList.read(Samples.path("v8i/synthetic-groups-bom-crlf.v8i"));
        assertEquals(
                List.of("Бухгалтерия [копия]", "ERP", "Веб"),
                list.infobases().stream().map(Section::name).toList());
        assertEquals(List.of(new Group("/Клиенты", "Клиенты", "/", false)), List.copyOf(list.groups()));
        assertEquals(
                "\\\\fs01\\1C Базы\\Бух", list.infobases().getFirst().connect().value("File"));
        assertEquals("srv1:1541,srv2:1641", list.infobases().get(1).connect().value("Srvr"));
        InfobaseList example = InfobaseList.read(Samples.path("v8i/public-parserV8i-example.v8i"));
        assertEquals(2, example.groups().size());
    }

    @Test
    void settingsNameCommonLists() throws IOException {
        Files.write(folder.resolve("common.v8i"), LIST.getBytes(StandardCharsets.UTF_8));
        Files.createDirectory(folder.resolve("folder.v8i"));
        String text = "\uFEFFCommonInfoBases=common.v8i\r\nDefaultVersion=8.3\r\nCommonInfoBases=none.v8i\r\n"
                + "CommonInfoBases=\r\nCommonInfoBases=common.v8i\r\nCommonInfoBases=folder.v8i\r\nCommonInfoBases=a\0b\r\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_16LE);
        StarterSettings settings = StarterSettings.read(bytes, "1cestart.cfg");
        assertArrayEquals(bytes, settings.bytes());
        assertEquals(List.of("8.3"), settings.values("DefaultVersion"));
        List<CommonList> lists = settings.commonLists(folder);
        assertEquals(
                List.of("common.v8i", "none.v8i", "folder.v8i", "a\0b"),
                lists.stream().map(CommonList::named).toList());
        assertNotNull(lists.getFirst().list());
        assertEquals("", lists.getFirst().problem());
        for (CommonList failed : lists.subList(1, 4)) {
            assertNull(failed.list());
            assertTrue(failed.problem().contains(failed.named()), failed.problem());
        }
        assertEquals(
                text.replace("Version=8.3", "Version=8.3.27") + "New=1\r\n",
                new String(
                        settings.with("DefaultVersion", "8.3.27")
                                .with("New", "1")
                                .bytes(),
                        StandardCharsets.UTF_16LE));
    }

    @Test
    void sampleOfSettings() throws IOException {
        Path path = Samples.path("v8i/synthetic-1cestart-utf16le.cfg");
        StarterSettings settings = StarterSettings.read(path);
        assertArrayEquals(Files.readAllBytes(path), settings.bytes());
        assertEquals(
                List.of("\\\\fs01\\1c\\common.v8i", "\\\\fs02\\1c\\branch.v8i"),
                settings.values(StarterSettings.COMMON_LISTS));
        assertEquals(List.of("8.3.25.1560"), settings.values("DefaultVersion"));
    }

    /** Neither memory nor time run out on the largest files. */
    @ParameterizedTest
    @ValueSource(strings = {";", "passw", "\"", "\"\"", "/P ", "pwd ", "a=;", " ", "="})
    void longNonsenseEnds(String piece) {
        for (String key : List.of("Connect", "AdditionalParameters", "X")) {
            String text = "[a]\n" + key + "=" + piece.repeat((4 << 20) / piece.length());
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                InfobaseList list = list(text);
                assertTrue(list.shown().startsWith("[a]\n" + key + "="));
            });
        }
    }

    @Test
    void linesAreCounted() throws IOException {
        assertEquals(0, list("\n".repeat(250_000)).sections().size());
        assertThrows(IOException.class, () -> list("\n".repeat(250_001)));
        Path large = Files.write(folder.resolve("large.v8i"), new byte[(8 << 20) + 1]);
        assertThrows(IOException.class, () -> InfobaseList.read(large));
    }

    @Test
    void survivesMutations() {
        List<byte[]> seeds =
                List.of(LIST.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE));
        Mutations.survives(4, seeds, input -> {
            InfobaseList list = InfobaseList.read(input, "a list");
            assertArrayEquals(input, list.bytes());
            list.shown();
            list.groups();
            list.sameNames();
            for (Section section : list.sections()) {
                ConnectString connect = section.connect();
                if (connect.isWhole()) {
                    assertEquals("1;2", connect.with("Pwd", "1;2").value("Pwd"), connect::text);
                }
                assertNotNull(list.with(section, "App", "Auto").sections());
            }
        });
    }

    @Test
    void settingsSurviveMutations() {
        String text = "\uFEFFCommonInfoBases=\\\\fs\\common.v8i\r\nDefaultVersion=8.3\r\n";
        List<byte[]> seeds = List.of(text.getBytes(StandardCharsets.UTF_16LE), text.getBytes(StandardCharsets.UTF_8));
        Mutations.survives(7, seeds, input -> {
            StarterSettings settings = StarterSettings.read(input, "1cestart.cfg");
            assertArrayEquals(input, settings.bytes());
            StarterSettings changed = settings.with("DefaultVersion", "8.3.27");
            assertEquals("8.3.27", changed.values("DefaultVersion").getFirst());
        });
    }

    private static InfobaseList list(String text) throws IOException {
        return InfobaseList.read(text.getBytes(StandardCharsets.UTF_8), "a list");
    }

    private static String text(InfobaseList list) {
        return new String(list.bytes(), StandardCharsets.UTF_8);
    }
}
