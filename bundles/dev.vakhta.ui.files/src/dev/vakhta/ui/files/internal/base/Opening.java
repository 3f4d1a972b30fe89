package dev.vakhta.ui.files.internal.base;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.recovery.FileRecovery;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.core.runtime.SubMonitor;

/** Makes a folder a target, or finds the one it is, and connects it. Where no infobase is, nothing is saved. */
public final class Opening extends Reading<Opening.Opened> {
    private static final String PROVIDER = "file";

    private final String folder;

    /**
     * What was found.
     *
     * @param target its name
     */
    public record Opened(String target, List<Base> bases) {
        public Opened {
            bases = List.copyOf(bases);
        }
    }

    public Opening(String folder, Consumer<Answer<Opened>> then) {
        super(BaseMessage.OPENING.text(folder), then);
        this.folder = folder;
    }

    @Override
    Opened read(SubMonitor monitor, Cancel stop) throws AdministrationException {
        Optional<LiveTarget> known = Live.get().targets().stream()
                .filter(live -> isOf(live.target()))
                .findFirst();
        LiveTarget live = known.isPresent() ? known.get() : added(stop);
        List<Base> bases = bases(live, live.handle(), stop);
        live.connect();
        return new Opened(live.target().getName(), bases);
    }

    private boolean isOf(Target target) {
        String address = target.getAddress();
        try {
            return PROVIDER.equals(target.getProvider())
                    && address != null
                    && Path.of(address.strip())
                            .normalize()
                            .equals(Path.of(folder).normalize());
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private LiveTarget added(Cancel stop) throws AdministrationException {
        Live live = Live.get();
        Target target = ClusterFactory.eINSTANCE.createTarget();
        target.setId(UUID.randomUUID().toString());
        target.setProvider(PROVIDER);
        target.setAddress(folder);
        target.setName(free(name()));
        try (Handle trial = live.make(target, stop)) {
            trial.connect(stop);
            trial.facet(FileRecovery.class).orThrow();
        }
        try {
            live.save(target);
        } catch (IOException | IllegalArgumentException e) { // the latter: the name was taken meanwhile
            throw new AdministrationException(
                    FailureKind.REFUSED, BaseMessage.NOT_SAVED.text(e.getLocalizedMessage()), e);
        }
        return live.find(target.getId()).orElseThrow();
    }

    private String name() {
        String last = folder.replaceAll("[/\\\\]+$", "").replaceAll(".*[/\\\\]", "");
        return last.isEmpty() ? folder : last;
    }

    private static String free(String name) {
        List<String> taken = Live.get().targets().stream()
                .map(live -> live.target().getName())
                .toList();
        String free = name;
        for (int number = 2; taken.stream().anyMatch(free::equalsIgnoreCase); number++) {
            free = name + " " + number;
        }
        return free;
    }

    private static List<Base> bases(LiveTarget live, Handle handle, Cancel stop) throws AdministrationException {
        List<Base> bases = new ArrayList<>();
        for (Cluster cluster : handle.facet(ClusterList.class).orThrow().clusters(stop)) {
            List<InfobaseSummary> there =
                    handle.facet(InfobaseList.class).orThrow().infobases(cluster.getId(), stop);
            ClusterView view = ClusterView.of(
                            live.target().getId(), live.target().getName(), cluster)
                    .infobases(there)
                    .build();
            there.forEach(infobase -> bases.add(new Base(live, new Row<>(view, infobase))));
        }
        return bases;
    }
}
