package dev.vakhta.testing.container;

import dev.vakhta.format.container.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Writes small containers for tests, sound ones; tests break them by changing bytes of the image. */
public final class MadeContainer {
    private static final int BLOCK = 256;
    private static final int DATA = 250;

    private final Format format;
    private final int pageSize;
    private final boolean twoLevels;
    private final List<byte[]> pages = new ArrayList<>();
    private final List<MadeTable> tables = new ArrayList<>();
    private int freePages;

    public MadeContainer(Format format, int pageSize) {
        this(format, pageSize, false);
    }

    /** @param twoLevels objects of 8.3.8 have allocation pages even if they are small; bigger ones have them anyway */
    public MadeContainer(Format format, int pageSize, boolean twoLevels) {
        this.format = format;
        this.pageSize = pageSize;
        this.twoLevels = twoLevels;
        for (int i = 0; i < 3; i++) {
            newPage();
        }
    }

    /** @param fields as a description writes them, without their braces: {@code "NAME","NVC",0,10,0,"CS"} */
    public MadeTable table(String name, boolean recordLock, String... fields) {
        MadeTable table = new MadeTable(name, recordLock, List.of(fields));
        tables.add(table);
        return table;
    }

    public MadeContainer free(int count) {
        freePages = count;
        return this;
    }

    private int newPage() {
        pages.add(new byte[pageSize]);
        return pages.size() - 1;
    }

    private ByteBuffer page(int number) {
        return ByteBuffer.wrap(pages.get(number)).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @return its header page */
    public int object(byte[] data) {
        int header = newPage();
        object(header, data);
        return header;
    }

    private void object(int header, byte[] data) {
        int count = Math.ceilDiv(data.length, pageSize);
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = newPage();
            page(number).put(data, i * pageSize, Math.min(pageSize, data.length - i * pageSize));
            numbers.add(number);
        }
        boolean old = format == Format.V8_2_14;
        boolean listed = old || twoLevels || count > pageSize / 4 - 6;
        if (listed) {
            numbers = allocations(numbers, old ? 1023 : pageSize / 4);
        }
        ByteBuffer page = page(header);
        if (old) {
            page.put("1CDBOBV8".getBytes(StandardCharsets.US_ASCII)).putInt(data.length);
        } else {
            page.putShort((short) 0xFD1C).putShort((short) (listed ? 1 : 0)).putLong(16, data.length);
        }
        page.position(24);
        numbers.forEach(page::putInt);
    }

    private List<Integer> allocations(List<Integer> numbers, int perPage) {
        List<Integer> allocations = new ArrayList<>();
        for (int from = 0; from < numbers.size(); from += perPage) {
            int number = newPage();
            ByteBuffer page = page(number);
            List<Integer> listed = numbers.subList(from, Math.min(numbers.size(), from + perPage));
            if (format == Format.V8_2_14) {
                page.putInt(listed.size());
            }
            listed.forEach(page::putInt);
            allocations.add(number);
        }
        return allocations;
    }

    /** The finished image. */
    public byte[] bytes() {
        List<byte[]> descriptions = tables.stream().map(MadeTable::write).toList();
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        list.writeBytes("ru_RU".getBytes(StandardCharsets.US_ASCII));
        list.writeBytes(new byte[27]);
        list.writeBytes(number(descriptions.size()));
        if (format == Format.V8_2_14) {
            descriptions.forEach(text -> list.writeBytes(number(object(text))));
            object(2, list.toByteArray());
        } else {
            MadeBlobs root = new MadeBlobs();
            int first = root.reserve(36 + 4 * descriptions.size());
            descriptions.forEach(text -> list.writeBytes(number(root.add(text))));
            root.put(first, list.toByteArray());
            object(2, root.bytes());
        }
        freeList();
        ByteBuffer header = page(0);
        header.put("1CDBMSV8".getBytes(StandardCharsets.US_ASCII));
        for (String part : format.version().split("\\.")) {
            header.put(Byte.parseByte(part));
        }
        header.putInt(pages.size()).putInt(1).putInt(format == Format.V8_2_14 ? 0 : pageSize);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        pages.forEach(all::writeBytes);
        return all.toByteArray();
    }

