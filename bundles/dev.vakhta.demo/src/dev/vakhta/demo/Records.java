package dev.vakhta.demo;

import dev.vakhta.ras.Layout;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** What is done with any of the model's records. EcoreUtil.copy wants lists that notify, and those of hot rows do not. */
final class Records {
    private Records() {}

    static <T extends EObject> List<T> copies(List<T> records) {
        return records.stream().map(Records::copy).toList();
    }

    /** With everything contained. */
    @SuppressWarnings("unchecked")
    static <T extends EObject> T copy(T record) {
        EObject copy = EcoreUtil.create(record.eClass());
        for (EStructuralFeature feature : record.eClass().getEAllStructuralFeatures()) {
            if (record.eIsSet(feature)) {
                take(copy, feature, record);
            }
        }
        return (T) copy;
    }

    /** Takes over what an endpoint of that version can say; the rest, which it does not know of, stays as it was. */
    static <T extends EObject> void update(T record, Layout<T> layout, int version, T said) {
        for (Layout.Field field : layout.fields()) {
            if (field.gate().test(version)) {
                take(record, field.feature(), said);
            }
        }
    }

    /** Says of all that was left out that it is empty, 0 or no. */
    static <T extends EObject> T complete(T record) {
        for (EAttribute each : record.eClass().getEAllAttributes()) {
            if (!each.isMany() && !record.eIsSet(each)) {
                record.eSet(each, each.getEType().getInstanceClass() == String.class ? "" : each.getDefaultValue());
            }
        }
        return record;
    }

    @SuppressWarnings("unchecked")
    private static void take(EObject record, EStructuralFeature feature, EObject from) {
        Object value = from.eGet(feature);
        if (feature.isMany()) {
            boolean contained = feature instanceof EReference;
            List<Object> items = (List<Object>) record.eGet(feature);
            items.clear();
            items.addAll(contained ? copies((List<EObject>) value) : new ArrayList<>((List<?>) value));
        } else {
            record.eSet(feature, value);
        }
    }
}
