package dev.vakhta.format.infobase;

import dev.vakhta.format.container.Container;
import java.io.IOException;
import java.util.List;

/** What a container is, by the tables it has: names of files may be anything. */
public enum ContainerKind {
    /** {@code 1Cv8.1CD} of a file infobase. */
    INFOBASE("IBVERSION", "CONFIG", "PARAMS"),
    /** {@code 1Cv8tmp.1CD}: who is inside, what they lock. */
    TEMPORARY("ACTIVEUSERS", "INFOBASEID", "OBJECTLOCKS"),
    /** {@code 1Cv8snc.1CD} of newer platforms: the sessions an administrator ended. */
    SESSION_CONTROL("FINISHEDSESSIONS"),
    /** {@code 1cv8ddb.1CD}: a configuration repository, no infobase. */
    REPOSITORY("DEPOT", "USERS", "OBJECTS", "VERSIONS"),
    /** None of these. */
    OTHER;

    private final List<String> tables;

    ContainerKind(String... tables) {
        this.tables = List.of(tables);
    }

    public static ContainerKind of(Container container) throws IOException {
        for (ContainerKind kind : values()) {
            if (kind.fits(container)) {
                return kind;
            }
        }
        return OTHER;
    }

    private boolean fits(Container container) throws IOException {
        for (String table : tables) {
            if (!container.has(table)) {
                return false;
            }
        }
        return true;
    }
}
