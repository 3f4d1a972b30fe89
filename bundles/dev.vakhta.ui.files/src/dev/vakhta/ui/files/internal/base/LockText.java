package dev.vakhta.ui.files.internal.base;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.text.Human;
import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.LockCard;
import dev.vakhta.provider.recovery.LockCard.State;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A lock file in words. Times are of the computer that set it, and are not shifted.
 *
 * @param now by this computer's clock
 */
public record LockText(LockCard lock, LocalDateTime now) {
    /** A line of what it says. */
    public record Fact(String label, String value) {}

    /** What it does now. */
    public String headline() {
        String name = lock.file().name();
        LocalDateTime from = lock.from();
        LocalDateTime to = lock.to();
        if (lock.state() == State.UNKNOWN) {
            return BaseMessage.LOCK_UNKNOWN.text(name);
        }
        if (lock.active()) {
            return (lock.state() == State.PARTLY ? BaseMessage.LOCK_PROBABLY : BaseMessage.LOCK_ACTIVE).text(name);
        }
        if (lock.enabled() && from != null && from.isAfter(now)) {
            return BaseMessage.LOCK_LATER.text(name, Human.coming(from, now));
        }
        return lock.enabled() && to != null
                ? BaseMessage.LOCK_OVER.text(name, Human.dateTime(to, now))
                : BaseMessage.LOCK_OFF.text(name);
    }

    /** Its fields but the permission code; of a file that is not understood only the file. */
    public List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        if (lock.state() != State.UNKNOWN) {
            facts.add(new Fact(
                    Field.of(Literals.INFOBASE__DENIED_FROM).label(),
                    probable(time(lock.from(), BaseMessage.FROM_ALWAYS))));
            facts.add(new Fact(
                    Field.of(Literals.INFOBASE__DENIED_TO).label(), probable(time(lock.to(), BaseMessage.TO_NEVER))));
            add(facts, Field.of(Literals.INFOBASE__DENIED_MESSAGE).label(), lock.message());
            add(facts, Field.of(Literals.INFOBASE__DENIED_PARAMETER).label(), lock.parameter());
            add(facts, BaseMessage.MORE.text(), String.join(", ", lock.more()));
        }
        facts.add(new Fact(BaseMessage.FILE.text(), file(lock.file(), now)));
        return facts;
    }

    private void add(List<Fact> facts, String label, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, probable(value.strip())));
        }
    }

    private String probable(String value) {
        return lock.state() == State.PARTLY ? BaseMessage.PROBABLY.text(value) : value;
    }

    private String time(@Nullable LocalDateTime time, BaseMessage none) {
        return time == null ? none.text() : Human.coming(time, now);
    }

    /** A file in words. */
    public static String file(BaseFile file, LocalDateTime now) {
        String facts = BaseMessage.FILE_FACTS.text(
                file.name(), Human.bytes(file.size()), Human.dateTime(Times.local(file.modified()), now));
        return file.owner().isEmpty() ? facts : BaseMessage.FILE_OWNER.text(facts, file.owner());
    }
}
