package dev.vakhta.format.registry;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceList;
import java.util.List;
import java.util.UUID;

/**
 * A working server.
 *
 * @param fields items of its list: tells formats apart
 * @param unknown what else stands there
 */
public record RegisteredServer(
        UUID id, String name, int agentPort, String host, boolean main, int fields, List<RawItem> unknown) {
    private static final int KNOWN = 5;

    static RegisteredServer read(BraceList list, String place) throws BraceException {
        return new RegisteredServer(
                list.uuid(0),
                list.text(1),
                list.integer(2),
                list.text(3),
                list.flag(4),
                list.size(),
                RawItem.of(list, place, index -> index >= KNOWN));
    }
}
