package dev.vakhta.model.fields;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.text.Human;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

/** Where there is no session, its user is nobody; where it was not read, the user is unknown. */
class RelatedTest {
    private static final UUID INFOBASE = new UUID(1, 1);

    private static String user(EObject object, Connection... connections) {
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        cluster.setId(new UUID(0, 1));
        ClusterView view = ClusterView.of("id", "name", cluster)
                .connections(List.of(connections))
                .build();
        return Columns.find(object.eClass(), "user-name").text(new Row<>(view, object));
    }

    private static Connection connection(int session) {
        Connection connection = ClusterFactory.eINSTANCE.createConnection();
        connection.setId(new UUID(2, session));
        connection.setInfobase(INFOBASE);
        connection.setSessionNumber(session);
        return connection;
    }

    private static ObjectLock lock(UUID session, UUID connection) {
        ObjectLock lock = ClusterFactory.eINSTANCE.createObjectLock();
        lock.setSession(session);
        lock.setConnection(connection);
        return lock;
    }

    @Test
    void aConnectionThatServesNobodyHasNoUser() {
        assertEquals("", user(connection(0)));
    }

    @Test
    void theUserOfASessionThatWasNotReadIsUnknown() {
        assertEquals(Human.UNKNOWN, user(connection(5)));
        assertEquals(Human.UNKNOWN, user(lock(new UUID(3, 3), ClusterView.NIL)));
        assertEquals(Human.UNKNOWN, user(lock(ClusterView.NIL, connection(5).getId()), connection(5)));
        assertEquals(Human.UNKNOWN, user(lock(ClusterView.NIL, new UUID(9, 9))), "a connection that was not read");
    }

    @Test
    void theClustersOwnLocksAreNobodysAndInNoInfobase() {
        ObjectLock own = lock(ClusterView.NIL, ClusterView.NIL);
        assertEquals("", user(own));
        assertEquals("", user(lock(ClusterView.NIL, connection(0).getId()), connection(0)));
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        Row<ObjectLock> row = new Row<>(ClusterView.of("id", "name", cluster).build(), own);
        assertEquals(ClusterView.NIL, Related.infobase(row));
        assertEquals("", Related.infobaseName(row));
    }
}
