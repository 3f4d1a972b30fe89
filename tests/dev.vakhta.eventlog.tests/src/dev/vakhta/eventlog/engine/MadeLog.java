package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.store.LogPart;
import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A log in memory, which can grow, be replaced, and be gone. */
final class MadeLog implements LogSource {
    final List<MadePart> parts = new CopyOnWriteArrayList<>();
    volatile boolean gone;
    volatile boolean closed;
    private final String name;
    private volatile LogDictionary dictionary;

    MadeLog(String name, LogDictionary dictionary) {
        this.name = name;
        this.dictionary = dictionary;
    }

    MadePart part(String partName, int span) {
        MadePart part = new MadePart(this, partName, span);
        parts.add(part);
        return part;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path folder() {
        return Path.of(name);
    }

    @Override
    public LogFormat format() {
        return LogFormat.TEXT;
    }

    @Override
    public List<? extends LogPart> parts() throws IOException {
        if (gone) {
            throw new NoSuchFileException(name);
        }
        return List.copyOf(parts);
    }

    @Override
    public LogDictionary dictionary() {
        return dictionary;
    }

    void declare(LogDictionary more) {
        dictionary = more;
    }

    @Override
    public void close() {
        closed = true;
    }
}
