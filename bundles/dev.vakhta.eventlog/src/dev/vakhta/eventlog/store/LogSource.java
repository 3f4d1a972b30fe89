package dev.vakhta.eventlog.store;

import dev.vakhta.eventlog.LogDictionary;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A log in one of its formats. Reads only, shares its files with the platform, and may be asked from any thread. Closed by the engine. */
public interface LogSource extends Closeable {
    /** What people call it: the infobase, or the folder. */
    String name();

    /** {@code 1Cv8Log}. */
    Path folder();

    LogFormat format();

    /**
     * The parts as they are now, in the order of their names. A part that stayed is the same object.
     *
     * @throws IOException also while the folder is gone; it may come back
     */
    List<? extends LogPart> parts() throws IOException;

    /** The same, the newest first, for whoever reads the end of the log only: no file is opened, and a part may have no rows. */
    default List<? extends LogPart> newest() throws IOException {
        return parts().reversed();
    }

    /** What the numbers of records mean; read again when its file has grown, changed or been replaced. Cheap when it has not. */
    LogDictionary dictionary() throws IOException;

    /** The forms of a log. */
    enum LogFormat {
        /** {@code 1Cv8.lgf} and {@code *.lgp}. */
        TEXT,
        /** {@code 1Cv8.lgd}. */
        SQLITE
    }

    @Override
    void close();
}
