package dev.vakhta.cli.internal.file;

import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.output.Facts;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.format.lock.KnownCode;
import dev.vakhta.format.lock.LockFile;
import dev.vakhta.format.lock.LockReading;
import dev.vakhta.format.lock.SessionLock;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.recovery.LockCard;
import dev.vakhta.provider.recovery.LockCard.State;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A lock file, wherever it was read.
 *
 * @param codeOwner whose usual code it is, which tells the code
 * @param more fields behind the known ones, as they are
 * @param raw text and bytes of a file that is not wholly understood, code and all
 */
public record LockFacts(
        String name,
        State state,
        boolean enabled,
        boolean active,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime to,
        String message,
        String code,
        String codeOwner,
        String parameter,
        List<String> more,
        String note,
        List<String> raw) {
    /** Of a base. */
    public static LockFacts of(LockCard card) {
        return new LockFacts(
                card.file().name(),
                card.state(),
                card.enabled(),
                card.active(),
                card.from(),
                card.to(),
                card.messageForUsers(),
                card.code(),
                card.codeOwner(),
                card.parameter(),
                card.more(),
                card.note(),
                card.state() == State.PARSED ? List.of() : List.of(card.text(), card.hex()));
    }

    /** Of a file that lies by itself. */
    public static LockFacts of(LockFile file) {
        String text = file.text();
        List<String> raw = List.of(text == null ? "" : text, file.hex());
        return switch (file.reading()) {
            case LockReading.Parsed parsed ->
                of(file, State.PARSED, parsed.lock(), parsed.newer() ? FileMessage.LOCK_NEWER.text() : "", List.of());
            case LockReading.Partly partly -> of(file, State.PARTLY, partly.lock(), partly.why(), raw);
            case LockReading.Unknown unknown ->
                of(file, State.UNKNOWN, new SessionLock(false, null, null, "", "", ""), unknown.why(), raw);
        };
    }

    private static LockFacts of(LockFile file, State state, SessionLock lock, String note, List<String> raw) {
        KnownCode known = lock.knownCode();
        return new LockFacts(
                String.valueOf(file.path().getFileName()),
                state,
                lock.enabled(),
                lock.isActive(LocalDateTime.now()),
                lock.from(),
                lock.to(),
                lock.messageForUsers(),
                lock.code(),
                known == null ? "" : known.text(),
                lock.parameter(),
                lock.more(),
                note,
                raw);
    }

    /** @param codes whether the permission code is in plain sight, and what may hold it */
    public void into(Facts facts, boolean codes) {
        facts.add(FileMessage.SESSION_LOCK.text(), name + ", " + state.text(), standing(), note);
        if (state != State.UNKNOWN) {
            facts.add(FileMessage.LOCK_MESSAGE.text(), message);
            facts.add(FileMessage.CODE.text(), shownCode(codes), codes ? codeOwner : "");
            facts.add(FileMessage.PARAMETER.text(), parameter);
            facts.add(FileMessage.MORE.text(), more);
        }
        facts.add(FileMessage.RAW.text(), codes ? raw : List.of());
    }

    private String shownCode(boolean codes) {
        if (code.isEmpty()) {
            return FileMessage.CODE_NONE.text();
        }
        return codes ? code : FileMessage.CODE_HIDDEN.text();
    }

    private String standing() {
        if (state == State.UNKNOWN) {
            return "";
        }
        LocalDateTime begin = from;
        LocalDateTime end = to;
        String standing = (active ? FileMessage.ACTIVE : enabled ? FileMessage.WAITING : FileMessage.OFF).text();
        return begin == null && end == null
                ? standing
                : standing + ", " + FileMessage.FROM_TO.text(time(begin), time(end));
    }

    private static String time(@Nullable LocalDateTime time) {
        return time == null ? Human.UNKNOWN : Human.dateTime(time, LocalDateTime.now());
    }

    /** @param codes as for people */
    public JsonObject json(boolean codes) {
        JsonObject json = Json.object(
                "file", name,
                "state", state.name().toLowerCase(Locale.ROOT),
                "enabled", enabled,
                "active", active,
                "from", from,
                "to", to,
                "message", message,
                "hasCode", !code.isEmpty(),
                "parameter", parameter,
                "note", note);
        if (codes) {
            json.addProperty("code", code);
            json.addProperty("codeOwner", codeOwner);
            json.add("raw", Json.array(raw));
        }
        return json;
    }
}
