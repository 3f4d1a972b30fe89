package dev.vakhta.ras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterPackage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

/** A feature of a server's record that no message fills would stay empty for ever, and nobody would know why. */
class EveryAttributeIsLaidOutTest {
    /** Class, or class and feature, with the reason. */
    private static final Map<String, String> EXEMPT = Map.of(
            "Targets", "ours, never on the wire",
            "Target", "ours, never on the wire",
            "FolderMapping", "ours, never on the wire",
            "Session.leftBehind", "of file infobases, which no server tells of",
            "CounterValue", "wire shape not known: only empty lists were captured",
            "InfobaseConnection", "wire shape known from one comment only");

    @Test
    void everyFeatureIsInALayoutOrExemptForAReason() {
        Set<EStructuralFeature> laidOut = MadeRecords.layouts().stream()
                .flatMap(layout -> layout.fields().stream())
                .map(Layout.Field::feature)
                .collect(Collectors.toSet());
        List<String> forgotten = classes()
                .filter(type -> !EXEMPT.containsKey(type.getName()))
                .flatMap(type -> type.getEStructuralFeatures().stream())
                .filter(feature -> !laidOut.contains(feature))
                .map(EveryAttributeIsLaidOutTest::name)
                .filter(name -> !EXEMPT.containsKey(name))
                .toList();
        assertEquals(List.of(), forgotten);
    }

    /** An exemption outlives its reason easily. */
    @Test
    void exemptionsNameThingsThatExistAndHaveNoLayout() {
        Set<String> laidOut = MadeRecords.layouts().stream()
                .flatMap(layout -> Stream.concat(
                        Stream.of(layout.record().getName()),
                        layout.fields().stream().map(field -> name(field.feature()))))
                .collect(Collectors.toSet());
        Set<String> there = classes()
                .flatMap(type -> Stream.concat(
                        Stream.of(type.getName()),
                        type.getEStructuralFeatures().stream().map(EveryAttributeIsLaidOutTest::name)))
                .collect(Collectors.toSet());
        assertTrue(there.containsAll(EXEMPT.keySet()), () -> "not in the model: " + EXEMPT.keySet());
        assertEquals(
                List.of(), EXEMPT.keySet().stream().filter(laidOut::contains).toList());
    }

    private static Stream<EClass> classes() {
        return ClusterPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast);
    }

    private static String name(EStructuralFeature feature) {
        return feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
