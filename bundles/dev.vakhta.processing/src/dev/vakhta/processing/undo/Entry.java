package dev.vakhta.processing.undo;

import dev.vakhta.model.text.Human;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One run: one plan of one person.
 *
 * @param at when it began
 * @param title what it does, as its plan was called
 * @param ended when it ended in order and left its changes in place on purpose; null: it runs, or was cut off
 */
public record Entry(
        String id,
        Instant at,
        String title,
        Owner owner,
        @Nullable Instant ended,
        List<ChangedInfobase> infobases) {
    public Entry {
        infobases = List.copyOf(infobases);
    }

    /** When it began, as people here say it. */
    public String since() {
        ZoneId here = ZoneId.systemDefault();
        return Human.dateTime(LocalDateTime.ofInstant(at, here), LocalDateTime.now(here));
    }

    /** Those there is something to give back of. */
    public List<ChangedInfobase> open() {
        return infobases.stream().filter(ChangedInfobase::isOpen).toList();
    }

    /** What it holds of an infobase; null: nothing, or nothing any more. */
    public @Nullable ChangedInfobase open(Place place) {
        for (ChangedInfobase one : open()) {
            if (one.place().isSame(place)) {
                return one;
            }
        }
        return null;
    }

    /**
     * What it holds of an infobase.
     *
     * @param otherwise kind of the failure when that is nothing
     */
    ChangedInfobase require(Place place, FailureKind otherwise) throws AdministrationException {
        ChangedInfobase held = open(place);
        if (held == null) {
            throw new AdministrationException(otherwise, UndoMessage.GONE.text(place.infobaseName()));
        }
        return held;
    }

    /** The infobase in the place of what was known of it. */
    Entry with(ChangedInfobase changed) {
        List<ChangedInfobase> all = new ArrayList<>(infobases);
        all.removeIf(one -> one.place().isSame(changed.place()));
        all.add(changed);
        return new Entry(id, at, title, owner, ended, all);
    }

    Entry endedAt(Instant time) {
        return new Entry(id, at, title, owner, time, infobases);
    }
}
