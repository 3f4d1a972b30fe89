package dev.vakhta.format.v8i;

import dev.vakhta.format.internal.Contents;
import dev.vakhta.format.internal.Encoding;
import dev.vakhta.format.internal.FileMessage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text file as its lines. */
record Lines(Encoding encoding, List<Line> lines) {
    /** A list of ten thousand infobases has less of both. */
    private static final int BYTES = 8 << 20;

    private static final int LINES = 250_000;

    private static final Pattern LINE = Pattern.compile("([^\\r\\n]*+)(\\r\\n|\\r|\\n|\\z)");

    /**
     * A line.
     *
     * @param end what separates it from the next one; empty at the end of the file
     */
    record Line(String text, String end) {
        /** All before the first {@code =}, untrimmed, as the platform takes it; empty if there is none. */
        String key() {
            return text.substring(0, Math.max(text.indexOf('='), 0));
        }

        String value() {
            return text.substring(text.indexOf('=') + 1);
        }
    }

    Lines {
        lines = List.copyOf(lines);
    }

    static Lines read(Path path) throws IOException {
        return read(Contents.whole(path, BYTES).bytes(), path.toString());
    }

    /** @param name of the file, for messages */
    static Lines read(byte[] bytes, String name) throws IOException {
        Encoding encoding = Encoding.of(bytes);
        String text = encoding.decode(bytes);
        if (text == null) {
            throw new IOException(FileMessage.NOT_TEXT.text(name));
        }
        List<Line> lines = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.lookingAt() && line.end() > line.start()) {
            if (lines.size() == LINES) {
                throw new IOException(FileMessage.TOO_MANY_LINES.text(name, LINES));
            }
            lines.add(new Line(line.group(1), line.group(2)));
            line.region(line.end(), text.length());
        }
        return new Lines(encoding, lines);
    }

    byte[] bytes() {
        return encoding.encode(
                lines.stream().map(line -> line.text() + line.end()).collect(Collectors.joining()));
    }

    /** Gives a key between two lines a value: in its first line, else in a new one behind the last that is not blank. */
    Lines with(int from, int to, String key, String value) {
        String text = key + '=' + value;
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0 || key.indexOf('=') >= 0) {
            throw new IllegalArgumentException("not a key and a value of one line");
        }
        List<Line> changed = new ArrayList<>(lines);
        int behind = from;
        for (int i = from; i < to; i++) {
            if (lines.get(i).key().equals(key)) {
                changed.set(i, new Line(text, lines.get(i).end()));
                return new Lines(encoding, changed);
            }
            behind = lines.get(i).text().isBlank() ? behind : i + 1;
        }
        String usual = lines.stream()
                .map(Line::end)
                .filter(end -> !end.isEmpty())
                .findFirst()
                .orElse("\r\n");
        String last = usual;
        if (behind > 0 && lines.get(behind - 1).end().isEmpty()) {
            changed.set(behind - 1, new Line(lines.get(behind - 1).text(), usual));
            last = "";
        }
        changed.add(behind, new Line(text, last));
        return new Lines(encoding, changed);
    }

    /** Without the lines of a key between two lines. */
    Lines without(int from, int to, String key) {
        List<Line> changed = new ArrayList<>(lines);
        changed.subList(from, to).removeIf(line -> line.key().equals(key));
        return new Lines(encoding, changed);
    }
}
