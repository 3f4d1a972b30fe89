package dev.vakhta.provider.process;

import java.util.List;
import java.util.stream.Stream;

/** A program with all that it started. */
public final class ProcessTree {
    private ProcessTree() {}

    /** Ends it at once, with its children; one that has ended is left alone. Returns before the system is done with it. */
    public static void end(Process process) {
        if (process.isAlive()) {
            ProcessHandle root = process.toHandle(); // the process itself would close streams that somebody reads
            List<ProcessHandle> children = root.descendants().toList(); // asked before: orphans have other parents
            Stream.concat(Stream.of(root), children.stream()).forEach(ProcessHandle::destroyForcibly);
        }
    }
}
