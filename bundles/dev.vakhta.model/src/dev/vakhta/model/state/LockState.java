package dev.vakhta.model.state;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.fields.InfobaseLock;
import dev.vakhta.model.fields.InfobaseLock.Holder;
import dev.vakhta.model.fields.Related;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.text.Human;
import dev.vakhta.model.text.Message;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the locks of one infobase do at one moment. Texts are made when asked for, in the reader's language.
 *
 * @param now by the server's clock, which is the one that counts
 */
public record LockState(InfobaseLock known, LocalDateTime now) {
    /** The short word, what needs a look first; its lower-case name is the id by which filters and scripts know it. */
    public enum Kind implements Message {
        /** Nobody can start a session, and it was not us. */
        FOREIGN,
        CLOSED,
        /** Switched on, for a time to come. */
        LATER,
        /** Switched on, for a time that is over, or never comes: it holds nobody, and nobody is told. */
        EXPIRED,
        /** The entrance is open, but no scheduled job starts. */
        JOBS,
        UNKNOWN,
        OPEN;

        /** Whether there is anything worth a mark. */
        public boolean isMarked() {
            return this != UNKNOWN && this != OPEN;
        }
    }

    /** Of the infobase a row is, or belongs to, at this moment. */
    public static LockState of(Row<?> row) {
        return new LockState(
                row.cluster().infobaseLock(Related.infobase(row)), row.cluster().serverClock(Instant.now()));
    }

    /** The lock, where it is known. */
    private @Nullable Infobase lock() {
        return known.missing() == null ? known.infobase() : null;
    }

    public Kind kind() {
        Infobase lock = lock();
        if (lock == null) {
            return Kind.UNKNOWN;
        }
        if (!lock.isSessionsDeny()) {
            return lock.isScheduledJobsDeny() ? Kind.JOBS : Kind.OPEN;
        }
        LocalDateTime from = lock.getDeniedFrom();
        LocalDateTime to = lock.getDeniedTo();
        if (to != null && (!to.isAfter(now) || isNever(from, to))) {
            return Kind.EXPIRED;
        }
        if (from != null && from.isAfter(now)) {
            return Kind.LATER;
        }
        return isOurs() ? Kind.CLOSED : Kind.FOREIGN;
    }

    private static boolean isNever(@Nullable LocalDateTime from, LocalDateTime to) {
        return from != null && !to.isAfter(from);
    }

    private boolean isOurs() {
        Holder holder = known.holder();
        return holder != null && holder.ours();
    }

    /** Whether no scheduled job starts, whatever the entrance is. */
    public boolean deniesJobs() {
        Infobase lock = lock();
        return lock != null && lock.isScheduledJobsDeny();
    }

    /** In a few words, with what belongs to it: {@code locked until 14:30 by ivanov@ws-014, jobs denied}. */
    public String words() {
        Kind kind = kind();
        Infobase lock = lock();
        if (lock == null) {
            return missing();
        }
        String entrance = kind.isMarked() ? by(kind, entrance(kind, lock)) : entrance(kind, lock);
        return kind != Kind.JOBS && deniesJobs()
                ? Messages.LOCK_AND.text(entrance, Messages.LOCK_JOBS.text())
                : entrance;
    }

    private String missing() {
        return switch (known.missing()) {
            case NAMELESS -> Messages.LOCK_NAMELESS.text();
            case HIDDEN -> Messages.LOCK_HIDDEN.text();
            case FAILED -> Messages.LOCK_FAILED.text();
            case null, default -> Messages.LOCK_UNREAD.text();
        };
    }

