package dev.vakhta.testing.infobase;

import dev.vakhta.format.container.Format;
import dev.vakhta.testing.container.MadeContainer;
import dev.vakhta.testing.container.MadeRow;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Small bases with the service tables of real ones. */
public final class MadeInfobase {
    public static final String CONFIGURATION = "6a0b5ad4-1b0b-4b59-9d7c-0d2c3ca4dbd1";
    public static final String LOG = "0c6a7f10-6b39-44d1-b5a8-3d2f8d2f6f01";
    public static final String HASH = "W6ph5Mm5Pz8GgiULbPgzG37mj9g=";

    private static final String[] USER_FIELDS = {
        "\"ID\",\"B\",0,16,0,\"CS\"",
        "\"NAME\",\"NVC\",0,64,0,\"CI\"",
        "\"DESCR\",\"NVC\",0,128,0,\"CI\"",
        "\"OSNAME\",\"NVC\",1,128,0,\"CI\"",
        "\"CHANGED\",\"DT\",0,0,0,\"CS\"",
        "\"SHOW\",\"L\",0,0,0,\"CS\"",
        "\"DATA\",\"I\",0,0,0,\"CS\"",
        "\"EAUTH\",\"L\",1,0,0,\"CS\"",
        "\"ADMROLE\",\"L\",1,0,0,\"CS\""
    };
    private static final String[] FILE_FIELDS = {
        "\"FILENAME\",\"NVC\",0,128,0,\"CI\"",
        "\"DATASIZE\",\"N\",0,20,0,\"CS\"",
        "\"BINARYDATA\",\"I\",0,0,0,\"CS\"",
        "\"PARTNO\",\"N\",0,10,0,\"CS\""
    };
    private static final String[] ACTIVE_FIELDS = {
        "\"CONNECTID\",\"N\",0,10,0,\"CS\"",
        "\"USERID\",\"B\",0,16,0,\"CS\"",
        "\"USERNAME\",\"NVC\",0,256,0,\"CS\"",
        "\"CONNECTEDAT\",\"DT\",0,0,0,\"CS\"",
        "\"HOSTNAME\",\"NVC\",0,64,0,\"CS\"",
        "\"APPID\",\"NVC\",0,64,0,\"CS\"",
        "\"SEANCEID\",\"B\",0,16,0,\"CS\""
    };

    private final MadeContainer container;

    public MadeInfobase(Format format, int pageSize, boolean twoLevels) {
        container = new MadeContainer(format, pageSize, twoLevels).free(5);
    }

    /** For more tables. */
    public MadeContainer container() {
        return container;
    }

    public byte[] bytes() {
        return container.bytes();
    }

    public static byte[] infobase(Format format, int pageSize, boolean twoLevels) {
        MadeInfobase made = new MadeInfobase(format, pageSize, twoLevels);
        made.version().users("Иванов", "Петрова");
        made.configuration(configuration(52, "\"Поставщик\"", "\"3.0.1.5\"", "80316"));
        made.parameters();
        return made.bytes();
    }

    public static byte[] temporary(Format format, int pageSize, boolean twoLevels) {
        return temporary(format, pageSize, twoLevels, 3);
    }

    /** With so many sessions. */
    public static byte[] temporary(Format format, int pageSize, int sessions) {
        return temporary(format, pageSize, false, sessions);
    }

    private static byte[] temporary(Format format, int pageSize, boolean twoLevels, int sessions) {
        MadeInfobase made = new MadeInfobase(format, pageSize, twoLevels);
        MadeContainer.MadeTable users = made.container.table("activeusers", true, ACTIVE_FIELDS);
        for (int i = 1; i <= sessions; i++) {
            users.row(new MadeRow()
                    .zeros(8)
                    .number(i, 10)
                    .hex("a42315076f51bafc4e4b0d11ab7a1893")
                    .text("Пользователь " + i, 256)
                    .hex("20251109192635")
                    .text("WS-" + i, 64)
                    .text("1CV8C", 64)
                    .hex("f1116a4c2104f044ac51fdb463f375%02x".formatted(16 + i))
                    .bytes());
        }
        made.container
                .table("INFOBASEID", false, "\"UUID\",\"B\",0,16,0,\"CS\"")
                .row(new MadeRow().hex("edaf0e4e7e5a9e41a4ffe0de39b36a5c").bytes());
        made.container
                .table("VERSION", false, "\"VERSION\",\"N\",0,10,0,\"CS\"")
                .row(new MadeRow().number(803271508, 10).bytes());
        made.container
                .table(
                        "OBJECTLOCKS",
                        true,
                        "\"OBJECTID\",\"VB\",0,256,0,\"CS\"",
                        "\"SOURCEID\",\"VB\",0,64,0,\"CS\"",
                        "\"LOCKEDAT\",\"DT\",0,0,0,\"CS\"",
                        "\"LOCKINFO\",\"VB\",0,512,0,\"CS\"")
                .row(new MadeRow()
                        .zeros(8)
                        .hex("0200abcd")
                        .zeros(254)
                        .hex("0100ef")
                        .zeros(63)
                        .hex("20251109193000")
                        .hex("0000")
                        .zeros(512)
                        .bytes());
        return made.bytes();
    }

