package dev.vakhta.format.container;

import java.util.List;

/**
 * What a container says of a table.
 *
 * @param name as it is written; names are compared without case
 * @param recordLock rows begin with a hidden version, if no field is one
 * @param data the header page of the rows' object; 0: there is none
 * @param blobs that of the values outside of rows
 * @param index that of the indexes
 */
public record TableDescription(String name, List<Field> fields, boolean recordLock, long data, long blobs, long index) {
    /** The parts of a table, for complaints. */
    Part dataPart() {
        return new Part(ContainerMessage.PART_DATA, name);
    }

    Part blobPart() {
        return new Part(ContainerMessage.PART_BLOBS, name);
    }

    Part indexPart() {
        return new Part(ContainerMessage.PART_INDEX, name);
    }

    /** A column by its name, whatever its case; -1: there is none. */
    public int indexOf(String column) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equalsIgnoreCase(column)) {
                return i;
            }
        }
        return -1;
    }

    public boolean has(String column) {
        return indexOf(column) >= 0;
    }
}
