package dev.vakhta.script;

import dev.vakhta.model.cluster.ClusterPackage;
import java.io.IOException;
import org.eclipse.emf.ecore.EClass;

/** Classes of the model by their names. */
final class ModelClasses {
    private ModelClasses() {}

    /** @throws IOException there is none of that name */
    static EClass named(String name) throws IOException {
        return ClusterPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .filter(type -> type.getName().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IOException(ScriptMessage.NO_CLASS.text(name)));
    }
}
