package dev.vakhta.ras;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.WorkingServer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;

class LayoutsTest {
    /** Read as ones, every type gives a value: a flag, a number, a text of one letter, a list of one item, a time. */
    @Test
    void typesOnTheWireAreThoseOfTheFeatures() {
        assertAll(MadeRecords.layouts().stream()
                .flatMap(layout -> layout.fields().stream().map(field -> () -> {
                    byte[] ones = new byte[4096];
                    Arrays.fill(ones, (byte) 1);
                    EStructuralFeature feature = field.feature();
                    Object value = field.type().read(new WireReader(ones, 16));
                    assertEquals(feature.isMany(), value instanceof List, () -> "list or not: " + feature);
                    Object item = value instanceof List<?> list ? list.getFirst() : value;
                    assertTrue(feature.getEType().isInstance(item), () -> feature + " does not take " + item);
                })));
    }

    @Test
    void noFeatureIsLaidOutTwice() {
        for (Layout<?> layout : MadeRecords.layouts()) {
            Set<EStructuralFeature> seen = new HashSet<>();
            layout.fields().forEach(field -> assertTrue(seen.add(field.feature()), () -> "twice: " + field.feature()));
            assertEquals(layout.fields().size(), seen.size());
        }
    }

    /** The bound that lists are checked against must not refuse the smallest record there is. */
    @Test
    void leastBytesIsTheSizeOfAnEmptyRecordInTheOldestVersion() {
        for (Layout<?> layout : MadeRecords.layouts()) {
            EObject empty = ClusterFactory.eINSTANCE.create(layout.record());
            WireWriter out = new WireWriter(3);
            layout.writeObject(out, empty);
            assertEquals(
                    layout.leastBytes(),
                    out.toByteArray().length,
                    layout.record().getName());
        }
    }

    @Test
    void aNewObjectHasTheNilIdAndEmptyTexts() {
        WireWriter out = new WireWriter(11);
        Layouts.CONNECTION.write(out, ClusterFactory.eINSTANCE.createConnection());
        // id, application, blocked, connected at, number, host, infobase, process, session: all zero
        assertArrayEquals(new byte[16 + 1 + 4 + 8 + 4 + 1 + 16 + 16 + 4], out.toByteArray());
    }

    @Test
    void nilIdsAndNullTextsAreRead() throws WireException {
        byte[] bytes = new byte[16 + 1 + 4 + 8 + 4 + 1 + 16 + 16 + 4];
        bytes[16] = (byte) 0x80; // the null string, instead of the empty one
        Connection connection = Layouts.CONNECTION.read(new WireReader(bytes, 11));
        assertEquals("", connection.getApplication());
        assertEquals(new UUID(0, 0), connection.getProcess());
        assertNull(connection.getConnectedAt());
    }

    @Test
    void aNewClusterSaysOneWhereTheMeaningIsUnknown() throws WireException {
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        assertEquals(1, copy(Layouts.CLUSTER, cluster, 16).getReserved16());
        cluster.setReserved16(0);
        assertEquals(0, copy(Layouts.CLUSTER, cluster, 16).getReserved16());
        assertFalse(copy(Layouts.CLUSTER, cluster, 11).isSetReserved16());
    }

    @Test
    void absentIsNotZero() throws WireException {
        WorkingServer server = ClusterFactory.eINSTANCE.createWorkingServer();
        server.setCriticalTotalMemory(0);
        server.setServicePrincipalName("spn");
        assertFalse(copy(Layouts.SERVER, server, 7).isSetCriticalTotalMemory());
        assertTrue(copy(Layouts.SERVER, server, 8).isSetCriticalTotalMemory());
        assertNull(copy(Layouts.SERVER, server, 10).getServicePrincipalName());
        assertEquals("spn", copy(Layouts.SERVER, server, 11).getServicePrincipalName());
    }

    @Test
    void thePasswordMarkComesBackAsItCame() throws WireException {
        byte[] bytes = Vectors.hex("0161 00 03efbfbd 01 00 00");
        Administrator administrator = Layouts.ADMINISTRATOR.read(new WireReader(bytes, 11));
        assertEquals("\ufffd", administrator.getPassword());
        WireWriter out = new WireWriter(11);
        Layouts.ADMINISTRATOR.write(out, administrator);
        assertArrayEquals(bytes, out.toByteArray());
    }

    private static <T extends EObject> T copy(Layout<T> layout, T object, int version) throws WireException {
        WireWriter out = new WireWriter(version);
        layout.write(out, object);
        return layout.read(new WireReader(out.toByteArray(), version));
    }
}
