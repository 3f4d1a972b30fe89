package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.LogField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;

/** The columns of all logs, as the person ordered and sized them last. Written to the disk when the window ends. */
record Layout(List<Shown> columns) {
    /** A column and its width in pixels; 0: as wide as it usually needs. */
    record Shown(LogField field, int width) {}

    private static final String NODE = "dev.vakhta.ui.eventlog";
    private static final String KEY = "columns";
    private static final int WIDEST = 4000;

    private static final List<LogField> USUAL = List.of(
            LogField.TIME,
            LogField.IMPORTANCE,
            LogField.EVENT,
            LogField.USER,
            LogField.COMPUTER,
            LogField.APPLICATION,
            LogField.SESSION,
            LogField.METADATA,
            LogField.PRESENTATION,
            LogField.COMMENT);

    Layout {
        columns = List.copyOf(columns);
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** @param severalLogs whether it is worth saying which log a row is from */
    static Layout usual(boolean severalLogs) {
        List<Shown> all =
                USUAL.stream().map(field -> new Shown(field, 0)).collect(Collectors.toCollection(ArrayList::new));
        if (severalLogs) {
            all.add(1, new Shown(LogField.LOG, 0));
        }
        return new Layout(all);
    }

    static Layout kept(boolean severalLogs) {
        List<Shown> kept = Arrays.stream(node().get(key(severalLogs), "").split(" "))
                .flatMap(text -> shown(text).stream())
                .toList();
        boolean twice = kept.stream().map(Shown::field).distinct().count() < kept.size();
        return kept.isEmpty() || twice ? usual(severalLogs) : new Layout(kept);
    }

    void keep(boolean severalLogs) {
        node().put(
                        key(severalLogs),
                        columns.stream()
                                .map(one -> one.field().key() + ":" + one.width())
                                .collect(Collectors.joining(" ")));
    }

    private static String key(boolean severalLogs) {
        return KEY + (severalLogs ? ".several" : "");
    }

    /** Of another version, or written by hand: nothing. */
    private static Optional<Shown> shown(String text) {
        String[] parts = text.split(":", 2);
        return parts.length == 2 && parts[1].matches("\\d{1,4}")
                ? LogField.of(parts[0]).map(field -> new Shown(field, Math.min(WIDEST, Integer.parseInt(parts[1]))))
                : Optional.empty();
    }

    boolean has(LogField field) {
        return columns.stream().anyMatch(one -> one.field() == field);
    }

    /** With a column more, behind the others, or less; one always stays. */
    Layout turned(LogField field) {
        List<Shown> all = new ArrayList<>(columns);
        if (!all.removeIf(one -> one.field() == field)) {
            all.add(new Shown(field, 0));
        }
        return all.isEmpty() ? this : new Layout(all);
    }
}
