package dev.vakhta.format.container;

import dev.vakhta.format.container.ContainerException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Values of any length in chains of blocks of 256 bytes. Block 0 heads the chain of the free ones. */
final class Blobs {
    /** Divides every page size: no block lies across pages. */
    static final int BLOCK = 256;

    /** Bytes of a value in a block, behind the number of the next block and the bytes used. */
    static final int DATA = 250;

    private static final int HEAD = BLOCK - DATA;

    /** Bytes of most values, and not fewer than a block's. */
    private static final int USUAL = 1 << 12;

    private final StoredObject area;
    /** Blocks in a page, as a power of two. */
    private final int perPage;

    private long pageIndex = -1;
    private ByteBuffer page = ByteBuffer.allocate(0);

    Blobs(StoredObject area) {
        this.area = area;
        this.perPage = Integer.numberOfTrailingZeros(area.pages().size() / BLOCK);
    }

    StoredObject area() {
        return area;
    }

    long blocks() {
        return area.length() / BLOCK;
    }

    /** One block; what it says of the next is not yet checked. */
    record Block(ByteBuffer page, int start) {
        /** 0: this is the last. */
        long next() {
            return Integer.toUnsignedLong(page.getInt(start));
        }

        int used() {
            return Short.toUnsignedInt(page.getShort(start + Integer.BYTES));
        }

        /** Whether it may belong to a value. Only a last one may hold nothing, so that every step along a chain brings something. */
        boolean isSound() {
            return used() <= DATA && (used() > 0 || next() == 0);
        }
    }

    /** @param number less than {@link #blocks()} */
    Block block(long number) throws IOException {
        long index = number >> perPage;
        if (index != pageIndex) {
            page = area.page(number * BLOCK);
            pageIndex = index;
        }
        return new Block(page, (int) (number - (index << perPage)) * BLOCK);
    }

    ContainerException damage(long block, ContainerMessage what, Object... args) throws IOException {
        long page = block < blocks() ? area.pageOf(block * BLOCK) : area.headerPage();
        return area.pages().damage(area.part(), page, what, args);
    }

    /**
     * A value whose length is known.
     *
     * @param first 0: empty
     * @param limit bytes the caller takes
     */
    byte[] read(long first, long length, int limit) throws IOException {
        if (length > limit) {
            throw new ContainerException(
                    Kind.TOO_BIG,
                    area.pages()
                            .finding(area.part(), area.headerPage(), ContainerMessage.VALUE_TOO_BIG, length, limit));
        }
        byte[] value = first == 0 ? new byte[0] : chain(first, (int) Math.min(length, area.length()));
        if (value.length != length) {
            throw damage(first, ContainerMessage.CHAIN_LENGTH, first, value.length, length);
        }
        return value;
    }

    /**
     * A value to its end. One that goes round in a circle becomes too long.
     *
     * @param first not 0
     * @param most bytes; more is damage
     */
    byte[] chain(long first, int most) throws IOException {
        return chain(first, most, false);
    }

    /** What a value begins with: not many more bytes than asked for. */
    byte[] start(long first, int enough) throws IOException {
        return chain(first, enough + DATA, true);
    }

    private byte[] chain(long first, int most, boolean part) throws IOException {
        byte[] value = new byte[Math.min(most, USUAL)];
        int length = 0;
        for (long number = first; number != 0 && !(part && most - length < DATA); ) {
            if (number >= blocks()) {
                throw damage(first, ContainerMessage.BLOCK_OUTSIDE, number, blocks());
            }
            Block block = block(number);
            if (!block.isSound()) {
                throw damage(number, ContainerMessage.BLOCK_USED, number, block.used());
            }
            if (block.used() > most - length) {
                throw damage(first, ContainerMessage.CHAIN_TOO_LONG, first, most);
            }
            if (block.used() > value.length - length) {
                value = Arrays.copyOf(value, (int) Math.min(most, 2L * value.length));
            }
            block.page().get(block.start() + HEAD, value, length, block.used());
            length += block.used();
            number = block.next();
        }
        return length == value.length ? value : Arrays.copyOf(value, length);
    }
}
