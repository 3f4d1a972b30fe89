package dev.vakhta.format.container;

/**
 * A part of a container, as it is named to people.
 *
 * @param what one of the messages that begin with PART
 * @param table the table it belongs to; empty where it belongs to none
 */
public record Part(ContainerMessage what, String table) {
    static final Part HEADER = new Part(ContainerMessage.PART_HEADER, "");
    static final Part FREE_LIST = new Part(ContainerMessage.PART_FREE_LIST, "");
    static final Part ROOT = new Part(ContainerMessage.PART_ROOT, "");
    static final Part PAGES = new Part(ContainerMessage.PART_PAGES, "");

    /** The description of a table, which has no name before it is read; counted from 1 for people. */
    static Part description(int index) {
        return new Part(ContainerMessage.PART_DESCRIPTION, String.valueOf(index + 1));
    }

    /** In the reader's language. */
    public String text() {
        return what.text(table);
    }
}
