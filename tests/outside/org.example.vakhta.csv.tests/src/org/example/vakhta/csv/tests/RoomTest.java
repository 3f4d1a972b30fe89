package org.example.vakhta.csv.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import java.util.List;
import org.example.vakhta.csv.Room;
import org.junit.jupiter.api.Test;

class RoomTest {
    @Test
    void isTheBeginningOfTheName() {
        assertEquals("WS", new Room().value(row("WS-014")));
        assertNull(new Room().value(row("server")));
        assertNull(new Room().value(row(null)), "unknown, and not an empty text");
    }

    @Test
    void isAColumnOfSessions() {
        assertNotNull(Columns.find(ClusterPackage.Literals.SESSION, "example-room"));
    }

    private static Row<Session> row(String host) {
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        Session session = ClusterFactory.eINSTANCE.createSession();
        session.setHost(host);
        return new Row<>(ClusterView.of("trial", "trial", cluster).sessions(List.of(session)).build(), session);
    }
}
