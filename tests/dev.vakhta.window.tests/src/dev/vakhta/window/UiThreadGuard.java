package dev.vakhta.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/**
 * Collects what waited on the UI thread: calls of a provider, as {@link GuardedProvider} sees them, and whatever the JVM itself records
 * of files, sockets, processes and sleep, of which it leaves out nothing however short.
 */
final class UiThreadGuard implements AutoCloseable {
    private static final List<String> WAITING = List.of(
            "jdk.FileRead",
            "jdk.FileWrite",
            "jdk.FileForce",
            "jdk.SocketRead",
            "jdk.SocketWrite",
            "jdk.ProcessStart",
            "jdk.ThreadSleep");

    private static final List<String> CALLS = new CopyOnWriteArrayList<>();
    private static volatile Thread ui;

    private final Recording recording = new Recording();

    UiThreadGuard(Thread uiThread) {
        ui = uiThread;
        CALLS.clear();
        WAITING.forEach(name -> {
            var settings = recording.enable(name).withStackTrace();
            if (!name.equals("jdk.ProcessStart")) {
                settings.withoutThreshold();
            }
        });
        recording.start();
    }

    /** A provider was called, on the thread that calls this. */
    static void called(String method) {
        if (Thread.currentThread() == ui) {
            CALLS.add(method
                    + stack(Arrays.stream(Thread.currentThread().getStackTrace())
                            .map(StackTraceElement::toString)));
        }
    }

    /** What waited there so far. */
    List<String> violations() throws Exception {
        Path file = Files.createTempFile("ui-thread", ".jfr");
        try {
            recording.dump(file);
            Stream<String> recorded = RecordingFile.readAllEvents(file).stream()
                    .filter(UiThreadGuard::isOurs)
                    .map(event -> event.getEventType().getName() + " " + subject(event) + stack(frames(event)));
            return Stream.concat(CALLS.stream(), recorded).distinct().toList();
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** On the UI thread and because of us: what the platform reads for itself, classes being loaded and dice are not our doing. */
    private static boolean isOurs(RecordedEvent event) {
        RecordedThread thread = event.getThread();
        if (thread == null || thread.getJavaThreadId() != ui.threadId()) {
            return false;
        }
        List<String> frames = frames(event).toList();
        return frames.stream().anyMatch(frame -> frame.matches("dev\\.vakhta\\.(?!window\\.|ui\\.bot\\.).*"))
                && frames.stream()
                        .noneMatch(frame -> frame.matches(
                                "java\\.lang\\.ClassLoader\\..*|java\\.security\\.SecureRandom\\..*|java\\.util\\.ResourceBundle.*"
                                        + "|org\\.eclipse\\.osgi\\..*|org\\.eclipse\\.jface\\.resource\\..*"));
    }

    private static Stream<String> frames(RecordedEvent event) {
        return event.getStackTrace() == null
                ? Stream.of()
                : event.getStackTrace().getFrames().stream()
                        .map(UiThreadGuard::name)
                        // what stands under it is how the application was started
                        .takeWhile(frame -> !frame.startsWith("org.eclipse.swt.widgets.Display.readAndDispatch"));
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + "." + frame.getMethod().getName() + ":" + frame.getLineNumber();
    }

    private static String subject(RecordedEvent event) {
        return Stream.of("path", "host", "command")
                .filter(event::hasField)
                .map(event::getString)
                .filter(Objects::nonNull) // what is read through a channel that nobody named
                .findFirst()
                .orElse("");
    }

    private static String stack(Stream<String> frames) {
        return frames.limit(25).map(frame -> "\n    at " + frame).collect(Collectors.joining());
    }

    @Override
    public void close() {
        recording.close();
    }
}
