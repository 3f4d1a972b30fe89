package dev.vakhta.format.registry;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceList;
import dev.vakhta.format.brace.BraceText;
import dev.vakhta.format.brace.Limits;
import dev.vakhta.format.internal.Contents;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The registry of a cluster: {@code 1CV8Clst.lst}, or {@code 1CV8Clsto.lst}, its previous version.
 *
 * @param version the counter of changes; empty in files too short to have one
 * @param fields items of the whole: 24 in 8.3.10, 29 in newer files
 * @param problems what is wrong with infobases and servers that are not listed therefore, a sentence each
 * @param unknown what else stands there
 */
public record ClusterRegistry(
        RegisteredCluster cluster,
        List<RegisteredInfobase> infobases,
        List<RegisteredServer> servers,
        OptionalLong version,
        int fields,
        List<String> problems,
        List<RawItem> unknown) {
    /** Bytes; an infobase has some 700. */
    static final int LIMIT = 16 << 20;

    private static final int INFOBASES = 2;
    private static final int SERVERS = 5;
    private static final int VERSION = 23;
    private static final Set<Integer> KNOWN = Set.of(1, INFOBASES, SERVERS, VERSION);

    /** Copies a file and reads the copy. */
    public static ClusterRegistry read(Path path) throws IOException {
        return read(Contents.whole(path, LIMIT).bytes());
    }

    /** @throws BraceException if it does not read to its last brace, or begins with no cluster */
    public static ClusterRegistry read(byte[] bytes) throws BraceException {
        BraceText text = BraceText.read(bytes, Limits.total(LIMIT), () -> false);
        BraceList root = text.root();
        Counted<RegisteredInfobase> infobases =
                Counted.read(root, INFOBASES, (list, place) -> RegisteredInfobase.read(text, list, place));
        Counted<RegisteredServer> servers = Counted.read(root, SERVERS, RegisteredServer::read);
        return new ClusterRegistry(
                RegisteredCluster.read(root.list(1)),
                infobases.items(),
                servers.items(),
                root.size() > VERSION ? OptionalLong.of(root.number(VERSION)) : OptionalLong.empty(),
                root.size(),
                Stream.concat(infobases.problems().stream(), servers.problems().stream())
                        .toList(),
                RawItem.of(root, "", index -> !KNOWN.contains(index)));
    }
}
