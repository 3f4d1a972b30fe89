package dev.vakhta.cli.internal.file;

import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.output.Facts;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.recovery.LockCard;
import dev.vakhta.provider.recovery.LockCard.State;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/** A lock file, wherever it was read. */
public record LockFacts(LockCard card) {
    /** @param codes whether the permission code is in plain sight, and what may hold it */
    public void into(Facts facts, boolean codes) {
        facts.add(
                FileMessage.SESSION_LOCK.text(),
                card.file().name() + ", " + card.state().text(),
                standing(),
                card.note());
        if (card.state() != State.UNKNOWN) {
            facts.add(FileMessage.LOCK_MESSAGE.text(), card.messageForUsers());
            facts.add(FileMessage.CODE.text(), shownCode(codes), codes ? card.codeOwner() : "");
            facts.add(FileMessage.PARAMETER.text(), card.parameter());
            facts.add(FileMessage.MORE.text(), card.more());
        }
        facts.add(FileMessage.RAW.text(), codes ? raw() : List.of());
    }

    /** Text and bytes of a file that is not wholly understood, code and all. */
    private List<String> raw() {
        return card.state() == State.PARSED ? List.of() : List.of(card.text(), card.hex());
    }

    private String shownCode(boolean codes) {
        if (card.code().isEmpty()) {
            return FileMessage.CODE_NONE.text();
        }
        return codes ? card.code() : FileMessage.CODE_HIDDEN.text();
    }

    private String standing() {
        if (card.state() == State.UNKNOWN) {
            return "";
        }
        LocalDateTime begin = card.from();
        LocalDateTime end = card.to();
        String standing =
                (card.active() ? FileMessage.ACTIVE : card.enabled() ? FileMessage.WAITING : FileMessage.OFF).text();
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
                "file", card.file().name(),
                "state", card.state().name().toLowerCase(Locale.ROOT),
                "enabled", card.enabled(),
                "active", card.active(),
                "from", card.from(),
                "to", card.to(),
                "message", card.messageForUsers(),
                "hasCode", !card.code().isEmpty(),
                "parameter", card.parameter(),
                "note", card.note());
        if (codes) {
            json.addProperty("code", card.code());
            json.addProperty("codeOwner", card.codeOwner());
            json.add("raw", Json.array(raw()));
        }
        return json;
    }
}
