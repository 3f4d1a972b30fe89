package dev.vakhta.provider.recovery;

import dev.vakhta.format.container.ContainerException;
import dev.vakhta.format.container.Integrity;
import dev.vakhta.format.container.Integrity.Depth;
import dev.vakhta.format.container.IntegrityReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What a check of a database found. Nothing is repaired.
 *
 * @param damaged whether anything is broken
 * @param indicative the file changed meanwhile: what looks broken may not be
 * @param findings the first of what is broken or worth knowing
 * @param more how many there were besides
 * @param pages of the file; 0: it is damaged where everything begins, and nothing else was looked at
 * @param pageSize bytes
 * @param freePages kept for what will be written
 * @param lostPages that belong to nothing; no damage
 */
public record Check(
        boolean damaged,
        boolean indicative,
        List<Found> findings,
        long more,
        long pages,
        int pageSize,
        long freePages,
        long lostPages) {
    /**
     * @param damage false: only worth knowing
     * @param sentence with its place
     */
    public record Found(boolean damage, String sentence) {}

    public Check {
        findings = List.copyOf(findings);
    }

    /**
     * Checks a file, whatever folder it is in.
     *
     * @param values as {@link FileRecovery#check} has it
     * @param stop whether nobody wants to know any more; asked on this thread
     * @throws IOException it is no container, is of a format that is not read, or was stopped
     */
    public static Check of(Path file, boolean values, FileRecovery.Progress progress, BooleanSupplier stop)
            throws IOException {
        try {
            return of(Integrity.check(file, values ? Depth.VALUES : Depth.PAGES, (done, total) -> {
                progress.at(done, total);
                return !stop.getAsBoolean();
            }));
        } catch (ContainerException e) {
            if (e.kind() != ContainerException.Kind.DAMAGED) {
                throw e;
            }
            Found beginning = new Found(true, e.finding().sentence());
            return new Check(true, false, List.of(beginning), 0, 0, 0, 0, 0);
        }
    }

    private static Check of(IntegrityReport report) {
        return new Check(
                report.damaged(),
                report.indicative(),
                report.findings().stream()
                        .map(finding -> new Found(!finding.isNote(), finding.sentence()))
                        .toList(),
                report.more(),
                report.header().pages(),
                report.header().pageSize(),
                report.freePages(),
                report.lostPages());
    }
}
