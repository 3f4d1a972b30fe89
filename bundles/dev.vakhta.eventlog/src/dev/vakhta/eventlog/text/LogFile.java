package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.LogMessage;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** How files of a log are opened: NIO lets the platform write, rename and delete them meanwhile, on Windows too. */
final class LogFile {
    private LogFile() {}

    /** @throws IOException for what is not a file, too: a pipe would keep us waiting for ever */
    static FileChannel open(Path path) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            throw new IOException(LogMessage.NOT_A_FILE.text(path));
        }
        return FileChannel.open(path, StandardOpenOption.READ);
    }
}
