package dev.vakhta.provider.handle;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.OperationJournal;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes what is sent into the operation journal.
 *
 * @param target its name
 * @param explains whether the message of a failure's cause belongs into the journal, such as the place where an answer makes no sense
 */
public record Recorder(OperationJournal journal, String target, Predicate<Throwable> explains) {
    /**
     * Runs the work and records how it went.
     *
     * @param shown arguments without secrets; read when the work is over
     * @param failure tells by kind what an I/O error of the work means
     */
    public <T> T record(
            String command,
            Map<String, String> shown,
            Watch.Work<T> work,
            Function<IOException, AdministrationException> failure)
            throws AdministrationException {
        Instant at = Instant.now();
        long began = System.nanoTime();
        AdministrationException failed = null;
        try {
            return work.run();
        } catch (AdministrationException e) {
            failed = e;
            throw e;
        } catch (IOException e) {
            failed = failure.apply(e);
            throw failed;
        } finally {
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            journal.record(new Operation(
                    at,
                    target,
                    command,
                    new LinkedHashMap<>(shown),
                    took,
                    failed == null ? null : failed.kind(),
                    detail(failed)));
        }
    }

    private @Nullable String detail(@Nullable AdministrationException failed) {
        if (failed == null) {
            return null;
        }
        String more = failed.serverText();
        Throwable cause = failed.getCause();
        if (cause != null && (cause instanceof AdministrationException || explains.test(cause))) {
            more = cause.getMessage();
        }
        return more == null ? failed.sentence() : failed.sentence() + "\n" + more;
    }
}
