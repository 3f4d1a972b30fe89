package dev.vakhta.fuzz;

import dev.vakhta.format.lock.SessionLock;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What the fuzzing of a format begins with: made cases, and the samples where there are any. */
final class Seeds {
    private static final String LOCK =
            "{1,20261124010000,00010101000000,\"Обслуживание \"\"до утра\"\"\",\"К0д\",\"\"}";
    private static final String ID = "0c6a7f10-6b39-44d1-b5a8-3d2f8d2f6f01";
    private static final String CLUSTER = "{" + ID + ",\"Местный\",1541,\"host\",0,0,{#base64:AAAA\r\r\nAA==}}";
    private static final String INFOBASE = "{" + ID
            + ",\"База\",\"\",\"PostgreSQL\",\"db\",\"base\",\"user\",\"secret\",\"\",0,\r\n" + LOCK + ",0,{\"\"}}";
    private static final String SERVER = "{" + ID + ",\"Центральный\",1540,\"host\",1,{1,{1560,1591}}}";
    private static final String REGISTRY = "{0,\r\n" + CLUSTER + ",\r\n{1,\r\n" + INFOBASE + "\r\n},{0},{0},\r\n{1,\r\n"
            + SERVER + "\r\n},{0},\"\",,{}" + ",0".repeat(13) + ",17}";
    private static final String LOG = "\uFEFF1CV8LOG(ver 2.0)\r\n" + ID + "\r\n\r\n";
    private static final String RECORD = "{20210108102441,U,\r\n{243c385051d90,2cd},4,1,2,1,13,I,\"a \"\"b\"\"\",1,\r\n"
            + "{\"R\",49:8c8214109fd4d3af11eb518292a423f8},\"18\",0,0,0,6,0,\r\n{2,1,1,2,1}\r\n}";
    private static final String ENTRIES =
            "{1," + ID + ",\"a\",1},\r\n{4,\"_$Transaction$_.Commit\",13},\r\n{10,\r\n{\"N\",1},2,1},\r\n{13,1,1}";
    private static final String LIST =
            "[Склад]\r\nConnect=Srvr=\"host:1541\";Ref=\"a;\"\"b\"\"\";Usr=u;Pwd=p;\r\nID=" + ID
                    + "\r\nFolder=/Все\r\nAdditionalParameters=/Nu /Pp /UCcode\r\n[Все]\r\nID=1\r\n\r\n[Файловая]\nConnect=File=\"D:\\Base\";\n"
                    + "[Склад]\nConnect=ws=\"https://h/b\";";
    private static final String SETTINGS =
            "InstalledLocation=C:\\1cv8\r\nCommonInfoBases=\\\\host\\list.v8i\r\nCommonInfoBases=b.v8i\r\n";

    private static final String[] VALUES = {
        "{\"P\",{6,{\"S\",\"a \"\"b\"\"\"},{\"N\",-1.5e3},{\"D\",20210108102441}}}",
        "{\"R\",49:8c8214109fd4d3af11eb518292a423f8}",
        "{\"E\",\"7:{\"\"P\"\",{{\"\"B\"\",1},{\"\"U\"\"}}}\"}",
        "{\"O\",{\"#\"," + ID + "," + ID + "}}",
        "{\"A\",{2,{\"S\",\"a\"},{\"P\",{{\"Данные\",{\"S\",\"x\"}}}}}}",
        "{\"Z\",{2,1,{\"a\",{\"Pattern\"}},{\"b\",{\"Pattern\"}},{{\"S\",\"1\"},{\"U\"}}}}"
    };
    private static final String[] QUERIES = {
        "блокировка user:ivan -application=Designer,1CV8C",
        "time:>=2026-02-01T10:00 time<2026-03-01 importance=error,warning",
        "comment~\"код \\d+\" ::Ошибка !data=49:92a423f8-5182-11eb-8c82-14109fd4d3af",
        "transaction=\"243c385051d90,2cd\" user= outcome!=unfinished \"a \"\"b\"\"\""
    };

