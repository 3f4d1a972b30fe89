package dev.vakhta.format.infobase;

import dev.vakhta.format.container.Container;
import dev.vakhta.format.container.Listing;
import dev.vakhta.format.container.Table;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/**
 * The service tables whose rows are understood.
 *
 * @param name whatever its case in a file
 */
public record ServiceTable<T>(String name, Listing.Mapper<T> mapper) {
    /** Of an infobase. */
    public static final ServiceTable<User> USERS = new ServiceTable<>("V8USERS", User::of);

    public static final ServiceTable<InfobaseVersion> VERSION = new ServiceTable<>("IBVERSION", InfobaseVersion::of);

    /** Of a temporary base. */
    public static final ServiceTable<ActiveUser> ACTIVE_USERS = new ServiceTable<>("ACTIVEUSERS", ActiveUser::of);

    public static final ServiceTable<ObjectLock> OBJECT_LOCKS = new ServiceTable<>("OBJECTLOCKS", ObjectLock::of);

    public static final ServiceTable<UUID> INFOBASE_ID =
            new ServiceTable<>("INFOBASEID", row -> UuidLayout.MICROSOFT.read(row.bytes("UUID")));

    /** The platform that has the base open; {@link PlatformVersion#ofBuild} spells it. */
    public static final ServiceTable<Long> PLATFORM =
            new ServiceTable<>("VERSION", row -> Columns.number(row, "VERSION"));

    /** Of a session-control base. */
    public static final ServiceTable<FinishedSession> FINISHED_SESSIONS =
            new ServiceTable<>("FINISHEDSESSIONS", FinishedSession::of);

    /** Of a configuration repository. */
    public static final ServiceTable<RepositoryUser> REPOSITORY_USERS = new ServiceTable<>("USERS", RepositoryUser::of);

    /** The rows; none if there is no such table. */
    public Listing<T> read(Container container) throws IOException {
        Table table = container.table(name);
        return table == null ? new Listing<>(List.of(), List.of(), false) : table.list(mapper);
    }
}
