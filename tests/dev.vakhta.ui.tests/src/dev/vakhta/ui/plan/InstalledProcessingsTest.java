package dev.vakhta.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.extension.Extension;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Processings;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class InstalledProcessingsTest {
    static Processing builtIn(String id) throws Exception {
        for (Extension extension : Processings.extensions()) {
            for (Processing one : InstalledProcessings.ask(extension).get(30, TimeUnit.SECONDS)) {
                if (one.declaration().id().equals(id)) {
                    return one;
                }
            }
        }
        throw new AssertionError(id);
    }

    @Test
    void builtInOnesAreThere() throws Exception {
        Processing terminate = builtIn("dev.vakhta.session.terminate");
        assertEquals(ClusterPackage.Literals.SESSION, terminate.declaration().appliesTo());
        assertTrue(InstalledProcessings.typeOf(terminate).getName().startsWith("dev.vakhta.processing."));
    }
}
