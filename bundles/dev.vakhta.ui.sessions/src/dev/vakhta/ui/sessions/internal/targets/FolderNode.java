package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.reading.ClusterReading.Known;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.ui.live.InfobaseId;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.live.Phase;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.rows.NaturalOrder;
import dev.vakhta.ui.rows.Scope;
import dev.vakhta.ui.rows.Scoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** One list of a cluster; read when it is opened for the first time. */
final class FolderNode extends Node implements Scoped {
    private final ClusterNode cluster;
    private final Content content;
    private final @Nullable Known known;

    FolderNode(ClusterNode cluster, Content content) {
        super(cluster, "folder:" + content.name());
        this.cluster = cluster;
        this.content = content;
        this.known = cluster.reading().known(content.part);
    }

    @Override
    String name() {
        return content.label.text();
    }

    @Override
    Icon icon() {
        return Icon.FOLDER;
    }

    private @Nullable List<? extends EObject> objects() {
        return known == null ? null : known.objects();
    }

    private @Nullable AdministrationException failure() {
        return known == null ? null : known.failure();
    }

    @Override
    void describe(Words words) {
        List<? extends EObject> objects = objects();
        if (objects != null) {
            words.count(objects.size());
            if (failure() != null && !cluster.stale()) {
                words.aside(Messages.AS_OF.text(Times.of(known == null ? null : known.at())));
            }
        }
    }

    @Override
    List<Node> children() {
        List<Node> children = new ArrayList<>();
        AdministrationException failure = failure();
        if (failure != null && !isSaidAbove(failure)) {
            children.add(new FailureNode(this, failure));
        }
        List<? extends EObject> objects = objects();
        if (objects != null) {
            objects.stream()
                    .map(object -> new ObjectNode(this, content.icon, object))
                    .sorted(Comparator.comparing(Node::name, NaturalOrder.INSTANCE))
                    .forEach(children::add);
        } else if (failure == null) {
            children.add(new ReadingNode(this));
        }
        return children;
    }

    /** Without making children: a list that was not read yet has one that says so. */
    @Override
    boolean hasChildren() {
        List<? extends EObject> objects = objects();
        AdministrationException failure = failure();
        return hasAny(objects) || (failure == null ? objects == null : !isSaidAbove(failure));
    }

    private static boolean hasAny(@Nullable List<? extends EObject> objects) {
        return objects != null && !objects.isEmpty();
    }

    /** The cluster says why its infobases could not be read; what is refused for the same reason need not say it again. */
    private boolean isSaidAbove(AdministrationException failure) {
        AdministrationException above = cluster.reading().failure(Part.INFOBASES);
        return above != null && above.kind() == failure.kind();
    }

    @Override
    boolean opensItself() {
        return content == Content.INFOBASES;
    }

    @Override
    void opened() {
        LiveTarget live = cluster.live();
        if (known == null && live.state().phase() == Phase.CONNECTED) {
            live.refresh(Set.of(content.part));
        }
    }

    /** The infobases in it; of other lists nothing. */
    Set<InfobaseId> infobases() {
        List<InfobaseSummary> all =
                content == Content.INFOBASES ? cluster.reading().objects(Part.INFOBASES) : List.of();
        UUID id = cluster.reading().view().cluster().getId();
        return all.stream()
                .map(infobase -> new InfobaseId(id, infobase.getId()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    LiveTarget target() {
        return cluster.live();
    }

    @Override
    boolean stale() {
        return super.stale() || failure() != null;
    }

    @Override
    public Scope scope() {
        return cluster.scope();
    }
}
