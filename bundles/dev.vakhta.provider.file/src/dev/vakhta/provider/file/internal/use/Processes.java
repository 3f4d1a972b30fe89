package dev.vakhta.provider.file.internal.use;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The processes of a Linux computer, as {@code /proc} shows them; they may be gone at any moment. Which there are, their names, and what they
 * have open is asked once and kept. Thread-safe.
 */
final class Processes {
    /** Of the clock of {@code stat}, a second: so on every platform that 1C has. */
    private static final long TICKS = 100;

    private static final Pattern BOOTED = Pattern.compile("(?m)^btime (\\d{1,12})$");
    /** Of the fields behind the name. */
    private static final int START = 19;

    private static final int LONGEST = 1 << 16;

    private final Path proc;
    private final long began = System.nanoTime();
    private final Map<Long, Optional<List<Path>>> open = new HashMap<>();
    private final Map<Long, String> names = new HashMap<>();
    private @Nullable List<Long> pids;

    Processes(Path proc) {
        this.proc = proc;
    }

    boolean isOlderThan(Duration age) {
        return System.nanoTime() - began > age.toNanos();
    }

    synchronized List<Long> pids() throws IOException {
        List<Long> known = pids;
        if (known == null) {
            known = listed();
            pids = known;
        }
        return known;
    }

    private List<Long> listed() throws IOException {
        List<Long> listed = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(proc, "[0-9]*")) {
            for (Path process : all) {
                String name = String.valueOf(process.getFileName());
                if (name.matches("\\d{1,18}")) {
                    listed.add(Long.valueOf(name));
                }
            }
        }
        return listed;
    }

    private Path folder(long pid) {
        return proc.resolve(Long.toString(pid));
    }

    boolean isThere(long pid) {
        return Files.isDirectory(folder(pid));
    }

    /** The files a process has open; empty: we may not know. */
    synchronized Optional<List<Path>> open(long pid) {
        return open.computeIfAbsent(pid, this::links);
    }

    private Optional<List<Path>> links(long pid) {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> links = Files.newDirectoryStream(folder(pid).resolve("fd"))) {
            for (Path link : links) {
                target(link, files);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return isThere(pid) ? Optional.empty() : Optional.of(List.of());
        }
        return Optional.of(files);
    }

    /** Sockets and the like have no path from the root. */
    private static void target(Path link, List<Path> files) {
        try {
            Path target = Files.readSymbolicLink(link);
            if (target.isAbsolute()) {
                files.add(target);
            }
        } catch (IOException | RuntimeException e) {
            // closed meanwhile, or not a name that Java knows as a path
        }
    }

    /** Short name; empty: not known. */
    synchronized String name(long pid) {
        return names.computeIfAbsent(pid, each -> text(each, "comm").strip());
    }

    /** Program and arguments without secrets; empty: not known. */
    String command(long pid) {
        String command = CommandLine.shown(Arrays.asList(text(pid, "cmdline").split("\0")));
        return command.isEmpty() ? name(pid) : command;
    }

    /** Empty: not known. */
    String user(long pid) {
        try {
            return Files.getOwner(folder(pid)).getName();
        } catch (IOException e) {
            return "";
        }
    }

    /** Null: not known. */
    @Nullable
    Instant started(long pid) {
        String stat = text(pid, "stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).strip().split(" ");
        String boot = text(proc.resolve("stat"));
        Matcher booted = BOOTED.matcher(boot);
        return fields.length > START && fields[START].matches("\\d{1,15}") && booted.find()
                ? Instant.ofEpochMilli(
                        Long.parseLong(booted.group(1)) * 1000 + Long.parseLong(fields[START]) * 1000 / TICKS)
                : null;
    }

    private String text(long pid, String file) {
        return text(folder(pid).resolve(file));
    }

    /** The beginning of a file; empty if it cannot be read. */
    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
