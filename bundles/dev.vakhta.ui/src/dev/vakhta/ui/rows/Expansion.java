package dev.vakhta.ui.rows;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What is open. Groups are, until somebody closes them (or all), objects are not, until somebody opens them. Belongs to one thread.
 */
public final class Expansion {
    private boolean groupsOpen = true;
    /** Groups that are not as {@link #groupsOpen} says. */
    private final Set<GroupKey> otherwise = new HashSet<>();

    private final Set<RowKey> openRows = new HashSet<>();

    public boolean isOpen(Line line) {
        return switch (line) {
            case Line.Group group -> groupsOpen != otherwise.contains(group.key());
            case Line.OfRow row -> row.opens() && openRows.contains(row.key());
            default -> false;
        };
    }

    /** @return whether that changed anything */
    public boolean open(Line line, boolean wanted) {
        if (!line.expandable() || isOpen(line) == wanted) {
            return false;
        }
        switch (line) {
            case Line.Group group -> {
                if (wanted == groupsOpen) {
                    otherwise.remove(group.key());
                } else {
                    otherwise.add(group.key());
                }
            }
            case Line.OfRow row -> {
                if (wanted) {
                    openRows.add(row.key());
                } else {
                    openRows.remove(row.key());
                }
            }
            default -> {}
        }
        return true;
    }

    /** All groups; closing them closes the objects, too. */
    public void openAll(boolean wanted) {
        groupsOpen = wanted;
        otherwise.clear();
        if (!wanted) {
            openRows.clear();
        }
    }

    /** Whether some object is open, whose inside then has to be known. */
    public boolean hasOpenRows() {
        return !openRows.isEmpty();
    }

    public boolean groupsOpen() {
        return groupsOpen;
    }

    public Set<GroupKey> exceptions() {
        return Set.copyOf(otherwise);
    }

    /** As it was kept; objects are closed. */
    public void restore(boolean groups, Collection<GroupKey> exceptions) {
        openAll(false);
        groupsOpen = groups;
        otherwise.addAll(exceptions);
    }
}
