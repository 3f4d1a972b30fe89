package dev.vakhta.format.container;

import dev.vakhta.format.container.ContainerException.Kind;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
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
    /** Bytes kept. */
    private static final int KEPT = 4 << 20;

    private final FileChannel file;
    private final Header header;
    private final BooleanSupplier stop;
    /** The one asked for longest ago comes first. */
    private final LinkedHashMap<Long, @Nullable ByteBuffer> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** @param stop asked for every page; true ends the reading */
    Pages(Path path, BooleanSupplier stop) throws IOException {
        this.stop = stop;
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
        ByteBuffer bytes = ByteBuffer.allocate(size()).order(ByteOrder.LITTLE_ENDIAN);
        long start = number * size();
        while (bytes.hasRemaining()) {
            if (file.read(bytes, start + bytes.position()) < 0) { // somebody cut the file since it was opened
                throw damage(part, number, ContainerMessage.PAGE_GONE);
            }
        }
        if (kept.size() >= KEPT / size()) {
            kept.pollFirstEntry();
        }
        kept.put(number, bytes);
        return bytes;
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
