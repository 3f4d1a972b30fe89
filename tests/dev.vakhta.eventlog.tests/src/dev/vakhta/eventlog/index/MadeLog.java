package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.store.LogSource;
import java.nio.file.Path;
import java.util.List;

/** A log of made parts; its folder need not be there. */
record MadeLog(String name, Path folder, List<MadePart> parts) implements LogSource {
    @Override
    public LogFormat format() {
        return LogFormat.TEXT;
    }

    @Override
    public LogDictionary dictionary() {
        return LogDictionary.EMPTY;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
