package dev.vakhta.provider.recovery;

import java.util.List;

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
}
