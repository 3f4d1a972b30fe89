package dev.vakhta.eventlog.engine;

import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says why a log was not read. */
final class Failures {
    private Failures() {}

    /**
     * One sentence.
     *
     * @param failure an error, too: whoever waits for a reader must be told that it has ended
     */
    static String text(String log, Throwable failure) {
        return switch (failure) {
            case NoSuchFileException gone -> EngineMessage.GONE.text(log, gone.getFile());
            case AccessDeniedException denied -> EngineMessage.DENIED.text(log, denied.getFile());
            case OutOfMemoryError memory -> EngineMessage.NO_MEMORY.text(log);
            case RuntimeException fault -> EngineMessage.UNREADABLE.text(log, fault);
            default -> EngineMessage.UNREADABLE.text(log, failure.getMessage());
        };
    }
}
