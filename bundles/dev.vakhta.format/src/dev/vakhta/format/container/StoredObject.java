package dev.vakhta.format.container;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * A run of bytes spread over pages: the root, a description, the data, blobs or indexes of a table. Its header page lists its data pages
 * (level 0) or allocation pages that list them (level 1; always so in 8.2.14). Pages are looked up when they are needed.
 */
final class StoredObject {
    /** Where the array of page numbers starts in a header page, in both formats. */
    private static final int NUMBERS = 24;

    static final long OLD_SIGNATURE = 0x3856424F42444331L; // 1CDBOBV8
    private static final int NEW_SIGNATURE = 0xFD1C;

    private final Pages pages;
    private final Part part;
    private final long headerPage;
    private final ByteBuffer header;
    private final int level;
    private final long length;

    /**
     * @param headerPage as found in the file
     * @param from the page that names it, for the complaint
     */
    StoredObject(Pages pages, Part part, long headerPage, long from) throws IOException {
        this.pages = pages;
        this.part = part;
        this.headerPage = headerPage;
        this.header = pages.page(headerPage, part, from);
        if (pages.header().format() == Format.V8_2_14) {
            check(header.getLong(0) == OLD_SIGNATURE, ContainerMessage.NO_OBJECT);
            this.level = 1;
            this.length = Integer.toUnsignedLong(header.getInt(8));
        } else {
            check(Short.toUnsignedInt(header.getShort(0)) == NEW_SIGNATURE, ContainerMessage.NO_OBJECT);
            this.level = Short.toUnsignedInt(header.getShort(2));
            check(level <= 1, ContainerMessage.LEVEL, level);
            this.length = header.getLong(16);
        }
        long room = (pages.size() - NUMBERS) / Integer.BYTES * (level == 0 ? 1L : perAllocation());
        check(
                length >= 0 && length <= pages.header().fileSize() && pageCount() <= room,
                ContainerMessage.LENGTH,
                length);
    }

    private void check(boolean right, ContainerMessage what, Object... args) throws ContainerException {
        if (!right) {
            throw pages.damage(part, headerPage, what, args);
        }
    }

    Pages pages() {
        return pages;
    }

    Part part() {
        return part;
    }

    long headerPage() {
        return headerPage;
    }

    /** Bytes. */
    long length() {
        return length;
    }

    /** Data pages. */
    long pageCount() {
        return Math.ceilDiv(length, (long) pages.size());
    }

    private int perAllocation() {
        return (pages.size() - pages.header().format().allocationHead()) / Integer.BYTES;
    }

    /** Pages that list data pages; none at level 0. */
    int allocationCount() {
        return level == 0 ? 0 : (int) Math.ceilDiv(pageCount(), (long) perAllocation());
    }

    /** The number of an allocation page as the header page says, which may be any. */
    long allocation(int index) {
        return number(header, NUMBERS, index);
    }

    /** The data pages under one allocation page, or all at level 0, in order and as the file says: numbers that may be any. */
    interface Run {
        int count();

        long number(int index);

        /** The page that names them. */
        long from();
    }

    /** The runs are numbered like the allocation pages; at level 0 there is one. */
    Run run(int index) throws IOException {
        long rest = pageCount() - (long) index * perAllocation();
        if (level == 0) {
            return new Numbers(header, NUMBERS, (int) rest, headerPage);
        }
        long allocation = allocation(index);
        ByteBuffer page = pages.page(allocation, part, headerPage);
        int count = (int) Math.min(rest, perAllocation());
        int head = pages.header().format().allocationHead();
        long counted = head == 0 ? count : Integer.toUnsignedLong(page.getInt(0));
        if (counted < count || counted > perAllocation()) {
            throw pages.damage(part, allocation, ContainerMessage.ALLOCATION_COUNT, counted, count);
        }
        return new Numbers(page, head, count, allocation);
    }

    int runCount() {
        return level == 0 ? length == 0 ? 0 : 1 : allocationCount();
    }

    private record Numbers(ByteBuffer page, int start, int count, long from) implements Run {
        @Override
        public long number(int index) {
            return StoredObject.number(page, start, index);
        }
    }

    private static long number(ByteBuffer page, int start, int index) {
        return Integer.toUnsignedLong(page.getInt(start + index * Integer.BYTES));
    }

    /** The number of the data page that holds a byte. */
    long pageOf(long offset) throws IOException {
        long index = offset / pages.size();
        Run run = run(level == 0 ? 0 : (int) (index / perAllocation()));
        long number = run.number(level == 0 ? (int) index : (int) (index % perAllocation()));
        if (!pages.holds(number)) {
            throw pages.damage(
                    part,
                    run.from(),
                    ContainerMessage.NUMBER_OUTSIDE,
                    number,
                    pages.header().readable());
        }
        return number;
    }

    /** The data page that holds a byte within the length. */
    ByteBuffer page(long offset) throws IOException {
        return pages.fixed(pageOf(offset), part);
    }

    /** Reads bytes that lie within the length. */
    void read(long offset, byte[] into, int count) throws IOException {
        for (int done = 0; done < count; ) {
            int start = (int) ((offset + done) % pages.size());
            int piece = Math.min(count - done, pages.size() - start);
            page(offset + done).get(start, into, done, piece);
            done += piece;
        }
    }

    /** All of a small object. */
    byte[] readAll(int limit) throws IOException {
        check(length <= limit, ContainerMessage.OBJECT_TOO_BIG, length, limit);
        return readStart(limit);
    }

    /** As many bytes as there are, but no more than asked for. */
    byte[] readStart(int enough) throws IOException {
        byte[] bytes = new byte[(int) Math.min(length, enough)];
        read(0, bytes, bytes.length);
        return bytes;
    }
}
