package dev.vakhta.format.container;

import dev.vakhta.format.container.ContainerException.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was found: the first ones, and how many more. A broken file has as many as it has pages. */
final class Findings {
    /** More than anybody reads. */
    private static final int KEPT = 200;

    /** One cause may be met again and again: by every row of a page, by whoever reads an object after its pages were checked. */
    private final Set<Finding> list = new LinkedHashSet<>();

    private long count;
    private boolean damaged;

    void add(Finding finding) {
        damaged |= !finding.isNote();
        if (list.contains(finding)) {
            return;
        }
        if (count++ < KEPT) {
            list.add(finding);
        }
    }

    /** Notes damage; anything else ends the work. */
    void add(ContainerException e) throws ContainerException {
        if (e.kind() != Kind.DAMAGED) {
            throw e;
        }
        add(e.finding());
    }

    List<Finding> list() {
        return List.copyOf(list);
    }

    boolean damaged() {
        return damaged;
    }

    /** Those not kept. */
    long more() {
        return count - list.size();
    }
}
