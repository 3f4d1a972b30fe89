package dev.vakhta.provider.change;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What came of a change that was sent.
 *
 * @param now the object as it was read after the change; null: it could not be read
 * @param missing properties that did not become what was wanted, though nobody declined
 * @param unread why it could not be read; null: it could
 */
public record Applied<T extends EObject>(
        @Nullable T now,
        List<EStructuralFeature> missing,
        @Nullable AdministrationException unread) {
    /** Sends a change. */
    public interface Sending {
        void send() throws AdministrationException;
    }

    /** Reads an object. */
    public interface ReadingBack<T> {
        T read() throws AdministrationException;
    }

    /**
     * Sends a change and reads back what came of it. Where nobody knows whether it happened the object knows: a change that is all there
     * has happened.
     *
     * @throws AdministrationException it was declined; OUTCOME_UNKNOWN when it was not answered and is not there
     */
    public static <T extends EObject> Applied<T> of(Change<T> change, Sending sending, ReadingBack<T> reading)
            throws AdministrationException {
        try {
            sending.send();
        } catch (AdministrationException e) {
            if (e.kind() != FailureKind.OUTCOME_UNKNOWN) {
                throw e;
            }
            Applied<T> read = readBack(change, reading);
            @Nullable T now = read.now;
            if (now == null || !read.missing.isEmpty() || change.isHiddenIn(now)) {
                throw e;
            }
            return read;
        }
        return readBack(change, reading);
    }

    private static <T extends EObject> Applied<T> readBack(Change<T> change, ReadingBack<T> reading) {
        try {
            T now = reading.read();
            return new Applied<>(now, change.missingIn(now), null);
        } catch (AdministrationException e) {
            return new Applied<>(null, List.of(), e);
        }
    }
}
