package dev.vakhta.provider.recovery;

import dev.vakhta.format.lock.KnownCode;
import dev.vakhta.format.lock.LockFile;
import dev.vakhta.format.lock.LockReading;
import dev.vakhta.format.lock.SessionLock;
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

    /**
     * A lock file that was read, wherever it lies; by this computer's clock now.
     *
     * @param owner of the file; empty: not known
     */
    public static LockCard of(LockFile file, String owner) {
        return switch (file.reading()) {
            case LockReading.Parsed parsed ->
                of(file, owner, State.PARSED, parsed.lock(), parsed.newer() ? RecoveryMessage.LOCK_NEWER.text() : "");
            case LockReading.Partly partly -> of(file, owner, State.PARTLY, partly.lock(), partly.why());
            case LockReading.Unknown unknown ->
                of(file, owner, State.UNKNOWN, new SessionLock(false, null, null, "", "", ""), unknown.why());
        };
    }

    private static LockCard of(LockFile file, String owner, State state, SessionLock lock, String note) {
        KnownCode known = lock.knownCode();
        String text = file.text();
        return new LockCard(
                BaseFile.of(file, owner),
                state,
                lock.enabled(),
                lock.isActive(LocalDateTime.now()),
                lock.from(),
                lock.to(),
                lock.message(),
                lock.messageForUsers(),
                lock.code(),
                known == null ? "" : known.text(),
                lock.parameter(),
                lock.more(),
                note,
                text == null ? "" : text,
                state == State.PARSED ? "" : file.hex());
    }

    /** Without the code. */
    @Override
    public String toString() {
        return file.path() + ": " + state;
    }
}
