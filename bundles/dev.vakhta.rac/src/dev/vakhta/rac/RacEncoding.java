package dev.vakhta.rac;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The encoding of what {@code rac} prints, which it neither says nor lets one choose: UTF-8 on Linux, on Windows the code page of the
 * console. A text that is UTF-8 throughout is taken for that; any other for the given code page, as a whole. Nothing is guessed from
 * the letters: answers are often too short for it.
 */
public final class RacEncoding {
    /** The console of a Russian Windows. */
    public static final String CP866 = "IBM866";

    /** Windows programs on a Russian Windows; only where somebody chose it. */
    public static final String CP1251 = "windows-1251";

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private RacEncoding() {}

    /** The code page to take where nobody chose one: the console's on Windows, none elsewhere. */
    public static Charset usual() {
        return System.getProperty("os.name", "").startsWith("Windows") && Charset.isSupported(CP866)
                ? Charset.forName(CP866)
                : StandardCharsets.UTF_8;
    }

    /**
     * The same in UTF-8 without a byte order mark, for {@link RacReader}; the given bytes themselves if they are that.
     *
     * @param printed a whole stream: a part may end within a letter
     * @param otherwise the encoding of what is not UTF-8; wrong bytes in it become question marks
     */
    public static byte[] utf8(byte[] printed, Charset otherwise) {
        if (!isUtf8(printed)) {
            return new String(printed, otherwise).getBytes(StandardCharsets.UTF_8);
        }
        return Arrays.equals(printed, 0, Math.min(printed.length, MARK.length), MARK, 0, MARK.length)
                ? Arrays.copyOfRange(printed, MARK.length, printed.length)
                : printed;
    }

    /** The same as a text. */
    public static String text(byte[] printed, Charset otherwise) {
        return new String(utf8(printed, otherwise), StandardCharsets.UTF_8);
    }

    private static boolean isUtf8(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result;
        do {
            out.clear();
            result = decoder.decode(in, out, true);
        } while (result.isOverflow());
        return result.isUnderflow();
    }
}
