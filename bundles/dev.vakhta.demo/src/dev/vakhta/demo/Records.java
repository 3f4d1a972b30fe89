package dev.vakhta.demo;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Copies of the model's records. EcoreUtil.copy wants lists that notify, and those of hot rows do not. */
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
                Object value = record.eGet(feature);
                if (feature.isMany()) {
                    boolean contained = feature instanceof EReference;
                    List<?> items = (List<?>) value;
                    ((EList<Object>) copy.eGet(feature))
                            .addAll(contained ? copies((List<EObject>) items) : new ArrayList<>(items));
                } else {
                    copy.eSet(feature, value);
                }
            }
        }
        return (T) copy;
    }
}
