package dev.vakhta.ras;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireCodecTest {
    @ParameterizedTest
    @CsvSource({
        "0, 00",
        "1, 01",
        "127, 7f",
        "128, 8001",
        "300, ac02",
        "16383, ff7f",
        "16384, 808001",
        "2097151, ffff7f",
        "2097152, 80808001",
        "2147483647, ffffffff07"
    })
    void sizes(int value, String hex) throws WireException {
        assertEquals(value, reader(hex).size());
        assertArrayEquals(Vectors.hex(hex), new WireWriter(0).size(value).toByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 80",
        "0, 00",
        "1, 01",
        "63, 3f",
        "64, 4001",
        "65, 4101",
        "8191, 7f7f",
        "8192, 408001",
        "8255, 7f8001",
        "1048575, 7fff7f",
        "1048576, 40808001",
        "2147483647, 7fffffff0f"
    })
    void nullableSizes(int value, String hex) throws WireException {
        assertEquals(value, reader(hex).nsize());
        assertArrayEquals(Vectors.hex(hex), new WireWriter(0).nsize(value).toByteArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8080808008", "ffffffffff7f", "ffffffffffffffffff01", "80808080808000"})
    void sizesBeyondAnIntAreRefused(String hex) {
        assertThrows(WireException.class, () -> reader(hex).size());
        assertThrows(WireException.class, () -> reader("40" + hex).nsize());
    }

    @ParameterizedTest
    @ValueSource(strings = {"81", "bf01", "c001", "ff01"})
    void nullableSizesOfNoKnownMeaningAreRefused(String hex) {
        assertThrows(WireException.class, () -> reader(hex).nsize());
    }

    @Test
    void numbers() throws WireException {
        assertEquals(0xff, reader("ff").byte8());
        assertEquals(65535, reader("ffff").short16());
        assertEquals(1541, reader("0605").short16());
        assertEquals(-2, reader("fffffffe").int32());
        assertEquals(0x0102030405060708L, reader("0102030405060708").int64());
        assertEquals(Long.MIN_VALUE, reader("8000000000000000").int64());
        assertEquals(-2.5, reader("c004000000000000").float64());
        assertEquals(0.15625f, reader("3e200000").float32());
        assertTrue(reader("02").bool()); // any non-zero is true
        assertArrayEquals(
                Vectors.hex("01 00 ff ffff fffffffe 0102030405060708 c004000000000000 3e200000"),
                new WireWriter(0)
                        .bool(true)
                        .bool(false)
                        .byte8(0xff)
                        .short16(65535)
                        .int32(-2)
                        .int64(0x0102030405060708L)
                        .float64(-2.5)
                        .float32(0.15625f)
                        .toByteArray());
    }

    @Test
    void uuidsAreInTheOrderOfTheirText() throws WireException {
        UUID uuid = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
        assertEquals(uuid, reader("00112233445566778899aabbccddeeff").uuid());
        assertArrayEquals(
                Vectors.hex("00112233445566778899aabbccddeeff"),
                new WireWriter(0).uuid(uuid).toByteArray());
        assertArrayEquals(new byte[16], new WireWriter(0).uuid(null).toByteArray());
    }

    @Test
    void stringsAreUtf8WithTheirLengthInBytes() throws WireException {
        assertNull(reader("80").string());
        assertEquals("", reader("80").text());
        assertEquals("", reader("00").string());
        assertEquals("Ж", reader("02d096").string());
        assertArrayEquals(Vectors.hex("02d096"), new WireWriter(0).string("Ж").toByteArray());
        assertArrayEquals(Vectors.hex("80"), new WireWriter(0).string(null).toByteArray());
        assertArrayEquals(Vectors.hex("00"), new WireWriter(0).text(null).toByteArray());
        for (int length : new int[] {62, 63, 64, 65, 127, 128, 8191, 8192, 8193, 1 << 20}) {
            String text = "x".repeat(length);
            byte[] bytes = new WireWriter(0).string(text).toByteArray();
            assertEquals(text, new WireReader(bytes, 0).string());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0001-01-01T00:00:00.000100, 0000000000000001",
        "0001-01-01T00:00:01, 0000000000002710",
        "1970-01-01T00:00:00, 0002351eb5c07000",
        "2024-02-29T12:34:56.789100, 000244aa465bbdd3"
    })
    void timesCountFromTheFirstYear(LocalDateTime time, String hex) throws WireException {
        assertTime(time, hex);
    }

    @Test
    void noTimeIsZeroAndZeroIsNoTime() throws WireException {
        assertTime(null, "0000000000000000");
    }

    /** Nonsense must not become an exception of the calendar. */
    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, Long.MAX_VALUE, -1})
    void anyTicksAreATime(long ticks) throws WireException {
        LocalDateTime time = new WireReader(new WireWriter(0).int64(ticks).toByteArray(), 0).time();
        assertEquals(ticks, new WireReader(new WireWriter(0).time(time).toByteArray(), 0).int64());
    }

    @Test
    void listsHoldTheirCountAndTheItems() throws WireException {
        Type<List<Integer>> ports = Type.listOf(Type.SHORT);
        List<Integer> many = IntStream.range(0, 200).boxed().toList();
        for (List<Integer> list : List.of(List.<Integer>of(), List.of(7, 65535), many)) {
            WireWriter out = new WireWriter(0);
            ports.write(out, list);
            assertEquals(list, ports.read(new WireReader(out.toByteArray(), 0)));
        }
        assertEquals(List.of(7, 65535), ports.read(reader("02 0007 ffff")));
    }

    @Test
    void synthetic() {
        List<Executable> checks = Vectors.rows("synthetic.tsv").stream()
                .filter(row -> row[0].matches("(n?size|time)_.*"))
                .<Executable>map(row -> () -> {
                    String value = row[0].substring(row[0].indexOf('_') + 1);
                    if (row[0].startsWith("time")) {
                        boolean unset = value.equals("unset");
                        assertTime(unset ? null : LocalDateTime.parse(value), row[2]);
                    } else if (row[0].startsWith("n")) {
                        nullableSizes(Integer.parseInt(value), row[2]);
                    } else {
                        sizes(Integer.parseInt(value), row[2]);
                    }
                })
                .toList();
        assertEquals(16, checks.size());
        assertAll(checks);
    }

    private static void assertTime(@Nullable LocalDateTime time, String hex) throws WireException {
        assertEquals(time, reader(hex).time());
        assertArrayEquals(Vectors.hex(hex), new WireWriter(0).time(time).toByteArray());
    }

    private static WireReader reader(String hex) {
        return new WireReader(Vectors.hex(hex), 0);
    }
}
