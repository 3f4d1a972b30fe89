package dev.vakhta.processing.undo;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.fields.InfobaseLock.Holder;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.undo.Listing.Unrestored;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Whose a lock is that is there: the server does not say. */
public final class LockHolders {
    /** The owner mark in each language: who, and at what time. */
    private static final List<Pattern> MARKS = ProcessingMessage.OWNER_MARK_TEXT
            .inEveryLanguage("(\\S{1,200})", "(\\d\\d:\\d\\d)")
            .map(Pattern::compile)
            .toList();

    private LockHolders() {}

    /**
     * Who denies something in an infobase: we, when the undo journal names it and we switched on what is on; else whom the owner mark names.
     *
     * @param held the entry of the journal that names the infobase; null: none
     * @param me how the mark of this person on this computer names him
     * @return null: nobody denies anything, or nobody knows who
     */
    public static @Nullable Holder of(Infobase lock, Place place, @Nullable Unrestored held, String me) {
        if (!lock.isSessionsDeny() && !lock.isScheduledJobsDeny()) {
            return null;
        }
        if (held != null && isOurs(lock, held.entry().open(place))) {
            return new Holder(true, held.entry().owner().text(), sentence(held));
        }
        return marked(Objects.requireNonNullElse(lock.getDeniedParameter(), "").strip(), me);
    }

    private static boolean isOurs(Infobase lock, @Nullable ChangedInfobase changed) {
        EStructuralFeature on =
                lock.isSessionsDeny() ? Literals.INFOBASE__SESSIONS_DENY : Literals.INFOBASE__SCHEDULED_JOBS_DENY;
        return changed != null
                && changed.ours().stream()
                        .anyMatch(set -> Boolean.TRUE.equals(set.values().get(on)));
    }

    /** How far the run is that an entry of the journal tells of. */
    public static String sentence(Unrestored held) {
        Entry entry = held.entry();
        UndoMessage whose = switch (held.standing()) {
            case ALIVE -> UndoMessage.OURS_ALIVE;
            case OWNERLESS -> entry.ended() == null ? UndoMessage.OURS_CUT_OFF : UndoMessage.OURS;
            case UNKNOWN -> UndoMessage.OURS_UNKNOWN;
        };
        return whose.text(entry.title(), entry.owner().text(), entry.since());
    }

    private static @Nullable Holder marked(String parameter, String me) {
        for (Pattern mark : MARKS) {
            Matcher found = mark.matcher(parameter);
            if (found.matches()) {
                String who = found.group(1);
                return new Holder(who.equals(me), who, UndoMessage.MARKED.text(who, found.group(2)));
            }
        }
        return null;
    }
}
