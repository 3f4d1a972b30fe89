package dev.vakhta.format.container;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/** A table of an open container. */
public final class Table {
    private final Pages pages;
    private final TableDescription description;
    private final RowLayout layout;
    private final @Nullable StoredObject data;
    private @Nullable Blobs blobs;

    Table(Pages pages, TableDescription description, long describedAt) throws IOException {
        this.pages = pages;
        this.description = description;
        this.layout = RowLayout.of(description);
        Part part = description.dataPart();
        if (layout.length() == 0) {
            throw pages.damage(part, describedAt, ContainerMessage.ROW_TOO_LONG, RowLayout.LONGEST);
        }
        StoredObject rows =
                description.data() == 0 ? null : new StoredObject(pages, part, description.data(), describedAt);
        if (rows != null && rows.length() % layout.length() != 0) {
            throw pages.damage(part, rows.headerPage(), ContainerMessage.ROW_LENGTH, rows.length(), layout.length());
        }
        this.data = rows;
    }

    public TableDescription description() {
        return description;
    }

    RowLayout layout() {
        return layout;
    }

    @Nullable
    StoredObject data() {
        return data;
    }

    /** Rows, free ones counted. */
    public long size() {
        StoredObject rows = data;
        return rows == null ? 0 : rows.length() / layout.length();
    }

    /** The rows that are not free, from the first. */
    public Rows rows() {
        return new Rows(this);
    }

    /** Goes through the rows and counts those that are not free. */
    public long count() throws IOException {
        Rows rows = rows();
        long count = 0;
        while (rows.advance()) {
            count++;
        }
        return count;
    }

    /** The rows of a table that is small; of a big one the first. */
    public <T> Listing<T> list(Listing.Mapper<T> mapper) throws IOException {
        return Listing.of(this, mapper);
    }

    /** The object of values outside of rows; null if the table has none. */
    @Nullable
    Blobs blobs() throws IOException {
        Blobs known = blobs;
        if (known == null && description.blobs() != 0) {
            known = new Blobs(new StoredObject(pages, description.blobPart(), description.blobs(), description.data()));
            blobs = known;
        }
        return known;
    }

    /** @param offset of a byte of the rows' object */
    ContainerException damage(StoredObject rows, long offset, ContainerMessage what, Object... args)
            throws IOException {
        return pages.damage(description.dataPart(), rows.pageOf(offset), what, args);
    }

    /**
     * Fetches a value that is kept outside of its row.
     *
     * @param value of a row of this table
     * @param limit bytes to take at most
     * @throws ContainerException TOO_BIG, if it is longer
     */
    public byte[] read(Value.Blob value, int limit) throws IOException {
        Blobs area = value.first() == 0 && value.length() == 0 ? null : blobs();
        if (area != null) {
            return area.read(value.first(), value.length(), limit);
        }
        if (value.length() != 0) {
            throw pages.damage(description.dataPart(), description.data(), ContainerMessage.NO_BLOBS, value.length());
        }
        return new byte[0];
    }
}
