package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.cli.internal.reach.Kind;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class KindTest {
    private static <T extends EObject> Row<T> row(T object) {
        return new Row<>(
                ClusterView.of("", "", ClusterFactory.eINSTANCE.createCluster()).build(), object);
    }

    @Test
    void whatIsKnownByNameHasItForAnId() {
        Counter counter = ClusterFactory.eINSTANCE.createCounter();
        counter.setName("Вызовы");
        Row<Counter> row = row(counter);
        assertEquals("Вызовы", Kind.COUNTER.id(row));
        assertEquals("Вызовы", Kind.COUNTER.describe(row));
        assertTrue(Kind.COUNTER.names(row, false).anyMatch("Вызовы"::equals));
    }

    @Test
    void whatHasAnIdIsCalledByItsNameToo() {
        WorkingServer server = ClusterFactory.eINSTANCE.createWorkingServer();
        server.setId(UUID.randomUUID());
        server.setName("Центральный");
        Row<WorkingServer> row = row(server);
        assertEquals(server.getId().toString(), Kind.SERVER.id(row));
        assertEquals(server.getId() + ", Центральный", Kind.SERVER.describe(row));
        assertTrue(Kind.SERVER.names(row, false).anyMatch("Центральный"::equals));
    }

    @Test
    void everyKindIsTheNounItsCommandsStandUnder() {
        for (Kind kind : Kind.values()) {
            assertEquals(kind, Kind.named(kind.noun()).orElseThrow());
        }
    }
}
