package dev.vakhta.processing.lock;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.fields.Field;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.SessionLockAdmin;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What every change of a lock has to look after. */
public final class LockChanges {
    private LockChanges() {}

    /** Hidden is not off.
     *
     * @param infobase its name
     * @param fields those that have to be known
     * @throws AdministrationException NOT_ALLOWED: some were not shown to us
     */
    public static void requireKnown(String infobase, Infobase read, Collection<EStructuralFeature> fields)
            throws AdministrationException {
        List<EStructuralFeature> hidden = fields.stream()
                .filter(field -> field.isUnsettable() && !read.eIsSet(field))
                .toList();
        if (!hidden.isEmpty()) {
            throw new AdministrationException(
                    FailureKind.NOT_ALLOWED, LockMessage.FIELDS_UNKNOWN.text(infobase, names(hidden)));
        }
    }

    /**
     * The same for everything that makes a lock, but for what there is none of, such as the jobs lock of a file infobase.
     *
     * @throws AdministrationException NOT_ALLOWED: some of it was not shown to us
     */
    public static void requireKnown(String infobase, SessionLockAdmin admin, Infobase read)
            throws AdministrationException {
        requireKnown(
                infobase,
                read,
                SessionLockAdmin.FIELDS.stream()
                        .filter(field -> admin.lacks(field) == null)
                        .toList());
    }

    /** @throws AdministrationException UNSUPPORTED: something is to be changed that there is none of */
    public static void requireThere(SessionLockAdmin admin, Change<Infobase> change) throws AdministrationException {
        for (EStructuralFeature field : change.values().keySet()) {
            String lacks = SessionLockAdmin.FIELDS.contains(field) ? admin.lacks(field) : null;
            if (lacks != null) {
                throw new AdministrationException(FailureKind.UNSUPPORTED, lacks);
            }
        }
    }

    /**
     * That a change took.
     *
     * @param infobase its name
     * @throws AdministrationException REFUSED: accepted, but some fields are not as wanted; OUTCOME_UNKNOWN: they could not be read
     */
    public static void confirm(String infobase, Applied<Infobase> applied) throws AdministrationException {
        AdministrationException unread = applied.unread();
        if (unread != null) {
            throw new AdministrationException(
                    FailureKind.OUTCOME_UNKNOWN, LockMessage.NOT_READ_BACK.text(infobase), unread);
        }
        if (!applied.missing().isEmpty()) {
            throw new AdministrationException(
                    FailureKind.REFUSED, LockMessage.NOT_TAKEN.text(infobase, names(applied.missing())));
        }
    }

    private static String names(Collection<EStructuralFeature> fields) {
        return fields.stream().map(field -> Field.of(field).label()).collect(Collectors.joining(", "));
    }
}