    public MadeInfobase version() {
        container
                .table(
                        "IBVERSION",
                        false,
                        "\"IBVERSION\",\"N\",0,10,0,\"CS\"",
                        "\"PLATFORMVERSIONREQ\",\"N\",0,10,0,\"CS\"")
                .row(new MadeRow().number(7, 10).number(80313, 10).bytes());
        return this;
    }

    /** The first is an administrator with an account of the system; before all is the record of the defaults. */
    public MadeInfobase users(String... names) {
        MadeContainer.MadeTable table = container.table("v8users", false, USER_FIELDS);
        user(table, "", false);
        for (String name : names) {
            user(table, name, name.equals(names[0]));
        }
        return this;
    }

    private static void user(MadeContainer.MadeTable table, String name, boolean first) {
        table.row(new MadeRow()
                .hex("952a5019eae6a1f74023e7966e3ee1de")
                .text(name, 64)
                .text(name + " полностью", 128)
                .present(first)
                .text(first ? "\\\\DOMAIN\\user" : "", 128)
                .hex("20210803091347")
                .flag(!first)
                .raw(table.blob(("a secret: " + HASH).getBytes(StandardCharsets.UTF_8)))
                .present(first)
                .flag(true)
                .present(true)
                .flag(first)
                .bytes());
    }

    /** The text of a configuration whose properties begin with that generation. */
    public static String configuration(int generation, String vendor, String version, String compatibility) {
        return "{2,\r\n{" + CONFIGURATION + "},7,\r\n{9cd510cd-abfc-11d4-9434-004095e12fc7,\r\n{1,\r\n{" + generation
                + ",\r\n{0,\r\n{3,\r\n{1,0,99950c33-9f29-4053-b93a-29f19324d755},\"УправлениеСкладом\",\r\n"
                + "{2,\"ru\",\"Управление складом\",\"en\",\"Stock \"\"light\"\"\"},\"\",0,0,0}\r\n},\"\",1,{0},{0},{0},{0},{0},0,0,0,0,0,"
                + vendor + "," + version + ",\"http://update\",1,{0,0},1,{0,0},1,0,0,0,0," + compatibility
                + ",{0,0},0}\r\n}\r\n}\r\n}";
    }

    public MadeInfobase configuration(String text) {
        MadeContainer.MadeTable config = container.table("CONFIG", false, FILE_FIELDS);
        byte[] packed = deflate(text);
        int half = packed.length / 2;
        file(
                config,
                CONFIGURATION,
                Arrays.copyOfRange(packed, half, packed.length),
                1); // the parts the wrong way round
        file(config, CONFIGURATION, Arrays.copyOf(packed, half), 0);
        file(
                config,
                "root",
                deflate("{2," + CONFIGURATION + ",f2gSmwz8rG/UyHaO2ok1\r\r\nLSFDtnS9ZH7NU3qTZnsgww==}"),
                0);
        file(config, "version", deflate("{\r\n{216,0,\r\n{80316,0}\r\n}\r\n}"), 0);
        return this;
    }

    public MadeInfobase parameters() {
        file(
                container.table("PARAMS", false, FILE_FIELDS),
                "log.inf",
                ("\ufeff{" + LOG + ",100,0}").getBytes(StandardCharsets.UTF_8), // not packed, as in real ones
                0);
        return this;
    }

    public MadeInfobase file(String name, byte[] content) {
        file(container.table("CONFIG", false, FILE_FIELDS), name, content, 0);
        return this;
    }

    private static void file(MadeContainer.MadeTable table, String name, byte[] content, int part) {
        table.row(new MadeRow()
                .text(name, 128)
                .number(content.length, 20)
                .raw(table.blob(content))
                .number(part, 10)
                .bytes());
    }

    public static byte[] deflate(String text) {
        return deflate(("\ufeff" + text).getBytes(StandardCharsets.UTF_8));
    }

    public static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater raw = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, raw)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            raw.end();
        }
        return packed.toByteArray();
    }
}
