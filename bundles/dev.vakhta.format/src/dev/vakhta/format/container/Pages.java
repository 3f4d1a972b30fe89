package dev.vakhta.format.container;

import dev.vakhta.format.container.ContainerException.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The pages of a container, read where they lie; the last few are kept. Opened with NIO, which on Windows lets others read, write and
 * delete the file meanwhile. Every page passes here, so this is where a reading is stopped.
 */
final class Pages implements Closeable {
    /** Bytes kept; those read ahead with a page may be kept by it, too. */
    private static final int KEPT = 1 << 20;

    /** Bytes read at once where one page is asked for after the other: a read for each would cost more than what is done with it. */
    private static final int AHEAD = 1 << 16;

    private final FileChannel file;
    private final Header header;
    private final BooleanSupplier stop;
    /** The one asked for longest ago comes first. */
    private final LinkedHashMap<Long, @Nullable ByteBuffer> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** The page behind the last one read. */
    private long following;

    /** @param stop asked for every page; true ends the reading */
    Pages(Path path, BooleanSupplier stop) throws IOException {
        this.stop = stop;
        if (Files.exists(path) && !Files.isRegularFile(path)) { // a pipe would keep us waiting for ever
            throw new ContainerException(Kind.NOT_A_CONTAINER, ContainerMessage.NOT_A_CONTAINER);
        }
        this.file = FileChannel.open(path, StandardOpenOption.READ);
        try {
            this.header = Header.read(file);
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    Header header() {
        return header;
    }

    int size() {
        return header.pageSize();
    }

    /** @return whether a number found in the file may be that of a page owned by an object */
    boolean holds(long number) {
        return number >= 2 && number < header.readable();
    }

    /**
     * A page whose number was found in the file.
     *
     * @param from the page that names it, for the complaint
     * @return to be read at absolute positions only: it is kept for the next who asks
     */
    ByteBuffer page(long number, Part part, long from) throws IOException {
        stopIfAsked();
        if (!holds(number)) {
            throw damage(part, from, ContainerMessage.NUMBER_OUTSIDE, number, header.readable());
        }
        return fixed(number, part);
    }

    /** A page that has a fixed number, or one that was checked. */
    ByteBuffer fixed(long number, Part part) throws IOException {
        stopIfAsked();
        ByteBuffer known = kept.get(number);
        if (known != null) {
            return known;
        }
        long end = number == following ? number + AHEAD / size() : number + 1;
        return load(number, (int) (Math.min(end, header.readable()) - number), part);
    }

    private ByteBuffer load(long number, int count, Part part) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count * size());
        long start = number * size();
        while (bytes.hasRemaining()) {
            if (file.read(bytes, start + bytes.position()) < 0) { // somebody cut the file since it was opened
                throw damage(part, number, ContainerMessage.PAGE_GONE);
            }
        }
        following = number + count;
        for (int i = count - 1; i >= 0; i--) {
            if (kept.size() >= KEPT / size()) {
                kept.pollFirstEntry();
            }
            kept.put(number + i, bytes.slice(i * size(), size()).order(ByteOrder.LITTLE_ENDIAN));
        }
        return bytes.slice(0, size()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void stopIfAsked() throws ContainerException {
        if (stop.getAsBoolean()) {
            throw new ContainerException(Kind.CANCELLED, ContainerMessage.CANCELLED);
        }
    }

    Finding finding(Part part, long page, ContainerMessage what, Object... args) {
        return new Finding(new Finding.Place(part, page, page * size()), what, List.of(args));
    }

    ContainerException damage(Part part, long page, ContainerMessage what, Object... args) {
        return new ContainerException(Kind.DAMAGED, finding(part, page, what, args));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
