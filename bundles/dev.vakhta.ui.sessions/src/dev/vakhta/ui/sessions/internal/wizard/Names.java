package dev.vakhta.ui.sessions.internal.wizard;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.ui.live.Live;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;

/** Names and groups that are in use. */
final class Names {
    private Names() {}

    private static List<Target> targets() {
        return Live.get().targets().stream().map(live -> live.target()).toList();
    }

    /** Whether another target has that name, whatever the letter case. */
    static boolean isTaken(String name, String ownId) {
        return targets().stream()
                .anyMatch(other ->
                        name.equalsIgnoreCase(other.getName()) && !other.getId().equals(ownId));
    }

    /** A name like that one nobody has. */
    static String free(@Nullable String name) {
        int number = 2;
        while (isTaken(name + " " + number, "")) {
            number++;
        }
        return name + " " + number;
    }

    static String[] groups() {
        TreeSet<String> groups = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        targets().stream()
                .map(Target::getGroup)
                .filter(group -> group != null && !group.isBlank())
                .forEach(groups::add);
        return groups.toArray(String[]::new);
    }
}
