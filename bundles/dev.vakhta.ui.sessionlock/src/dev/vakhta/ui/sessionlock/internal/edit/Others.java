package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.text.Human;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.LockHolders;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Locks that are there already, and whose they are. */
public final class Others {
    private Others() {}

    /** A sentence for each entrance that is closed, or in the hands of a run. */
    public static List<String> sentences(List<Entrance> entrances) {
        return entrances.stream().map(Others::sentence).filter(Objects::nonNull).toList();
    }

    private static @Nullable String sentence(Entrance entrance) {
        Unrestored held = entrance.held();
        Infobase read = entrance.read();
        if (held != null) {
            return EditMessage.NAMED.text(entrance.name(), LockHolders.sentence(held));
        }
        return read != null && read.isSessionsDeny() ? foreign(entrance, read) : null;
    }

    private static String foreign(Entrance entrance, Infobase read) {
        LocalDateTime from = read.getDeniedFrom();
        String since = from == null ? EditMessage.SINCE_UNKNOWN.text() : Human.dateTime(from, entrance.now());
        return EditMessage.FOREIGN.text(
                entrance.name(),
                since,
                text(read, Literals.INFOBASE__DENIED_MESSAGE),
                text(read, Literals.INFOBASE__DENIED_PARAMETER));
    }

    private static String text(Infobase lock, EStructuralFeature field) {
        return LockTexts.value(field, lock.eGet(field));
    }
}
