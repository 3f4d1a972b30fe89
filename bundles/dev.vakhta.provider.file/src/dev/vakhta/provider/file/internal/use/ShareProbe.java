package dev.vakhta.provider.file.internal.use;

import com.sun.nio.file.ExtendedOpenOption;
import dev.vakhta.provider.recovery.Holder;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Windows: a file that somebody writes cannot be opened by one who shares it with no writer. The server of a share says so, too. Our opening
 * stands in the way of a client that starts at that very moment, so it lasts for microseconds and is not repeated for some seconds.
 */
final class ShareProbe implements Probe {
    private static final long PAUSE_NANOS = Duration.ofSeconds(5).toNanos();
    /** The lock files first: to open them hurts nobody. */
    private static final List<String> ORDER = List.of("1cv8tmp.1cl", "1cv8.1cl", "1cv8tmp.1cd", "1cv8.1cd");

    /** Opens a file for reading, without sharing it with writers, and closes it. */
    interface Opening {
        void open(Path file) throws IOException;
    }

    private record Last(Finding finding, long at) {}

    private final Opening opening;
    private final Map<List<Path>, @Nullable Last> recent = new HashMap<>();

    ShareProbe(Opening opening) {
        this.opening = opening;
    }

    static void open(Path file) throws IOException {
        FileChannel.open(file, Set.of(StandardOpenOption.READ, ExtendedOpenOption.NOSHARE_WRITE))
                .close();
    }

    @Override
    public synchronized Finding look(List<Path> files, BooleanSupplier stop) {
        long now = System.nanoTime();
        recent.values().removeIf(last -> last == null || now - last.at() > PAUSE_NANOS);
        Last last = recent.get(files);
        if (last != null) {
            return last.finding();
        }
        Finding finding = probe(files, stop);
        recent.put(files, new Last(finding, now));
        return finding;
    }

    private Finding probe(List<Path> files, BooleanSupplier stop) {
        List<String> evidence = new ArrayList<>();
        boolean sure = true;
        for (String name : ORDER) {
            for (Path file : files) {
                if (name.equals(name(file)) && !stop.getAsBoolean()) {
                    try {
                        opening.open(file);
                        evidence.add(UseMessage.SHARE_FREE.text(file.getFileName()));
                    } catch (NoSuchFileException e) {
                        // gone meanwhile: nobody has it open
                    } catch (AccessDeniedException e) {
                        sure = false;
                        evidence.add(UseMessage.SHARE_DENIED.text(file.getFileName()));
                    } catch (FileSystemException e) { // sharing or lock violation: Java has no class of its own for it
                        evidence.add(UseMessage.SHARE_HELD.text(file.getFileName()));
                        return new Finding(true, true, evidence, candidates(evidence));
                    } catch (IOException e) {
                        sure = false;
                        evidence.add(UseMessage.SHARE_DENIED.text(file.getFileName()));
                    }
                }
            }
        }
        return new Finding(false, sure && !stop.getAsBoolean(), evidence, List.of());
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    /** Windows does not say who; processes of 1C are named as what they are. */
    private static List<Holder> candidates(List<String> evidence) {
        ProcessHandle.allProcesses()
                .filter(process -> process.info()
                        .command()
                        .map(Path::of)
                        .filter(program -> name(program).startsWith("1cv8"))
                        .isPresent())
                .limit(20)
                .forEach(process -> evidence.add(UseMessage.CANDIDATE.text(
                        process.pid(), process.info().user().orElse("?"))));
        return List.of();
    }
}
