package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Reads {@code 1Cv8.lgf}. */
final class DictionaryReader extends Cursor {
    /** Entries and bytes of the largest dictionary that is read. */
    private static final int ENTRIES = 1_000_000;

    private static final int BYTES = 64 << 20;
    /** Bytes of the largest entry; names have hundreds. */
    private static final int LARGEST = 1 << 20;

    private final LogDictionary.Builder dictionary = new LogDictionary.Builder();

    private DictionaryReader() {}

    /**
     * Reads a dictionary. Of one that is larger than any that was seen by far the end is left out, as if it were damaged: what is declared there
     * are numbers then.
     *
     * @param damages is told of bytes that are no entry; the last of them may be still being written
     * @param cancelled is asked now and then; once it is true, reading ends in a {@link CancellationException}
     */
    static LogDictionary read(Path path, Consumer<Damage> damages, BooleanSupplier cancelled) throws IOException {
        DictionaryReader reader = new DictionaryReader();
        try (FileChannel channel = LogFile.open(path)) {
            long whole = channel.size();
            int size = (int) Math.min(whole, BYTES);
            reader.bytes = new byte[size + 1];
            ByteBuffer all = ByteBuffer.wrap(reader.bytes, 0, size);
            while (all.hasRemaining() && channel.read(all, all.position()) >= 0) {
                // it may have become shorter
            }
            reader.at = LogHeader.lengthOf(LogHeader.read(channel));
            int end = reader.entries(all.position(), damages, cancelled);
            if (size < whole || end < all.position()) {
                damages.accept(new Damage(end, whole - end, true));
            }
            return reader.dictionary.build();
        }
    }

    /**
     * Goes on behind what is no entry at the next line behind its begin that looks like one.
     *
     * @return to where it was read: before the size if there are too many entries
     */
    private int entries(int size, Consumer<Damage> damages, BooleanSupplier cancelled) {
        int damaged = -1;
        for (int start = next(size); start < size; start = next(size)) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            limit = Math.min(size, start + LARGEST);
            boolean read = isEntry();
            if (read && damaged >= 0) {
                damages.accept(new Damage(damaged, start - damaged, false));
            }
            damaged = read ? -1 : damaged >= 0 ? damaged : start;
            at = read ? at : nextLine(start + 1, size);
            if (dictionary.count() > ENTRIES) {
                return at;
            }
        }
        if (damaged >= 0) {
            damages.accept(new Damage(damaged, size - damaged, true));
        }
        return size;
    }

    /** Goes to what comes behind commas and blanks. */
    private int next(int size) {
        while (at < size && (bytes[at] == ',' || Bytes.isBlank(bytes[at]))) {
            at++;
        }
        return at;
    }

    /** The next line that begins like an entry, <code>{4,</code>. */
    private int nextLine(int first, int size) {
        int i = first;
        while (i < size && !(bytes[i] == '{' && bytes[i - 1] == '\n' && isKind(i + 1))) {
            i++;
        }
        return i;
    }

    /** One or two digits and a comma. */
    private boolean isKind(int first) {
        int i = first;
        while (i < first + 2 && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        return i > first && bytes[i] == ',';
    }

    private boolean isEntry() {
        try {
            expect('{');
            int type = number();
            if (type >= 1 && type <= Kind.values().length) {
                expect(',');
                Entry entry = entry(Kind.values()[type - 1]);
                expect('}');
                dictionary.add(entry);
            } else {
                while (more()) {
                    value(); // which user was seen with what: only lists in filters of the platform come from these
                }
            }
            return true;
        } catch (ShapeException e) {
            return false;
        }
    }

    private Entry entry(Kind kind) throws ShapeException {
        return switch (kind) {
            case USER, METADATA, SEPARATOR -> {
                String uuid = atomAndComma();
                String name = stringAndComma();
                yield new Entry(kind, 0, number(), uuid, name);
            }
            case MAIN_PORT, ADDITIONAL_PORT -> {
                String port = atomAndComma();
                yield new Entry(kind, 0, number(), "", port);
            }
            case SEPARATOR_VALUE -> {
                typed();
                expect(',');
                int separator = numberAndComma();
                yield new Entry(kind, separator, number(), "", dense(typedFrom, typedTo));
            }
            case COMPUTER, APPLICATION, EVENT, SERVER -> {
                String name = stringAndComma();
                yield new Entry(kind, 0, number(), "", name);
            }
        };
    }

    private String atomAndComma() throws ShapeException {
        token();
        int first = at;
        atom();
        String text = new String(bytes, first, at - first, StandardCharsets.UTF_8);
        expect(',');
        return text;
    }

    private String stringAndComma() throws ShapeException {
        string();
        String text = text(from, to, plain);
        expect(',');
        return text;
    }
}
