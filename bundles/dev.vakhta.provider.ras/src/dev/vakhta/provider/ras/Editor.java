package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.fields.Row;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.ras.Layout;
import dev.vakhta.ras.Original;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes and changes the objects of one record. A change reads the object, sends it back with nothing but the changed fields replaced, and
 * reads again.
 *
 * @param changeable properties that can be changed
 */
record Editor<T extends EObject>(Caller caller, Layout<T> layout, Set<EStructuralFeature> changeable) {
    /** Values are written as rac writes them, for which no cluster need be known. */
    private static final ClusterView NOWHERE =
            ClusterView.of("", "", ClusterFactory.eINSTANCE.createCluster()).build();

    /** All that is in the record can be changed but what the object is known by. */
    static <T extends EObject> Editor<T> of(Caller caller, Layout<T> layout) {
        Set<EStructuralFeature> changeable =
                layout.fields().stream().map(Layout.Field::feature).collect(Collectors.toSet());
        changeable.remove(layout.record().getEIDAttribute());
        return new Editor<>(caller, layout, changeable);
    }

    /** An answer in which the object is. */
    interface Finding<B, T extends EObject> {
        Original<T> in(B answer) throws AdministrationException;
    }

    /** The request with the record of a new object added; its id, where it has one, is the server's to give. */
    <A> Request<A> creating(Request<A> request, T object) {
        Map<EStructuralFeature, @Nullable Object> values =
                new LinkedHashMap<>(Change.between(blank(), object).values());
        values.keySet().removeIf(feature -> feature.getEType().getInstanceClass() == UUID.class);
        Change<T> change = new Change<>(values);
        return showing(request.changing(), change).sending(applied(change));
    }

    Applied<T> update(
            Request<Original<T>> reading, Request<?> saving, List<Object> rest, Change<T> change, Cancel cancel)
            throws AdministrationException {
        return update(reading, found -> found, saving, rest, change, cancel);
    }

    /**
     * Changes an object.
     *
     * @param saving the request without the record
     * @param rest its arguments after the record
     */
    <A, B> Applied<T> update(
            Request<B> reading,
            Finding<B, T> finding,
            Request<A> saving,
            List<Object> rest,
            Change<T> change,
            Cancel cancel)
            throws AdministrationException {
        check(change.values().keySet());
        Request<A> known = showing(saving.changing(), change);
        Request<B> again = reading.since(known.since());
        T changed = applied(change);
        Caller.Making<B, A> making = answer -> {
            Request<A> save =
                    known.sending(finding.in(answer).with(change.values().keySet(), changed));
            for (Object argument : rest) {
                save = save.sending(argument);
            }
            return save;
        };
        Applied.Sending sending = () -> {
            if (!change.isEmpty()) {
                caller.change(again, known, making, cancel);
            }
        };
        return Applied.of(
                change, sending, () -> finding.in(caller.call(again, cancel)).object());
    }

    private void check(Collection<EStructuralFeature> features) throws AdministrationException {
        Set<EStructuralFeature> fixed = new HashSet<>(features);
        fixed.removeAll(changeable);
        if (!fixed.isEmpty()) {
            String labels = fixed.stream()
                    .map(feature -> Field.of(feature).label())
                    .sorted()
                    .collect(Collectors.joining(", "));
            throw new AdministrationException(FailureKind.UNSUPPORTED, RasMessage.FIXED.text(labels));
        }
    }

    /** Secrets are masked. */
    private <A> Request<A> showing(Request<A> request, Change<T> change) {
        Row<T> row = new Row<>(NOWHERE, applied(change));
        Request<A> shown =
                request.since(layout.leastVersion(change.values().keySet()).orElse(0));
        for (EStructuralFeature feature : change.values().keySet()) {
            Field field = Field.of(feature);
            shown = shown.showing(field.key(), field.secret() ? Operation.MASKED : field.exact(row));
        }
        return shown;
    }

    private T applied(Change<T> change) {
        T object = blank();
        change.applyTo(object);
        return object;
    }

    @SuppressWarnings("unchecked") // the layout's class is the record's
    private T blank() {
        return (T) EcoreUtil.create(layout.record());
    }
}
