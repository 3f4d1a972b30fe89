package dev.vakhta.provider.file;

import dev.vakhta.format.infobase.ActiveUser;
import dev.vakhta.format.infobase.ServiceTable;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.SessionList;
import dev.vakhta.provider.recovery.InUse.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/** Who is inside, and which objects are locked, as the temporary bases have it; after a crash they have it still. */
final class BaseSessions implements SessionList, LockAdmin {
    private final Bases bases;
    private final Use use;

    /** @param use is asked for every list; its answers may be some seconds old */
    BaseSessions(Bases bases, Use use) {
        this.bases = bases;
        this.use = use;
    }

    /** Reads something of one base. */
    private interface Reading<T> {
        List<T> of(FileBase base, Pace pace) throws IOException, AdministrationException;
    }

    @Override
    public List<Session> sessions(UUID cluster, Cancel cancel) throws AdministrationException {
        return each("session list", cluster, cancel, this::sessions);
    }

    @Override
    public List<Session> sessions(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return bases.with("session list", infobase, cancel, this::sessions);
    }

    @Override
    public Session session(UUID cluster, UUID session, Cancel cancel) throws AdministrationException {
        return sessions(cluster, cancel).stream()
                .filter(each -> session.equals(each.getId()))
                .findFirst()
                .orElseThrow(() ->
                        new AdministrationException(FailureKind.NOT_FOUND, FileMessage.SESSION_GONE.text(session)));
    }

    /** Of all bases: what cannot be read of one does not hide the others, but where nothing can be read that is said. */
    private <T> List<T> each(String command, UUID cluster, Cancel cancel, Reading<T> reading)
            throws AdministrationException {
        List<FileBase> there = bases.group(cluster, false, cancel).bases();
        return bases.call(command, cancel, pace -> {
            List<T> all = new ArrayList<>();
            AdministrationException failed = null;
            boolean read = there.isEmpty();
            for (FileBase base : there) {
                pace.check();
                try {
                    all.addAll(reading.of(base, pace));
                    read = true;
                } catch (AdministrationException e) {
                    failed = e;
                } catch (IOException e) {
                    pace.check();
                    failed = Failures.of(e, base.folder());
                }
            }
            if (!read && failed != null) {
                throw failed;
            }
            return all;
        });
    }

    private List<Session> sessions(FileBase base, Pace pace) throws IOException, AdministrationException {
        List<ActiveUser> users = users(base, pace);
        if (users.isEmpty()) {
            return List.of();
        }
        Answer answer = answer(base, pace);
        return users.stream().map(user -> session(base, user, answer)).toList();
    }

    /** The list is there even if nobody can say who is behind it. */
    private Answer answer(FileBase base, Pace pace) throws Pace.GivenUp {
        try {
            return use.answer(base, pace);
        } catch (IOException e) {
            pace.check();
            return Answer.CANNOT_TELL;
        }
    }

    /** The sessions a base has noted; none where it has no temporary base. */
    static List<ActiveUser> users(FileBase base, Pace pace) throws IOException, AdministrationException {
        return rows(base, ServiceTable.ACTIVE_USERS, pace);
    }

    private static <T> List<T> rows(FileBase base, ServiceTable<T> table, Pace pace)
            throws IOException, AdministrationException {
        base.database();
        List<T> rows = new ArrayList<>();
        for (Path file : base.files(FileBase.TEMPORARY)) {
            try {
                rows.addAll(Containers.read(
                        file, pace, container -> table.read(container).complete()));
            } catch (NoSuchFileException e) {
                // the last session has just been closed
            }
        }
        return rows;
    }

    /**
     * What a row does not say stays unset. A connection has a number here, and no id.
     *
     * @param answer whether the base is in use: the system tells of bases, not of sessions
     */
    static Session session(FileBase base, ActiveUser user, Answer answer) {
        Session session = ClusterFactory.eINSTANCE.createSession();
        UUID id = user.sessionId();
        Long number = user.session();
        session.setId(
                id == null ? UUID.nameUUIDFromBytes((base.id() + ":" + user).getBytes(StandardCharsets.UTF_8)) : id);
        session.setInfobase(base.id());
        if (number != null && number >= 0 && number <= Integer.MAX_VALUE) {
            session.setNumber(number.intValue());
        }
        session.setUserName(user.userName());
        session.setHost(user.host());
        session.setAppId(user.application());
        session.setStartedAt(user.started());
        session.setClientIp(user.clientAddress());
        if (answer != Answer.CANNOT_TELL) {
            session.setLeftBehind(answer == Answer.NOT_IN_USE);
        }
        return session;
    }

    @Override
    public List<ObjectLock> locks(UUID cluster, Cancel cancel) throws AdministrationException {
        return each("lock list", cluster, cancel, BaseSessions::locks);
    }

    @Override
    public List<ObjectLock> ofInfobase(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return bases.with("lock list", infobase, cancel, BaseSessions::locks);
    }

    @Override
    public List<ObjectLock> ofConnection(UUID cluster, UUID connection, Cancel cancel) throws AdministrationException {
        throw new AdministrationException(FailureKind.UNSUPPORTED, FileMessage.LOCK_OWNER_UNKNOWN.text());
    }

    @Override
    public List<ObjectLock> ofSession(UUID cluster, UUID infobase, UUID session, Cancel cancel)
            throws AdministrationException {
        throw new AdministrationException(FailureKind.UNSUPPORTED, FileMessage.LOCK_OWNER_UNKNOWN.text());
    }

    private static List<ObjectLock> locks(FileBase base, Pace pace) throws IOException, AdministrationException {
        return rows(base, ServiceTable.OBJECT_LOCKS, pace).stream()
                .map(row -> lock(base, row))
                .toList();
    }

    /** The numbers are shown as they are: whose lock it is stands in them in a way that is not known. */
    private static ObjectLock lock(FileBase base, dev.vakhta.format.infobase.ObjectLock row) {
        ObjectLock lock = ClusterFactory.eINSTANCE.createObjectLock();
        lock.setLocked(row.lockedAt());
        lock.setDescr(FileMessage.OBJECT_LOCK.text(base.name(), digits(row.object()), digits(row.source())));
        return lock;
    }

    private static String digits(byte @Nullable [] bytes) {
        return bytes == null ? "" : HexFormat.of().formatHex(bytes);
    }
}
