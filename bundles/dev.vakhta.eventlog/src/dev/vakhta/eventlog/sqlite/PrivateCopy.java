package dev.vakhta.eventlog.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * A database that cannot be read where it is, in a private folder: after a crash its last transaction has to be rolled back first, which takes
 * writing.
 *
 * @param file where it may be written to
 * @param of what the files were when they were copied
 */
record PrivateCopy(Path file, FileState of) {
    private static final int STEP = 16 << 20;
    /** Ends a journal that names another journal, which SQLite would delete when all is done: that could be any file. */
    private static final long NAMES_ANOTHER = 0xd9d505f920a163d7L;

    static PrivateCopy make(Path file, FileState state, BooleanSupplier cancelled) throws IOException {
        Path folder = Files.createTempDirectory("vakhta"); // nobody else may enter it
        PrivateCopy copy = new PrivateCopy(folder.resolve(file.getFileName()), state);
        boolean made = false;
        try {
            for (String ending : FileState.BESIDE) {
                Path from = FileState.beside(file, ending);
                if (Files.isRegularFile(from)) {
                    copy(from, FileState.beside(copy.file, ending), cancelled);
                }
            }
            if (namesAnother(FileState.beside(copy.file, FileState.JOURNAL))) {
                throw new IOException(SqliteMessage.SEVERAL.text(file));
            }
            if (!FileState.of(file).equals(state)) {
                throw new IOException(SqliteMessage.CHANGING.text(file));
            }
            made = true;
            return copy;
        } finally {
            if (!made) {
                copy.delete();
            }
        }
    }

    private static void copy(Path from, Path to, BooleanSupplier cancelled) throws IOException {
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = FileChannel.open(to, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
            long at = 0;
            for (long step = 1; step > 0; at += step) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                step = in.transferTo(at, STEP, out);
            }
        }
    }

    private static boolean namesAnother(Path journal) throws IOException {
        if (!Files.exists(journal) || Files.size(journal) < Long.BYTES) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.READ)) {
            ByteBuffer end = ByteBuffer.allocate(Long.BYTES);
            channel.read(end, channel.size() - Long.BYTES);
            return end.getLong(0) == NAMES_ANOTHER;
        }
    }

    void delete() throws IOException {
        Path folder = file.resolveSibling("");
        List<Path> all;
        try (Stream<Path> files = Files.walk(folder)) {
            all = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path one : all) {
            Files.deleteIfExists(one);
        }
    }
}
