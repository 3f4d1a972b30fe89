package dev.vakhta.provider.file.internal.use;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** The processes of a Linux computer, as {@code /proc} shows them; they may be gone at any moment. */
final class Processes {
    /** Of the clock of {@code stat}, a second: so on every platform that 1C has. */
    private static final long TICKS = 100;

    private static final Pattern BOOTED = Pattern.compile("(?m)^btime (\\d{1,12})$");
    /** Of the fields behind the name. */
    private static final int START = 19;

    private static final int LONGEST = 1 << 16;

    private final Path proc;

    Processes(Path proc) {
        this.proc = proc;
    }

    List<Long> pids() throws IOException {
        List<Long> pids = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(proc, "[0-9]*")) {
            for (Path process : all) {
                String name = String.valueOf(process.getFileName());
                if (name.matches("\\d{1,18}")) {
                    pids.add(Long.valueOf(name));
                }
            }
        }
        return pids;
    }

    private Path folder(long pid) {
        return proc.resolve(Long.toString(pid));
    }

    boolean isThere(long pid) {
        return Files.isDirectory(folder(pid));
    }

    /**
     * What a process has open.
     *
     * @return null: we may not know
     */
    @Nullable
    List<Path> open(long pid) {
        List<Path> open = new ArrayList<>();
        try (DirectoryStream<Path> links = Files.newDirectoryStream(folder(pid).resolve("fd"))) {
            for (Path link : links) {
                target(link, open);
            }
        } catch (IOException | DirectoryIteratorException e) {
            return isThere(pid) ? null : List.of();
        }
        return open;
    }

    private static void target(Path link, List<Path> open) {
        try {
            open.add(Files.readSymbolicLink(link));
        } catch (IOException | RuntimeException e) {
            // closed meanwhile, or not a name that Java knows as a path
        }
    }

    /** Short name; empty: not known. */
    String name(long pid) {
        return text(pid, "comm").strip();
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
