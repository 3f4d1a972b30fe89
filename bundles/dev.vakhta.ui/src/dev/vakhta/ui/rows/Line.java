package dev.vakhta.ui.rows;

import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.provider.AdministrationException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** One line of a table. Lines are made anew by every arranging; what they stand for is known by the key. */
public sealed interface Line {
    /** The same for the same thing in every arranging; a value. */
    Object key();

    /** How far it is indented; 0 at the left. */
    int depth();

    /** Whether something may come out when it is opened. */
    default boolean expandable() {
        return false;
    }

    /**
     * Rows that share a value.
     *
     * @param by what they share
     * @param label the value, for people
     * @param groups groups inside, or none
     * @param rows rows inside, where there are no groups
     * @param count of all rows inside
     */
    record Group(
            GroupKey key,
            int depth,
            Column by,
            String label,
            List<Group> groups,
            List<OfRow> rows,
            int count,
            Sums sums)
            implements Line {
        @Override
        public boolean expandable() {
            return true;
        }
    }

    /**
     * An object.
     *
     * @param opens whether it has lines of its own inside
     */
    record OfRow(RowKey key, int depth, Row<?> row, boolean opens) implements Line {
        @Override
        public boolean expandable() {
            return opens;
        }
    }

    /** Something that belongs to the object above it: a connection of a session, a lock it holds; or the word that there is none. */
    record Inside(
            RowKey of, int number, int depth, @Nullable Row<?> row, String text) implements Line {
        @Override
        public Object key() {
            return List.of(of, number);
        }
    }

    /**
     * Why something is missing here.
     *
     * @param target id of the target to try again
     * @param text one sentence, with the place
     */
    record Trouble(String target, String place, String text, AdministrationException why) implements Line {
        @Override
        public Object key() {
            return List.of(target, place);
        }

        @Override
        public int depth() {
            return 0;
        }
    }
}
