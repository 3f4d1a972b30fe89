package dev.vakhta.processing.undo;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a journal holds.
 *
 * @param unrestored entries with something to give back, the oldest first
 * @param broken files that cannot be understood; they stay until a person removes them
 */
public record Listing(List<Unrestored> unrestored, List<Broken> broken) {
    public Listing {
        unrestored = List.copyOf(unrestored);
        broken = List.copyOf(broken);
    }

    /** Who has an entry. */
    public enum Standing {
        /** A process that runs, here or in another one's middle of restoring. */
        ALIVE,
        /** Nobody: to be offered for restoring. */
        OWNERLESS,
        /** It comes from another computer that shares the folder; whether it runs cannot be told from here. */
        UNKNOWN
    }

    /** An entry with something to give back. */
    public record Unrestored(Entry entry, Standing standing) {
        /** Whether a person has to say that this is gone on with: it was cut off, or nobody knows whether it still runs. */
        public boolean needsConsent() {
            boolean onPurpose = standing == Standing.OWNERLESS && entry.ended() != null;
            return standing != Standing.ALIVE && !onPurpose;
        }

        /**
         * The entry for whoever goes on with an infobase of it.
         *
         * @param infobase its name
         * @param consented a person said so, if that {@link #needsConsent is needed}
         * @throws AdministrationException NOT_ALLOWED: the {@link #refusal}
         */
        public Entry takenOver(String infobase, boolean consented) throws AdministrationException {
            if (standing == Standing.ALIVE || needsConsent() && !consented) {
                throw refusal(infobase);
            }
            return entry;
        }

        /**
         * Why somebody else may not have an infobase: who changed it and since when.
         *
         * @param infobase its name
         * @return NOT_ALLOWED
         */
        public AdministrationException refusal(String infobase) {
            UndoMessage sentence = switch (standing) {
                case ALIVE -> UndoMessage.HELD_ALIVE;
                case OWNERLESS -> UndoMessage.HELD;
                case UNKNOWN -> UndoMessage.HELD_UNKNOWN;
            };
            return new AdministrationException(
                    FailureKind.NOT_ALLOWED,
                    sentence.text(infobase, entry.title(), entry.owner().text(), entry.since()));
        }
    }

    /** @param problem one sentence */
    public record Broken(Path file, String problem) {}

    /** Those that nobody has and nobody left in place on purpose: to be offered for restoring without being asked. */
    public List<Unrestored> cutOff() {
        return unrestored.stream()
                .filter(one -> one.standing() == Standing.OWNERLESS && one.needsConsent())
                .toList();
    }

    /** The entry that holds an infobase; null: none does. */
    public @Nullable Unrestored naming(Place place) {
        for (Unrestored one : unrestored) {
            if (one.entry().open(place) != null) {
                return one;
            }
        }
        return null;
    }
}
