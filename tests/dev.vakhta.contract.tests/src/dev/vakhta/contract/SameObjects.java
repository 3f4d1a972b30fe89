package dev.vakhta.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Compares what came through two doors, field by field. */
final class SameObjects {
    /** What rac never prints, by the specification. */
    static final Set<EStructuralFeature> UNPRINTED = Set.of(
            Literals.CLUSTER__RESERVED16,
            Literals.WORKING_SERVER__RESERVED16,
            Literals.SERVICE_SETTING__RESERVED16,
            Literals.WORKING_PROCESS__AVG_BACK_CALL_TIME, // old builds only
            Literals.ADMINISTRATOR__PASSWORD,
            Literals.INFOBASE__DB_PASSWORD,
            Literals.INFOBASE__DATE_OFFSET,
            Literals.INFOBASE__LOCALE);

    private SameObjects() {}

    static void assertSame(List<? extends EObject> some, List<? extends EObject> others) {
        assertEquals(texts(some), texts(others));
    }

    private static List<Map<String, String>> texts(List<? extends EObject> objects) {
        return objects.stream().map(SameObjects::texts).toList();
    }

    static Map<String, String> texts(EObject object) {
        Map<String, String> texts = new TreeMap<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            boolean unset = feature.isUnsettable() && !object.eIsSet(feature);
            if (!UNPRINTED.contains(feature) && !unset) {
                texts.put(feature.getName(), text(object.eGet(feature)));
            }
        }
        return texts;
    }

    private static String text(Object value) {
        if (value instanceof List<?> many) {
            List<String> all = new ArrayList<>();
            many.forEach(
                    each -> all.add(each instanceof EObject part ? texts(part).toString() : String.valueOf(each)));
            return all.toString();
        }
        if (value instanceof Double fraction) { // rac prints three places
            return "%.3f".formatted(fraction);
        }
        return value == null ? "" : value.toString();
    }
}
