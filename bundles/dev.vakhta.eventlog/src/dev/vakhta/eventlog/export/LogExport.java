package dev.vakhta.eventlog.export;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.answer.LogValues;
import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** Writes the rows of an answer into a file: beside it, and moved into its place when all is written. */
public final class LogExport {
    private LogExport() {}

    /**
     * What was written.
     *
     * @param records rows of the file
     * @param damaged regions without records that the answer had, which are not in it
     */
    public record Exported(long records, long damaged) {}

    /**
     * Writes a file, and replaces one that is there. Waits until all of the log was looked through.
     *
     * @param progress is told of the records written so far, after each page
     * @param cancelled once true, it ends in a {@link CancellationException} and nothing is left of it
     */
    public static Exported write(
            LogAnswer answer,
            List<LogField> fields,
            LogExporter exporter,
            Path file,
            LongConsumer progress,
            BooleanSupplier cancelled)
            throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file.toString());
        }
        Path beside = folder.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Exported exported = write(answer, fields, exporter, out, progress, cancelled);
            move(beside, file);
            return exported;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /**
     * The same into a stream, which is closed.
     *
     * @param out needs no buffer
     */
    public static Exported write(
            LogAnswer answer,
            List<LogField> fields,
            LogExporter exporter,
            OutputStream out,
            LongConsumer progress,
            BooleanSupplier cancelled)
            throws IOException {
        long records = 0;
        long damaged = 0;
        try (out;
                LogExporter.Rows rows = exporter.begin(out, fields)) {
            if (fields.contains(LogField.OUTCOME)) {
                answer.awaitOutcomes(cancelled);
            }
            AnswerReader reader = new AnswerReader(answer, cancelled);
            for (List<LogRow> page = reader.next(); !page.isEmpty(); page = reader.next()) {
                Texts texts = new Texts();
                for (LogRow row : page) {
                    if (row.entry() == null) {
                        damaged++;
                    } else {
                        rows.add(texts.of(row, fields));
                        records++;
                    }
                }
                progress.accept(records);
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
            }
        }
        return new Exported(records, damaged);
    }

    private static void move(Path beside, Path file) throws IOException {
        try {
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) { // some shares
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The texts of rows, each log's dictionary being asked for once. For a page: later ones may need a newer dictionary. */
    public static final class Texts {
        private final Map<LogSource, LogDictionary> dictionaries = new IdentityHashMap<>();

        /** One for each field. */
        public List<String> of(LogRow row, List<LogField> fields) throws IOException {
            LogDictionary known = dictionaries.get(row.log());
            LogDictionary dictionary = known == null ? row.log().dictionary() : known;
            dictionaries.put(row.log(), dictionary);
            return fields.stream()
                    .map(field -> LogValues.text(row, dictionary, field))
                    .toList();
        }
    }
}
