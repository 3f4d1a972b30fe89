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

    /**
     * The segments as they are now, in the order of their names: the begin of the period that each belongs to. Periods may overlap, and what a
     * segment holds may be later than the begin of the next. Times of files mean nothing.
     */
    public List<Path> segments() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".lgp"))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }

    /** The dictionary as it is now, {@link LogDictionary#EMPTY} where there is none; see {@link DictionaryReader#read}. */
    public LogDictionary dictionary(Consumer<Damage> damages, BooleanSupplier cancelled) throws IOException {
        Path file = folder.resolve(DICTIONARY);
        return Files.exists(file) ? DictionaryReader.read(file, damages, cancelled) : LogDictionary.EMPTY;
    }
}
