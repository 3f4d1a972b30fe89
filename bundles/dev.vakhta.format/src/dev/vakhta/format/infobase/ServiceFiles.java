package dev.vakhta.format.infobase;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceList;
import dev.vakhta.format.brace.BraceReader;
import dev.vakhta.format.brace.BraceText;
import dev.vakhta.format.brace.Limits;
import dev.vakhta.format.brace.Token;
import dev.vakhta.format.container.Container;
import dev.vakhta.format.container.Row;
import dev.vakhta.format.container.Rows;
import dev.vakhta.format.container.Table;
import dev.vakhta.format.container.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.eclipse.jdt.annotation.Nullable;

/** The files an infobase keeps in its tables CONFIG and PARAMS: packed or not, in one row or in several. */
public final class ServiceFiles {
    /** Bytes of a file, packed and unpacked. The description of the biggest configuration's root takes a few. */
    static final int LIMIT = 8 << 20;

    private static final Pattern UUID_FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private static final int MOST_PARTS = 1_000;
    private static final Limits TEXT = new Limits(512, 1 << 20, LIMIT, 300_000);

    private ServiceFiles() {}

    private record Part(long number, Value.Blob value) {}

    /** @return null: there is no such table, or no such file in it */
    static byte @Nullable [] read(Container container, String tableName, String name) throws IOException {
        Table table = container.table(tableName);
        if (table == null) {
            return null;
        }
        List<Part> parts = new ArrayList<>();
        Rows rows = table.rows();
        for (Row row = rows.next(); row != null; row = rows.next()) {
            if (row.value("FILENAME") instanceof Value.Text text
                    && name.equalsIgnoreCase(text.text())
                    && row.value("BINARYDATA") instanceof Value.Blob value) {
                Long number = Columns.number(row, "PARTNO");
                parts.add(new Part(number == null ? 0 : number, value));
                if (parts.size() > MOST_PARTS) {
                    throw new InfobaseException(null, InfobaseMessage.TOO_MANY_PARTS, name, tableName, MOST_PARTS);
                }
            }
        }
        parts.sort(Comparator.comparingLong(Part::number));
        return parts.isEmpty() ? null : unpack(join(table, parts), name, tableName);
    }

    /** @return the one list of a file; null if the file is not there */
    static @Nullable BraceList list(Container container, String table, String name) throws IOException {
        byte[] text = read(container, table, name);
        try {
            return text == null ? null : BraceText.read(text, TEXT, () -> false).root();
        } catch (BraceException e) {
            throw new InfobaseException(e, InfobaseMessage.CANNOT_READ, name, table, String.valueOf(e.getMessage()));
        }
    }

    private static byte[] join(Table table, List<Part> parts) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Part part : parts) {
            all.write(table.read(part.value(), LIMIT - all.size()));
        }
        return all.toByteArray();
    }

    /** Raw deflate, mostly; what does not inflate is taken as it is. */
    private static byte[] unpack(byte[] bytes, String name, String table) throws InfobaseException {
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(bytes);
            ByteArrayOutputStream unpacked = new ByteArrayOutputStream(2 * bytes.length);
            byte[] piece = new byte[1 << 13];
            while (!inflater.finished()) {
                int count = inflater.inflate(piece);
                if (count == 0 && !inflater.finished()) {
                    return bytes; // cut off, or made with a dictionary: not packed by the platform
                }
                unpacked.write(piece, 0, count);
                if (unpacked.size() > LIMIT) {
                    throw new InfobaseException(null, InfobaseMessage.TOO_BIG, name, table, LIMIT);
                }
            }
            return unpacked.toByteArray();
        } catch (DataFormatException e) {
            return bytes;
        } finally {
            inflater.end();
        }
    }

    /**
     * The uuid of the infobase's event log, which stands in the second line of its {@code 1Cv8.lgf} too.
     *
     * @return null: the base does not say
     */
    public static @Nullable UUID eventLog(Container container) throws IOException {
        return uuid(container, "PARAMS", "log.inf", 0);
    }

    /**
     * A uuid near the begin of a file; what stands behind it is not looked at. Behind the one in CONFIG/root there are lines of base64 without
     * quotes, which are no list's item.
     *
     * @return null where there is none
     */
    static @Nullable UUID uuid(Container container, String table, String name, int index) throws IOException {
        byte[] text = read(container, table, name);
        if (text == null) {
            return null;
        }
        try {
            BraceReader reader = new BraceReader(text, TEXT, () -> false);
            Token token = reader.next();
            for (int i = 0; i <= index; i++) {
                token = reader.next();
            }
            String found = token == Token.ATOM ? reader.text() : "";
            return UUID_FORM.matcher(found).matches() ? UUID.fromString(found) : null;
        } catch (BraceException e) {
            return null;
        }
    }
}
