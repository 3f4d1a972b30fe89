package dev.vakhta.benchmarks;

import dev.vakhta.format.container.Format;
import dev.vakhta.testing.infobase.MadeInfobase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes a file infobase of 4 GB: 5,000 tables, 500 users, and all else in twenty tables whose pages lie in pieces between each other's, as
 * in a base that has grown. Their rows and values are all there, some values far from those of the rows beside; of indexes, which nobody
 * looks into, there are only the page numbers, and the file has holes.
 */
final class BigBase {
    static final long BYTES = 4L << 30;
    static final int TABLES = 5_000;
    static final int USERS = 500;

    private static final int PAGE = 8192;
    private static final int PAGES = (int) (BYTES / PAGE);
    private static final int PER_ALLOCATION = PAGE / Integer.BYTES;
    private static final int NUMBERS = 24;
    private static final int MOST_TOGETHER = 32;

    private static final int BIG = 20;
    private static final int VALUE_PAGES = 14_000;
    private static final int BLOCK = 256;
    private static final int BLOCK_DATA = 250;
    /** Of a value; its last one is half empty. */
    private static final int BLOCKS = 20;

    private static final int LENGTH = BLOCKS * BLOCK_DATA - BLOCK_DATA / 2;
    private static final int VALUES = (VALUE_PAGES * (PAGE / BLOCK) - 1) / BLOCKS;
    /** Each of so many values lies far from its neighbours. */
    private static final int FAR = 20;

    /** Of a value there is one row in so many; the others have none. */
    private static final int ROWS_A_VALUE = 10;

    private static final int ROW = 1 + 16 + 16 + 2 + 2 * 100 + 8 + 8;
    private static final String[] FIELDS = {
        "\"_VERSION\",\"RV\",0,0,0,\"CS\"",
        "\"_IDRREF\",\"B\",0,16,0,\"CS\"",
        "\"_DESCRIPTION\",\"NVC\",0,100,0,\"CI\"",
        "\"_FLD1\",\"N\",0,15,2,\"CS\"",
        "\"_FLD2\",\"I\",0,0,0,\"CS\""
    };

    private final Random random = new Random(1);
    private final FileChannel file;
    private final ByteBuffer page = ByteBuffer.allocate(PAGE).order(ByteOrder.LITTLE_ENDIAN);

    private BigBase(FileChannel file) {
        this.file = file;
    }

