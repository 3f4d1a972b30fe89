package dev.vakhta.processing.undo;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.Row;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An infobase and the way to it.
 *
 * @param settings of the target, by the names of their features: enough to reach it when it was never saved. No secret is among them
 */
public record Place(
        Map<String, String> settings, UUID cluster, String clusterName, UUID infobase, String infobaseName) {
    public Place {
        settings = Map.copyOf(settings);
    }

    /** @param row of an infobase or its summary */
    public static Place of(Target target, Row<?> row) {
        return new Place(
                settings(target),
                row.cluster().cluster().getId(),
                text(row.cluster().cluster().getName()),
                (UUID) row.object().eGet(row.object().eClass().getEIDAttribute()),
                text(row.object().eGet(row.object().eClass().getEStructuralFeature("name"))));
    }

    private static String text(Object value) {
        return Objects.requireNonNullElse(value, "").toString();
    }

    private static Map<String, String> settings(Target target) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (EAttribute attribute : Literals.TARGET.getEAllAttributes()) {
            if (target.eIsSet(attribute)) {
                settings.put(
                        attribute.getName(),
                        EcoreUtil.convertToString(attribute.getEAttributeType(), target.eGet(attribute)));
            }
        }
        return settings;
    }

    /** A target made of the settings; a saved one with the same id is better, as its address may have changed since. */
    public Target target() {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        for (EAttribute attribute : Literals.TARGET.getEAllAttributes()) {
            String value = settings.get(attribute.getName());
            if (value != null) {
                target.eSet(attribute, EcoreUtil.createFromString(attribute.getEAttributeType(), value));
            }
        }
        return target;
    }

    /** The same infobase, by whatever way. */
    public boolean isSame(Place other) {
        return infobase.equals(other.infobase) && cluster.equals(other.cluster);
    }
}
