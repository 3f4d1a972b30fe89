package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogMessage;
import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** A log in the text format: a folder, or one segment of it alone. Thread-safe; holds no files open. */
public final class TextSource implements LogSource {
    private final String name;
    private final TextLog log;
    private final @Nullable Path only;
    private Map<Path, TextPart> parts = new LinkedHashMap<>();
    private Declared declared = Declared.NONE;

    /** The dictionary as it was read from a file of that size and time. */
    private record Declared(long size, FileTime modified, LogDictionary dictionary, Endings endings) {
        static final Declared NONE =
                new Declared(-1, FileTime.fromMillis(0), LogDictionary.EMPTY, new Endings(LogDictionary.EMPTY));
    }

    private TextSource(String name, TextLog log, @Nullable Path only) {
        this.name = name;
        this.log = log;
        this.only = only;
    }

    /**
     * Opens a log.
     *
     * @param path its folder, its {@code 1Cv8.lgf}, or a segment, of which the log consists then
     * @throws IOException if there is no such log, in one sentence
     */
    public static TextSource open(String name, Path path) throws IOException {
        Path place = path.toAbsolutePath().normalize();
        if (Files.isRegularFile(place)) {
            TextLog log = new TextLog(place.resolveSibling(""));
            if (TextLog.isSegment(place)) {
                return new TextSource(name, log, place);
            }
            if (place.equals(log.dictionary())) {
                return new TextSource(name, log, null);
            }
        } else if (Files.isDirectory(place)) {
            TextLog log = new TextLog(place);
            if (Files.exists(log.dictionary()) || !log.segments().isEmpty()) {
                return new TextSource(name, log, null);
            }
        }
        throw new IOException(LogMessage.NO_TEXT_LOG.text(place));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path folder() {
        return log.folder();
    }

    @Override
    public LogFormat format() {
        return LogFormat.TEXT;
    }

    /** A segment is a part once its first record has begun: before that nothing tells it from another. */
    @Override
    public synchronized List<TextPart> parts() throws IOException {
        Map<Path, TextPart> now = new LinkedHashMap<>();
        for (Path segment : segments()) {
            TextPart part = parts.getOrDefault(segment, new TextPart(segment, this));
            if (parts.containsKey(segment) || part.identity() != 0) {
                now.put(segment, part);
            }
        }
        parts = now;
        return new ArrayList<>(now.values());
    }

    @Override
    public List<TextPart> newest() throws IOException {
        return segments().reversed().stream()
                .map(segment -> new TextPart(segment, this))
                .toList();
    }

    private List<Path> segments() throws IOException {
        Path alone = only;
        return alone == null ? log.segments() : List.of(alone);
    }

    @Override
    public LogDictionary dictionary() throws IOException {
        return declared().dictionary;
    }

    /** Which events end transactions, as the dictionary has it now. */
    Endings endings() throws IOException {
        return declared().endings;
    }

    private synchronized Declared declared() throws IOException {
        Path file = log.dictionary();
        if (!Files.exists(file)) {
            declared = Declared.NONE;
            return declared;
        }
        long size = LogFile.size(file);
        FileTime modified = Files.getLastModifiedTime(file);
        if (size != declared.size || !modified.equals(declared.modified)) {
            LogDictionary dictionary = log.dictionary(damage -> {}, () -> false);
            declared = new Declared(size, modified, dictionary, new Endings(dictionary));
        }
        return declared;
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
