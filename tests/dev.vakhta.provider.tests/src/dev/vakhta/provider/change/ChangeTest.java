package dev.vakhta.provider.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.PortRange;
import dev.vakhta.model.cluster.WorkingServer;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final LocalDateTime NIGHT = LocalDateTime.of(2026, 11, 24, 23, 0);

    private final Infobase before = ClusterFactory.eINSTANCE.createInfobase();
    private final Infobase after = ClusterFactory.eINSTANCE.createInfobase();

    private static PortRange range(int low, int high) {
        PortRange range = ClusterFactory.eINSTANCE.createPortRange();
        range.setLow(low);
        range.setHigh(high);
        return range;
    }

    @Test
    void betweenNamesOnlyWhatDiffers() {
        before.setSessionsDeny(false);
        before.setDeniedMessage("Обновление");
        before.setDeniedTo(NIGHT);
        before.setSecurityLevel(2);
        after.setSessionsDeny(true);
        after.setDeniedMessage("Обновление");
        after.setDescr("");
        assertEquals(
                Set.of(Literals.INFOBASE__SESSIONS_DENY, Literals.INFOBASE__DENIED_TO),
                Change.between(before, after).values().keySet(),
                "an unset number stays, an unset time is a time that is to go, empty is the same as unset");
    }

    @Test
    void isAppliedAndFoundAgain() {
        Change<Infobase> change = Change.<Infobase>nothing()
                .with(Literals.INFOBASE__SESSIONS_DENY, true)
                .with(Literals.INFOBASE__DENIED_FROM, NIGHT)
                .with(Literals.INFOBASE__DENIED_TO, null)
                .with(Literals.INFOBASE__DENIED_MESSAGE, "");
        before.setDeniedTo(NIGHT);
        before.setDeniedMessage("старое");
        assertEquals(4, change.missingIn(before).size());
        change.applyTo(before);
        assertTrue(before.isSessionsDeny());
        assertNull(before.getDeniedTo());
        assertEquals(List.of(), change.missingIn(before));
        before.setDeniedMessage(null);
        assertEquals(List.of(), change.missingIn(before), "empty is the same as unset");
        before.setDeniedFrom(NIGHT.plusSeconds(1));
        assertEquals(List.of(Literals.INFOBASE__DENIED_FROM), change.missingIn(before));
        assertTrue(Change.nothing().isEmpty());
    }

    @Test
    void passwordsThatAreSetCannotBeTold() {
        Change<Infobase> change = Change.<Infobase>nothing().with(Literals.INFOBASE__DB_PASSWORD, "new");
        before.setDbPassword("\uFFFD");
        assertEquals(List.of(), change.missingIn(before));
        before.setDbPassword("");
        assertEquals(1, change.missingIn(before).size());
    }

    @Test
    void passwordsThatAreTakenAwayCanBeTold() {
        for (String nothing : new String[] {"", null}) {
            Change<Infobase> change = Change.<Infobase>nothing().with(Literals.INFOBASE__DB_PASSWORD, nothing);
            before.setDbPassword("\uFFFD");
            assertEquals(List.of(Literals.INFOBASE__DB_PASSWORD), change.missingIn(before));
            change.applyTo(before);
            assertEquals(List.of(), change.missingIn(before));
            assertFalse(change.isHiddenIn(before));
        }
    }

    @Test
    void hidesNothingButAPasswordItSets() {
        Change<Infobase> change = Change.<Infobase>nothing()
                .with(Literals.INFOBASE__DESCR, "ERP")
                .with(Literals.INFOBASE__DB_PASSWORD, "new");
        before.setDescr("ERP");
        assertFalse(change.isHiddenIn(before), "whoever reads no password sees that it is not set");
        before.setDbPassword("\uFFFD");
        assertTrue(change.isHiddenIn(before));
        assertFalse(
                Change.<Infobase>nothing().with(Literals.INFOBASE__DESCR, "ERP").isHiddenIn(before));
        assertFalse(Change.<Infobase>nothing().isHiddenIn(before));
    }

    @Test
    void nullUnsets() {
        Change<Infobase> change = Change.<Infobase>nothing()
                .with(Literals.INFOBASE__DENIED_TO, null)
                .with(Literals.INFOBASE__DENIED_MESSAGE, null);
        assertFalse(change.isEmpty());
        before.setDeniedTo(NIGHT);
        before.setDeniedMessage("старое");
        assertEquals(
                List.of(Literals.INFOBASE__DENIED_TO, Literals.INFOBASE__DENIED_MESSAGE), change.missingIn(before));
        change.applyTo(before);
        assertFalse(before.eIsSet(Literals.INFOBASE__DENIED_TO));
        assertFalse(before.eIsSet(Literals.INFOBASE__DENIED_MESSAGE));
        assertEquals(List.of(), change.missingIn(before));
        before.setDeniedMessage("");
        assertEquals(List.of(), change.missingIn(before), "empty is the same as unset");
        before.setSessionsDeny(true);
        Change.<Infobase>nothing().with(Literals.INFOBASE__SESSIONS_DENY, null).applyTo(before);
        assertFalse(before.isSetSessionsDeny(), "neither yes nor no");
    }

    @Test
    void theLastWordCountsAndTheFirstChangeKeepsItsOwn() {
        Change<Infobase> none = Change.<Infobase>nothing().with(Literals.INFOBASE__DENIED_TO, null);
        Change<Infobase> night = none.with(Literals.INFOBASE__DENIED_TO, NIGHT);
        night.applyTo(before);
        assertEquals(NIGHT, before.getDeniedTo());
        none.applyTo(before);
        assertNull(before.getDeniedTo());
        assertEquals(night, none.with(Literals.INFOBASE__DENIED_TO, NIGHT));
    }

    @Test
    void partsAreCopiedAndCompared() {
        WorkingServer server = ClusterFactory.eINSTANCE.createWorkingServer();
        WorkingServer wanted = ClusterFactory.eINSTANCE.createWorkingServer();
        wanted.getPortRanges().add(range(1560, 1591));
        Change<WorkingServer> change = Change.between(server, wanted);
        assertEquals(
                Set.of(Literals.WORKING_SERVER__PORT_RANGES), change.values().keySet());
        change.applyTo(server);
        assertEquals(1, wanted.getPortRanges().size(), "the wish keeps its own");
        assertNotSame(wanted.getPortRanges().getFirst(), server.getPortRanges().getFirst());
        assertEquals(List.of(), change.missingIn(server));
        server.getPortRanges().getFirst().setHigh(1600);
        assertEquals(1, change.missingIn(server).size());
        assertEquals(Map.of(), Change.between(server, server).values());
    }

    @Test
    void whatWasToBeUnsetIsUnset() {
        Change<Infobase> change = Change.<Infobase>nothing().with(Literals.INFOBASE__SECURITY_LEVEL, null);
        assertEquals(List.of(), change.missingIn(before));
        before.setSecurityLevel(0);
        assertEquals(List.of(Literals.INFOBASE__SECURITY_LEVEL), change.missingIn(before), "0 is a level");
    }
}
