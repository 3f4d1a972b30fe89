package dev.vakhta.format.registry;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceList;
import java.util.UUID;

/**
 * A cluster.
 *
 * @param port of its manager
 * @param fields items of its list: tells formats apart
 */
public record RegisteredCluster(UUID id, String name, int port, String host, int fields) {
    static RegisteredCluster read(BraceList list) throws BraceException {
        return new RegisteredCluster(list.uuid(0), list.text(1), list.integer(2), list.text(3), list.size());
    }
}
