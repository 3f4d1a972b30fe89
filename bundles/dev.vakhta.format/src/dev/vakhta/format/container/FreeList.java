package dev.vakhta.format.container;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The pages nobody uses. Page 1 names the list's own pages, and those the free ones; behind the last there may be anything. */
final class FreeList {
    private static final int NEW_SIGNATURE = 0xFF1C;

    private final Pages pages;
    private final ByteBuffer head;
    private final boolean old;

    FreeList(Pages pages) throws IOException {
        this.pages = pages;
        this.head = pages.fixed(Container.FREE_PAGE, Part.FREE_LIST);
        this.old = pages.header().format() == Format.V8_2_14;
        if (!(old
                ? head.getLong(0) == StoredObject.OLD_SIGNATURE
                : Short.toUnsignedInt(head.getShort(0)) == NEW_SIGNATURE)) {
            throw pages.damage(Part.FREE_LIST, Container.FREE_PAGE, ContainerMessage.NO_FREE_LIST);
        }
        if (count() > pages.header().pages() || needed() > most()) {
            throw pages.damage(Part.FREE_LIST, Container.FREE_PAGE, ContainerMessage.FREE_COUNT, count());
        }
    }

    /** Free pages. */
    long count() {
        return Integer.toUnsignedLong(head.getInt(old ? 8 : 4));
    }

    int perPage() {
        return pages.size() / Integer.BYTES;
    }

    /** Pages that hold the list. */
    int needed() {
        return (int) Math.ceilDiv(count(), (long) perPage());
    }

    private int numbers() {
        return old ? 24 : 12;
    }

    /** Pages that could. */
    int most() {
        return (pages.size() - numbers()) / Integer.BYTES;
    }

    /** The number of a page of the list, which may be any; 0 where there is none. */
    long page(int index) {
        return Integer.toUnsignedLong(head.getInt(numbers() + index * Integer.BYTES));
    }
}
