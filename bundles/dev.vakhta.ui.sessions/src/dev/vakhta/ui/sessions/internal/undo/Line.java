package dev.vakhta.ui.sessions.internal.undo;

import dev.vakhta.processing.undo.ChangedInfobase;
import dev.vakhta.processing.undo.Entry;
import dev.vakhta.processing.undo.Listing;
import dev.vakhta.processing.undo.Listing.Broken;
import dev.vakhta.processing.undo.Listing.Standing;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.ui.look.Icon;
import java.util.List;
import java.util.stream.Stream;

/** A line of the table: an infobase that an entry holds, or a file nobody understands. */
sealed interface Line {
    /** The same for the same thing, whatever is read of it later. */
    Object key();

    /** In the order of {@link #headings}. */
    List<String> cells();

    Icon icon();

    /** All there is to say, for the line under the table. */
    String whole();

    static List<String> headings() {
        return Stream.of(
                        UnrestoredMessage.INFOBASE,
                        UnrestoredMessage.STANDING,
                        UnrestoredMessage.SINCE,
                        UnrestoredMessage.WHO,
                        UnrestoredMessage.IN_PLACE,
                        UnrestoredMessage.RUN,
                        UnrestoredMessage.WHERE)
                .map(UnrestoredMessage::text)
                .toList();
    }

    /** Of all that was read; what is broken first, as nobody else will say it. */
    static List<Line> of(Listing listing) {
        return Stream.concat(
                        listing.broken().stream().<Line>map(Unclear::new),
                        listing.unrestored().stream()
                                .flatMap(one -> one.entry().open().stream().map(held -> new Held(one, held))))
                .toList();
    }

    /** An infobase that an entry holds. */
    record Held(Unrestored unrestored, ChangedInfobase infobase) implements Line {
        private record Key(String entry, Object infobase) {}

        @Override
        public Object key() {
            return new Key(entry().id(), place().infobase());
        }

        Entry entry() {
            return unrestored.entry();
        }

        Place place() {
            return infobase.place();
        }

        /** Whether a person may give it back; of another computer's with consent. */
        boolean isRestorable() {
            return unrestored.standing() != Standing.ALIVE;
        }

        boolean isForeign() {
            return unrestored.standing() == Standing.UNKNOWN;
        }

        String refusal() {
            return unrestored.refusal(place().infobaseName()).sentence();
        }

        String where() {
            return UnrestoredMessage.CLUSTER_OF.text(
                    place().clusterName(), String.valueOf(place().target().getName()));
        }

        private UnrestoredMessage standing() {
            return switch (unrestored.standing()) {
                case ALIVE -> UnrestoredMessage.STANDING_ALIVE;
                case OWNERLESS ->
                    unrestored.needsConsent() ? UnrestoredMessage.STANDING_CUT_OFF : UnrestoredMessage.STANDING_LEFT;
                case UNKNOWN -> UnrestoredMessage.STANDING_UNKNOWN;
            };
        }

        @Override
        public List<String> cells() {
            return List.of(
                    place().infobaseName(),
                    standing().text(),
                    entry().since(),
                    entry().owner().text(),
                    InPlace.text(infobase),
                    entry().title(),
                    where());
        }

        @Override
        public Icon icon() {
            return switch (unrestored.standing()) {
                case ALIVE -> Icon.STATE_WORKING;
                case OWNERLESS -> Icon.WARNING;
                case UNKNOWN -> Icon.HELP;
            };
        }

        @Override
        public String whole() {
            return UnrestoredMessage.WHOLE.text(whose(), place().infobaseName(), where(), InPlace.text(infobase));
        }

        private String whose() {
            if (unrestored.standing() != Standing.OWNERLESS) {
                return refusal();
            }
            UnrestoredMessage sentence =
                    unrestored.needsConsent() ? UnrestoredMessage.CUT_OFF : UnrestoredMessage.LEFT_IN_PLACE;
            return sentence.text(entry().title(), entry().owner().text(), entry().since());
        }
    }

    /** A file that cannot be understood; it stays until a person removes it. */
    record Unclear(Broken broken) implements Line {
        @Override
        public Object key() {
            return broken.file();
        }

        @Override
        public List<String> cells() {
            return List.of(
                    String.valueOf(broken.file().getFileName()),
                    UnrestoredMessage.STANDING_BROKEN.text(),
                    "",
                    "",
                    broken.problem(),
                    "",
                    broken.file().toString());
        }

        @Override
        public Icon icon() {
            return Icon.FAILURE;
        }

        @Override
        public String whole() {
            return UnrestoredMessage.WHOLE_BROKEN.text(broken.file(), broken.problem());
        }
    }
}
