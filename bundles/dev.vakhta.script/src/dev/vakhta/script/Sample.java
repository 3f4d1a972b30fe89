package dev.vakhta.script;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A script that is shipped, to be copied, read and changed; it runs nowhere before somebody switches its copy on. */
public enum Sample {
    /** Logs off a Windows session. */
    RDP_LOG_OFF("rdp-log-off", "log-off.ps1"),
    /** Ends a backend of PostgreSQL. */
    END_DBMS_BACKEND("end-dbms-backend", "backend.py"),
    /** Restarts the service of the server. */
    RESTART_SERVER("restart-server", "restart.sh"),
    /** Dumps infobases. */
    DUMP_INFOBASE("dump-infobase", "dump.py");

    private final String folder;
    private final String program;

    Sample(String folder, String program) {
        this.folder = folder;
        this.program = program;
    }

    /** Its name, and that of the folder it is copied to. */
    public String folder() {
        return folder;
    }

    List<String> files() {
        return List.of(ScriptDeclaration.FILE, program);
    }

    /**
     * Copies it into the person's folder of scripts.
     *
     * @return where it is
     * @throws IOException also when there is a script of that name; one sentence for people
     */
    public Path copy(Path scripts) throws IOException {
        Path to = scripts.resolve(folder);
        if (Files.exists(to)) {
            throw new IOException(ScriptMessage.IS_THERE.text(to));
        }
        Files.createDirectories(to);
        for (String file : files()) {
            try (InputStream in = Sample.class.getResourceAsStream("/samples/" + folder + "/" + file)) {
                if (in == null) {
                    throw new IOException(file);
                }
                Files.copy(in, to.resolve(file));
            }
        }
        return to;
    }
}