    /** @return the part of the file that values outside of rows are, from 0 to 1 */
    static double write(Path path) throws IOException {
        try (FileChannel file = FileChannel.open(
                path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            new BigBase(file).write();
        }
        return (double) BIG * VALUE_PAGES / PAGES;
    }

    /** What a table has: rows, values, indexes; the pages of each in their order, those that list others among them. */
    private static final class Space {
        private final int header;
        private final long length;
        private final int[] pages;
        private int given;

        Space(int header, long length) {
            this.header = header;
            this.length = length;
            int count = Math.toIntExact(Math.ceilDiv(length, PAGE));
            this.pages = new int[count + Math.ceilDiv(count, PER_ALLOCATION)];
        }

        boolean isFull() {
            return given == pages.length;
        }

        static boolean isAllocation(int place) {
            return place % (PER_ALLOCATION + 1) == 0;
        }
    }

    private void write() throws IOException {
        int headers = PAGES - 3 * BIG;
        byte[] image = image(headers);
        int first = image.length / PAGE;
        List<Space> spaces = new ArrayList<>();
        int each = (headers - first) / BIG;
        for (int i = 0; i < BIG; i++) {
            Space rows = new Space(headers + 3 * i, (long) VALUES * ROWS_A_VALUE * ROW);
            Space values = new Space(headers + 3 * i + 1, (long) VALUE_PAGES * PAGE);
            int rest = each - rows.pages.length - values.pages.length;
            Space indexes =
                    new Space(headers + 3 * i + 2, (long) (rest - Math.ceilDiv(rest, PER_ALLOCATION + 1)) * PAGE);
            spaces.addAll(List.of(rows, values, indexes));
        }
        deal(spaces, first);
        ByteBuffer.wrap(image).order(ByteOrder.LITTLE_ENDIAN).putInt(12, PAGES);
        file.write(ByteBuffer.wrap(image), 0);
        for (int i = 0; i < spaces.size(); i++) {
            object(spaces.get(i));
            switch (i % 3) {
                case 0 -> rows(spaces.get(i));
                case 1 -> values(spaces.get(i));
                default -> {
                    // holes
                }
            }
        }
    }

    /** The base without the pages of the big tables. */
    private static byte[] image(int headers) {
        MadeInfobase made = new MadeInfobase(Format.V8_3_8, PAGE, false)
                .version()
                .users(IntStream.range(0, USERS)
                        .mapToObj(i -> "Пользователь " + i)
                        .toArray(String[]::new))
                .configuration(MadeInfobase.configuration(52, "\"Поставщик\"", "\"3.0.1.5\"", "80316"))
                .parameters();
        for (int i = 0; i < TABLES; i++) {
            int header = headers + 3 * i;
            boolean big = i < BIG;
            made.container()
                    .table("_REFERENCE" + i, true, FIELDS)
                    .files(big ? header : 0, big ? header + 1 : 0, big ? header + 2 : 0);
        }
        return made.bytes();
    }

    /** Pieces of the file in turn to whoever still wants some. */
    private void deal(List<Space> spaces, int first) {
        List<Space> hungry = new ArrayList<>(spaces);
        int next = first;
        while (!hungry.isEmpty()) {
            Space space = hungry.get(random.nextInt(hungry.size()));
            for (int i = random.nextInt(MOST_TOGETHER); i >= 0 && !space.isFull(); i--) {
                space.pages[space.given++] = next++;
            }
            if (space.isFull()) {
                hungry.remove(space);
            }
        }
    }

    private void object(Space space) throws IOException {
        page.clear().put(new byte[PAGE]);
        page.putShort(0, (short) 0xFD1C)
                .putShort(2, (short) 1)
                .putLong(16, space.length)
                .position(NUMBERS);
        for (int i = 0; i < space.pages.length; i += PER_ALLOCATION + 1) {
            page.putInt(space.pages[i]);
        }
        flush(space.header);
        for (int i = 0; i < space.pages.length; i += PER_ALLOCATION + 1) {
            page.clear().put(new byte[PAGE]).clear();
            for (int j = i + 1; j < space.pages.length && !Space.isAllocation(j); j++) {
                page.putInt(space.pages[j]);
            }
            flush(space.pages[i]);
        }
    }

    private void flush(int number) throws IOException {
        file.write(page.clear(), (long) number * PAGE);
    }

    /** A stream of bytes over the pages of an object. */
    private final class Out {
        private final Space space;
        private int place;

        Out(Space space) {
            this.space = space;
            page.clear();
        }

        void put(byte[] bytes) throws IOException {
            for (int done = 0; done < bytes.length; ) {
                int piece = Math.min(bytes.length - done, page.remaining());
                page.put(bytes, done, piece);
                done += piece;
                if (!page.hasRemaining()) {
                    end();
                }
            }
        }

        void end() throws IOException {
            while (Space.isAllocation(place)) {
                place++;
            }
            flush(space.pages[place++]);
            page.clear();
        }
    }

    private void rows(Space space) throws IOException {
        Out out = new Out(space);
        ByteBuffer row = ByteBuffer.allocate(ROW).order(ByteOrder.LITTLE_ENDIAN);
        byte[] identity = new byte[32];
        for (int i = 0; i < VALUES * ROWS_A_VALUE; i++) {
            random.nextBytes(identity);
            boolean free = i == 0; // the head of the list of free ones
            boolean has = !free && i % ROWS_A_VALUE == 1;
            byte[] text = ("Элемент номер " + i).getBytes(StandardCharsets.UTF_16LE);
            row.clear().put((byte) (free ? 1 : 0)).put(free ? new byte[32] : identity);
            row.putShort((short) (text.length / 2)).put(text).position(ROW - 16);
            row.put((byte) 0x10).put(new byte[7]);
            row.putInt(has ? 1 + BLOCKS * placeOf(i / ROWS_A_VALUE) : 0).putInt(has ? LENGTH : 0);
            out.put(row.array());
        }
        out.end();
    }

    /** Every twentieth changes places with another of these, from the other end. */
    private static int placeOf(int value) {
        int last = (VALUES - 1) / FAR;
        return value % FAR == 0 ? FAR * (last - value / FAR) : value;
    }

    private void values(Space space) throws IOException {
        Out out = new Out(space);
        byte[] noise = new byte[1 << 16];
        random.nextBytes(noise);
        ByteBuffer block = ByteBuffer.allocate(BLOCK).order(ByteOrder.LITTLE_ENDIAN);
        out.put(block.array()); // no free ones
        for (int i = 0; i < VALUES; i++) {
            for (int j = 1; j <= BLOCKS; j++) {
                boolean last = j == BLOCKS;
                block.clear().putInt(last ? 0 : 1 + i * BLOCKS + j);
                block.putShort((short) (last ? LENGTH % BLOCK_DATA : BLOCK_DATA));
                block.put(noise, random.nextInt(noise.length - BLOCK_DATA), BLOCK_DATA);
                out.put(block.array());
            }
        }
        out.end();
    }
}
