package dev.vakhta.processing.undo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is left of a run that was cut off. */
public final class Remains {
    private Remains() {}

    /** @param entry of a run that was closed */
    public static void of(Path journal, Entry entry) {
        Entry cutOff = new Entry(entry.id(), entry.at(), entry.title(), entry.owner(), null, entry.infobases());
        try {
            Files.writeString(journal.resolve(entry.id() + ".json"), EntryText.of(cutOff));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
