package dev.vakhta.provider.recovery;

import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a base says of itself. Texts are empty where it does not.
 *
 * @param format of its file, such as 8.3.8.0
 * @param pageSize bytes
 * @param configuration name of the configuration
 * @param synonym its name for people, in the base's own language
 * @param platformRequired the oldest platform that opens it
 * @param platform the one that has it open, or had it when it crashed
 * @param logFolder of the event log
 * @param logId the log the base says is its own; null: it does not say
 * @param logIdThere the log that is there; null: none, or not in this format
 */
public record BaseDescription(
        String format,
        int pageSize,
        String locale,
        String configuration,
        String synonym,
        String version,
        String vendor,
        String compatibility,
        String platformRequired,
        String platform,
        String logFolder,
        @Nullable UUID logId,
        @Nullable UUID logIdThere) {
    /** Nothing is known. */
    public static final BaseDescription NONE =
            new BaseDescription("", 0, "", "", "", "", "", "", "", "", "", null, null);

    /** Whether the log is the base's; null: it cannot be told. */
    public @Nullable Boolean isLogOwn() {
        UUID own = logId;
        UUID there = logIdThere;
        return own == null || there == null ? null : Boolean.valueOf(own.equals(there));
    }
}
