package dev.vakhta.format.registry;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceList;
import dev.vakhta.format.brace.BraceText;
import dev.vakhta.format.lock.SessionLock;
import java.util.List;
import java.util.UUID;

/**
 * An infobase of a cluster. Its database password is not read.
 *
 * @param scheduledJobsDenied as it is now
 * @param fields items of its list: tells formats apart
 * @param unknown what else stands there
 */
public record RegisteredInfobase(
        UUID id,
        String name,
        String description,
        String dbms,
        String databaseServer,
        String database,
        String databaseUser,
        SessionLock lock,
        boolean scheduledJobsDenied,
        int fields,
        List<RawItem> unknown) {
    private static final int PASSWORD = 7;
    private static final int LOCK = 10;
    private static final int SCHEDULED_JOBS = 11;

    static RegisteredInfobase read(BraceText text, BraceList list, String place) throws BraceException {
        return new RegisteredInfobase(
                list.uuid(0),
                list.text(1),
                list.text(2),
                list.text(3),
                list.text(4),
                list.text(5),
                list.text(6),
                SessionLock.read(text, list.list(LOCK)),
                list.flag(SCHEDULED_JOBS),
                list.size(),
                RawItem.of(list, place, index -> index > PASSWORD && index != LOCK && index != SCHEDULED_JOBS));
    }

    /** Where its event log lies, seen from the folder that holds {@code reg_PORT}. */
    public String logFolder(RegisteredCluster cluster) {
        return "reg_" + cluster.port() + "/" + id + "/1Cv8Log";
    }
}
