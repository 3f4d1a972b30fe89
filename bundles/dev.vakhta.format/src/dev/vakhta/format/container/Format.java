package dev.vakhta.format.container;

/**
 * The two formats that are read. Both keep an object as a header page with an array of page numbers from byte 24 on; they differ in
 * what the numbers lead to.
 */
public enum Format {
    /** Pages of 4096 bytes; what creates it today are 8.3 platforms for bases in an old compatibility mode. */
    V8_2_14("8.2.14.0"),
    /** Pages of 4 to 64 KB. */
    V8_3_8("8.3.8.0");

    private final String version;

    Format(String version) {
        this.version = version;
    }

    /** As the file's first page writes it. */
    public String version() {
        return version;
    }

    /** Bytes before the page numbers of an allocation page: the old format counts them first. */
    int allocationHead() {
        return this == V8_2_14 ? Integer.BYTES : 0;
    }
}
