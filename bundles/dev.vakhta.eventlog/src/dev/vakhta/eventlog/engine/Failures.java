package dev.vakhta.eventlog.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Says why a log was not read. */
final class Failures {
    private Failures() {}

    /** One sentence. */
    static String text(String log, IOException failure) {
        return switch (failure) {
            case NoSuchFileException gone -> EngineMessage.GONE.text(log, gone.getFile());
            case AccessDeniedException denied -> EngineMessage.DENIED.text(log, denied.getFile());
            default -> EngineMessage.UNREADABLE.text(log, failure.getMessage());
        };
    }
}
