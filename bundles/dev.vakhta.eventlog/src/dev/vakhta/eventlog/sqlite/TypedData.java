package dev.vakhta.eventlog.sqlite;

import dev.vakhta.format.brace.BraceReader;
import dev.vakhta.format.brace.Limits;
import dev.vakhta.format.brace.Token;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/** Typed values, which databases have in two columns: the code of the letter of their type, and what stands behind it. */
final class TypedData {
    /** The type of data that stands there as in the text format. */
    static final int WHOLE = 0;

    /** Bytes of windows-1251 by character; -1 where it has none. 0x98 is nothing there, and stands for itself. */
    private static final short[] BYTES = new short[0x2123];

    static {
        Charset charset = Charset.forName("windows-1251");
        Arrays.fill(BYTES, (short) -1);
        for (int i = 0; i < 0x100; i++) {
            char c = i == 0x98 ? (char) i : new String(new byte[] {(byte) i}, charset).charAt(0);
            BYTES[c] = (short) i;
        }
    }

    private TypedData() {}

    /** The value as the text format has it, see {@link dev.vakhta.eventlog.LogRecord}; what is none stays as it stands. */
    static String text(long type, String data) {
        String repaired = repair(data);
        if (type < 'A' || type > 'Z') {
            String compact = compact(repaired);
            return compact == null ? repaired : compact;
        }
        String begin = "{\"" + (char) type + "\"";
        if (repaired.isEmpty()) {
            return begin + "}";
        }
        String compact = compact(begin + "," + repaired + "}");
        return compact == null ? begin + ",\"" + repaired.replace("\"", "\"\"") + "\"}" : compact;
    }

    /** The letter of the type; 0 if there is none. */
    static int letter(long type, String data) {
        if (type != WHOLE) {
            return type >= 'A' && type <= 'Z' ? (int) type : 0;
        }
        String begin = data.replaceAll("[ \t\r\n]+", "");
        boolean typed = begin.length() > 3 && begin.startsWith("{\"") && begin.charAt(3) == '"';
        return typed && begin.charAt(2) >= 'A' && begin.charAt(2) <= 'Z' ? begin.charAt(2) : 0;
    }

    /** Servers on Windows took the bytes of a text for windows-1251 and encoded that again (seen in 2020 and 2025). */
    static String repair(String text) {
        byte[] bytes = new byte[text.length()];
        boolean ascii = true;
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            if (c >= BYTES.length || BYTES[c] < 0) {
                return text;
            }
            bytes[i] = (byte) BYTES[c];
            ascii &= c < 0x80;
        }
        try {
            return ascii
                    ? text
                    : StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(bytes))
                            .toString();
        } catch (CharacterCodingException meantSo) {
            return text;
        }
    }

    /** A list without the blanks between its tokens; null if it is none. */
    private static @Nullable String compact(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        BraceReader reader = new BraceReader(bytes, Limits.STREAM, () -> false);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        try {
            boolean first = true;
            do {
                Token token = reader.next();
                if (!first && token != Token.CLOSE) {
                    out.write(',');
                }
                out.write(reader.buffer(), reader.from(), reader.to() - reader.from());
                first = token == Token.OPEN;
            } while (reader.depth() > 0);
            boolean whole = out.size() > 0 && reader.next() == Token.END;
            return whole ? out.toString(StandardCharsets.UTF_8) : null;
        } catch (IOException notOne) {
            return null;
        }
    }
}
