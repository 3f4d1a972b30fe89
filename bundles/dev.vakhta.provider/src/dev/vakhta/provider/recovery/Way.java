package dev.vakhta.provider.recovery;

import dev.vakhta.model.text.Message;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Something that can be done about a base that does not open.
 *
 * @param reason why it is not possible, a sentence; null: it is
 * @param note what to know before, a sentence
 * @param command to be copied and run, with the permission code in it; empty: there is none
 * @param files to be set aside, each by {@link FileRecovery#setAside}
 */
public record Way(Kind kind, @Nullable String reason, String note, String command, List<BaseFile> files) {
    /** In order: the cheapest first. */
    public enum Kind implements Message {
        START,
        START_DESIGNER,
        /** By a feature of the Standard Subsystems Library, which the application must have. */
        SSL_ALLOW,
        SET_LOCK_ASIDE,
        SET_LEFTOVERS_ASIDE,
        /** What only looks like a lock, file by file; not there unless there is such a file. */
        SET_SIMILAR_ASIDE
    }

    public Way {
        files = List.copyOf(files);
    }

    public boolean isPossible() {
        return reason == null;
    }

    /** Without the command. */
    @Override
    public String toString() {
        return kind + (isPossible() ? "" : ": " + reason);
    }
}
