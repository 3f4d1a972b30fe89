package dev.vakhta.format.container;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceList;
import dev.vakhta.format.brace.BraceNode;
import dev.vakhta.format.brace.BraceReader;
import dev.vakhta.format.brace.BraceText;
import dev.vakhta.format.brace.Limits;
import dev.vakhta.format.brace.Token;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The root object: the locale and where the descriptions of tables are. Those are read when they are asked for: a big base has more than
 * ten thousand.
 */
final class Descriptions {
    /** Several times what the biggest base has. */
    private static final int MOST_TABLES = 100_000;

    private static final int LONGEST_TEXT = 1 << 22;
    private static final int LONGEST_NAME = 256;
    /** Bytes of a description in which its name ends, in either encoding. */
    private static final int NAME_WITHIN = 1024;

    private static final Limits LIMITS = new Limits(16, 1 << 16, LONGEST_TEXT, 200_000);

    private static final int LOCALE = 32;
    private static final int NUMBERS = LOCALE + Integer.BYTES;

    private final Pages pages;
    private final StoredObject root;
    private final @Nullable Blobs blobs;
    private final ByteBuffer list;
    private final int count;

    Descriptions(Pages pages) throws IOException {
        this.pages = pages;
        this.root = new StoredObject(pages, Part.ROOT, Container.ROOT_PAGE, Container.ROOT_PAGE);
        int most = NUMBERS + MOST_TABLES * Integer.BYTES;
        if (pages.header().format() == Format.V8_2_14) {
            this.blobs = null;
            this.list = ByteBuffer.wrap(root.readAll(most)).order(ByteOrder.LITTLE_ENDIAN);
        } else {
            Blobs area = new Blobs(root);
            this.blobs = area;
            this.list = ByteBuffer.wrap(area.chain(1, (int) Math.min(most, root.length())))
                    .order(ByteOrder.LITTLE_ENDIAN);
        }
        long counted = list.capacity() < NUMBERS ? -1 : list.getInt(LOCALE);
        if (counted < 0 || counted > (list.capacity() - NUMBERS) / Integer.BYTES) {
            throw pages.damage(Part.ROOT, root.headerPage(), ContainerMessage.TABLE_COUNT, counted);
        }
        this.count = (int) counted;
    }

    StoredObject root() {
        return root;
    }

    /** Such as {@code ru_RU}. */
    String locale() {
        return new String(list.array(), 0, LOCALE, StandardCharsets.ISO_8859_1).replaceAll("[^\\w.-].*", "");
    }

    int count() {
        return count;
    }

    /** The first block (8.3.8) or the header page (8.2.14) of a description. */
    long number(int index) {
        return Integer.toUnsignedLong(list.getInt(NUMBERS + index * Integer.BYTES));
    }

    /** The chains of the descriptions; null where each has an object of its own (8.2.14). */
    @Nullable
    Blobs blobs() {
        return blobs;
    }

    StoredObject object(int index) throws IOException {
        return new StoredObject(pages, Part.description(index), number(index), root.headerPage());
    }

    /** The page that complaints about a description name. */
    long page(int index) {
        return blobs == null ? number(index) : root.headerPage();
    }

    private byte[] text(int index) throws IOException {
        Blobs area = blobs;
        return area == null
                ? utf8(object(index).readAll(LONGEST_TEXT))
                : area.chain(
                        number(index), (int) Math.min(LONGEST_TEXT, area.area().length()));
    }

    private byte[] start(int index) throws IOException {
        Blobs area = blobs;
        return area == null ? utf8(object(index).readStart(NAME_WITHIN)) : area.start(number(index), NAME_WITHIN);
    }

    private static byte[] utf8(byte[] text) {
        return new String(text, StandardCharsets.UTF_16LE).getBytes(StandardCharsets.UTF_8);
    }

    /** What begins a description. */
    String name(int index) throws IOException {
        try {
            BraceReader reader = new BraceReader(start(index), LIMITS, () -> false);
            if (reader.next() != Token.OPEN || reader.next() != Token.STRING) {
                throw damage(index, ContainerMessage.NO_DESCRIPTION);
            }
            return name(index, reader.text());
        } catch (BraceException e) {
            throw damage(index, ContainerMessage.DESCRIPTION_TEXT, String.valueOf(e.getMessage()));
        }
    }

    private String name(int index, String name) throws ContainerException {
        if (name.isBlank() || name.length() > LONGEST_NAME || !name.chars().allMatch(c -> c > ' ' && c != 0x7f)) {
            throw damage(index, ContainerMessage.NO_DESCRIPTION);
        }
        return name;
    }

    private ContainerException damage(int index, ContainerMessage what, Object... args) {
        return pages.damage(Part.description(index), page(index), what, args);
    }

    TableDescription read(int index) throws IOException {
        byte[] text = text(index);
        try {
            return read(index, BraceText.read(text, LIMITS, () -> false).root());
        } catch (BraceException e) {
            throw damage(index, ContainerMessage.DESCRIPTION_TEXT, String.valueOf(e.getMessage()));
        }
    }

    private TableDescription read(int index, BraceList text) throws BraceException, ContainerException {
        List<Field> fields = new ArrayList<>();
        boolean recordLock = false;
        long[] files = new long[3];
        for (BraceNode item : text.items()) {
            if (item instanceof BraceList list && list.size() > 0) {
                switch (list.text(0).toLowerCase(Locale.ROOT)) {
                    case "fields" -> {
                        for (int i = 1; i < list.size(); i++) {
                            fields.add(field(index, list.list(i)));
                        }
                    }
                    case "recordlock" -> recordLock = list.text(1).equals("1");
                    case "files" -> {
                        for (int i = 0; i < files.length; i++) {
                            files[i] = list.number(i + 1);
                        }
                    }
                    default -> {
                        // indexes, which nobody reads here
                    }
                }
            }
        }
        return new TableDescription(
                name(index, text.text(0)), List.copyOf(fields), recordLock, files[0], files[1], files[2]);
    }

    private Field field(int index, BraceList text) throws BraceException, ContainerException {
        String name = name(index, text.text(0));
        for (FieldType type : FieldType.values()) {
            if (type.name().equals(text.text(1))) {
                long length = text.number(3);
                long precision = text.number(4);
                if (length < 0 || length > RowLayout.LONGEST || precision < 0 || precision > length) {
                    throw damage(index, ContainerMessage.FIELD_LENGTH, name, length, precision);
                }
                return new Field(name, type, text.number(2) != 0, (int) length, (int) precision);
            }
        }
        throw damage(index, ContainerMessage.FIELD_TYPE, name);
    }
}
