package dev.vakhta.format.container;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is wrong in a container, or worth knowing about it.
 *
 * @param place null where the whole file is meant
 * @param args what the message is filled with; nothing of the file's content but names of tables and columns
 */
public record Finding(@Nullable Place place, ContainerMessage what, List<Object> args) {
    /**
     * @param page counted from 0
     * @param offset bytes from the start of the file
     */
    public record Place(Part part, long page, long offset) {}

    static Finding of(ContainerMessage what, Object... args) {
        return new Finding(null, what, List.of(args));
    }

    /** Nothing is broken: pages nobody owns, a part that was not looked at. */
    public boolean isNote() {
        return what.isNote();
    }

    /** One sentence in the reader's language, with its place. */
    public String sentence() {
        String text = what.text(args.toArray());
        Place at = place;
        return at == null ? text : ContainerMessage.AT_PAGE.text(at.part().text(), at.page(), at.offset(), text);
    }
}
