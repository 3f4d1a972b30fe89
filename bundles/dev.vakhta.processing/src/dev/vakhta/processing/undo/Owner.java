package dev.vakhta.processing.undo;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A process that changed something, and its person.
 *
 * @param started when the process started; null: the system does not say
 * @param program which of Vakhta's programs it is
 */
public record Owner(
        String user, String host, long pid, @Nullable Instant started, String program) {
    /** Linux tells the start in ticks since a boot whose time it rounds to seconds. */
    private static final Duration ROUNDED = Duration.ofSeconds(2);

    /** This process. May ask a name server. */
    public static Owner here(String program) {
        ProcessHandle process = ProcessHandle.current();
        return new Owner(
                System.getProperty("user.name", ""),
                computer(),
                process.pid(),
                process.info().startInstant().orElse(null),
                program);
    }

    private static String computer() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return ""; // two nameless computers with one home are not worth a question
        }
    }

    /** Whether that very process runs here: another one may have got its number. */
    boolean runsHere() {
        Instant then = started;
        return then != null
                && ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .flatMap(process -> process.info().startInstant())
                        .filter(now -> Duration.between(then, now).abs().compareTo(ROUNDED) <= 0)
                        .isPresent();
    }

    /** {@code ivanov@ws-014}. */
    public String text() {
        return user + "@" + host;
    }
}
