package dev.vakhta.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.journal.MemoryJournal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;
import org.junit.jupiter.api.condition.EnabledIf;

class ProvidersTest {
    private static final String RUNNING = "dev.vakhta.provider.Osgi#isRunning";

    private final Environment environment = new Environment(CredentialsCallback.NOBODY, new MemoryJournal(1));

    private static Target target(String provider) {
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setName("Рабочий кластер");
        target.setProvider(provider);
        return target;
    }

    private AdministrationException refused(String provider) {
        AdministrationException e =
                assertThrows(AdministrationException.class, () -> Providers.handle(target(provider), environment));
        assertEquals(FailureKind.UNSUPPORTED, e.kind());
        return e;
    }

    @Test
    @DisabledIf(value = RUNNING, disabledReason = "there is a registry")
    void withoutARegistryNothingIsInstalled() {
        assertEquals(List.of(), Providers.installed());
        String sentence = refused("ras").sentence();
        assertTrue(sentence.matches(".*\\Wras\\W.*Рабочий кластер\\W.*"), sentence);
    }

    @Test
    @EnabledIf(value = RUNNING, disabledReason = "needs the registry of the running platform")
    void namesWhatIsInstalledInTheOrderOfNames() {
        assertEquals(
                List.of("broken", "works"),
                Providers.installed().stream().map(Providers.Description::id).toList());
        assertEquals("host:port", Providers.installed().get(1).addressExample());
    }

    @Test
    @EnabledIf(value = RUNNING, disabledReason = "needs the registry of the running platform")
    void givesTheHandleOfTheProviderThatTheTargetNames() throws AdministrationException {
        Target target = target("works");
        assertTrue(Providers.provider(target) instanceof WorkingProvider);
        assertSame(WorkingProvider.HANDLE, Providers.handle(target, environment));
    }

    @Test
    @EnabledIf(value = RUNNING, disabledReason = "needs the registry of the running platform")
    void aProviderThatIsNotInstalledIsNamedWithThoseThatAre() {
        String sentence = refused("absent").sentence();
        assertTrue(sentence.contains("absent") && sentence.contains("broken, works"), sentence);
    }

    @Test
    @EnabledIf(value = RUNNING, disabledReason = "needs the registry of the running platform")
    void aBrokenProviderIsNamedWithItsPlugIn() {
        AdministrationException e = refused("broken");
        assertTrue(
                e.sentence().contains("AbsentProvider") && e.sentence().contains("dev.vakhta.provider"), e.sentence());
        assertTrue(e.getCause() != null);
    }
}
