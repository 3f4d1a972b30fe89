package dev.vakhta.model.fields;

import dev.vakhta.model.cluster.Infobase;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of the session lock and the scheduled-jobs lock of one infobase. Not to be changed any more.
 *
 * @param infobase of which at least the locks are known, without its secrets; null: they are not known
 * @param missing why not; null: they are known
 * @param trouble what the server said to that, a sentence; else empty
 * @param holder who denies something there; null: nobody does, or nobody knows who
 */
public record InfobaseLock(
        @Nullable Infobase infobase,
        @Nullable Missing missing,
        String trouble,
        @Nullable Holder holder) {
    /** Nobody asked for it yet. */
    public static final InfobaseLock UNREAD = new InfobaseLock(null, Missing.UNREAD, "", null);

    /** Why locks are not known. */
    public enum Missing {
        UNREAD,
        /** Only an administrator of the infobase sees them, and we have not said who we are. */
        NAMELESS,
        /** The server does not show them to us. */
        HIDDEN,
        /** They could not be read. */
        FAILED
    }

    /**
     * Who denies something.
     *
     * @param ours whether Vakhta's journal of this person names it
     * @param who {@code ivanov@ws-014}; empty: nobody knows
     * @param sentence more about it; may be empty
     */
    public record Holder(boolean ours, String who, String sentence) {}
}
