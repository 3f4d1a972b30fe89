package dev.vakhta.processing.undo;

import dev.vakhta.processing.undo.Listing.Broken;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.files.Durable;
import dev.vakhta.provider.files.Exclusive;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A folder of entries: {@code ID.json}, and {@code ID.lock}, which whoever has the entry holds. Everything but {@link #alone} is called
 * within it.
 */
record EntryFiles(Path folder) {
    /** A run over a thousand infobases has some two megabytes. */
    static final int MAX_BYTES = 16 << 20;

    /** What was put away is kept for people who look into what happened: the newest ones. */
    static final int MOST_OLD = 200;

    private static final String ENTRY = ".json";
    private static final String LOCK = ".lock";
    private static final String JOURNAL = "journal";

    /** Something done in the folder. */
    interface Work<T> {
        T done() throws IOException, AdministrationException;
    }

    /**
     * Works while nobody else does. Not again within the work.
     *
     * @param sentence of the failure, with folder and cause
     * @throws AdministrationException UNSUPPORTED: the folder cannot be used
     */
    <T> T alone(UndoMessage sentence, Work<T> work) throws AdministrationException {
        try (Exclusive alone = Exclusive.on(folder.resolve(JOURNAL + LOCK))) {
            return work.done();
        } catch (IOException e) {
            throw new AdministrationException(FailureKind.UNSUPPORTED, sentence.text(folder, e.getMessage()), e);
        }
    }

    /** Null: somebody holds it. */
    @Nullable
    Claim claim(Entry entry) throws IOException {
        return Claim.on(lock(entry.id()));
    }

    void write(Entry entry) throws IOException {
        Durable.write(file(entry.id()), EntryText.of(entry).getBytes(StandardCharsets.UTF_8));
    }

    boolean isThere(String id) {
        return Files.exists(file(id));
    }

    /** @throws IOException with a sentence: it cannot be understood */
    Entry read(String id) throws IOException {
        Path file = file(id);
        if (Files.size(file) > MAX_BYTES) {
            throw new IOException(UndoMessage.TOO_LARGE.text());
        }
        try {
            Entry entry = EntryText.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            if (entry.id().equals(id)) {
                return entry;
            }
            throw new IOException(UndoMessage.NO_ENTRY.text(entry.id()));
        } catch (RuntimeException e) { // of Gson, or of what a value is parsed with
            throw new IOException(UndoMessage.NO_ENTRY.text(String.valueOf(e.getMessage())), e);
        }
    }

    /** What all files say, the oldest first. */
    record Content(List<Entry> entries, List<Broken> broken) {}

    Content content() throws IOException {
        Content content = new Content(new ArrayList<>(), new ArrayList<>());
        for (Path file : files(folder, ENTRY)) {
            try {
                content.entries().add(read(id(file, ENTRY)));
            } catch (IOException e) {
                content.broken().add(new Broken(file, String.valueOf(e.getMessage())));
            }
        }
        return content;
    }

    /** Gets an entry out of the way; one that says nothing goes altogether. Its claim has ended. */
    void putAway(Entry entry) throws IOException {
        if (entry.infobases().isEmpty()) {
            Files.deleteIfExists(file(entry.id()));
        } else {
            Files.createDirectories(old());
            Durable.move(file(entry.id()), old().resolve(entry.id() + ENTRY));
        }
        Files.deleteIfExists(lock(entry.id()));
    }

    /** Removes files of those who died within a write or before the first one, and of what was put away all but the newest. */
    void tidy() throws IOException {
        for (Path file : files(folder, ".new")) {
            Files.delete(file);
        }
        List<Path> old = Files.isDirectory(old()) ? files(old(), ENTRY) : List.of();
        for (Path file : old.subList(0, Math.max(0, old.size() - MOST_OLD))) { // their names begin with the time
            Files.delete(file);
        }
        for (Path file : files(folder, LOCK)) {
            String id = id(file, LOCK);
            Claim claim = id.equals(JOURNAL) || isThere(id) ? null : Claim.on(file);
            if (claim != null) {
                claim.release();
                Files.delete(file);
            }
        }
    }

    private Path old() {
        return folder.resolve("old");
    }

    private static List<Path> files(Path in, String ending) throws IOException {
        try (Stream<Path> all = Files.list(in)) {
            return all.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String id(Path file, String ending) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ending.length());
    }

    private Path file(String id) {
        return folder.resolve(id + ENTRY);
    }

    private Path lock(String id) {
        return folder.resolve(id + LOCK);
    }
}
