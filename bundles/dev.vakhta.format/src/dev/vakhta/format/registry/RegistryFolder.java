package dev.vakhta.format.registry;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.internal.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The registry in a folder {@code reg_PORT}.
 *
 * @param path of the file that was read
 * @param previous why it is not the current version, a sentence; empty if it is
 */
public record RegistryFolder(Path path, ClusterRegistry registry, String previous) {
    private static final Pattern REGISTRY = Pattern.compile("(?i)reg_\\d+");
    private static final String AGENT = "1cv8wsrv.lst";
    private static final String CURRENT = "1CV8Clst.lst";
    private static final String PREVIOUS = "1CV8Clsto.lst";

    /** Reads the current version, or the previous one where there is no current one that reads to its end. */
    public static RegistryFolder read(Path folder) throws IOException {
        Optional<Path> current = file(folder, CURRENT);
        Optional<Path> previous = file(folder, PREVIOUS);
        if (current.isEmpty() && previous.isEmpty()) {
            throw new IOException(RegistryMessage.NO_REGISTRY.text(folder));
        }
        if (current.isEmpty()) {
            return of(previous.get(), RegistryMessage.PREVIOUS_MISSING.text());
        }
        try {
            return of(current.get(), "");
        } catch (BraceException e) {
            if (previous.isEmpty()) {
                throw e;
            }
            return of(previous.get(), RegistryMessage.PREVIOUS_BROKEN.text(e.getMessage()));
        }
    }

    private static RegistryFolder of(Path path, String previous) throws IOException {
        return new RegistryFolder(path, ClusterRegistry.read(path), previous);
    }

    /** The folders {@code reg_PORT} of a cluster's folder. */
    public static List<Path> in(Path srvinfo) throws IOException {
        return Folder.folders(srvinfo, REGISTRY.asMatchPredicate());
    }

    /** The list of clusters in a cluster's folder. */
    public static Optional<Path> agentFile(Path srvinfo) throws IOException {
        return file(srvinfo, AGENT);
    }

    private static Optional<Path> file(Path folder, String name) throws IOException {
        return Folder.files(folder, name::equalsIgnoreCase).stream().findFirst();
    }
}
