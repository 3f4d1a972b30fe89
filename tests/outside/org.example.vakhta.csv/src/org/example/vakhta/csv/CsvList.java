package org.example.vakhta.csv;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.facet.SessionList;
import dev.vakhta.provider.handle.Recorder;
import dev.vakhta.provider.handle.Watch;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;

/** What a list has: one cluster, which is the file, its infobases and its sessions. */
final class CsvList implements ClusterList, InfobaseList, SessionList, Striking {
    private final CsvFile file;
    private final Path path;
    private final Recorder recorder;

    CsvList(Path path, Recorder recorder) {
        this.file = new CsvFile(path);
        this.path = path;
        this.recorder = recorder;
    }

    @Override
    public List<Cluster> clusters(Cancel cancel) throws AdministrationException {
        read("cluster list", cancel);
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        cluster.setId(CsvFile.id(path.toString()));
        cluster.setName(path.getFileName().toString());
        return List.of(cluster);
    }

    @Override
    public Cluster cluster(UUID cluster, Cancel cancel) throws AdministrationException {
        return one(clusters(cancel), Cluster::getId, cluster);
    }

    @Override
    public List<InfobaseSummary> infobases(UUID cluster, Cancel cancel) throws AdministrationException {
        return read("infobase list", cancel).stream()
                .map(CsvFile.Line::infobase)
                .distinct()
                .map(CsvList::summary)
                .toList();
    }

    @Override
    public InfobaseSummary summary(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return one(infobases(cluster, cancel), InfobaseSummary::getId, infobase);
    }

    @Override
    public Infobase infobase(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        InfobaseSummary summary = summary(cluster, infobase, cancel);
        Infobase object = ClusterFactory.eINSTANCE.createInfobase();
        object.setId(summary.getId());
        object.setName(summary.getName());
        return object;
    }

    @Override
    public List<Session> sessions(UUID cluster, Cancel cancel) throws AdministrationException {
        return sessions(line -> true, cancel);
    }

    @Override
    public List<Session> sessions(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return sessions(line -> CsvFile.id(line.infobase()).equals(infobase), cancel);
    }

    @Override
    public Session session(UUID cluster, UUID session, Cancel cancel) throws AdministrationException {
        return one(sessions(cluster, cancel), Session::getId, session);
    }

    @Override
    public void strikeOut(UUID session, Cancel cancel) throws AdministrationException {
        boolean there = recorded("session strike-out", Map.of("session", session.toString()), () -> {
            cancel.check();
            return file.remove(line -> line.id().equals(session));
        });
        if (!there) {
            throw gone();
        }
    }

    private List<Session> sessions(Predicate<CsvFile.Line> which, Cancel cancel) throws AdministrationException {
        return read("session list", cancel).stream()
                .filter(which)
                .map(CsvList::session)
                .toList();
    }

    /** What the list does not say stays unset: unknown is not zero. */
    private static Session session(CsvFile.Line line) {
        Session session = ClusterFactory.eINSTANCE.createSession();
        session.setId(line.id());
        session.setNumber(line.number());
        session.setInfobase(CsvFile.id(line.infobase()));
        session.setUserName(line.user());
        session.setHost(line.host());
        session.setAppId(line.application());
        return session;
    }

    private static InfobaseSummary summary(String name) {
        InfobaseSummary summary = ClusterFactory.eINSTANCE.createInfobaseSummary();
        summary.setId(CsvFile.id(name));
        summary.setName(name);
        return summary;
    }

    private static <T> T one(List<T> all, Function<T, UUID> id, UUID wanted) throws AdministrationException {
        for (T each : all) {
            if (Objects.equals(id.apply(each), wanted)) {
                return each;
            }
        }
        throw gone();
    }

    private static AdministrationException gone() {
        return new AdministrationException(FailureKind.NOT_FOUND, CsvMessage.GONE.text());
    }

    private List<CsvFile.Line> read(String command, Cancel cancel) throws AdministrationException {
        return recorded(command, Map.of(), () -> {
            cancel.check();
            return new ArrayList<>(file.lines());
        });
    }

    /** Every call stands in the operation journal, and fails with a kind and one sentence. */
    private <T> T recorded(String command, Map<String, String> shown, Watch.Work<T> work)
            throws AdministrationException {
        return recorder.record(command, shown, work, failure -> {
            boolean missing = failure instanceof NoSuchFileException;
            return new AdministrationException(
                    missing ? FailureKind.UNREACHABLE : FailureKind.BAD_ANSWER,
                    (missing ? CsvMessage.NO_FILE : CsvMessage.NOT_A_LIST).text(path),
                    failure);
        });
    }
}
