package dev.vakhta.format.container;

import java.util.List;

/**
 * What a check found. It repairs nothing: for that there is {@code chdbfl}, on a copy.
 *
 * @param findings the first ones, damage and notes
 * @param more how many there were besides
 * @param damaged whether any of them all is damage
 * @param freePages pages the container keeps for what will be written
 * @param lostPages pages that neither an object nor the free list names: no damage by itself
 * @param indicative the file changed while it was read: what looks like damage may be none
 */
public record IntegrityReport(
        Header header,
        List<Finding> findings,
        long more,
        boolean damaged,
        long freePages,
        long lostPages,
        boolean indicative) {}
