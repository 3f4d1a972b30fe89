package dev.vakhta.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import java.util.List;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;

class ProcessingsTest {
    static boolean isRunning() {
        return RegistryFactory.getRegistry() != null;
    }

    private static List<String> of(EClass type) {
        return Processings.of(type).stream()
                .map(processing -> processing.declaration().id())
                .toList();
    }

    @Test
    @DisabledIf(value = "isRunning", disabledReason = "there is a registry")
    void withoutARegistryNothingIsInstalled() {
        assertEquals(List.of(), Processings.installed());
        assertEquals(List.of(), of(Literals.SESSION));
    }

    /** {@code fragment.xml} contributes more that are broken, each in its own way; one would be waited for in vain. */
    @Test
    @EnabledIf(value = "isRunning", disabledReason = "needs the registry of the running platform")
    void eachClassHasItsProcessingsAndBrokenOnesAreSkipped() {
        assertEquals(
                List.of(
                        "dev.vakhta.session.terminate",
                        "dev.vakhta.session.interrupt",
                        "dev.vakhta.session.terminate-user",
                        "dev.vakhta.session.terminate-application"),
                of(Literals.SESSION));
        assertEquals(List.of("dev.vakhta.connection.disconnect"), of(Literals.CONNECTION));
        assertEquals(List.of(), of(Literals.INFOBASE));
        assertEquals(
                List.of(
                        "dev.vakhta.infobase.lock",
                        "dev.vakhta.infobase.unlock",
                        "dev.vakhta.infobase.deny-jobs",
                        "dev.vakhta.infobase.allow-jobs",
                        "dev.vakhta.infobase.recover",
                        "dev.vakhta.infobase.terminate-sessions",
                        "dev.vakhta.infobase.terminate-asleep",
                        "dev.vakhta.infobase.terminate-hung"),
                of(Literals.INFOBASE_SUMMARY));
        assertEquals(13, Processings.installed().size());
        EndlessProcessing.END.countDown();
    }
}
