package dev.vakhta.provider.change;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Properties of an object to be changed, and what to; all others stay as they are. Immutable.
 *
 * @param values null: not set, such as a lock without an end. An empty text and one that is not set are the same to the platform
 * @param <T> class of the object
 */
public record Change<T extends EObject>(Map<EStructuralFeature, @Nullable Object> values) {
    /** What the platform shows in place of a password that is set. */
    private static final String HIDDEN = "\uFFFD";

    public Change {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Changes nothing yet. */
    public static <T extends EObject> Change<T> nothing() {
        return new Change<>(Map.of());
    }

    /** What makes the second of the first; what is unset in the second stays. */
    public static <T extends EObject> Change<T> between(T before, T after) {
        Map<EStructuralFeature, @Nullable Object> values = new LinkedHashMap<>();
        for (EStructuralFeature feature : after.eClass().getEAllStructuralFeatures()) {
            boolean unset = feature.isUnsettable() && !after.eIsSet(feature);
            if (!unset && !same(before, feature, after.eGet(feature))) {
                values.put(feature, after.eGet(feature));
            }
        }
        return new Change<>(values);
    }

    public Change<T> with(EStructuralFeature feature, @Nullable Object value) {
        Map<EStructuralFeature, @Nullable Object> more = new LinkedHashMap<>(values);
        more.put(feature, value);
        return new Change<>(more);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Sets the values in an object. */
    public void applyTo(T object) {
        values.forEach((feature, value) -> {
            if (value == null) {
                object.eUnset(feature);
            } else if (feature.isMany()) {
                object.eSet(feature, copy((Collection<?>) value));
            } else {
                object.eSet(feature, value);
            }
        });
    }

    /** Contained objects have one container: the changed object gets its own. */
    private static List<Object> copy(Collection<?> many) {
        return many.stream()
                .map(each -> each instanceof EObject part ? EcoreUtil.copy(part) : each)
                .collect(Collectors.toList());
    }

    /** The properties an object, read after the change, does not have as they were wanted; which password is set cannot be told. */
    public List<EStructuralFeature> missingIn(T object) {
        return values.entrySet().stream()
                .filter(wanted -> !isThere(object, wanted.getKey(), wanted.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isThere(EObject object, EStructuralFeature feature, @Nullable Object wanted) {
        return same(object, feature, wanted) || wanted == null && !object.eIsSet(feature);
    }

    /** Whether it sets a password: an object that was read does not tell which one it has. */
    public boolean isHiddenIn(T object) {
        return values.keySet().stream().anyMatch(feature -> HIDDEN.equals(object.eGet(feature)));
    }

    private static boolean same(EObject object, EStructuralFeature feature, @Nullable Object value) {
        Object found = object.eGet(feature);
        if (feature.isMany()) {
            return value instanceof List<?> many && sameParts((List<?>) found, many);
        }
        Object wanted = orEmpty(feature, value);
        return HIDDEN.equals(found) ? !"".equals(wanted) : Objects.equals(orEmpty(feature, found), wanted);
    }

    private static boolean sameParts(List<?> some, List<?> others) {
        boolean objects = !some.isEmpty() && some.getFirst() instanceof EObject;
        return objects
                ? others.stream().allMatch(EObject.class::isInstance) && EcoreUtil.equals(parts(some), parts(others))
                : some.equals(others);
    }

    private static List<EObject> parts(List<?> some) {
        return some.stream().map(EObject.class::cast).toList();
    }

    private static @Nullable Object orEmpty(EStructuralFeature feature, @Nullable Object value) {
        return value == null && feature.getEType().getInstanceClass() == String.class ? "" : value;
    }
}
