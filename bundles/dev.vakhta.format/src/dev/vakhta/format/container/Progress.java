package dev.vakhta.format.container;

/** Told how far a long piece of work is. */
@FunctionalInterface
public interface Progress {
    /**
     * @param done grows, up to the total
     * @return false: the work is to stop
     */
    boolean at(long done, long total);
}