    /** The folder of samples; there may be none. */
    private static final String SAMPLES = "vakhta.samples";

    private final Format format;
    private final List<byte[]> samples;
    /** Null: inputs are the files themselves. */
    private final Edits edits;

    Seeds(Format format) throws IOException {
        String folder = System.getProperty(SAMPLES);
        this.format = format;
        this.samples = folder == null ? List.of() : format.samples(Path.of(folder));
        this.edits = switch (format) {
            case CONTAINER -> new Edits(Edits.CONTAINERS, samples);
            case DATABASE -> new Edits(Databases.made(), samples);
            case INDEX -> new Edits(Indexes.made(), samples);
            default -> null;
        };
    }

    /** The file an input is for. */
    byte[] file(byte[] input) {
        return edits == null ? input : edits.image(input);
    }

    /** Inputs to begin with. */
    List<byte[]> all() {
        return edits == null ? Stream.of(made(), samples).flatMap(List::stream).toList() : edits.none();
    }

    private List<byte[]> made() {
        return switch (format) {
            case BRACE_TEXT -> texts("\uFEFF" + REGISTRY, LOCK, "{\"a\"\\d83c\\df10\"b\",-1.5e3,,{}}");
            case BRACE_STREAM ->
                texts("{20210108102441,U,\r\n{243c385051d90,2cd},\"x\"},\r\n" + LOCK + ",\r\n{{{}}}", REGISTRY);
            case CDN -> {
                LocalDateTime from = LocalDateTime.of(2026, 11, 24, 1, 0);
                List<byte[]> locks = new ArrayList<>(texts(LOCK, LOCK.replace("\"\"", "\""), LOCK.replace("}", ",0}")));
                locks.add(new SessionLock(true, from, null, "Сообщение", "code", "p").write());
                locks.add(("\uFEFF" + LOCK).getBytes(StandardCharsets.UTF_16LE));
                locks.add(LOCK.getBytes(Charset.forName("windows-1251")));
                yield locks;
            }
            case V8I -> encoded(LIST);
            case STARTER -> encoded(SETTINGS);
            case CLUSTER -> texts(REGISTRY, "\uFEFF" + REGISTRY);
            case AGENT -> texts("{\r\n{1,\r\n" + CLUSTER + "\r\n},\"\",{0}}", "{{0}}");
            case CONTAINER, DATABASE, INDEX -> List.of(); // what is edited
            case SEGMENT ->
                texts(
                        LOG + RECORD + ",\r\n" + RECORD,
                        RECORD + ",\n" + RECORD.replace("{\"R\"", "\n<<<<<<< HEAD\n{\"R\"") + ",\n" + RECORD,
                        RECORD.substring(0, 60) + RECORD.replace("18", RECORD.substring(0, 56)) + RECORD.substring(56));
            case VALUE -> texts(VALUES);
            case QUERY -> texts(QUERIES);
            case DICTIONARY -> texts(LOG + ENTRIES, ENTRIES + ",\n{4,\"torn,\n" + ENTRIES);
        };
    }

    private static List<byte[]> texts(String... texts) {
        return Stream.of(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    private static List<byte[]> encoded(String text) {
        return List.of(
                text.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE),
                ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE),
                text.getBytes(StandardCharsets.UTF_16LE));
    }

    /** Writes the seeds of a format into a folder. */
    public static void main(String[] args) throws IOException {
        Seeds seeds = new Seeds(Format.of(args[0]));
        Path folder = Files.createDirectories(Path.of(args[1]));
        int count = 0;
        for (byte[] seed : seeds.all()) {
            Files.write(folder.resolve("seed-" + count++), seed);
        }
        System.out.println(args[0] + ": " + count + " seeds, " + seeds.samples.size() + " of them samples");
    }
}
