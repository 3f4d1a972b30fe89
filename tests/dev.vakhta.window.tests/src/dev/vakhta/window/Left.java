package dev.vakhta.window;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.processing.undo.Entry;
import dev.vakhta.processing.undo.Owner;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.processing.undo.UndoRun;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.target.AskingSecrets;
import dev.vakhta.provider.target.SecureStorage;
import dev.vakhta.provider.target.UserDirectories;
import dev.vakhta.testing.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What a run left in the undo journal, and an infobase of a demo cluster as it left it. */
record Left(DemoCluster cluster, InfobaseSummary summary, Place place) implements SessionLockAdmin {
    static final String TITLE = "Закрыть вход";
    static final String CODE = Secret.MARK + "-рыба";

    static Left of(Target target, DemoCluster cluster, InfobaseSummary summary) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("id", target.getId());
        settings.put("name", target.getName());
        settings.put("provider", target.getProvider());
        settings.put("address", target.getAddress());
        Place place =
                new Place(settings, cluster.id(), cluster.toRecord().getName(), summary.getId(), summary.getName());
        return new Left(cluster, summary, place);
    }

    String name() {
        return summary.getName();
    }

    Infobase now() {
        return Objects.requireNonNull(cluster.infobase(summary.getId()));
    }

    static Path folder() {
        return UserDirectories.ofSystem().undo();
    }

    static UndoJournal journal(Owner owner) {
        UserDirectories directories = UserDirectories.ofSystem();
        return new UndoJournal(folder(), new SecureStorage(directories, System.getenv(AskingSecrets.VARIABLE)), owner);
    }

    static Change<Infobase> lock() {
        return Change.<Infobase>nothing()
                .with(Literals.INFOBASE__SESSIONS_DENY, true)
                .with(Literals.INFOBASE__DENIED_MESSAGE, "Технические работы. Вопросы: 55-55")
                .with(Literals.INFOBASE__PERMISSION_CODE, CODE)
                .with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, true);
    }

    /** By a process that died. */
    Entry cutOff() throws Exception {
        return cutOff(Owner.here("").host());
    }

    /** By one that may run on that computer. */
    Entry cutOff(String host) throws Exception {
        Owner dead = new Owner("сидоров", host, 4_000_000, Instant.now(), "Vakhta");
        Entry entry;
        try (UndoRun run = journal(dead).begin(TITLE)) {
            change(run);
            entry = run.entry();
        }
        Path file = folder().resolve(entry.id() + ".json");
        Files.writeString(file, Files.readString(file).replaceFirst("\"ended\": \"[^\"]+\"", "\"ended\": null"));
        return entry;
    }

    void change(UndoRun run) throws AdministrationException {
        run.change(this, place, now(), lock(), null, Cancel.never());
    }

    /** A file that nobody understands. */
    static Path broken() throws IOException {
        Path file = Files.createDirectories(folder()).resolve("20261124-101010-broken.json");
        return Files.writeString(file, "{\"format\": 1, \"id\": ");
    }

    @Override
    public Infobase locks(UUID any, UUID infobase, Cancel cancel) {
        return now();
    }

    @Override
    public Applied<Infobase> changeLocks(UUID any, UUID infobase, Change<Infobase> change, Cancel cancel)
            throws AdministrationException {
        cluster.door().change(infobase, change::applyTo);
        return Applied.of(change, () -> {}, this::now);
    }
}
