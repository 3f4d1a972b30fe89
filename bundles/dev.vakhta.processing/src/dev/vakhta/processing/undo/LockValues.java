package dev.vakhta.processing.undo;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Values of some fields of a lock: times, switches and texts; a secret is only referred to.
 *
 * @param values by field; null: not set
 */
public record LockValues(Map<EStructuralFeature, @Nullable Object> values) {
    static final LockValues NONE = new LockValues(Map.of());

    public LockValues {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** These, and of the others what is missing here. */
    LockValues or(LockValues others) {
        Map<EStructuralFeature, @Nullable Object> both = new LinkedHashMap<>(others.values);
        both.putAll(values);
        return new LockValues(both);
    }
}