    private void freeList() {
        boolean old = format == Format.V8_2_14;
        ByteBuffer head = page(1);
        if (old) {
            head.put("1CDBOBV8".getBytes(StandardCharsets.US_ASCII))
                    .putInt(8, freePages)
                    .position(24);
        } else {
            head.putShort((short) 0xFF1C).putInt(4, freePages).position(12);
        }
        ByteBuffer list = null;
        for (int i = 0; i < freePages; i++) {
            if (list == null || !list.hasRemaining()) {
                int number = newPage();
                head.putInt(number);
                list = page(number);
            }
            list.putInt(newPage());
        }
    }

    public Path write(Path folder) throws IOException {
        return Files.write(folder.resolve("made.1CD"), bytes());
    }

    public static byte[] number(int number) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(number)
                .array();
    }

    /** Values in blocks. */
    private static final class MadeBlobs {
        private final List<byte[]> blocks = new ArrayList<>();

        MadeBlobs() {
            blocks.add(new byte[BLOCK]);
        }

        /** @return the first of so many blocks as that many bytes take */
        int reserve(int length) {
            int first = blocks.size();
            for (int i = 0; i < Math.max(1, Math.ceilDiv(length, DATA)); i++) {
                blocks.add(new byte[BLOCK]);
            }
            return first;
        }

        void put(int first, byte[] value) {
            int number = first;
            for (int from = 0; from < value.length; from += DATA, number++) {
                int used = Math.min(DATA, value.length - from);
                ByteBuffer.wrap(blocks.get(number))
                        .order(ByteOrder.LITTLE_ENDIAN)
                        .putInt(from + used < value.length ? number + 1 : 0)
                        .putShort((short) used)
                        .put(value, from, used);
            }
        }

        int add(byte[] value) {
            int first = reserve(value.length);
            put(first, value);
            return first;
        }

        byte[] bytes() {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            blocks.forEach(all::writeBytes);
            return all.toByteArray();
        }
    }

    /** A table: rows are given as bytes, which {@link MadeRow} makes. */
    public final class MadeTable {
        private final String name;
        private final boolean recordLock;
        private final List<String> fields;
        private final ByteArrayOutputStream rows = new ByteArrayOutputStream();
        private final MadeBlobs blobs = new MadeBlobs();
        private boolean hasBlobs;
        private @Nullable String files;

        private MadeTable(String name, boolean recordLock, List<String> fields) {
            this.name = name;
            this.recordLock = recordLock;
            this.fields = fields;
        }

        /** The first row of a table heads the list of its free rows. */
        public MadeTable row(byte[] row) {
            if (rows.size() == 0) {
                byte[] free = new byte[row.length];
                free[0] = 1;
                rows.writeBytes(free);
            }
            rows.writeBytes(row);
            return this;
        }

        /** Keeps a value outside of rows, and says what the row has for it. */
        public byte[] blob(byte[] value) {
            hasBlobs = true;
            return ByteBuffer.allocate(8)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(blobs.add(value))
                    .putInt(value.length)
                    .array();
        }

        /** Says where its rows, values and indexes are, for tables that somebody else writes. */
        public MadeTable files(long data, long values, long indexes) {
            files = data + "," + values + "," + indexes;
            return this;
        }

        private String files() {
            String elsewhere = files;
            if (elsewhere != null) {
                return elsewhere;
            }
            int data = rows.size() == 0 ? 0 : object(rows.toByteArray());
            int values = hasBlobs ? object(blobs.bytes()) : 0;
            return data + "," + values + ",0";
        }

        private byte[] write() {
            String text = "{\"" + name + "\",0,\r\n{\"Fields\",\r\n{" + String.join("},\r\n{", fields)
                    + "}\r\n},\r\n{\"Indexes\"},\r\n{\"Recordlock\",\"" + (recordLock ? 1 : 0) + "\"},\r\n{\"Files\","
                    + files() + "}\r\n}";
            return text.getBytes(format == Format.V8_2_14 ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8);
        }
    }
}
