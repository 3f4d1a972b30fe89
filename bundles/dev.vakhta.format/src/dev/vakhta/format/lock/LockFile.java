package dev.vakhta.format.lock;

import dev.vakhta.format.internal.Contents;
import dev.vakhta.format.internal.Encoding;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A lock file as it was at one moment: what it says, and its bytes for whoever has to look at them. Whatever shows the text or the bytes
 * shows the permission code.
 */
public final class LockFile {
    /** Larger files are not locks. */
    public static final int LIMIT = 64 << 10;

    private static final Pattern PRINTABLE = Pattern.compile("[ -~]{4,}+");
    private static final int ROW = 16;

    private final Path path;
    private final Contents contents;
    private final LockReading reading;

    private LockFile(Path path, Contents contents) {
        this.path = path;
        this.contents = contents;
        this.reading = contents.size() > LIMIT
                ? new LockReading.Unknown(LockMessage.TOO_LARGE.text(contents.size(), LIMIT))
                : LockParser.read(contents.bytes());
    }

    /**
     * Reads a file, whatever is in it.
     *
     * @throws IOException if it cannot be read
     */
    public static LockFile read(Path path) throws IOException {
        return new LockFile(path, Contents.begin(path, LIMIT));
    }

    public Path path() {
        return path;
    }

    /** Bytes of the file. */
    public long size() {
        return contents.size();
    }

    public FileTime modified() {
        return contents.modified();
    }

    public LockReading reading() {
        return reading;
    }

    /** SHA-256 of what was read, in hexadecimal digits: to see that it is still the file that was shown. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(contents.bytes()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Whether another reading found the same file: size, time and content. */
    public boolean isSame(LockFile other) {
        return size() == other.size() && modified().equals(other.modified()) && hash().equals(other.hash());
    }

    /** The text in the encoding that the file has; null if it is no text. */
    public @Nullable String text() {
        return Encoding.marked(contents.bytes()).decode(contents.bytes());
    }

    /** The text as if it were in Windows-1251: a way of looking at it, nothing is concluded from that. */
    public String windows1251() {
        return new String(contents.bytes(), Charset.forName("windows-1251"));
    }

    /** Runs of four and more Latin letters, digits and signs. */
    public List<String> printable() {
        return PRINTABLE
                .matcher(new String(contents.bytes(), StandardCharsets.ISO_8859_1))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    /** The bytes in lines of sixteen: offset, hexadecimal digits, Latin letters. */
    public String hex() {
        byte[] bytes = contents.bytes();
        StringBuilder dump = new StringBuilder(bytes.length * 5);
        HexFormat blanks = HexFormat.ofDelimiter(" ");
        for (int i = 0; i < bytes.length; i += ROW) {
            int end = Math.min(i + ROW, bytes.length);
            String letters = new String(bytes, i, end - i, StandardCharsets.ISO_8859_1).replaceAll("[^ -~]", ".");
            String digits = blanks.formatHex(bytes, i, end);
            dump.append("%08x  %-47s  %s%n".formatted(i, digits, letters));
        }
        return dump.toString();
    }

    @Override
    public String toString() {
        return path + ": " + reading.getClass().getSimpleName();
    }
}
