package dev.vakhta.processing;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.provider.Handle;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;

/** Objects of a small cluster. */
public final class Made {
    public static final UUID CLUSTER = new UUID(1, 1);
    public static final UUID INFOBASE = new UUID(2, 1);
    public static final UUID PROCESS = new UUID(3, 1);

    private Made() {}

    public static Session session(int number, String application) {
        Session session = ClusterFactory.eINSTANCE.createSession();
        session.setId(new UUID(4, number));
        session.setNumber(number);
        session.setInfobase(INFOBASE);
        session.setUserName("Иванов");
        session.setHost("WS-014");
        session.setAppId(application);
        return session;
    }

    public static Connection connection(int number, String application) {
        Connection connection = ClusterFactory.eINSTANCE.createConnection();
        connection.setId(new UUID(5, number));
        connection.setConnId(number);
        connection.setInfobase(INFOBASE);
        connection.setProcess(PROCESS);
        connection.setHost("WS-014");
        connection.setApplication(application);
        return connection;
    }

    /** Swept in by a condition. */
    public static Chosen chosen(Handle handle, EObject object) {
        return new Chosen(handle, row(object), false);
    }

    /** Named by its id. */
    public static Chosen named(Handle handle, EObject object) {
        return new Chosen(handle, row(object), true);
    }

    private static Row<EObject> row(EObject object) {
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        cluster.setId(CLUSTER);
        InfobaseSummary infobase = ClusterFactory.eINSTANCE.createInfobaseSummary();
        infobase.setId(INFOBASE);
        infobase.setName("trade");
        return new Row<>(
                ClusterView.of("prod-1", "prod", cluster)
                        .infobases(List.of(infobase))
                        .build(),
                object);
    }
}
