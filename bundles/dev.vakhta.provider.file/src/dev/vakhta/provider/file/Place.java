package dev.vakhta.provider.file;

import dev.vakhta.format.registry.RegisteredCluster;
import dev.vakhta.format.registry.RegisteredInfobase;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import java.util.List;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What an address turned out to be.
 *
 * @param groups what is shown as clusters
 */
record Place(Kind kind, List<Group> groups) {
    /** Kinds of addresses. */
    enum Kind {
        BASE,
        LIST,
        ROOT,
        REGISTRY
    }

    /**
     * A cluster, or what stands for one.
     *
     * @param cluster null: it stands for one
     * @param bases file infobases
     * @param registered infobases of a stopped cluster
     */
    record Group(
            UUID id,
            String name,
            @Nullable RegisteredCluster cluster,
            List<FileBase> bases,
            List<RegisteredInfobase> registered) {
        Cluster object() {
            Cluster object = ClusterFactory.eINSTANCE.createCluster();
            object.setId(id);
            object.setName(name);
            RegisteredCluster real = cluster;
            if (real != null) {
                object.setHost(real.host());
                object.setPort(real.port());
            }
            return object;
        }
    }

    /** A place that has file infobases and no cluster. */
    static Place of(Kind kind, UUID id, String name, List<FileBase> bases) {
        return new Place(kind, List.of(new Group(id, name, null, List.copyOf(bases), List.of())));
    }

    boolean isRegistry() {
        return kind == Kind.REGISTRY;
    }

    boolean isRoot() {
        return kind == Kind.ROOT;
    }
}
