package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** The folder where indexes of logs are kept, one folder for each. Any of them can be deleted when nobody has it open. */
public final class IndexStore {
    /** Bytes that all of them take at the most, if not said otherwise. */
    public static final long LIMIT = 4L << 30;

    /** What an index is of. */
    private static final String ABOUT = "log.properties";

    private static final String SUFFIX = ".index";
    private static final String NAME = "name";
    private static final String PATH = "path";

    private final Path folder;
    private final long limit;

    /**
     * A store.
     *
     * @param folder is made when it is needed
     * @param limit when more bytes are taken, indexes that were not used for the longest time are removed as others are opened
     */
    public IndexStore(Path folder, long limit) {
        this.folder = folder.toAbsolutePath().normalize();
        this.limit = limit;
    }

    /** An index that is nowhere kept. */
    public static LogIndex inMemory() {
        return new IndexedLog(null, null);
    }

    /**
     * Opens the index of a log, or begins one. Where another process has it open already, what that wrote is read, and the rest kept in memory.
     * Closed by the caller.
     *
     * @throws IOException if the folder cannot be used; {@link #inMemory} always can
     */
    @SuppressWarnings("resource") // closed by the caller, and the lock by the index
    public LogIndex open(LogSource log) throws IOException {
        Path own = folder.resolve(hash(log.folder().toAbsolutePath() + "\n" + log.format()));
        if (own.startsWith(log.folder().toAbsolutePath().normalize())) {
            throw new IOException(IndexMessage.INSIDE_LOG.text(folder, log.folder()));
        }
        Files.createDirectories(own);
        if (own.toRealPath().startsWith(log.folder().toRealPath())) {
            throw new IOException(IndexMessage.INSIDE_LOG.text(folder, log.folder()));
        }
        IndexLock lock = IndexLock.on(own);
        LogIndex index = new IndexedLog(own, lock);
        if (lock != null) {
            try {
                describe(own, log);
                clean(own, log);
                makeRoom(own);
            } catch (IOException | RuntimeException e) {
                index.close();
                throw e;
            }
        }
        return index;
    }

    private static void describe(Path own, LogSource log) throws IOException {
        Properties about = new Properties();
        about.setProperty(NAME, log.name());
        about.setProperty(PATH, log.folder().toAbsolutePath().toString());
        try (Writer out = Files.newBufferedWriter(own.resolve(ABOUT))) {
            about.store(out, null);
        }
    }

    /** Removes what is of parts that are no more. A single segment can be opened as a log, too, so not all that are have to be parts. */
    private static void clean(Path own, LogSource log) throws IOException {
        Set<String> wanted = log.parts().stream().map(part -> file(part.name())).collect(Collectors.toSet());
        for (Path file : list(own)) {
            String name = file.getFileName().toString();
            int end = name.indexOf(SUFFIX);
            if (end >= 0 && !wanted.contains(name) && !Files.exists(log.folder().resolve(name.substring(0, end)))) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The file of a part. */
    static String file(String part) {
        return (part.matches("[\\w-]{1,100}([.][\\w-]{1,20})?") ? part : hash(part)) + SUFFIX;
    }

    private static String hash(String text) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    private void makeRoom(Path own) throws IOException {
        List<KeptIndex> all = new ArrayList<>(list());
        all.sort(Comparator.comparing(KeptIndex::used));
        long bytes = all.stream().mapToLong(KeptIndex::bytes).sum();
        for (KeptIndex kept : all) {
            if (bytes > limit && !kept.folder().equals(own) && removed(kept)) {
                bytes -= kept.bytes();
            }
        }
    }

    /** What is there; in no order. */
    public List<KeptIndex> list() throws IOException {
        List<KeptIndex> all = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            for (Path one : list(folder)) {
                KeptIndex kept = about(one);
                if (kept != null) {
                    all.add(kept);
                }
            }
        }
        return all;
    }

    private static List<Path> list(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.toList();
        }
    }

    /** Null if that is none. */
    private static @Nullable KeptIndex about(Path index) {
        Path file = index.resolve(ABOUT);
        try (Reader in = Files.newBufferedReader(file)) {
            Properties about = new Properties();
            about.load(in);
            long bytes = 0;
            for (Path one : list(index)) {
                bytes += Files.size(one);
            }
            return new KeptIndex(
                    about.getProperty(NAME, ""),
                    Path.of(about.getProperty(PATH, "")),
                    index,
                    bytes,
                    Files.getLastModifiedTime(file).toInstant());
        } catch (IOException | IllegalArgumentException e) {
            return null; // being removed, or not ours
        }
    }

    /**
     * Removes an index.
     *
     * @throws IOException for people, also when somebody has it open
     */
    public void remove(KeptIndex index) throws IOException {
        if (!removed(index)) {
            throw new IOException(IndexMessage.IN_USE.text(index.name()));
        }
    }

    private static boolean removed(KeptIndex index) throws IOException {
        try (IndexLock lock = IndexLock.on(index.folder())) {
            if (lock == null) {
                return false;
            }
            for (Path file : list(index.folder())) {
                if (!file.equals(index.folder().resolve(IndexLock.FILE))) { // else two could have locks of one name
                    Files.deleteIfExists(file);
                }
            }
            return true;
        }
    }
}
