package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.rows.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** What is in a cluster, in the order of its folders. */
enum Content {
    INFOBASES(Part.INFOBASES, Messages.INFOBASES, Icon.INFOBASE),
    SERVERS(Part.SERVERS, Messages.SERVERS, Icon.SERVER),
    PROCESSES(Part.PROCESSES, Messages.PROCESSES, Icon.PROCESS);

    /** The lists the tree lives of. */
    static final List<? extends Part<?, ?>> PARTS =
            Arrays.stream(values()).<Part<?, ?>>map(one -> one.part).toList();

    final Part<?, ?> part;
    final Messages label;
    final Icon icon;

    Content(Part<?, ?> part, Messages label, Icon icon) {
        this.part = part;
        this.label = label;
        this.icon = icon;
    }

    static String name(EObject object) {
        return switch (object) {
            case InfobaseSummary infobase -> String.valueOf(infobase.getName());
            case WorkingServer server -> String.valueOf(server.getName());
            case WorkingProcess process -> process.getHost() + ":" + process.getPort();
            default -> object.toString();
        };
    }

    /** What is said of it besides. */
    static String words(EObject object) {
        return switch (object) {
            case WorkingServer server -> server.getAgentHost() + ":" + server.getAgentPort();
            case WorkingProcess process -> "pid " + process.getPid();
            case InfobaseSummary infobase -> infobase.getDescr() == null ? "" : infobase.getDescr();
            default -> "";
        };
    }

    static @Nullable UUID id(EObject object) {
        return object.eGet(object.eClass().getEIDAttribute()) instanceof UUID id ? id : null;
    }

    /** The place an object is, within its cluster. */
    static Scope scope(EObject object, Scope cluster) {
        return switch (object) {
            case InfobaseSummary infobase ->
                new Scope(cluster.target(), cluster.cluster(), infobase.getId(), null, null);
            case WorkingServer server ->
                new Scope(cluster.target(), cluster.cluster(), null, null, server.getAgentHost());
            case WorkingProcess process -> new Scope(cluster.target(), cluster.cluster(), null, process.getId(), null);
            default -> cluster;
        };
    }
}
