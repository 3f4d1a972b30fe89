package dev.vakhta.provider.file;

import dev.vakhta.provider.recovery.BaseFile;
import dev.vakhta.provider.recovery.InUse.Answer;
import dev.vakhta.provider.recovery.LockCard;
import dev.vakhta.provider.recovery.LockCard.State;
import dev.vakhta.provider.recovery.Look;
import dev.vakhta.provider.recovery.Way;
import dev.vakhta.provider.recovery.Way.Kind;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** What can be done about a base, the cheapest first. */
final class Ways {
    /** A feature of the Standard Subsystems Library, in its own word. */
    private static final String SSL = "РазрешитьРаботуПользователей";

    private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

    private final Look look;

    Ways(Look look) {
        this.look = look;
    }

    List<Way> list() {
        List<LockCard> locks = look.locks();
        LockCard lock = deciding(locks);
        List<Way> ways = new ArrayList<>();
        String reason = noCode(lock);
        String code = lock == null ? "" : lock.code();
        String probably = lock != null && lock.state() == State.PARTLY ? FileMessage.CODE_PROBABLE.text() + " " : "";
        ways.add(new Way(
                Kind.START,
                reason,
                probably + FileMessage.START_NOTE.text(),
                command(reason, "ENTERPRISE", "", code),
                List.of()));
        ways.add(new Way(
                Kind.START_DESIGNER,
                reason,
                probably + FileMessage.DESIGNER_NOTE.text(),
                command(reason, "DESIGNER", "", code),
                List.of()));
        ways.add(new Way(
                Kind.SSL_ALLOW,
                reason,
                probably + FileMessage.SSL_NOTE.text(),
                command(reason, "ENTERPRISE", SSL, code),
                List.of()));
        ways.add(lockAside(locks));
        ways.add(leftoversAside());
        if (!look.similar().isEmpty()) {
            ways.add(
                    new Way(Kind.SET_SIMILAR_ASIDE, unwritable(), FileMessage.SIMILAR_NOTE.text(), "", look.similar()));
        }
        return ways;
    }

    /** The first that denies sessions, if one does; null: there is none at all. */
    private static @Nullable LockCard deciding(List<LockCard> locks) {
        for (LockCard lock : locks) {
            if (lock.active()) {
                return lock;
            }
        }
        return locks.isEmpty() ? null : locks.getFirst();
    }

    /** @return null: the code opens the door */
    private static @Nullable String noCode(@Nullable LockCard lock) {
        if (lock == null) {
            return FileMessage.NO_LOCK.text();
        }
        if (lock.state() == State.UNKNOWN) {
            return FileMessage.CODE_UNKNOWN.text(lock.note());
        }
        if (!lock.active()) {
            return FileMessage.LOCK_IDLE.text();
        }
        if (lock.code().chars().anyMatch(Character::isISOControl)) {
            return FileMessage.CODE_ODD.text(); // pasted, it could be more than one command
        }
        return lock.code().isEmpty() ? FileMessage.NO_CODE.text() : null;
    }

    private String command(@Nullable String reason, String mode, String parameter, String code) {
        if (reason != null) {
            return "";
        }
        return "1cv8 " + mode + " " + option("/F", look.folder().toString())
                + (parameter.isEmpty() ? "" : " " + option("/C", parameter)) + " " + option("/UC", code);
    }

    /** An argument as the system's shell takes it. */
    private static String option(String name, String value) {
        return WINDOWS
                ? name + '"' + value.replace("\"", "\"\"") + '"'
                : "'" + (name + value).replace("'", "'\\''") + "'";
    }

    private Way lockAside(List<LockCard> locks) {
        List<BaseFile> files = locks.stream().map(LockCard::file).toList();
        FileMessage note = files.size() > 1 ? FileMessage.ASIDE_SEVERAL : FileMessage.ASIDE_NOTE;
        return new Way(
                Kind.SET_LOCK_ASIDE,
                files.isEmpty() ? FileMessage.NO_LOCK.text() : unwritable(),
                note.text(Names.listed(files.stream().map(BaseFile::path).toList())),
                "",
                files);
    }

    private Way leftoversAside() {
        return new Way(
                Kind.SET_LEFTOVERS_ASIDE,
                look.leftovers().isEmpty() ? FileMessage.NO_LEFTOVERS.text() : inside(),
                FileMessage.LEFTOVERS_NOTE.text(),
                "",
                look.leftovers());
    }

    private @Nullable String inside() {
        return look.inUse().answer() == Answer.NOT_IN_USE
                ? unwritable()
                : notFree(look.inUse().answer());
    }

    /** Why leftovers stay where they are. */
    static String notFree(Answer answer) {
        return (answer == Answer.IN_USE ? FileMessage.STILL_IN_USE : FileMessage.USE_UNKNOWN).text();
    }

    private @Nullable String unwritable() {
        return look.unwritable().isEmpty() ? null : look.unwritable();
    }
}
