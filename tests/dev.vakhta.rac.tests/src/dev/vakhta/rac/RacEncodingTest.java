package dev.vakhta.rac;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UTF-8 where it is that, else the code page, as a whole. */
class RacEncodingTest {
    private static final String TEXT = "name : \"Локальный кластер\"\r\nhost : Сервер-№1\r\n";

    @ParameterizedTest
    @ValueSource(strings = {RacEncoding.CP866, RacEncoding.CP1251, "UTF-8"})
    void whatRacPrintsIsRead(String codePage) {
        assertEquals(TEXT, RacEncoding.text(TEXT.getBytes(Charset.forName(codePage)), Charset.forName(codePage)));
    }

    @Test
    void utf8IsItself() {
        byte[] long8 = TEXT.repeat(1000).getBytes(StandardCharsets.UTF_8);
        assertSame(long8, RacEncoding.utf8(long8, Charset.forName(RacEncoding.CP866)));
        byte[] marked = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
        assertEquals(TEXT, RacEncoding.text(marked, Charset.forName(RacEncoding.CP866)));
        assertArrayEquals(new byte[0], RacEncoding.utf8(new byte[0], StandardCharsets.UTF_8));
    }

    @Test
    void oneWrongByteAtTheEndMakesAllOfItTheCodePage() {
        byte[] cut = new byte[20_001];
        Arrays.fill(cut, (byte) 'a');
        cut[20_000] = (byte) 0x8F;
        assertEquals("a".repeat(20_000) + "П", RacEncoding.text(cut, Charset.forName(RacEncoding.CP866)));
    }

    @Test
    void withoutACodePageWrongBytesAreMarked() {
        assertEquals("a\uFFFD", RacEncoding.text(new byte[] {'a', (byte) 0xFF}, StandardCharsets.UTF_8));
    }
}
