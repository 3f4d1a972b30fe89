package dev.vakhta.ui.table;

import dev.vakhta.model.filter.Filter;
import dev.vakhta.model.filter.FilterException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.emf.ecore.EClass;
import org.osgi.service.prefs.Preferences;

/** Filters worth having at hand: some of ours, and those a person keeps in this workspace. */
public final class KeptFilters {
    private static final String NODE = "dev.vakhta.ui/filters";
    private static final String SEPARATOR = "\n";

    /** What administrators ask most; only those that can be understood for a class are offered. */
    private static final List<String> USUAL = List.of(
            "state=hung",
            "state=hung,silent,waiting",
            "duration-current:>1m",
            "idle:>1h",
            "memory-total:>1GB",
            "app-id=Designer",
            "app-id=BackgroundJob",
            "lock=closed,foreign",
            "lock=later",
            "lock=expired",
            "lock=unknown");

    private final String rows;
    private final List<String> usual;

    /**
     * @param rows what they are for; names what is kept, and so never changes
     * @param usual ours
     */
    public KeptFilters(String rows, List<String> usual) {
        this.rows = rows;
        this.usual = usual;
    }

    /** For a table of the model's objects. */
    public static KeptFilters of(EClass type) {
        return new KeptFilters(
                type.getName(),
                USUAL.stream().filter(text -> isUnderstood(text, type)).toList());
    }

    private Preferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** Ours. */
    public List<String> usual() {
        return usual;
    }

    private static boolean isUnderstood(String text, EClass type) {
        try {
            Filter.parse(text, type);
            return true;
        } catch (FilterException e) {
            return false;
        }
    }

    /** The person's, the oldest first. */
    public List<String> kept() {
        String all = node().get(rows, "");
        return Stream.of(all.split(SEPARATOR)).filter(text -> !text.isBlank()).toList();
    }

    /** Written to the disk when the window ends. */
    public void keep(String text) {
        Set<String> more = new LinkedHashSet<>(kept());
        more.add(text.strip());
        put(more);
    }

    public void forget(String text) {
        Set<String> fewer = new LinkedHashSet<>(kept());
        fewer.remove(text.strip());
        put(fewer);
    }

    private void put(Set<String> texts) {
        node().put(rows, String.join(SEPARATOR, texts));
    }

    /** Whether a person keeps it. */
    public boolean isKept(String text) {
        return kept().contains(text.strip());
    }
}
