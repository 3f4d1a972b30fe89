package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogDictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The folder of a log, {@code 1Cv8Log}.
 *
 * @param folder where the files are
 */
public record TextLog(Path folder) {
    private static final String DICTIONARY = "1Cv8.lgf";
    private static final String SEGMENT = ".lgp";

    /**
     * The segments as they are now, in the order of their names: the begin of the period that each belongs to. Periods may overlap, and what a
     * segment holds may be later than the begin of the next. Times of files mean nothing.
     */
    public List<Path> segments() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(TextLog::isSegment)
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    static boolean isSegment(Path file) {
        return file.getFileName().toString().endsWith(SEGMENT);
    }

    /** Where the dictionary is, if there is one. */
    Path dictionary() {
        return folder.resolve(DICTIONARY);
    }

    /** The dictionary as it is now, {@link LogDictionary#EMPTY} where there is none; see {@link DictionaryReader#read}. */
    public LogDictionary dictionary(Consumer<Damage> damages, BooleanSupplier cancelled) throws IOException {
        Path file = dictionary();
        return Files.exists(file) ? DictionaryReader.read(file, damages, cancelled) : LogDictionary.EMPTY;
    }
}
