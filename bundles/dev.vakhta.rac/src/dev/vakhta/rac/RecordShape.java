package dev.vakhta.rac;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.fields.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** The lines of one type of record in the order rac prints them. Immutable, made once for each type. */
final class RecordShape {
    private static final Map<EClass, RecordShape> RECORDS = new ConcurrentHashMap<>();
    private static final Map<EClass, RecordShape> LICENCES = new ConcurrentHashMap<>();

    /** What {@code --licenses} prints of the object that holds the licence, before the licence. */
    private static final Map<EClass, List<EStructuralFeature>> HOLDERS = Map.of(
            ClusterPackage.Literals.SESSION,
            List.of(
                    ClusterPackage.Literals.SESSION__ID,
                    ClusterPackage.Literals.SESSION__USER_NAME,
                    ClusterPackage.Literals.SESSION__HOST,
                    ClusterPackage.Literals.SESSION__APP_ID),
            ClusterPackage.Literals.WORKING_PROCESS,
            List.of(
                    ClusterPackage.Literals.WORKING_PROCESS__ID,
                    ClusterPackage.Literals.WORKING_PROCESS__HOST,
                    ClusterPackage.Literals.WORKING_PROCESS__PORT,
                    ClusterPackage.Literals.WORKING_PROCESS__PID));

    private final EClass type;
    private final List<RecordLine> lines = new ArrayList<>();
    private final Map<String, RecordLine> byKey = new HashMap<>();

    private RecordShape(EClass type) {
        this.type = type;
    }

    static EClass type(Class<? extends EObject> type) {
        return (EClass) ClusterPackage.eINSTANCE.getEClassifier(type.getSimpleName());
    }

    static RecordShape of(EClass type) {
        return RECORDS.computeIfAbsent(
                type,
                made -> new RecordShape(made)
                        .with(made.getEAllStructuralFeatures(), false)
                        .sorted());
    }

    /** @param holder a type that holds licences */
    static RecordShape ofLicences(EClass holder) {
        return LICENCES.computeIfAbsent(
                holder,
                made -> new RecordShape(made)
                        .with(HOLDERS.getOrDefault(made, List.of()), false)
                        .with(ClusterPackage.Literals.LICENSE.getEAllStructuralFeatures(), true));
    }

    /** The licences somebody holds, to be read or added to. */
    static List<License> licences(EObject holder) {
        return switch (holder) {
            case Session session -> session.getLicenses();
            case WorkingProcess process -> process.getLicenses();
            default -> throw new IllegalArgumentException(holder.eClass().getName() + " holds no licences");
        };
    }

    private RecordShape with(List<EStructuralFeature> features, boolean nested) {
        for (EStructuralFeature feature : features) {
            Field field = Field.of(feature);
            String printed = field.detail("printed");
            RecordLine joint = field.detail("flag") == null || printed == null ? null : byKey.get(printed);
            ValueKind kind = ValueKind.of(field);
            if (joint != null) {
                joint.flag(field);
            } else if (kind != null) {
                RecordLine line = RecordLine.of(lines.size(), field, kind, nested);
                lines.add(line);
                line.keys().forEach(key -> byKey.put(key, line));
            }
        }
        return this;
    }

    private RecordShape sorted() {
        List<RecordLine> last = lines.stream().filter(RecordLine::isLast).toList();
        lines.removeAll(last);
        lines.addAll(last);
        return this;
    }

    EClass type() {
        return type;
    }

    List<RecordLine> lines() {
        return lines;
    }

    @Nullable
    RecordLine line(String key) {
        return byKey.get(key);
    }
}
