package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** The blocks of a part: where they are in its file, if it has one. Thread-safe. */
final class PartIndex {
    /** Less waste than this is let be. */
    private static final long WASTE = 256 << 10;

    private final OpenFiles files;
    private final LogPart part;
    private final long identity;
    private final boolean writable;
    private @Nullable FrameFile file;
    private @Nullable Entry[] entries = new @Nullable Entry[4];
    /** Bytes of frames that count. */
    private long used;

    private long partSize;

    PartIndex(OpenFiles files, LogPart part, boolean writable) throws IOException {
        this.files = files;
        this.part = part;
        this.identity = part.identity();
        this.writable = writable;
    }

    /** Takes what is in a file. One that is not of this part as it is now is begun anew, where that is allowed. */
    synchronized void open(Path path) throws IOException {
        FrameFile found = !Files.exists(path)
                ? null
                : FrameFile.open(files, path, part.name(), identity, frame -> {
                    if ((long) frame.number() * part.span() > frame.head().partSize()) {
                        throw new DamagedIndexException();
                    }
                    put(frame.number(), Entry.of(frame));
                });
        if (partSize > part.size()) {
            found = null;
            entries = new @Nullable Entry[4];
            used = 0;
            partSize = 0;
        }
        if (found == null && writable) {
            found = FrameFile.create(files, path, part.name(), identity);
        } else if (found != null && writable) {
            found.cut(found.size());
        }
        file = found;
    }

    LogPart part() {
        return part;
    }

    /** Of the part when it was opened. */
    long identity() {
        return identity;
    }

    /** The largest size of the part when a block of it was read. */
    synchronized long partSize() {
        return partSize;
    }

    synchronized @Nullable Entry entry(int number) {
        return number >= 0 && number < entries.length ? entries[number] : null;
    }

    /** How many transactions ended here that began in other blocks. */
    synchronized long endings() {
        return Stream.of(entries)
                .mapToLong(entry -> entry == null ? 0 : entry.endings())
                .sum();
    }

    /** The numbers of blocks where transactions ended that began in other blocks. */
    synchronized int[] withEndings() {
        return IntStream.range(0, entries.length)
                .filter(number -> {
                    Entry entry = entries[number];
                    return entry != null && entry.endings() > 0;
                })
                .toArray();
    }

    private void put(int number, Entry entry) {
        Entry old = entry(number);
        if (number >= entries.length) {
            entries = Arrays.copyOf(entries, Math.max(number + 1, entries.length + entries.length / 2));
        }
        entries[number] = entry;
        used += entry.length() - (old == null ? 0 : old.length());
        partSize = Math.max(partSize, entry.partSize());
    }

    /** The frame of a block as it is now; null if it is in no file. */
    @Nullable
    Frame frame(int number) throws IOException {
        FrameFile from;
        Entry entry;
        synchronized (this) {
            from = file;
            entry = entry(number);
        }
        return from == null || entry == null || entry.position() < 0
                ? null
                : from.frame(entry.position(), entry.headLength());
    }

    /** Keeps a block, unless what is there was read later. */
    synchronized Entry store(int number, EncodedBlock block) {
        Entry old = entry(number);
        if (old != null && old.partSize() > block.head().partSize()) {
            return old;
        }
        Entry entry = Entry.inNoFile(block.head());
        FrameFile into = file;
        if (into != null && writable) {
            try {
                entry = Entry.of(into.append(number, block));
            } catch (IOException e) {
                // the disk is full: it stays in memory, and is read from the log again if need be
            }
        }
        put(number, entry);
        if (into != null && writable && into.size() - used > Math.max(WASTE, into.size() / 4)) {
            compact(into);
        }
        return entry;
    }

    /** Copies the frames that count into a new file. */
    private void compact(FrameFile old) {
        Path path = old.path();
        Path beside = path.resolveSibling(path.getFileName() + ".new");
        try {
            FrameFile copy = FrameFile.create(files, beside, part.name(), identity);
            @Nullable Entry[] copied = entries.clone();
            for (int number = 0; number < copied.length; number++) {
                Entry entry = copied[number];
                if (entry != null && entry.position() >= 0) {
                    copied[number] = copy(old, number, entry, copy);
                }
            }
            files.close(beside);
            files.close(path);
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
            file = copy.at(path);
            entries = copied;
            used = copy.size();
        } catch (IOException e) {
            used = old.size(); // not now: somebody has it open, or the disk is full
        }
    }

    private static Entry copy(FrameFile from, int number, Entry entry, FrameFile to) throws IOException {
        try {
            Frame frame = from.frame(entry.position(), entry.headLength());
            byte[][] pieces = new byte[BlockHead.PIECES][];
            for (int i = 0; i < pieces.length; i++) {
                pieces[i] = frame.piece(i);
            }
            return Entry.of(to.append(number, new EncodedBlock(frame.head(), pieces)));
        } catch (DamagedIndexException e) {
            return entry.lost();
        }
    }

    /** Deletes its file. */
    synchronized void delete() throws IOException {
        FrameFile old = file;
        if (old != null && writable) {
            file = null;
            files.close(old.path());
            Files.deleteIfExists(old.path());
        }
    }
}
