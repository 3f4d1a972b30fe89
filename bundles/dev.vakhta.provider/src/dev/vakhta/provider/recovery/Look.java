package dev.vakhta.provider.recovery;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * A file infobase as it was at one moment.
 *
 * @param locks lock files in any letter case; which of several the platform obeys is not known
 * @param similar files that look like locks
 * @param leftovers of a crash, if nobody is inside
 * @param sessions that the base has noted
 * @param ended sessions that were ended from inside, the newest first
 * @param logEnd the last few records of its event log
 * @param unwritable why nothing can be set aside there, a sentence; empty: it can
 * @param users empty: none were read, or the base has none and everybody may enter
 * @param problems what could not be read, or is worth knowing, a sentence each
 */
public record Look(
        UUID infobase,
        String name,
        Path folder,
        BaseFile database,
        List<LockCard> locks,
        List<BaseFile> similar,
        InUse inUse,
        List<BaseFile> leftovers,
        List<BaseSession> sessions,
        List<EndedSession> ended,
        BaseDescription description,
        LogEnd logEnd,
        List<BaseUser> users,
        String unwritable,
        List<String> problems) {
    public Look {
        locks = List.copyOf(locks);
        similar = List.copyOf(similar);
        leftovers = List.copyOf(leftovers);
        sessions = List.copyOf(sessions);
        ended = List.copyOf(ended);
        users = List.copyOf(users);
        problems = List.copyOf(problems);
    }
}
