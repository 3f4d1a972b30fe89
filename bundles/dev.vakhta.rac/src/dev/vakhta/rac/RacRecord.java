package dev.vakhta.rac;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;

/**
 * One object as rac printed it.
 *
 * @param object what was understood; a feature rac did not print is unset
 * @param unread by key, the raw text of what could not be put into the object: keys nobody knows, words nobody knows for a code,
 *     values that are not of their kind
 * @param doubtful whether something was guessed or is damaged: a value of the wrong kind, a key twice, a quote nobody closed, a text
 *     that goes on where a key should stand
 * @param <T> the model's class
 */
public record RacRecord<T extends EObject>(T object, Map<String, String> unread, boolean doubtful) {
    /** Without any value: they may be secret. */
    @Override
    public String toString() {
        return object.eClass().getName() + (doubtful ? " (doubtful)" : "") + ", unread: " + unread.keySet();
    }
}
