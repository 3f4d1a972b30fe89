package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogMessage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Reads {@code 1Cv8.lgf}. */
final class DictionaryReader {
    /** Entries and bytes of the largest dictionary that is read. */
    private static final int ENTRIES = 1_000_000;

    private static final long BYTES = 64 << 20;

    private final LogDictionary.Builder dictionary = new LogDictionary.Builder();

    private DictionaryReader() {}

    /**
     * Reads a dictionary.
     *
     * @param damages is told of bytes that are no entry; the last of them may be still being written
     * @param cancelled is asked now and then; once it is true, reading ends in a {@link CancellationException}
     * @throws IOException if it cannot be read, or is larger than any that was seen by far
     */
    static LogDictionary read(Path path, Consumer<Damage> damages, BooleanSupplier cancelled) throws IOException {
        try (FileChannel channel = LogFile.open(path)) {
            DictionaryReader reader = new DictionaryReader();
            long begin = LogHeader.lengthOf(LogHeader.read(channel));
            Groups<DictionaryReader> groups =
                    new Groups<>(channel, begin, GroupStart.ENTRY, reader::add, damages, cancelled);
            while (groups.next() != null) {
                if (reader.dictionary.count() > ENTRIES || groups.resume() > BYTES) {
                    throw new IOException(LogMessage.TOO_LARGE.text(path, ENTRIES, BYTES >> 20));
                }
            }
            return reader.dictionary.build();
        }
    }

    private DictionaryReader add(Fields fields) throws IOException {
        int type = fields.number();
        if (type < 1 || type > Kind.values().length) {
            fields.rest(); // which user was seen with what: only lists in filters of the platform come from these
            return this;
        }
        Kind kind = Kind.values()[type - 1];
        Entry entry = switch (kind) {
            case USER, METADATA, SEPARATOR -> {
                String uuid = fields.atom();
                String name = fields.string();
                yield new Entry(kind, 0, fields.number(), uuid, name);
            }
            case MAIN_PORT, ADDITIONAL_PORT -> {
                String port = fields.atom();
                yield new Entry(kind, 0, fields.number(), "", port);
            }
            case SEPARATOR_VALUE -> {
                String value = fields.typed();
                int separator = fields.number();
                yield new Entry(kind, separator, fields.number(), "", value);
            }
            case COMPUTER, APPLICATION, EVENT, SERVER -> {
                String name = fields.string();
                yield new Entry(kind, 0, fields.number(), "", name);
            }
        };
        fields.close();
        dictionary.add(entry);
        return this;
    }
}
