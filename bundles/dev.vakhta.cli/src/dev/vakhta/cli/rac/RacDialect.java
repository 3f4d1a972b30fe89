package dev.vakhta.cli.rac;

import dev.vakhta.rac.RacVersion;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Which rac is spoken, and how its bytes look.
 *
 * @param version decides on commands, options and keys
 * @param charset of both streams
 * @param lineEnd of every line
 */
public record RacDialect(RacVersion version, Charset charset, String lineEnd) {
    /** As the rac of Linux prints. */
    public static RacDialect onLinux(RacVersion version) {
        return new RacDialect(version, StandardCharsets.UTF_8, "\n");
    }

    byte[] bytes(String text) {
        return text.replace("\n", lineEnd).getBytes(charset);
    }
}
