package dev.vakhta.format.container;

import dev.vakhta.format.container.ContainerException.Kind;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * The first page of a container.
 *
 * @param pages how many the header counts
 * @param pageSize bytes
 * @param fileSize bytes, when it was opened
 */
public record Header(Format format, long pages, int pageSize, long fileSize) {
    private static final String SIGNATURE = "1CDBMSV8";
    private static final Set<String> OLD = Set.of("8.0.3.0", "8.0.5.0", "8.1.0.0", "8.2.0.0");
    private static final int SMALLEST_PAGE = 4096;
    private static final int LARGEST_PAGE = 65536;

    /** Header, free list and root are always there. */
    private static final int FIXED_PAGES = 3;

    static Header read(FileChannel file) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && file.read(bytes, bytes.position()) > 0) {
            // until it is full or the file ends
        }
        byte[] head = bytes.array();
        String signature = new String(head, 0, SIGNATURE.length(), StandardCharsets.ISO_8859_1);
        if (bytes.hasRemaining() || !signature.equals(SIGNATURE)) {
            throw new ContainerException(Kind.NOT_A_CONTAINER, ContainerMessage.NOT_A_CONTAINER);
        }
        Format format =
                format((head[8] & 0xff) + "." + (head[9] & 0xff) + "." + (head[10] & 0xff) + "." + (head[11] & 0xff));
        long pageSize = format == Format.V8_2_14 ? SMALLEST_PAGE : Integer.toUnsignedLong(bytes.getInt(20));
        if (pageSize < SMALLEST_PAGE || pageSize > LARGEST_PAGE || Long.bitCount(pageSize) != 1) {
            throw new ContainerException(Kind.DAMAGED, ContainerMessage.PAGE_SIZE, pageSize);
        }
        Header header = new Header(format, Integer.toUnsignedLong(bytes.getInt(12)), (int) pageSize, file.size());
        if (header.readable() < FIXED_PAGES) {
            throw new ContainerException(Kind.DAMAGED, ContainerMessage.TOO_SHORT, header.fileSize());
        }
        return header;
    }

    private static Format format(String version) throws ContainerException {
        for (Format format : Format.values()) {
            if (format.version().equals(version)) {
                return format;
            }
        }
        throw new ContainerException(
                Kind.OTHER_FORMAT,
                OLD.contains(version) ? ContainerMessage.OLD_FORMAT : ContainerMessage.UNKNOWN_FORMAT,
                version);
    }

    /** Pages that are counted and there. While the base is in use the file may be longer than its header says, if cut off shorter. */
    long readable() {
        return Math.min(pages, fileSize / pageSize);
    }

    /** The file is exactly as long as it says. */
    public boolean isWhole() {
        return fileSize == pages * pageSize;
    }
}
