package dev.vakhta.provider.recovery;

import dev.vakhta.model.text.Message;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A session lock as a file has it.
 *
 * @param active whether it denies sessions now, by this computer's clock
 * @param from null: from always
 * @param to null: without end
 * @param messageForUsers the message without what standard libraries add for administrators
 * @param code the permission code in plain sight; empty: no code opens the door
 * @param codeOwner whose usual code it is; empty: nobody's that we know
 * @param more what stands behind the known fields, as it is
 * @param note why it is not wholly understood, a sentence; empty: it is
 * @param text the file's text, code and all; empty where it is no text
 * @param hex the file's bytes in lines, code and all; empty where the file is wholly understood
 */
public record LockCard(
        BaseFile file,
        State state,
        boolean enabled,
        boolean active,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to,
        String message,
        String messageForUsers,
        String code,
        String codeOwner,
        String parameter,
        List<String> more,
        String note,
        String text,
        String hex) {
    /** How far a file is understood. */
    public enum State implements Message {
        PARSED,
        /** What it says is probable. */
        PARTLY,
        /** All other fields say nothing. */
        UNKNOWN
    }

    public LockCard {
        more = List.copyOf(more);
    }

    /** Without the code. */
    @Override
    public String toString() {
        return file.path() + ": " + state;
    }
}
