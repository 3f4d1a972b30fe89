package dev.vakhta.format.registry;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceText;
import dev.vakhta.format.brace.Limits;
import dev.vakhta.format.internal.Contents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The clusters of an agent: {@code 1cv8wsrv.lst}. What stands behind them is known by hearsay only, and kept as it is.
 *
 * @param problems what is wrong with clusters that are not listed therefore, a sentence each
 * @param unknown what else stands there
 */
public record AgentClusters(List<RegisteredCluster> clusters, List<String> problems, List<RawItem> unknown) {
    /** Copies a file and reads the copy. */
    public static AgentClusters read(Path path) throws IOException {
        return read(Contents.whole(path, ClusterRegistry.LIMIT).bytes());
    }

    /** @throws BraceException if it does not read to its last brace, or begins with no list of clusters */
    public static AgentClusters read(byte[] bytes) throws BraceException {
        BraceText text = BraceText.read(bytes, Limits.total(ClusterRegistry.LIMIT), () -> false);
        Counted<RegisteredCluster> clusters =
                Counted.read(text.root(), 0, (list, place) -> RegisteredCluster.read(list));
        return new AgentClusters(
                clusters.items(), clusters.problems(), RawItem.of(text.root(), "", index -> index > 0));
    }
}
