package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.ui.live.LiveRow;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.look.Icon;
import java.util.List;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;

/**
 * A line of the tree at one moment. Two are equal when they stand for the same thing, whatever was known of it at their time. Adapts to
 * its {@link LiveTarget} and, where it stands for an object, to a {@link LiveRow}. Made and read on the UI thread.
 */
abstract class Node implements IAdaptable {
    private final @Nullable Node parent;
    private final String key;

    /** @param id tells it from its brothers, in this run and the next */
    Node(@Nullable Node parent, String id) {
        this.parent = parent;
        this.key = parent == null ? id : parent.key + "/" + id;
    }

    final @Nullable Node parent() {
        return parent;
    }

    /** The same in every run. */
    final String key() {
        return key;
    }

    /** What it stands for, as people call it. */
    abstract String name();

    abstract Icon icon();

    /** The icon as it is shown. */
    Image image() {
        return icon().image();
    }

    /** Words behind the name. */
    void describe(Words words) {
        words.none();
    }

    List<Node> children() {
        return List.of();
    }

    boolean hasChildren() {
        return !children().isEmpty();
    }

    /** More about it, for who waits with the mouse on it; null: the line says it all. */
    @Nullable
    String tip() {
        return null;
    }

    /** Whether it is open until somebody closes it. */
    boolean opensItself() {
        return false;
    }

    /** Somebody looks at its children: what was not read is asked for. */
    void opened() {}

    /** Known from before; the last attempt to read it failed. */
    boolean stale() {
        return parent != null && parent.staleBelow();
    }

    boolean staleBelow() {
        return stale();
    }

    @Nullable
    LiveTarget live() {
        return parent == null ? null : parent.live();
    }

    @Nullable
    LiveRow row() {
        return parent == null ? null : parent.row();
    }

    /** What is copied for it. */
    String copied() {
        return name();
    }

    /** The name as it is shown. */
    StyledString title() {
        return new StyledString(name(), stale() ? StyledString.QUALIFIER_STYLER : null);
    }

    final StyledString label() {
        StyledString label = title();
        describe(new Words(label));
        return label;
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        Object found = type == LiveTarget.class ? live() : type == LiveRow.class ? row() : null;
        return found == null ? null : type.cast(found);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Node node && key.equals(node.key);
    }

    @Override
    public final int hashCode() {
        return key.hashCode();
    }

    /** For screen readers and tests: the whole line. */
    @Override
    public final String toString() {
        return label().getString();
    }
}
