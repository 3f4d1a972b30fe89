package dev.vakhta.rac;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.License;
import dev.vakhta.rac.ValueKind.Unread;
import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** A record of which some lines have been read. */
final class OpenRecord<T extends EObject> {
    private final Class<T> type;
    private final EObject object;
    private final Values values;
    private final BitSet seen = new BitSet();
    private @Nullable License licence;
    private @Nullable Map<String, String> unread;
    private boolean doubtful;

    OpenRecord(Class<T> type, RecordShape shape, Values values) {
        this.type = type;
        this.object = EcoreUtil.create(shape.type());
        this.values = values;
    }

    private EObject target(RecordLine line) {
        if (!line.isNested()) {
            return object;
        }
        License nested = licence;
        if (nested == null) {
            nested = ClusterFactory.eINSTANCE.createLicense();
            licence = nested;
            RecordShape.licences(object).add(nested);
        }
        return nested;
    }

    boolean has(RecordLine line, String key) {
        Map<String, String> kept = unread;
        return line.isKnown() ? seen.get(line.place()) : kept != null && kept.containsKey(key);
    }

    /** Whether it has a key that records of its type have. */
    boolean isKnown() {
        return !seen.isEmpty();
    }

    /** A value as it stands. The first one counts if a key comes twice. */
    void value(RecordLine line, String key, int from, int to) {
        if (has(line, key)) {
            doubt();
            keep(key, from, to);
        } else if (line.isKnown()) {
            Unread why = line.read(target(line), values, from, to);
            if (why != null) {
                keep(key, from, to);
                doubtful |= why == Unread.VALUE;
            }
            seen.set(line.place());
        } else {
            keep(key, from, to);
        }
    }

    /** What stood between quotes. */
    void quoted(RecordLine line, String key, int from, int to) {
        if (has(line, key) || !line.isText() || values.isPlain(from, to)) {
            value(line, key, from, to);
        } else {
            line.set(target(line), values.unquoted(from, to));
            seen.set(line.place());
        }
    }

    /**
     * The value of a line goes on where a key should stand.
     *
     * @param whole whether it was complete before: then what follows is not part of it
     */
    void longer(RecordLine line, String key, int from, int to, boolean whole) {
        doubt();
        if (line.isText() && !whole) {
            line.set(target(line), values.lines(from, to));
        } else {
            keep(key, from, to);
        }
    }

    void doubt() {
        doubtful = true;
    }

    private void keep(String key, int from, int to) {
        Map<String, String> kept = unread;
        if (kept == null) {
            kept = new LinkedHashMap<>();
            unread = kept;
        }
        kept.putIfAbsent(key, values.text(from, to));
    }

    RacRecord<T> close() {
        Map<String, String> kept = unread;
        return new RacRecord<>(
                type.cast(object), kept == null ? Map.of() : Collections.unmodifiableMap(kept), doubtful);
    }
}
