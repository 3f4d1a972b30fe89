package dev.vakhta.demo;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Manager;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.WorkingProcess;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Locks follow from who is there. As on a real server the cluster's own (managers, processes, connections) are in the
 * list of the cluster, but not in the lists of an infobase, a connection or a session.
 */
final class Locks {
    /** @param base none for the cluster's own */
    private record Held(Base base, ObjectLock lock) {}

    private Locks() {}

    static List<ObjectLock> all(Residents cluster) {
        return held(cluster).stream().map(Held::lock).toList();
    }

    static List<ObjectLock> ofBase(Residents cluster, UUID id) {
        return ofBases(cluster, held -> held.base().id().equals(id));
    }

    static List<ObjectLock> ofConnection(Residents cluster, UUID id) {
        return ofBases(cluster, held -> held.lock().getConnection().equals(id));
    }

    static List<ObjectLock> ofSession(Residents cluster, UUID id) {
        return ofBases(cluster, held -> held.lock().getSession().equals(id));
    }

    private static List<ObjectLock> ofBases(Residents cluster, Predicate<Held> which) {
        return held(cluster).stream()
                .filter(held -> !held.base().none() && which.test(held))
                .map(Held::lock)
                .toList();
    }

    private static List<Held> held(Residents cluster) {
        List<Held> all = new ArrayList<>();
        for (Manager manager : cluster.hardware().managers()) {
            String text = "Менеджер кластера(%s,%d,0)".formatted(manager.getHost(), manager.getPort());
            LocalDateTime since = cluster.hardware().processes().get(0).getStartedAt();
            all.add(new Held(cluster.none(), lock(text, since, World.NIL, World.NIL, World.NIL)));
        }
        for (WorkingProcess process : cluster.hardware().processes()) {
            String text = "Рабочий процесс(%s,%d,0)".formatted(process.getHost(), process.getPort());
            all.add(new Held(cluster.none(), lock(text, process.getStartedAt(), World.NIL, World.NIL, World.NIL)));
        }
        cluster.connections().forEach(each -> ofConnection(each, cluster.none(), all));
        cluster.sessions().forEach(each -> ofSession(each, all));
        return all;
    }

    private static void ofConnection(LiveConnection connection, Base none, List<Held> all) {
        Base base = connection.base();
        LocalDateTime since = World.time(connection.connectedAt());
        String place = base.none() ? "ServerJobExecutorContext" : base.name();
        String number = connection.number() == 0 ? "" : ",(" + place + "," + connection.number() + ")";
        String text = "Соединение(" + place + "," + connection.host() + "," + connection.application() + number + ")";
        all.add(new Held(none, lock(text, since, connection.id(), World.NIL, World.NIL)));
        if (connection.session() != null && !base.none()) {
            text = "ИБ(соединение ," + base.name() + ",разделяемая)";
            all.add(new Held(base, lock(text, since, connection.id(), World.NIL, World.NIL)));
        }
    }

    private static void ofSession(LiveSession session, List<Held> all) {
        Base base = session.actor().base();
        if (base.none()) {
            return;
        }
        LocalDateTime since = World.time(session.startedAt());
        String shared = "ИБ(сеанс ," + base.name() + ",разделяемая)";
        all.add(new Held(base, lock(shared, since, World.NIL, World.NIL, session.id())));
        if (session.actor().role() == Role.DESIGNER) {
            String text = "Конфигуратор(" + base.name() + ")";
            all.add(new Held(base, lock(text, since, World.NIL, World.NIL, session.id())));
        }
        Work work = session.work();
        UUID object = work == null ? null : work.object();
        if (work != null && object != null) {
            String text = "Объект БД(" + base.name() + ")";
            all.add(new Held(base, lock(text, World.time(work.start()), World.NIL, object, session.id())));
        }
    }

    private static ObjectLock lock(String text, LocalDateTime since, UUID connection, UUID object, UUID session) {
        ObjectLock lock = ClusterFactory.eINSTANCE.createObjectLock();
        lock.setDescr(text);
        lock.setLocked(since);
        lock.setConnection(connection);
        lock.setObject(object);
        lock.setSession(session);
        return lock;
    }
}
