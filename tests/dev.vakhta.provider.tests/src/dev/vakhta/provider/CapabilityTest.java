package dev.vakhta.provider;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CapabilityTest {
    private interface Doors extends Facet {}

    @Test
    void givesWhatIsOffered() throws AdministrationException {
        Doors doors = new Doors() {};
        Capability<Doors> capability = Capability.offered(doors);
        assertTrue(capability.isOffered());
        assertSame(doors, capability.orThrow());
        assertNull(capability.reason());
    }

    @Test
    void saysWhyNot() {
        Capability<Doors> capability = Capability.denied("No doors before 8.3.15.");
        assertFalse(capability.isOffered());
        assertNull(capability.facet());
        AdministrationException e = assertThrows(AdministrationException.class, capability::orThrow);
        assertEquals(FailureKind.UNSUPPORTED, e.kind());
        assertEquals("No doors before 8.3.15.", e.sentence());
    }
}
