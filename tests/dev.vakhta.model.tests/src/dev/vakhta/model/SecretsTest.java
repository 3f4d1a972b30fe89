package dev.vakhta.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.fields.Field;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** An object may end in a log or in the message of a failed assertion: its secrets must not. */
class SecretsTest {
    @Test
    void noObjectTellsThem() {
        List<EStructuralFeature> secrets = ClusterPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .flatMap(type -> ((EClass) type).getEStructuralFeatures().stream())
                .filter(feature -> Field.of(feature).secret())
                .toList();
        assertEquals(3, secrets.size());
        for (EStructuralFeature secret : secrets) {
            EObject object = EcoreUtil.create(secret.getEContainingClass());
            object.eSet(secret, "s3cret");
            assertFalse(object.toString().contains("s3cret"), secret.getName());
        }
    }
}