    private String entrance(Kind kind, Infobase lock) {
        LocalDateTime from = lock.getDeniedFrom();
        LocalDateTime to = lock.getDeniedTo();
        return switch (kind) {
            case FOREIGN, CLOSED ->
                to == null ? Messages.LOCK_CLOSED.text() : Messages.LOCK_CLOSED_UNTIL.text(time(to));
            case LATER ->
                to == null ? Messages.LOCK_LATER.text(at(from)) : Messages.LOCK_LATER_UNTIL.text(at(from), time(to));
            case EXPIRED ->
                to != null && isNever(from, to) ? Messages.LOCK_NEVER.text() : Messages.LOCK_EXPIRED.text(time(to));
            case JOBS -> Messages.LOCK_JOBS.text();
            case OPEN, UNKNOWN -> Messages.LOCK_OPEN.text();
        };
    }

    /** A nameless stranger is worth a word only where he keeps people out. */
    private String by(Kind kind, String words) {
        String who = who();
        if (isOurs() || who.isEmpty() && kind != Kind.FOREIGN) {
            return words;
        }
        return who.isEmpty() ? Messages.LOCK_BY_SOMEBODY.text(words) : Messages.LOCK_BY.text(words, who);
    }

    private String who() {
        Holder holder = known.holder();
        return holder == null ? "" : holder.who();
    }

    /** Who denies something there: a name, or that it was not us; empty where nothing is denied. Null: not known. */
    public @Nullable String holder() {
        Kind kind = kind();
        if (kind == Kind.UNKNOWN) {
            return null;
        }
        if (!kind.isMarked()) {
            return "";
        }
        return who().isEmpty() ? Messages.LOCK_SOMEBODY.text() : who();
    }

    /** What it means, whose it is and what a refused user reads: a line each. */
    public String sentences() {
        Infobase lock = lock();
        if (lock == null) {
            return known.trouble().isEmpty() ? why() : why() + "\n" + known.trouble();
        }
        Kind kind = kind();
        List<String> lines = new ArrayList<>(List.of(meaning(kind, lock)));
        if (deniesJobs()) {
            lines.add(Messages.SAY_JOBS.text());
        }
        if (kind.isMarked()) {
            lines.add(whose());
        }
        String message = lock.getDeniedMessage();
        if (lock.isSessionsDeny() && message != null && !message.isBlank()) {
            lines.add(Messages.SAY_MESSAGE.text(message.strip()));
        }
        return String.join("\n", lines);
    }

    private String why() {
        return switch (known.missing()) {
            case NAMELESS -> Messages.SAY_NAMELESS.text();
            case HIDDEN -> Messages.SAY_HIDDEN.text();
            case FAILED -> Messages.SAY_FAILED.text();
            case null, default -> Messages.SAY_UNREAD.text();
        };
    }

    private String meaning(Kind kind, Infobase lock) {
        LocalDateTime from = lock.getDeniedFrom();
        LocalDateTime to = lock.getDeniedTo();
        String since = from == null ? "" : Messages.SAY_SINCE.text(time(from));
        String until = to == null ? Messages.SAY_ENDLESS.text() : Messages.SAY_UNTIL.text(time(to));
        return switch (kind) {
            case FOREIGN, CLOSED -> Messages.SAY_CLOSED.text(since, until);
            case LATER -> Messages.SAY_LATER.text(time(from), until);
            case EXPIRED ->
                to != null && isNever(from, to) ? Messages.SAY_NEVER.text() : Messages.SAY_EXPIRED.text(time(to));
            case JOBS, OPEN, UNKNOWN -> Messages.SAY_OPEN.text();
        };
    }

    private String whose() {
        Holder holder = known.holder();
        if (holder != null && !holder.sentence().isEmpty()) {
            return holder.sentence();
        }
        return who().isEmpty() ? Messages.SAY_SOMEBODY.text() : Messages.SAY_BY.text(who());
    }

    private String time(@Nullable LocalDateTime time) {
        return time == null ? Human.UNKNOWN : Human.coming(time, now);
    }

    private String at(@Nullable LocalDateTime time) {
        boolean today = time != null && time.toLocalDate().equals(now.toLocalDate());
        return today ? Messages.AT.text(time(time)) : time(time);
    }
}
